#include "ui/panes/jarpage.h"

#include "formhelp.h"
#include "giftlist.h"
#include "goalquestion.h"
#include "items/gifttablemodel.h"
#include "items/jarsource.h"
#include "ui/panes/jardeeds.h"
#include "jarsummary.h"
#include "onceonly.h"
#include "rowwords.h"
#include "sharedialog.h"
#include "strangerdialog.h"
#include "ui/panes/givepanel.h"
#include "ui/widgets/confetti.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int asideWidth = 320;
}

JarPage::JarPage(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, JarDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock), m_deeds(deeds),
      m_jar(new items::JarSource{source, this}), m_ownGifts(new items::GiftTableModel{source, this})
{
    setObjectName(QStringLiteral("jarPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setBack(tr("Back"));
    connect(m_page, &PageScaffold::backRequested, this, &JarPage::backRequested);
    outer->addWidget(m_page);
    makeActions();

    m_missing = new EmptyState(m_theme);
    m_missing->setObjectName(QStringLiteral("jarMissing"));
    m_missing->setWords(tr("This jar is not here"),
        tr("It may have been taken away, or the address has a slip in it. Others are still waiting to be filled."),
        tr("Look at other jars"));
    connect(m_missing, &EmptyState::actionTriggered, this, &JarPage::backRequested);
    m_page->column()->addWidget(m_missing);

    m_gifts = new GiftList(m_theme, source, m_states, m_clock);
    m_body = new QWidget;
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::l);
    body->addWidget(makeStory(), 1);
    body->addWidget(makeSide(), 0, Qt::AlignTop);
    m_page->column()->addWidget(m_body);
    m_page->column()->addStretch(1);
    m_missing->hide();
    m_body->hide();
    m_confetti = new Confetti(m_theme, this);

    connect(m_jar, &items::JarSource::changed, this, &JarPage::showJar);
    connect(&m_states, &sync::States::serverChanged, this, &JarPage::showJar);
    connect(&m_states, &sync::States::syncChanged, this, [this](const sync::SyncState &state) {
        if (std::exchange(m_activity, state.activity) != state.activity)
            showJar();
    });
    auto *minute = new QTimer(this); // time runs out while one reads
    connect(minute, &QTimer::timeout, this, &JarPage::showJar);
    minute->start(60'000);
}

void JarPage::makeActions()
{
    const auto withJar = [this](auto act) {
        return [this, act] {
            if (const auto &row = m_jar->value())
                act(*row);
        };
    };
    m_share = makeButton(m_theme, QStringLiteral("jarPageShareButton"), tr("Share"), Variant::Normal, Icon::Link);
    connect(m_share, &QPushButton::clicked, this, &JarPage::share);
    m_edit = makeButton(m_theme, QStringLiteral("jarPageEditButton"), tr("Edit"), Variant::Normal, Icon::Edit);
    connect(m_edit, &QPushButton::clicked, this,
        withJar([this](const replica::JarRow &row) { Q_EMIT editChosen(row.campaign); }));
    auto *menu = new QMenu(this);
    m_turn = menu->addAction(QString{});
    m_turn->setObjectName(QStringLiteral("turnJarAction"));
    connect(m_turn, &QAction::triggered, this,
        withJar([this](const replica::JarRow &row) { m_deeds.turn(row.campaign); }));
    QAction *stranger = menu->addAction(tr("See as a stranger"));
    stranger->setObjectName(QStringLiteral("strangerAction"));
    connect(stranger, &QAction::triggered, this, &JarPage::seeAsStranger);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Delete this jar …"));
    remove->setObjectName(QStringLiteral("deleteJarAction"));
    connect(remove, &QAction::triggered, this, withJar([this](const replica::JarRow &row) { m_deeds.remove(row, this); }));
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("jarPageMoreButton"));
    m_more->setIcon(m_theme.icon(Icon::More));
    m_more->setAccessibleName(tr("More about this jar"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    for (QWidget *action : std::initializer_list<QWidget *>{m_share, m_edit, m_more}) {
        m_page->addAction(action);
        action->hide();
    }
}

QWidget *JarPage::makeStory()
{
    m_banner = new Banner(m_theme);
    m_banner->setFixedHeight(200);
    m_category = new Chip(m_theme);
    m_state = new Chip(m_theme);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("jarMessage"));
    m_publish = new InlineMessage(m_theme);
    m_publish->setObjectName(QStringLiteral("publishMessage"));
    connect(m_publish, &InlineMessage::actionTriggered, this, [this] {
        if (m_jar->value())
            m_deeds.turn(m_jar->value()->campaign);
    });
    m_goal = new GoalQuestion(m_theme);
    m_goal->hide();
    connect(m_goal, &GoalQuestion::keepChosen, this, &JarPage::answerGoal);
    connect(m_goal, &GoalQuestion::closeChosen, this, [this] {
        answerGoal();
        m_deeds.turn(m_jar->value()->campaign);
    });
    connect(m_goal, &GoalQuestion::raiseChosen, this, [this] {
        answerGoal();
        Q_EMIT editChosen(m_jar->value()->campaign);
    });
    m_description = makeSentence({}, Tone::Normal, FontRole::Lead);
    m_description->setObjectName(QStringLiteral("jarDescription"));
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::xs);
    chips->addWidget(m_category);
    chips->addWidget(m_state);
    chips->addStretch(1);
    auto *story = new QWidget;
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_publish);
    column->addWidget(m_goal);
    column->addWidget(m_banner);
    column->addLayout(chips);
    column->addWidget(m_message);
    column->addWidget(m_description);
    column->addSpacing(space::xs);
    column->addWidget(m_gifts);
    column->addStretch(1);
    return story;
}

QWidget *JarPage::makeSide()
{
    m_summary = new JarSummary(m_theme);
    connect(m_summary, &JarSummary::giveChosen, this, [this] {
        m_panel->startAnew();
        setGiving(true);
    });
    m_panel = new GivePanel(m_theme, m_commands, m_states);
    m_panel->hide();
    connect(m_panel, &GivePanel::cancelled, this, [this] { setGiving(false); });
    // The light rises before the eyes of who gave it.
    connect(m_panel, &GivePanel::given, this, [this] {
        m_summary->setCompact(m_page->scrollArea()->viewport()->height() < 600); // thanks and jar in one look
        m_page->scrollArea()->ensureWidgetVisible(m_summary->glass());
    });
    connect(m_panel, &GivePanel::startedAnew, this, [this] { m_summary->setCompact(m_giving); });
    auto *side = new QWidget;
    side->setFixedWidth(asideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(m_panel);
    return side;
}

void JarPage::setPictures(PictureShelf *pictures)
{
    m_pictures = pictures;
    connect(pictures, &PictureShelf::arrived, this, [this](const QString &url) {
        if (m_jar->value() && m_jar->value()->campaign.image == url)
            showBanner();
    });
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
    for (QWidget *gone : std::initializer_list<QWidget *>{m_body, m_missing, m_share, m_edit, m_more, m_goal})
        gone->hide();
    m_page->setTitle({});
    m_page->setSubtitle({});
    setGiving(false);
    m_gifts->clear();
    m_goalAsked.clear();
    m_page->scrollArea()->setFocus(Qt::OtherFocusReason); // the keys scroll the page at once
    m_jar->setId(jar);
    if (!jar.isNull() && !jar.isProvisional())
        m_commands.refreshJar(jar);
}

void JarPage::setGiving(bool giving)
{
    m_giving = giving;
    m_panel->setVisible(giving);
    m_summary->setGiving(giving);
    m_summary->setCompact(giving);
    if (giving) {
        if (auto *amount = m_panel->findChild<QWidget *>(QStringLiteral("amountEdit")))
            amount->setFocus(Qt::OtherFocusReason);
    }
}

void JarPage::showJar()
{
    const bool missing = m_jar->finding() == items::JarSource::Finding::Missing;
    const bool mine = m_jar->value() && m_jar->value()->mine;
    m_missing->setVisible(missing);
    m_body->setVisible(m_jar->value().has_value());
    m_share->setVisible(m_jar->value().has_value());
    m_edit->setVisible(mine);
    m_more->setVisible(mine);
    if (missing)
        m_page->setTitle(tr("No such jar"));
    if (!m_jar->value())
        return;
    const replica::JarRow &row = *m_jar->value();
    showWords(row);
    showBanner();
    showGoal(row);
    showNotice(row);
    m_summary->setJar(row, m_states.server().currency, m_clock.now());
    m_panel->setJar(row);
    m_gifts->setJar(row);
    celebrate(row);
    if (mine && m_ownGifts->filter().campaign != row.campaign.id) {
        replica::GiftFilter filter;
        filter.campaign = row.campaign.id;
        m_ownGifts->setFilter(filter);
    }
}

void JarPage::showWords(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    m_page->setTitle(jar.title);
    const QString since = tr("%1 · since %2")
                              .arg(words::byChild(jar.childName),
                                  words::date(jar.created.dateIn(QTimeZone::systemTimeZone())));
    const QString seen = ui::asOf(m_states.sync(), m_clock.now());
    m_page->setSubtitle(seen.isEmpty() ? since : tr("%1 · %2", "since when, as of when").arg(since, seen));
    m_category->setCategory(jar.category);
    const auto chip = jarStateChip(row);
    m_state->setVisible(chip.has_value());
    if (chip)
        m_state->setChip(*chip);
    m_description->setText(jar.description);
    m_turn->setText(isUnpublished(row) ? tr("Publish this jar")
            : jar.isOpen               ? tr("Close this jar")
                                       : tr("Open it again"));
}

void JarPage::showBanner()
{
    m_banner->setBanner(bannerOf(m_jar->value()->campaign, m_pictures));
}

void JarPage::showNotice(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    if (isUnpublished(row))
        m_publish->setMessage(Tone::Primary,
            tr("This jar stands in no list yet, and nobody can give. Publish it when it is as you want it."),
            tr("Publish"));
    else
        m_publish->clear();
    const bool asked = m_goal->isVisibleTo(this); // it says the same
    if (jar.isOpen && jar.isFull() && !asked)
        m_message->setMessage(
            Tone::Good, tr("%1's jar is full! It is still open, so more is welcome.").arg(jar.childName));
    else if (hasEndedButIsOpen(jar, m_clock.now()))
        m_message->setMessage(Tone::Muted, tr("The last day has passed, and the jar still accepts gifts."));
    else
        m_message->clear();
}

void JarPage::showGoal(const replica::JarRow &row)
{
    const Campaign &jar = row.campaign;
    if (!row.mine || !jar.isOpen || !jar.isFull()) {
        m_goal->hide();
        m_goalAsked.clear();
        return;
    }
    m_goal->setJar(jar);
    const QString question = OnceOnly::goalQuestion(jar);
    if (question == m_goalAsked)
        return;
    m_goalAsked = question;
    OnceOnly{m_commands}.whenNew(question, this, [this, question] {
        if (question == m_goalAsked) {
            m_goal->show();
            showJar();
        }
    });
}

void JarPage::answerGoal()
{
    OnceOnly{m_commands}.note(m_goalAsked);
    m_goal->hide();
    showJar();
}

void JarPage::celebrate(const replica::JarRow &row)
{
    const CampaignId id = row.campaign.id;
    if (!row.campaign.isFull() || m_celebrated == id || m_theme.reducedMotion())
        return;
    m_celebrated = id;
    OnceOnly{m_commands}.whenNew(OnceOnly::confetti(id), this, [this, id] {
        if (isVisible() && m_jar->id() == id && m_confetti->burst())
            OnceOnly{m_commands}.note(OnceOnly::confetti(id));
    });
}

void JarPage::share()
{
    if (!m_jar->value())
        return;
    auto *dialog = new ShareDialog{m_theme, *m_jar->value(), m_states.server(), this};
    connect(dialog, &ShareDialog::reachChosen, this, [this](Reach reach) {
        if (m_jar->value())
            m_deeds.setReach(m_jar->value()->campaign, reach);
    });
    dialog->open();
}

void JarPage::seeAsStranger()
{
    if (m_jar->value())
        (new StrangerDialog{m_theme, {*m_jar->value(), m_ownGifts->rows()}, m_commands, m_pictures,
             m_states.server().currency, m_clock.now(), this})
            ->open();
}

}
