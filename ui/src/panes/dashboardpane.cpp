#include "ui/panes/dashboardpane.h"

#include "formhelp.h"
#include "giftline.h"
#include "items/dashboardsource.h"
#include "items/gifttablemodel.h"
#include "items/jarlistmodel.h"
#include "rowwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int shownJars = 6;
constexpr int lookedAtJars = 60; // for what needs attention
constexpr int shownGifts = 6;
constexpr int mostMessages = 4;
}

DashboardPane::DashboardPane(
    const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states), m_clock(clock),
      m_figures(new items::DashboardSource{source, this}), m_jars(new items::JarListModel{source, this}),
      m_gifts(new items::GiftTableModel{source, this})
{
    setObjectName(QStringLiteral("dashboardPane"));
    build();
    connect(m_figures, &items::DashboardSource::changed, this, [this] {
        showFigures();
        chooseBody();
    });
    connect(m_jars, &items::JarListModel::refreshed, this, [this] {
        showJars();
        showAttention();
    });
    connect(m_gifts, &items::GiftTableModel::refreshed, this, &DashboardPane::showGifts);
    connect(&m_states, &sync::States::syncChanged, this, &DashboardPane::showAttention);
    connect(&m_states, &sync::States::accountChanged, this, [this] {
        showGreeting();
        showAttention();
    });
    connect(&m_states, &sync::States::serverChanged, this, [this] {
        showFigures();
        showJars();
        showGifts();
    });
    auto *minute = new QTimer(this); // "2 minutes ago" grows old
    connect(minute, &QTimer::timeout, this, [this] {
        showFigures();
        showGifts();
        showGreeting();
    });
    minute->start(60'000);

    const ParentId me = m_states.account().parent ? m_states.account().parent->id : ParentId{};
    m_figures->load();
    replica::JarFilter jars;
    jars.owner = me;
    jars.sort = replica::JarSort::ByProgress;
    jars.limit = lookedAtJars;
    m_jars->setFilter(jars);
    replica::GiftFilter gifts;
    gifts.owner = me;
    gifts.limit = shownGifts;
    m_gifts->setFilter(gifts);
    showGreeting();
    showFigures();
    showAttention();
    m_body->hide();
    m_empty->hide();
}

void DashboardPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    outer->addWidget(m_page);
    QPushButton *add
        = makeButton(m_theme, QStringLiteral("dashboardNewJarButton"), tr("New jar"), Variant::Primary, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &DashboardPane::newJarChosen);
    m_page->addAction(add);

    QVBoxLayout *column = m_page->column();
    auto *attention = new QWidget;
    m_attention = new QVBoxLayout(attention);
    m_attention->setContentsMargins({});
    m_attention->setSpacing(space::xs);
    for (int i = 0; i < mostMessages; ++i) {
        auto *message = new InlineMessage(m_theme);
        message->setObjectName(QStringLiteral("attentionMessage"));
        m_messages << message;
        m_attention->addWidget(message);
    }
    column->addWidget(attention);

    auto *figures = new FlowGrid(132, 400);
    figures->setBalanced(true);
    m_childrenCard = new StatCard(m_theme, Icon::Children, tr("Children"));
    m_jarsCard = new StatCard(m_theme, Icon::Jars, tr("Jars"));
    m_openCard = new StatCard(m_theme, Icon::Browse, tr("Open jars"));
    m_raisedCard = new StatCard(m_theme, Icon::Heart, tr("Raised"));
    m_lastCard = new StatCard(m_theme, Icon::Gift, tr("Last gift"));
    const std::pair<StatCard *, const char16_t *> cards[]
        = {{m_childrenCard, u"childrenFigure"}, {m_jarsCard, u"jarsFigure"}, {m_openCard, u"openJarsFigure"},
            {m_raisedCard, u"raisedFigure"}, {m_lastCard, u"lastGiftFigure"}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(QString::fromUtf16(name));
        figures->add(card);
    }
    column->addWidget(figures);

    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    column->addWidget(m_empty);

    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::m);
    QPushButton *allJars = makeButton(m_theme, QStringLiteral("allJarsButton"), tr("All my jars"), Variant::Quiet);
    connect(allJars, &QPushButton::clicked, this, &DashboardPane::jarsChosen);
    body->addWidget(makeSection(tr("Your jars"), allJars));
    m_jarGrid = new FlowGrid;
    body->addWidget(m_jarGrid);
    QPushButton *allGifts = makeButton(m_theme, QStringLiteral("allGiftsButton"), tr("All gifts"), Variant::Quiet);
    connect(allGifts, &QPushButton::clicked, this, &DashboardPane::giftsChosen);
    body->addWidget(makeSection(tr("Last gifts"), allGifts));
    m_giftCard = new Card(m_theme);
    m_giftCard->setObjectName(QStringLiteral("lastGifts"));
    m_giftCard->column()->setSpacing(0);
    m_noGifts = makeSentence(
        tr("No gifts yet. Tell family and friends about your jar; everybody can give without an account."));
    m_giftCard->column()->addWidget(m_noGifts);
    body->addWidget(m_giftCard);
    column->addWidget(m_body);
    column->addStretch(1);
}

void DashboardPane::showGreeting()
{
    const auto &parent = m_states.account().parent;
    const QString name = parent ? parent->publicName() : QString{};
    const int hour = m_clock.now().toDateTime().toTimeZone(QTimeZone::systemTimeZone()).time().hour();
    m_page->setTitle(hour < 5 ? tr("Good evening, %1").arg(name)
            : hour < 11       ? tr("Good morning, %1").arg(name)
            : hour < 18       ? tr("Hello, %1").arg(name)
                              : tr("Good evening, %1").arg(name));
}

void DashboardPane::showFigures()
{
    const replica::Dashboard &value = m_figures->value();
    const QString &currency = m_states.server().currency;
    const QLocale locale;
    if (!m_figures->isLoaded()) {
        for (StatCard *card : {m_childrenCard, m_jarsCard, m_openCard, m_raisedCard, m_lastCard})
            card->setFigure(QStringLiteral("–"));
        return;
    }
    m_childrenCard->setFigure(locale.toString(value.children));
    m_jarsCard->setFigure(locale.toString(value.jars));
    m_openCard->setFigure(locale.toString(value.openJars));
    const Money waiting = value.sums.unconfirmed();
    m_raisedCard->setFigure(words::money(value.sums.confirmed, currency),
        waiting.isZero() ? value.goals.isZero() ? QString{} : tr("of %1").arg(words::money(value.goals, currency))
                         : tr("and %1 on its way").arg(words::money(waiting, currency)));
    m_lastCard->setFigure(value.lastGift.isNull() ? tr("none yet") : words::ago(value.lastGift, m_clock.now()),
        value.gifts == 0 ? QString{} : tr("%1 in all").arg(words::gifts(value.gifts)));
}

void DashboardPane::chooseBody()
{
    const replica::Dashboard &value = m_figures->value();
    m_empty->disconnect(this);
    if (value.children == 0) {
        m_empty->setWords(tr("Whose dream comes first?"),
            tr("Add your child with name and birthday. Strangers will only ever see the first name."),
            tr("Add a child"), Icon::Plus);
        connect(m_empty, &EmptyState::actionTriggered, this, &DashboardPane::newChildChosen);
    } else if (value.jars == 0) {
        m_empty->setWords(tr("Now a jar to fill"),
            tr("A bicycle, a violin, a week at the sea: say what it is for and how much it takes."), tr("Start a jar"),
            Icon::Plus);
        connect(m_empty, &EmptyState::actionTriggered, this, &DashboardPane::newJarChosen);
    }
    const bool empty = value.jars == 0;
    m_empty->setVisible(empty);
    m_body->setVisible(!empty);
    m_page->setSubtitle(
        empty ? tr("Two small steps, and the first jar stands.") : tr("This is how your jars are doing."));
}

void DashboardPane::showJars()
{
    // Jars that can still fill come first.
    m_shown = m_jars->rows();
    std::stable_partition(m_shown.begin(), m_shown.end(), [](const auto &row) { return row.campaign.isOpen; });
    const int count = std::min<int>(shownJars, int(m_shown.size()));
    while (m_jarGrid->count() > count)
        m_jarGrid->take(m_jarGrid->count() - 1)->deleteLater();
    while (m_jarGrid->count() < count) {
        auto *card = new JarCard(m_theme);
        card->setObjectName(QStringLiteral("dashboardJar"));
        card->setClickable(true);
        const int place = m_jarGrid->count();
        connect(card, &JarCard::activated, this, [this, place] {
            if (place < m_shown.size())
                Q_EMIT jarChosen(m_shown[place].campaign.id);
        });
        m_jarGrid->add(card);
    }
    for (int i = 0; i < count; ++i) {
        static_cast<JarCard *>(m_jarGrid->card(i))
            ->setContent(jarCardContent(m_shown[i], m_states.server().currency, m_clock.now()));
    }
}

void DashboardPane::showGifts()
{
    const int count = int(m_gifts->rows().size());
    while (m_lines.size() > count)
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < count) {
        m_lines << new GiftLine(m_theme, GiftLine::About::Jar);
        m_giftCard->column()->addWidget(m_lines.last());
    }
    for (int i = 0; i < count; ++i)
        m_lines[i]->setGift(m_gifts->rows()[i], m_states.server().currency, m_clock.now());
    m_noGifts->setVisible(count == 0 && m_gifts->isLoaded());
}

void DashboardPane::showAttention()
{
    struct Notice {
        Tone tone;
        QString text;
        QString verb;
        std::function<void()> act;
    };
    QList<Notice> notices;
    const sync::SyncState &sync = m_states.sync();
    if (sync.needsPerson > 0) {
        notices.append({Tone::Bad,
            sync.needsPerson == 1 ? tr("One thing could not be settled with the server and needs your decision.")
                                  : tr("%n things could not be settled with the server and need your decision.",
                                      nullptr, sync.needsPerson),
            tr("Look at them"), [this] { Q_EMIT giftsChosen(); }});
    }
    if (sync.waiting > 0 && sync.activity == sync::Activity::Offline) {
        notices.append({Tone::Warn,
            sync.waiting == 1 ? tr("One thing waits here until the server can be reached. It goes by itself.")
                              : tr("%n things wait here until the server can be reached. They go by themselves.",
                                  nullptr, sync.waiting),
            tr("Look at them"), [this] { Q_EMIT giftsChosen(); }});
    }
    for (const replica::JarRow &row : m_jars->rows()) {
        const Campaign &jar = row.campaign;
        const auto look = [this, id = jar.id] { Q_EMIT jarChosen(id); };
        if (jar.isOpen && jar.isFull())
            notices.append(
                {Tone::Good, tr("%1's jar “%2” is full!").arg(jar.childName, jar.title), tr("Look at it"), look});
        else if (hasEndedButIsOpen(jar, m_clock.now()))
            notices.append({Tone::Warn,
                tr("The last day of “%1” has passed. It still accepts gifts until you close it.").arg(jar.title),
                tr("Look at it"), look});
    }
    if (m_states.account().keeping == sync::AccountState::Keeping::ThisSession) {
        notices.append(
            {Tone::Muted, tr("This computer has no keyring: you are signed in until you close DreamJar."), {}, {}});
    }
    for (int i = 0; i < m_messages.size(); ++i) {
        InlineMessage *message = m_messages[i];
        message->disconnect(this);
        if (i >= notices.size()) {
            message->clear();
            continue;
        }
        message->setMessage(notices[i].tone, notices[i].text, notices[i].verb);
        if (notices[i].act)
            connect(message, &InlineMessage::actionTriggered, this, notices[i].act);
    }
    m_attention->parentWidget()->setVisible(!notices.isEmpty());
}

}
