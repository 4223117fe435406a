#include "ui/panes/childrenpane.h"

#include "childcard.h"
#include "formhelp.h"
#include "items/childlistmodel.h"
#include "ui/errortext.h"
#include "ui/panes/childform.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

enum class Order { Name, Youngest, MostJars, MostRaised };

/// A family is small enough to be sorted here; the model's order is by name.
QList<replica::ChildRow> sorted(QList<replica::ChildRow> rows, Order order)
{
    std::stable_sort(rows.begin(), rows.end(), [order](const replica::ChildRow &a, const replica::ChildRow &b) {
        switch (order) {
        case Order::Name:
            return false;
        case Order::Youngest:
            return a.child.dateOfBirth > b.child.dateOfBirth;
        case Order::MostJars:
            return a.jars > b.jars;
        case Order::MostRaised:
            return a.raised > b.raised;
        }
        return false;
    });
    return rows;
}

}

ChildrenPane::ChildrenPane(const Theme &theme, const items::Source &source, sync::Commands &commands,
    sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_model(new items::ChildListModel{source, this})
{
    setObjectName(QStringLiteral("childrenPane"));
    build();
    connect(m_model, &items::ChildListModel::refreshed, this, &ChildrenPane::showChildren);
    connect(&m_states, &sync::States::serverChanged, this, &ChildrenPane::showChildren);
    m_empty->hide();
    m_model->load();
}

void ChildrenPane::build()
{
    m_pages = new QStackedLayout(this);
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("Children"));
    m_page->setSubtitle(tr("Strangers see a first name, never more."));
    QPushButton *add
        = makeButton(m_theme, QStringLiteral("addChildButton"), tr("Add a child"), Variant::Primary, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &ChildrenPane::addChild);
    m_page->addAction(makeOrder());
    m_page->addAction(add);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("childrenMessage"));
    m_message->setDismissible(true);
    m_grid = new FlowGrid;
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("childrenEmpty"));
    m_empty->setWords(tr("No children here yet"),
        tr("Add your child with name and birthday; then a jar can be started for a dream."), tr("Add a child"),
        Icon::Plus);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChildrenPane::addChild);
    m_page->column()->addWidget(m_message);
    m_page->column()->addWidget(m_empty);
    m_page->column()->addWidget(m_grid);
    m_page->column()->addStretch(1);

    m_pages->addWidget(m_page);
}

/// To be seen now; made when it is first wanted, because it takes longer than the list.
ChildForm &ChildrenPane::form()
{
    if (!m_form) {
        m_form = new ChildForm(m_theme, m_commands, m_clock, this);
        connect(m_form, &ChildForm::cancelled, this, &ChildrenPane::showList);
        connect(m_form, &ChildForm::saved, this, &ChildrenPane::showList);
        m_pages->addWidget(m_form);
    }
    m_pages->setCurrentWidget(m_form);
    return *m_form;
}

QWidget *ChildrenPane::makeOrder()
{
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("childrenOrderBox"));
    m_order->addItem(tr("Name"), int(Order::Name));
    m_order->addItem(tr("Youngest first"), int(Order::Youngest));
    m_order->addItem(tr("Most jars"), int(Order::MostJars));
    m_order->addItem(tr("Most raised"), int(Order::MostRaised));
    connect(m_order, &QComboBox::currentIndexChanged, this, &ChildrenPane::showChildren);
    QLabel *label = makeLabel(tr("Sort by"), FontRole::Body, Tone::Muted);
    label->setBuddy(m_order);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, space::xs, 0);
    row->setSpacing(space::xs);
    row->addWidget(label);
    row->addWidget(m_order);
    return part;
}

void ChildrenPane::setPictures(PictureShelf *pictures)
{
    m_pictures = pictures;
    connect(pictures, &PictureShelf::arrived, this, &ChildrenPane::showChildren);
    showChildren();
}

void ChildrenPane::showList()
{
    m_pages->setCurrentIndex(0);
}

void ChildrenPane::addChild()
{
    m_message->clear();
    form().startNew();
}

void ChildrenPane::editChild(const Child &child)
{
    m_message->clear();
    form().startEdit(child);
}

void ChildrenPane::removeChild(const replica::ChildRow &row)
{
    const QString name = row.child.firstName();
    const QString text = row.jars == 0
        ? tr("%1's entry is removed from this computer and from the server.").arg(name)
        : tr("This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.")
              .arg(words::jars(row.jars));
    askFirst(m_theme, this, tr("Remove %1?").arg(name), text, tr("Remove %1").arg(name), [this, id = row.child.id] {
        m_commands.deleteChild(id, this, [this](const Result<bool, Refusal> &answer) {
            if (!answer)
                m_message->setMessage(Tone::Bad, sentenceFor(answer.error()));
        });
    });
}

void ChildrenPane::showChildren()
{
    const QList<replica::ChildRow> rows = sorted(m_model->rows(), Order(m_order->currentData().toInt()));
    while (m_grid->count() > rows.size())
        m_grid->take(m_grid->count() - 1)->deleteLater();
    while (m_grid->count() < rows.size()) {
        auto *card = new ChildCard(m_theme);
        connect(card, &ChildCard::editChosen, this, [this, card] { editChild(card->row().child); });
        connect(card, &ChildCard::removeChosen, this, [this, card] { removeChild(card->row()); });
        connect(card, &ChildCard::newJarChosen, this, [this, card] { Q_EMIT newJarChosen(card->row().child.id); });
        connect(card, &ChildCard::jarsChosen, this, [this, card] { Q_EMIT jarsChosen(card->row().child.id); });
        m_grid->add(card);
    }
    const QDate today = m_clock.now().dateIn(QTimeZone::systemTimeZone());
    for (int i = 0; i < rows.size(); ++i)
        static_cast<ChildCard *>(m_grid->card(i))->setChild(rows[i], m_states.server().currency, today, m_pictures);
    m_order->parentWidget()->setVisible(rows.size() > 1);
    m_empty->setVisible(rows.isEmpty() && m_model->isLoaded());
    m_grid->setVisible(!rows.isEmpty());
}

}
