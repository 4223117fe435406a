#include "ui/panes/jarspane.h"

#include "formhelp.h"
#include "items/childlistmodel.h"
#include "items/jarlistmodel.h"
#include "ui/panes/jardeeds.h"
#include "jarrowcard.h"
#include "ui/panes/jarform.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

namespace {
constexpr int cardsAtOnce = 24; // until more are asked for
constexpr int cardsInOneGo = 3; // the rest when the window had its turn: making them all would be felt
}

JarsPane::JarsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, JarDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock), m_deeds(deeds),
      m_children(new items::ChildListModel{source, this}), m_model(new items::JarListModel{source, this})
{
    setObjectName(QStringLiteral("jarsPane"));
    build();
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &JarsPane::showJars);
    connect(m_model, &items::JarListModel::refreshed, this, &JarsPane::showJars);
    connect(m_children, &items::ChildListModel::refreshed, this, &JarsPane::showJars);
    connect(&m_states, &sync::States::serverChanged, this, &JarsPane::showJars);
    m_children->load();
    showJarsOf({});
    m_empty->hide();
}

void JarsPane::build()
{
    m_pages = new QStackedLayout(this);
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("Jars"));
    m_all = makeButton(m_theme, QStringLiteral("showAllJarsButton"), tr("Show all"), Variant::Quiet);
    connect(m_all, &QPushButton::clicked, this, [this] { showJarsOf({}); });
    m_page->addAction(m_all);
    QPushButton *add = makeButton(m_theme, QStringLiteral("addJarButton"), tr("New jar"), Variant::Primary, Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this] { addJar(m_onlyChild); });
    m_page->addAction(add);

    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("jarsEmpty"));
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins({});
    m_list->setSpacing(space::s);
    m_more = makeButton(m_theme, QStringLiteral("moreJarsButton"), tr("Show more"), Variant::Quiet);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += cardsAtOnce;
        if (m_shown > m_model->rows().size())
            m_model->fetchMore({});
        showJars();
    });
    m_page->column()->addWidget(m_empty);
    m_page->column()->addWidget(list);
    m_page->column()->addWidget(m_more, 0, Qt::AlignHCenter);
    m_page->column()->addStretch(1);

    m_pages->addWidget(m_page);
}

/// To be seen now; made when it is first wanted, because it takes longer than the list.
JarForm &JarsPane::form()
{
    if (!m_form) {
        m_form = new JarForm(m_theme, *m_children, m_commands, m_states, m_clock, this);
        connect(m_form, &JarForm::cancelled, this, &JarsPane::showList);
        connect(m_form, &JarForm::saved, this, &JarsPane::showList);
        m_pages->addWidget(m_form);
    }
    m_pages->setCurrentWidget(m_form);
    return *m_form;
}

void JarsPane::showList()
{
    m_pages->setCurrentIndex(0);
}

void JarsPane::showJarsOf(ChildId child)
{
    m_onlyChild = child;
    replica::JarFilter filter;
    m_shown = cardsAtOnce;
    filter.owner = m_states.account().parent ? m_states.account().parent->id : ParentId{};
    if (!child.isNull())
        filter.child = child;
    m_model->setFilter(filter);
    m_all->setVisible(!child.isNull());
    showList();
}

void JarsPane::addJar(ChildId child)
{
    form().startNew(child);
}

void JarsPane::editJar(const Campaign &jar)
{
    form().startEdit(jar);
}

void JarsPane::reopenJar(const Campaign &jar)
{
    form().startReopen(jar);
}

/// Some of those that are missing to `count`.
void JarsPane::makeCards(int count)
{
    while (m_cards.size() > count)
        m_cards.takeLast()->deleteLater();
    for (int made = 0; m_cards.size() < count; ++made) {
        if (made == cardsInOneGo)
            return m_goOn.start(0);
        auto *card = new JarRowCard(m_theme, m_list->parentWidget());
        connect(card, &JarRowCard::activated, this, [this, card] { Q_EMIT jarChosen(card->row().campaign.id); });
        connect(card, &JarRowCard::editChosen, this, [this, card] { editJar(card->row().campaign); });
        connect(card, &JarRowCard::turnChosen, this, [this, card] { m_deeds.turn(card->row().campaign); });
        connect(card, &JarRowCard::removeChosen, this, [this, card] { m_deeds.remove(card->row(), this); });
        m_list->addWidget(card);
        m_cards << card;
    }
}

void JarsPane::showJars()
{
    const auto &rows = m_model->rows();
    const int count = std::min<int>(m_shown, int(rows.size()));
    makeCards(count);
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setJar(rows[i], m_states.server().currency, m_clock.now());
    const auto open = std::count_if(
        rows.cbegin(), rows.cbegin() + count, [](const replica::JarRow &row) { return row.campaign.isOpen; });
    m_more->setVisible(count < m_model->total());
    m_list->parentWidget()->setVisible(!rows.isEmpty());
    m_page->setSubtitle(rows.isEmpty()    ? QString{}
            : m_more->isVisibleTo(m_page) ? words::jars(m_model->total())
                                          : tr("%1, %n open", nullptr, int(open)).arg(words::jars(int(rows.size()))));

    const bool empty = rows.isEmpty() && m_model->isLoaded() && m_children->isLoaded();
    m_empty->setVisible(empty);
    if (!empty)
        return;
    m_empty->disconnect(this);
    if (m_children->rows().isEmpty()) {
        m_empty->setWords(tr("First, whose jar?"),
            tr("A jar belongs to a child. Add your child, then start the first jar."), tr("Add a child"), Icon::Plus);
        connect(m_empty, &EmptyState::actionTriggered, this, &JarsPane::newChildChosen);
    } else {
        m_empty->setWords(tr("No jars yet"),
            tr("A bicycle, a violin, a week at the sea: what shall the first jar be for?"), tr("Start a jar"),
            Icon::Plus);
        connect(m_empty, &EmptyState::actionTriggered, this, [this] { addJar(m_onlyChild); });
    }
}
}
