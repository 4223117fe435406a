#include "ui/panes/dashboardpane.h"

#include "attentionlist.h"
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
constexpr int latestGifts = 8;
constexpr int giftsWidth = 380, besideFrom = 1000;
}

DashboardPane::DashboardPane(const Theme &theme, const items::Source &source, sync::Commands &commands,
    sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states), m_clock(clock),
      m_figures(new items::DashboardSource{source, this}), m_jars(new items::JarListModel{source, this}),
      m_gifts(new items::GiftTableModel{source, this})
{
    setObjectName(QStringLiteral("dashboardPane"));
    build(source, commands);
    connect(m_figures, &items::DashboardSource::changed, this, [this] {
        showFigures();
        chooseBody();
    });
    connect(m_jars, &items::JarListModel::refreshed, this, [this] {
        showJars();
        m_attention->setJars(m_jars->rows());
    });
    connect(m_gifts, &items::GiftTableModel::refreshed, this, &DashboardPane::showGifts);
    connect(&m_states, &sync::States::accountChanged, this, &DashboardPane::showGreeting);
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
    gifts.limit = latestGifts;
    m_gifts->setFilter(gifts);
    showGreeting();
    showFigures();
    m_body->hide();
    m_empty->hide();
}

void DashboardPane::build(const items::Source &source, sync::Commands &commands)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme, this);
    outer->addWidget(m_page);
    QPushButton *add
        = makeButton(m_theme, QStringLiteral("dashboardNewJarButton"), tr("New jar"), Variant::Primary, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &DashboardPane::newJarChosen);
    m_page->addAction(add);

    QVBoxLayout *column = m_page->column();
    m_attention = new AttentionList(m_theme, source, commands, m_states, m_clock);
    connect(m_attention, &AttentionList::jarChosen, this, &DashboardPane::jarChosen);
    connect(m_attention, &AttentionList::giftsChosen, this, &DashboardPane::giftsChosen);
    connect(m_attention, &AttentionList::childrenChosen, this, &DashboardPane::childrenChosen);
    column->addWidget(m_attention);
    column->addWidget(makeFigures());
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    column->addWidget(m_empty);

    m_body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_body);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(space::l);
    m_columns->addWidget(makeJars(), 1, Qt::AlignTop);
    m_giftPart = makeGifts();
    m_columns->addWidget(m_giftPart, 0, Qt::AlignTop);
    column->addWidget(m_body);
    column->addStretch(1);
}

QWidget *DashboardPane::makeFigures()
{
    auto *figures = new FlowGrid(132, 400);
    figures->setBalanced(true);
    const auto add = [&](Icon icon, const QString &word, const QString &name, auto chosen) {
        auto *card = new StatCard(m_theme, icon, word);
        card->setObjectName(name);
        card->setClickable(true);
        connect(card, &Card::activated, this, chosen);
        figures->add(card);
        return card;
    };
    m_childrenCard = add(
        Icon::Children, tr("Children"), QStringLiteral("childrenFigure"), &DashboardPane::childrenChosen);
    m_jarsCard = add(Icon::Jars, tr("Jars"), QStringLiteral("jarsFigure"), &DashboardPane::jarsChosen);
    m_openCard = add(Icon::Browse, tr("Open jars"), QStringLiteral("openJarsFigure"), &DashboardPane::jarsChosen);
    m_raisedCard = add(Icon::Heart, tr("Raised"), QStringLiteral("raisedFigure"), &DashboardPane::giftsChosen);
    m_lastCard = add(Icon::Gift, tr("Last gift"), QStringLiteral("lastGiftFigure"), &DashboardPane::giftsChosen);
    return figures;
}

QWidget *DashboardPane::makeJars()
{
    QPushButton *all = makeButton(m_theme, QStringLiteral("allJarsButton"), tr("All my jars"), Variant::Quiet);
    connect(all, &QPushButton::clicked, this, &DashboardPane::jarsChosen);
    m_jarGrid = new FlowGrid;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(makeSection(tr("Your jars"), all));
    column->addWidget(m_jarGrid);
    return part;
}

QWidget *DashboardPane::makeGifts()
{
    QPushButton *all = makeButton(m_theme, QStringLiteral("allGiftsButton"), tr("All gifts"), Variant::Quiet);
    connect(all, &QPushButton::clicked, this, &DashboardPane::giftsChosen);
    m_giftCard = new Card(m_theme);
    m_giftCard->setObjectName(QStringLiteral("lastGifts"));
    m_giftCard->column()->setSpacing(0);
    m_noGifts = makeSentence(
        tr("No gifts yet. Tell family and friends about your jar; everybody can give without an account."));
    m_giftCard->column()->addWidget(m_noGifts);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(makeSection(tr("Last gifts"), all));
    column->addWidget(m_giftCard);
    return part;
}

void DashboardPane::setPictures(PictureShelf *pictures)
{
    m_pictures = pictures;
    connect(pictures, &PictureShelf::arrived, this, &DashboardPane::showJars);
    showJars();
}

void DashboardPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Both at a glance where there is room, one below the other where there is not.
    const bool beside = width() >= besideFrom;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_giftPart->setMinimumWidth(beside ? giftsWidth : 0);
    m_giftPart->setMaximumWidth(beside ? giftsWidth : QWIDGETSIZE_MAX);
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
                         : tr("%1 on its way").arg(words::money(waiting, currency)));
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
            ->setContent(jarCardContent(m_shown[i], m_states.server().currency, m_clock.now(), m_pictures));
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

}
