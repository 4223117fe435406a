#include "ui/panes/jarpage.h"

#include "formhelp.h"
#include "giftline.h"
#include "items/gifttablemodel.h"
#include "items/jarsource.h"
#include "rowwords.h"
#include "ui/panes/givepanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int giftsAtOnce = 20;
constexpr int summaryWidth = 320;
}

JarPage::JarPage(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_jar(new items::JarSource{source, this}), m_gifts(new items::GiftTableModel{source, this})
{
    setObjectName(QStringLiteral("jarPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setBack(tr("Back"));
    connect(m_page, &PageScaffold::backRequested, this, &JarPage::backRequested);
    outer->addWidget(m_page);
    m_edit = makeButton(m_theme, QStringLiteral("jarPageEditButton"), tr("Edit"), Variant::Normal, Icon::Edit);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_jar->value())
            Q_EMIT editChosen(m_jar->value()->campaign);
    });
    m_page->addAction(m_edit);

    m_missing = new EmptyState(m_theme);
    m_missing->setObjectName(QStringLiteral("jarMissing"));
    m_missing->setWords(tr("This jar is not here"),
        tr("It may have been taken away, or the address has a slip in it. Others are still waiting to be filled."),
        tr("Look at other jars"));
    connect(m_missing, &EmptyState::actionTriggered, this, &JarPage::backRequested);
    m_page->column()->addWidget(m_missing);

    m_body = new QWidget;
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::l);
    body->addWidget(makeStory(), 1);
    body->addWidget(makeSummary(), 0, Qt::AlignTop);
    m_page->column()->addWidget(m_body);
    m_page->column()->addStretch(1);
    m_missing->hide();
    m_body->hide();
    m_edit->hide();

    connect(m_jar, &items::JarSource::changed, this, &JarPage::showJar);
    connect(m_gifts, &items::GiftTableModel::refreshed, this, &JarPage::showGifts);
    connect(&m_states, &sync::States::serverChanged, this, &JarPage::showJar);
    auto *minute = new QTimer(this); // time runs out while one reads
    connect(minute, &QTimer::timeout, this, &JarPage::showJar);
    minute->start(60'000);
}

QWidget *JarPage::makeStory()
{
    m_banner = new Banner(m_theme);
    m_banner->setFixedHeight(200);
    m_category = new Chip(m_theme);
    m_state = new Chip(m_theme);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("jarMessage"));
    m_description = makeSentence({}, Tone::Normal, FontRole::Lead);
    m_description->setObjectName(QStringLiteral("jarDescription"));
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_giftsHeading = makeLabel({}, FontRole::Title);
    m_giftCard = new Card(m_theme);
    m_giftCard->setObjectName(QStringLiteral("jarGifts"));
    m_noGifts = makeSentence(tr("Nobody has given yet. The first gift makes the light."));
    m_more = makeButton(m_theme, QStringLiteral("moreGiftsButton"), tr("Show more gifts"), Variant::Quiet);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shownGifts += giftsAtOnce;
        if (m_shownGifts > m_gifts->rows().size())
            m_gifts->fetchMore({});
        showGifts();
    });
    auto *lines = new QWidget;
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    m_giftCard->column()->addWidget(m_noGifts);
    m_giftCard->column()->addWidget(lines);
    m_giftCard->column()->addWidget(m_more, 0, Qt::AlignHCenter);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::xs);
    chips->addWidget(m_category);
    chips->addWidget(m_state);
    chips->addStretch(1);
    auto *story = new QWidget;
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addLayout(chips);
    column->addWidget(m_message);
    column->addWidget(m_description);
    column->addSpacing(space::xs);
    column->addWidget(m_giftsHeading);
    column->addWidget(m_giftCard);
    column->addStretch(1);
    return story;
}

QWidget *JarPage::makeSummary()
{
    m_glass = new JarWidget(m_theme);
    m_glass->setObjectName(QStringLiteral("jarGlass"));
    m_glass->setFixedSize(144, 180);
    m_share = makeLabel({}, FontRole::Heading);
    m_share->setObjectName(QStringLiteral("jarPercentage"));
    m_raised = makeLabel({}, FontRole::LeadStrong);
    m_raised->setObjectName(QStringLiteral("jarRaised"));
    m_bar = new ProgressBar(m_theme);
    m_waiting = makeSentence({}, Tone::Muted, FontRole::Caption);
    m_waiting->setObjectName(QStringLiteral("jarWaiting"));
    m_time = makeLabel({}, FontRole::Body, Tone::Muted);
    m_time->setObjectName(QStringLiteral("jarTimeLeft"));
    m_count = makeLabel({}, FontRole::Body, Tone::Muted);
    m_count->setObjectName(QStringLiteral("jarGiftCount"));
    m_closed = makeSentence(tr("This jar is closed. Thank you to everybody who gave."), Tone::Muted);
    m_closed->setObjectName(QStringLiteral("jarClosedNote"));
    m_give = makeButton(m_theme, QStringLiteral("giveButton"), tr("Give to this jar"), Variant::Primary, Icon::Heart);
    connect(m_give, &QPushButton::clicked, this, [this] {
        m_panel->startAnew();
        setGiving(true);
    });

    m_summary = new Card(m_theme);
    m_summary->setObjectName(QStringLiteral("jarSummary"));
    QVBoxLayout *inside = m_summary->column();
    inside->setContentsMargins(space::l, space::l, space::l, space::l);
    inside->setSpacing(space::xs);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(space::xxs);
    figures->addWidget(m_share);
    figures->addWidget(m_raised);
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->addWidget(m_glass, 0, Qt::AlignHCenter);
    m_head->addLayout(figures, 1);
    inside->addLayout(m_head);
    inside->addSpacing(space::xxs);
    inside->addWidget(m_bar);
    inside->addWidget(m_waiting);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_count);
    facts->addStretch(1);
    facts->addWidget(m_time);
    inside->addLayout(facts);
    inside->addSpacing(space::xs);
    inside->addWidget(m_closed);
    inside->addWidget(m_give);

    m_panel = new GivePanel(m_theme, m_commands, m_states);
    m_panel->hide();
    connect(m_panel, &GivePanel::cancelled, this, [this] { setGiving(false); });
    // The light rises before the eyes of who gave it.
    connect(m_panel, &GivePanel::given, this, [this] {
        setCompact(m_page->scrollArea()->viewport()->height() < 600); // thanks and jar in one look
        m_page->scrollArea()->ensureWidgetVisible(m_glass);
    });
    connect(m_panel, &GivePanel::startedAnew, this, [this] { setCompact(m_giving); });
    auto *side = new QWidget;
    side->setFixedWidth(summaryWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(m_panel);
    return side;
}

void JarPage::setBack(const QString &word)
{
    m_page->setBack(word);
}

CampaignId JarPage::jar() const
{
    return m_jar->id();
}

void JarPage::openJar(CampaignId jar)
{
    m_body->hide();
    m_missing->hide();
    m_edit->hide();
    m_page->setTitle({});
    m_page->setSubtitle({});
    setGiving(false);
    m_giftsOf = {};
    m_gifts->clear();
    m_page->scrollArea()->setFocus(Qt::OtherFocusReason); // the keys scroll the page at once
    m_jar->setId(jar);
    if (!jar.isNull() && !jar.isProvisional())
        m_commands.refreshJar(jar);
}

void JarPage::setGiving(bool giving)
{
    m_giving = giving;
    m_panel->setVisible(giving);
    const bool open = m_jar->value() && m_jar->value()->campaign.isOpen;
    m_give->setVisible(open && !giving);
    setCompact(giving);
    if (giving) {
        if (auto *amount = m_panel->findChild<QWidget *>(QStringLiteral("amountEdit")))
            amount->setFocus(Qt::OtherFocusReason);
    }
}

void JarPage::setCompact(bool compact)
{
    // The jar stays in sight while one gives, but makes room.
    m_head->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(compact ? space::m : space::xs);
    m_glass->setFixedSize(compact ? QSize{56, 70} : QSize{144, 180});
    m_share->setAlignment(compact ? Qt::AlignLeading : Qt::AlignHCenter);
    m_raised->setAlignment(compact ? Qt::AlignLeading : Qt::AlignHCenter);
}

void JarPage::showJar()
{
    const bool missing = m_jar->finding() == items::JarSource::Finding::Missing;
    m_missing->setVisible(missing);
    m_body->setVisible(m_jar->value().has_value());
    m_edit->setVisible(m_jar->value() && m_jar->value()->mine);
    if (missing)
        m_page->setTitle(tr("No such jar"));
    if (!m_jar->value())
        return;
    const replica::JarRow &row = *m_jar->value();
    const Campaign &jar = row.campaign;
    m_page->setTitle(jar.title);
    m_page->setSubtitle(
        tr("%1 · since %2")
            .arg(words::byChild(jar.childName), words::date(jar.created.dateIn(QTimeZone::systemTimeZone()))));
    BannerPicture banner;
    banner.category = jar.category;
    banner.seed = jar.id.value();
    banner.title = jar.title;
    m_banner->setBanner(banner);
    m_category->setCategory(jar.category);
    const auto chip = jarStateChip(row);
    m_state->setVisible(chip.has_value());
    if (chip)
        m_state->setChip(*chip);
    m_description->setText(jar.description);
    if (jar.isOpen && jar.isFull())
        m_message->setMessage(
            Tone::Good, tr("%1's jar is full! It is still open, so more is welcome.").arg(jar.childName));
    else if (hasEndedButIsOpen(jar, m_clock.now()))
        m_message->setMessage(Tone::Muted, tr("The last day has passed, and the jar still accepts gifts."));
    else
        m_message->clear();
    showSummary(row);
    m_panel->setJar(row);
    if (m_giftsOf != jar.id) {
        m_giftsOf = jar.id;
        m_shownGifts = giftsAtOnce;
        replica::GiftFilter filter;
        filter.campaign = jar.id;
        m_gifts->setFilter(filter);
    }
    showGifts();
}

void JarPage::showSummary(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    const QString &currency = m_states.server().currency;
    m_glass->setFill(confirmedShare(row), waitingShare(row));
    m_bar->setFill(confirmedShare(row), waitingShare(row));
    m_share->setText(percentageOf(row));
    m_raised->setText(words::raisedOf(row.total(), jar.goal, currency));
    const Money waiting = row.sums.unconfirmed();
    m_waiting->setVisible(!waiting.isZero());
    m_waiting->setText(tr("%1 of it on its way").arg(words::money(waiting, currency)));
    m_time->setText(jarTimeLeft(jar, m_clock.now()));
    m_count->setText(words::gifts(giftCount(row)));
    m_closed->setVisible(!jar.isOpen);
    m_give->setVisible(jar.isOpen && !m_giving);
}

void JarPage::showGifts()
{
    if (!m_jar->value())
        return;
    const int count = std::min<int>(m_shownGifts, int(m_gifts->rows().size()));
    while (m_giftLines.size() > count)
        m_giftLines.takeLast()->deleteLater();
    while (m_giftLines.size() < count) {
        m_giftLines << new GiftLine(m_theme, GiftLine::About::Comment);
        m_lines->addWidget(m_giftLines.last());
    }
    for (int i = 0; i < count; ++i)
        m_giftLines[i]->setGift(m_gifts->rows()[i], m_states.server().currency, m_clock.now());
    m_more->setVisible(count < m_gifts->total());
    m_noGifts->setVisible(m_gifts->isLoaded() && count == 0);
    m_giftsHeading->setText(words::gifts(std::max(m_gifts->total(), giftCount(*m_jar->value()))));
}

}
