#include "ui/panes/jarspane.h"

#include "domain/rules.h"
#include "formhelp.h"
#include "items/childlistmodel.h"
#include "items/jarlistmodel.h"
#include "jarrowcard.h"
#include "rowwords.h"
#include "ui/errortext.h"
#include "ui/panes/jarform.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int cardsAtOnce = 24; // making more in one go would be felt
}

JarsPane::JarsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_children(new items::ChildListModel{source, this}), m_model(new items::JarListModel{source, this})
{
    setObjectName(QStringLiteral("jarsPane"));
    build();
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
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("Jars"));
    m_all = makeButton(m_theme, QStringLiteral("showAllJarsButton"), tr("Show all"), Variant::Quiet);
    connect(m_all, &QPushButton::clicked, this, [this] { showJarsOf({}); });
    m_page->addAction(m_all);
    QPushButton *add = makeButton(m_theme, QStringLiteral("addJarButton"), tr("New jar"), Variant::Primary, Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this] { addJar(m_onlyChild); });
    m_page->addAction(add);

    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("jarsMessage"));
    m_message->setDismissible(true);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
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
    m_page->column()->addWidget(m_message);
    m_page->column()->addWidget(m_empty);
    m_page->column()->addWidget(list);
    m_page->column()->addWidget(m_more, 0, Qt::AlignHCenter);
    m_page->column()->addStretch(1);

    m_form = new JarForm(m_theme, *m_children, m_commands, m_states, m_clock);
    connect(m_form, &JarForm::cancelled, this, &JarsPane::showList);
    connect(m_form, &JarForm::saved, this, &JarsPane::showList);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_form);
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
    m_message->clear();
    m_pages->setCurrentWidget(m_form);
    m_form->startNew(child);
}

void JarsPane::editJar(const Campaign &jar)
{
    m_message->clear();
    m_pages->setCurrentWidget(m_form);
    m_form->startEdit(jar);
}

void JarsPane::turn(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    if (!jar.isOpen && jar.isExpired(m_clock.now())) {
        m_pages->setCurrentWidget(m_form);
        m_form->startReopen(jar);
        return;
    }
    setOpen(jar, !jar.isOpen);
}

void JarsPane::setOpen(const Campaign &jar, bool open)
{
    CampaignDraft turned = draftOf(jar);
    turned.isOpen = open;
    m_commands.changeCampaign(jar, turned, this, [this, jar, open](const Result<bool, Refusal> &answer) {
        m_undo = {};
        if (!answer) {
            m_message->setMessage(Tone::Bad, sentenceFor(answer.error()));
            return;
        }
        Campaign now = jar;
        now.isOpen = open;
        m_undo = [this, now, open] { setOpen(now, !open); };
        m_message->setMessage(Tone::Good,
            open ? tr("“%1” is open and takes gifts again.").arg(jar.title)
                 : tr("“%1” is closed and takes no more gifts.").arg(jar.title),
            tr("Undo"));
    });
}

void JarsPane::removeJar(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    const int gifts = giftCount(row);
    const QString text = gifts == 0
        ? tr("Nobody has given yet, so nothing else is lost.")
        : tr("This also deletes %1, %2 in all, here and on the server. Donors keep their own references.")
              .arg(words::gifts(gifts), words::money(row.total(), m_states.server().currency));
    askFirst(m_theme, this, tr("Delete “%1”?").arg(jar.title), text, tr("Delete this jar"), [this, id = jar.id] {
        m_commands.deleteCampaign(id, this, [this](const Result<bool, Refusal> &answer) {
            if (!answer)
                m_message->setMessage(Tone::Bad, sentenceFor(answer.error()));
        });
    });
}

void JarsPane::showJars()
{
    const auto &rows = m_model->rows();
    const int count = std::min<int>(m_shown, int(rows.size()));
    while (m_cards.size() > count)
        m_cards.takeLast()->deleteLater();
    while (m_cards.size() < count) {
        auto *card = new JarRowCard(m_theme);
        connect(card, &JarRowCard::activated, this, [this, card] { Q_EMIT jarChosen(card->row().campaign.id); });
        connect(card, &JarRowCard::editChosen, this, [this, card] { editJar(card->row().campaign); });
        connect(card, &JarRowCard::turnChosen, this, [this, card] { turn(card->row()); });
        connect(card, &JarRowCard::removeChosen, this, [this, card] { removeJar(card->row()); });
        m_list->addWidget(card);
        m_cards << card;
    }
    int open = 0;
    for (int i = 0; i < count; ++i) {
        m_cards[i]->setJar(rows[i], m_states.server().currency, m_clock.now());
        open += rows[i].campaign.isOpen ? 1 : 0;
    }
    m_more->setVisible(count < m_model->total());
    m_list->parentWidget()->setVisible(!rows.isEmpty());
    m_page->setSubtitle(rows.isEmpty()    ? QString{}
            : m_more->isVisibleTo(m_page) ? words::jars(m_model->total())
                                          : tr("%1, %n open", nullptr, open).arg(words::jars(int(rows.size()))));

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
