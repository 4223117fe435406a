#include "ui/mainwindow.h"

#include "desk/actionbook.h"
#include "desk/tray.h"
#include "desk/windowmenus.h"
#include "ui/widgets/message.h"
#include "ui/panes/accountpane.h"
#include "ui/panes/browsepane.h"
#include "ui/panes/childrenpane.h"
#include "ui/panes/dashboardpane.h"
#include "ui/panes/donationspane.h"
#include "ui/panes/giftspane.h"
#include "ui/panes/jarpage.h"
#include "ui/panes/jarspane.h"
#include "panes/myaccountpane.h"
#include "panememory.h"
#include "panes/shortcutspane.h"
#include "ui/panes/settingspane.h"
#include "ui/panes/stationspane.h"
#include "ui/panes/undobar.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statusline.h"
#include "widgets/sidebarbutton.h"
#include "windowplaces.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace dreamjar::ui {

using namespace places;

MainWindow::MainWindow(Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, QSettings &settings, const QString &dataFolder, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_source(source), m_commands(commands), m_states(states), m_clock(clock),
      m_settings(settings), m_dataFolder(dataFolder)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("DreamJar"));
    setMinimumSize(720, 480);
    build();
    makeDeeds();
    m_actions = new ActionBook(m_settings, this);
    m_pages->setMenuBar(WindowMenus::room());
    connect(&m_states, &sync::States::accountChanged, this, &MainWindow::accountChanged);
    connect(&m_states, &sync::States::syncChanged, this, [this](const sync::SyncState &state) {
        m_status->setState(state, m_clock.now());
        m_sidebar->setBadge(nameOf(Place::Gifts), state.needsPerson + state.waiting);
    });
    m_status->setState(m_states.sync(), m_clock.now());
    m_sidebar->setBadge(nameOf(Place::Gifts), m_states.sync().needsPerson + m_states.sync().waiting);
    restore();
    const auto &person = m_states.account().parent;
    m_person = person ? person->id : ParentId{};
    showPlace(person ? keptPlace() : Place::Browse);
    if (person)
        reopenJar();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_pages = new QStackedLayout(this);
    auto *content = new QWidget;
    m_pages->addWidget(content);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_theme, content);
    for (const Entry &entry : entries) {
        if (entry.place == Place::Settings)
            m_sidebar->addGap();
        m_sidebar->addEntry(nameOf(entry.place), entry.icon, wordOf(entry.place));
    }
    m_sidebar->setFooter(makeFooter());
    row->addWidget(m_sidebar);

    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notice = new InlineMessage(m_theme);
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    m_notice->setDismissible(true);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(0);
    m_bars->addWidget(m_notice);
    column->addLayout(m_bars);
    m_undo = new UndoBar(m_theme);
    column->addWidget(m_undo);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);

    connect(m_sidebar, &Sidebar::entryChosen, this, [this](const QString &name) {
        for (const Entry &entry : entries) {
            if (name == QLatin1String(entry.name))
                go(entry.place);
        }
    });
    connect(m_sidebar, &Sidebar::accountChosen, this, [this] {
        if (m_states.account().signedIn())
            go(Place::Settings);
        else
            showSignIn();
    });
    connect(m_sidebar, &Sidebar::collapsedChanged, this, [this](bool collapsed) {
        m_status->setCompact(collapsed);
        m_signOut->setCollapsed(collapsed);
    });
}

void MainWindow::makeMenus()
{
    if (std::exchange(m_hasMenus, true))
        return;
    delete m_pages->menuBar();
    auto *menus = new WindowMenus(*this, m_theme, m_commands, m_states, *m_actions);
    m_pages->setMenuBar(menus->bar());
    menus->bar()->show(); // at once: a hidden bar has no height
}

QWidget *MainWindow::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins({});
    column->setSpacing(space::xxs);
    m_signOut = new SidebarButton{m_theme, Icon::SignOut, tr("Sign out")};
    m_signOut->setObjectName(QStringLiteral("signOutButton"));
    m_signOut->setCheckable(false);
    connect(m_signOut, &SidebarButton::clicked, this, &MainWindow::signOut);
    m_status = new StatusLine(m_theme);
    m_status->setObjectName(QStringLiteral("statusLine"));
    connect(m_status, &StatusLine::clicked, this, [this] {
        go(Place::Gifts);
        if (m_gifts && m_states.sync().needsPerson > 0)
            m_gifts->compareFirst();
    });
    column->addWidget(m_signOut);
    column->addWidget(m_status);
    return footer;
}

bool MainWindow::isPrivate(Place place) const
{
    // A visitor may see what waits here, and change the look.
    return place == Place::Dashboard || place == Place::Children || place == Place::Jars || place == Place::Donations;
}

void MainWindow::go(Place place)
{
    m_moved = true;
    showPlace(place);
}

void MainWindow::showPlace(Place place)
{
    if (isPrivate(place) && !m_states.account().signedIn()) {
        m_wanted = place;
        showAccount(false,
            place == Place::Children        ? tr("Sign in to see your children.")
                : place == Place::Jars      ? tr("Sign in to see your jars.")
                : place == Place::Donations ? tr("Sign in to see what you gave.")
                                            : tr("Sign in to see how your jars are doing."));
        m_sidebar->setCurrent(nameOf(place));
        return;
    }
    m_place = place;
    QWidget *shown = pane(place);
    m_stack->setCurrentWidget(shown);
    m_sidebar->setCurrent(nameOf(place));
    showWho();
}

void MainWindow::goBack()
{
    const QWidget *pane = shownPane();
    if (pane == m_jarPage)
        showPlace(m_place);
    else if (pane == m_stationsPane || pane == m_shortcuts || pane == m_myAccount)
        showPlace(Place::Settings);
}

void MainWindow::newJar(ChildId child)
{
    go(Place::Jars);
    if (m_jars)
        m_jars->addJar(child);
}

void MainWindow::newChild()
{
    go(Place::Children);
    if (m_children)
        m_children->addChild();
}

void MainWindow::showRegistration()
{
    if (m_states.account().signedIn())
        return;
    m_moved = true;
    showAccount(true, {});
}

void MainWindow::showSignIn()
{
    m_moved = true;
    showAccount(false, {});
}

void MainWindow::showAccount(bool registering, const QString &invitation)
{
    if (!m_account) {
        m_account = new AccountPane(m_theme, m_commands, m_states);
        m_stack->addWidget(m_account);
        connect(m_account, &AccountPane::signedIn, this, &MainWindow::arrive);
    }
    m_account->setInvitation(invitation);
    m_account->setFace(registering ? AccountPane::Face::Register : AccountPane::Face::SignIn);
    m_stack->setCurrentWidget(m_account);
    showWho();
}

void MainWindow::arrive()
{
    if (m_states.account().signedIn())
        go(std::exchange(m_wanted, std::nullopt).value_or(Place::Dashboard));
}

void MainWindow::showWho()
{
    const sync::AccountState &account = m_states.account();
    m_sidebar->setAccount(
        account.parent ? account.parent->publicName() : QString{}, account.parent ? account.parent->email : QString{});
    m_signOut->setVisible(account.signedIn());
}

void MainWindow::accountChanged()
{
    showWho();
    const sync::AccountState &account = m_states.account();
    const ParentId person = account.parent ? account.parent->id : ParentId{};
    const bool onForm = m_account && m_stack->currentWidget() == m_account;
    if (person == m_person)
        return;
    if (!account.signedIn() && !std::exchange(m_signingOut, false)) {
        // The session ended by itself: what was being typed waits, unseen, for the same person.
        if (isPrivate(m_place) && m_stack->currentWidget() != m_jarPage) {
            m_wanted = m_place;
            showAccount(false, tr("Your session has ended. Sign in again; what you typed is still here."));
        }
        return;
    }
    m_person = person;
    m_pictures->lookAgain();
    forgetPrivate();
    if (!account.signedIn()) {
        m_wanted.reset();
        showPlace(Place::Browse);
        if (std::exchange(m_leaving, false)) {
            showAccount(false, tr("Your account is deleted, and everything of it is gone from this computer."));
            Q_EMIT accountDeleted();
        }
    } else if (!m_moved) {
        showPlace(keptPlace());
        reopenJar();
    } else if (onForm) {
        arrive();
    } else if (m_stack->currentWidget() != m_jarPage) {
        showPlace(m_place);
    }
}

void MainWindow::forgetPrivate()
{
    // A jar's page that a visitor looks at stays when the visitor signs in; it reads again by itself.
    QWidget *jarPage = m_person.isNull() ? m_jarPage : nullptr;
    for (QWidget *gone : std::initializer_list<QWidget *>{m_dashboard, m_children, m_jars, m_gifts, m_donations, jarPage, m_stationsPane, m_myAccount}) {
        if (!gone)
            continue;
        m_stack->removeWidget(gone);
        gone->deleteLater();
    }
    m_dashboard = nullptr;
    m_children = nullptr;
    m_jars = nullptr;
    m_gifts = nullptr;
    m_donations = nullptr;
    m_undo->withdraw();
    m_stationsPane = nullptr;
    m_myAccount = nullptr;
    if (jarPage)
        m_jarPage = nullptr;
    if (m_account)
        m_account->clear();
}

void MainWindow::signOut()
{
    if (!m_states.account().signedIn())
        return;
    m_signOut->setEnabled(false);
    m_signingOut = true;
    m_commands.signOut(this, [this](const Result<bool, Refusal> &answer) {
        m_signOut->setEnabled(true);
        if (!answer)
            m_signingOut = false;
    });
}

void MainWindow::switchTo(const Parent &account)
{
    m_commands.switchAccount(account.id, this, [this, account](const Result<Parent, Refusal> &answer) {
        if (answer)
            return go(Place::Dashboard);
        showSignIn();
        m_account->setAddress(account.email);
    });
}

void MainWindow::showNotice(Tone tone, const QString &sentence)
{
    m_notice->setMessage(tone, sentence);
}

void MainWindow::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray())) {
        const QSize room = screen() ? screen()->availableGeometry().size() : QSize{1280, 800};
        resize(QSize{1280, 800}.boundedTo(room));
        return;
    }
    // A screen that it was on may be gone.
    const QScreen *here = QGuiApplication::screenAt(frameGeometry().center());
    if (!here && screen())
        move(screen()->availableGeometry().topLeft());
}

MainWindow::Place MainWindow::keptPlace() const
{
    const int kept = m_settings.value(placeKey, int(Place::Dashboard)).toInt();
    return kept >= 0 && kept <= int(Place::Settings) ? Place(kept) : Place::Dashboard;
}

void MainWindow::reopenJar()
{
    openJar(CampaignId{m_settings.value(jarKey).toLongLong()});
}

void MainWindow::remember()
{
    const bool onJar = m_jarPage && shownPane() == m_jarPage;
    m_settings.setValue(jarKey, onJar ? m_jarPage->jar().value() : 0);
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(placeKey, int(m_place));
    if (m_browse)
        panememory::keep(m_settings, *m_browse);
    if (m_gifts)
        panememory::keep(m_settings, *m_gifts);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!m_quitting && m_tray && m_settings.value(stayKey).toBool() && m_tray->takeWindow()) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
}

}
