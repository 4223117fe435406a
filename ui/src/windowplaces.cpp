#include "windowplaces.h"

#include "desk/helpwindow.h"
#include "desk/tray.h"
#include "lock/windowlock.h"
#include "panes/backupcard.h"
#include "panes/lockcard.h"
#include "panes/myaccountpane.h"
#include "panememory.h"
#include "panes/shortcutspane.h"
#include "ui/panes/browsepane.h"
#include "ui/panes/childrenpane.h"
#include "ui/panes/dashboardpane.h"
#include "ui/panes/donationspane.h"
#include "ui/panes/giftspane.h"
#include "ui/panes/jardeeds.h"
#include "ui/panes/jarpage.h"
#include "ui/panes/jarspane.h"
#include "ui/panes/settingspane.h"
#include "ui/panes/stationspane.h"
#include "ui/panes/undobar.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QSystemTrayIcon>

// The half of MainWindow that makes panes and joins their signals.

namespace dreamjar::ui {

using namespace places;

QString places::nameOf(MainWindow::Place place)
{
    return QString::fromLatin1(entries[int(place)].name);
}

QString places::wordOf(MainWindow::Place place)
{
    switch (place) {
    case MainWindow::Place::Dashboard:
        return MainWindow::tr("Dashboard");
    case MainWindow::Place::Children:
        return MainWindow::tr("Children");
    case MainWindow::Place::Jars:
        return MainWindow::tr("Jars");
    case MainWindow::Place::Browse:
        return MainWindow::tr("Browse");
    case MainWindow::Place::Gifts:
        return MainWindow::tr("Gifts");
    case MainWindow::Place::Donations:
        return MainWindow::tr("My donations");
    case MainWindow::Place::Settings:
        return MainWindow::tr("Settings");
    }
    return {};
}

Scheme remembered::scheme(const QSettings &settings)
{
    const QString kept = settings.value(schemeKey).toString();
    return kept == u"light" ? Scheme::Light : kept == u"dark" ? Scheme::Dark : Scheme::System;
}

bool remembered::reducedMotion(const QSettings &settings)
{
    return settings.value(calmKey).toBool();
}

QString remembered::language(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

sync::GoogleClient remembered::googleClient(const QSettings &settings)
{
    return {settings.value(googleIssuerKey).toString(), settings.value(googleClientIdKey).toString(),
        settings.value(googleSecretKey).toString()};
}

void MainWindow::makeDeeds()
{
    m_pictures = new PictureShelf(m_commands, this);
    m_deeds = new JarDeeds(m_theme, m_source, m_commands, m_states, m_clock, *m_undo, this);
    connect(m_deeds, &JarDeeds::needsNewDay, this, [this](const Campaign &jar) {
        go(Place::Jars);
        m_jars->reopenJar(jar);
    });
    connect(m_deeds, &JarDeeds::removed, this, [this](CampaignId jar) {
        if (m_jarPage && m_stack->currentWidget() == m_jarPage && m_jarPage->jar() == jar)
            goBack();
    });
}

QWidget *MainWindow::pane(Place place)
{
    QWidget *const made[] = {m_dashboard, m_children, m_jars, m_browse, m_gifts, m_donations, m_settingsPane};
    if (QWidget *known = made[int(place)])
        return known;
    QWidget *fresh = make(place);
    m_stack->addWidget(fresh);
    // The window's book gives the keys; a second holder of the same ones would make them ambiguous.
    for (QAction *action : fresh->actions())
        action->setShortcut({});
    return fresh;
}

QWidget *MainWindow::make(Place place)
{
    switch (place) {
    case Place::Dashboard:
        m_dashboard = new DashboardPane(m_theme, m_source, m_commands, m_states, m_clock, m_stack);
        m_dashboard->setPictures(m_pictures);
        connect(m_dashboard, &DashboardPane::jarChosen, this, &MainWindow::openJar);
        connect(m_dashboard, &DashboardPane::newJarChosen, this, [this] { newJar(); });
        connect(m_dashboard, &DashboardPane::newChildChosen, this, &MainWindow::newChild);
        connect(m_dashboard, &DashboardPane::giftsChosen, this, [this] { go(Place::Gifts); });
        connect(m_dashboard, &DashboardPane::jarsChosen, this, [this] { go(Place::Jars); });
        connect(m_dashboard, &DashboardPane::childrenChosen, this, [this] { go(Place::Children); });
        return m_dashboard;
    case Place::Children:
        m_children = new ChildrenPane(m_theme, m_source, m_commands, m_states, m_clock, m_stack);
        m_children->setPictures(m_pictures);
        connect(m_children, &ChildrenPane::newJarChosen, this, &MainWindow::newJar);
        connect(m_children, &ChildrenPane::jarsChosen, this, [this](ChildId child) {
            go(Place::Jars);
            m_jars->showJarsOf(child);
        });
        return m_children;
    case Place::Jars:
        m_jars = new JarsPane(m_theme, m_source, m_commands, m_states, m_clock, *m_deeds, m_stack);
        connect(m_jars, &JarsPane::jarChosen, this, &MainWindow::openJar);
        connect(m_jars, &JarsPane::newChildChosen, this, &MainWindow::newChild);
        return m_jars;
    case Place::Browse:
        m_browse = new BrowsePane(m_theme, m_source, m_states, m_clock, m_stack);
        m_browse->setPictures(m_pictures);
        panememory::bringBack(m_settings, *m_browse);
        connect(m_browse, &BrowsePane::jarChosen, this, &MainWindow::openJar);
        connect(m_browse, &BrowsePane::sortChanged, this, [this] { panememory::keep(m_settings, *m_browse); });
        return m_browse;
    case Place::Gifts:
        m_gifts = new GiftsPane(m_theme, m_source, m_commands, m_states, m_clock, m_stack);
        connect(m_gifts, &GiftsPane::jarChosen, this, &MainWindow::openJar);
        connect(m_gifts, &GiftsPane::signInChosen, this, &MainWindow::showSignIn);
        panememory::bringBack(m_settings, *m_gifts);
        return m_gifts;
    case Place::Donations:
        m_donations = new DonationsPane(m_theme, m_source, m_states, m_clock, m_stack);
        connect(m_donations, &DonationsPane::jarChosen, this, &MainWindow::openJar);
        connect(m_donations, &DonationsPane::browseChosen, this, [this] { go(Place::Browse); });
        return m_donations;
    case Place::Settings:
        break;
    }
    m_settingsPane = new SettingsPane(m_theme, m_states, m_dataFolder, remembered::noticeWish(m_settings), m_stack);
    connect(m_settingsPane, &SettingsPane::noticesChosen, this,
        [this](const NoticeWish &wish) { remembered::keepNoticeWish(m_settings, wish); });
    connect(m_settingsPane, &SettingsPane::stayChosen, this, [this](bool stays) { m_settings.setValue(stayKey, stays); });
    if (m_tray && m_tray->isThere())
        m_settingsPane->offerTray(m_settings.value(stayKey).toBool());
    if (m_lock) {
        auto *card = new LockCard(m_theme, m_lock->pin(), m_clock, m_lock->minutes());
        connect(card, &LockCard::pinChanged, m_lock, &WindowLock::lookAgain);
        connect(card, &LockCard::minutesChosen, m_lock, &WindowLock::setMinutes);
        m_settingsPane->addCard(card);
    }
    if (m_stations)
        m_settingsPane->offerStations();
    if (m_backups)
        m_settingsPane->addCard(new BackupCard(m_theme, *m_backups, m_clock));
    if (m_ownAccount)
        m_settingsPane->offerAccount();
    connect(m_settingsPane, &SettingsPane::myAccountChosen, this, &MainWindow::showMyAccount);
    connect(m_settingsPane, &SettingsPane::stationsChosen, this, &MainWindow::showStations);
    connect(m_settingsPane, &SettingsPane::signInChosen, this, &MainWindow::showSignIn);
    m_settingsPane->setGoogleClient(remembered::googleClient(m_settings));
    connect(m_settingsPane, &SettingsPane::accountChosen, this, &MainWindow::switchTo);
    connect(m_settingsPane, &SettingsPane::googleClientChosen, this, [this](const sync::GoogleClient &client) {
        m_settings.setValue(googleIssuerKey, client.issuer);
        m_settings.setValue(googleClientIdKey, client.clientId);
        m_settings.setValue(googleSecretKey, client.clientSecret);
        m_commands.useGoogleClient(client);
    });
    connect(m_settingsPane, &SettingsPane::otherServerChosen, this, &MainWindow::otherServerRequested);
    connect(m_settingsPane, &SettingsPane::schemeChosen, this, &MainWindow::chooseScheme);
    connect(this, &MainWindow::schemeChosen, m_settingsPane, &SettingsPane::showScheme);
    connect(m_settingsPane, &SettingsPane::shortcutsChosen, this, &MainWindow::showShortcuts);
    connect(m_settingsPane, &SettingsPane::reducedMotionChosen, this, [this](bool reduced) {
        m_theme.setReducedMotion(reduced);
        m_settings.setValue(calmKey, reduced);
    });
    m_settingsPane->setLanguage(remembered::language(m_settings));
    connect(m_settingsPane, &SettingsPane::languageChosen, this, [this](const QString &code) {
        m_settings.setValue(languageKey, code);
        Q_EMIT languageChosen(code);
    });
    return m_settingsPane;
}

QWidget *MainWindow::shownPane() const
{
    return m_stack->currentWidget();
}

void MainWindow::search()
{
    if (auto *gifts = m_stack->currentWidget()->findChild<QLineEdit *>(QStringLiteral("giftSearchEdit"));
        gifts && gifts->isVisible()) {
        gifts->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    go(Place::Browse);
    m_browse->focusSearch();
}

void MainWindow::chooseScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_settings.setValue(schemeKey,
        scheme == Scheme::Light      ? QStringLiteral("light")
            : scheme == Scheme::Dark ? QStringLiteral("dark")
                                     : QStringLiteral("system"));
    Q_EMIT schemeChosen(scheme);
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsPane(m_theme, *m_actions);
        m_stack->addWidget(m_shortcuts);
        connect(m_shortcuts, &ShortcutsPane::backRequested, this, [this] { showPlace(Place::Settings); });
    }
    m_moved = true;
    m_stack->setCurrentWidget(m_shortcuts);
    m_sidebar->setCurrent(nameOf(Place::Settings));
}

void MainWindow::showHelp(bool shortcuts)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, *m_actions, this);
    if (shortcuts)
        m_help->showShortcuts();
    else
        m_help->showManual();
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::offerBackups(BackupDesk &desk)
{
    m_backups = &desk;
}

void MainWindow::offerLock(PinKeeper &pin)
{
    m_lock = new WindowLock(m_theme, pin, m_states, m_clock, m_settings, *m_actions, *m_pages, *this);
    connect(m_lock, &WindowLock::lockedChanged, this, &MainWindow::lockedChanged);
    connect(m_lock, &WindowLock::everybodyOutChosen, this, [this] {
        if (m_ownAccount)
            m_ownAccount->forgetOthers();
        signOut();
    });
}

bool MainWindow::hasPin() const
{
    return m_lock && m_lock->isOn();
}

void MainWindow::lock()
{
    if (hasPin()) {
        makeMenus(); // of what is not there yet nothing can be silenced
        m_lock->lock();
        return;
    }
    go(Place::Settings);
    if (auto *first = m_settingsPane->findChild<QLineEdit *>(QStringLiteral("newPinEdit")))
        first->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::isLocked() const
{
    return m_lock && m_lock->isLocked();
}

void MainWindow::enterTray()
{
    m_tray = new Tray(*this, &QSystemTrayIcon::isSystemTrayAvailable, this);
    connect(m_tray, &Tray::syncChosen, this, [this] { m_commands.syncNow(); });
    connect(m_tray, &Tray::quitChosen, this, &MainWindow::quit);
    if (m_settingsPane && m_tray->isThere())
        m_settingsPane->offerTray(m_settings.value(stayKey).toBool());
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    Q_EMIT quitRequested();
}

void MainWindow::offerStations(sync::Stations &stations)
{
    m_stations = &stations;
    if (m_settingsPane)
        m_settingsPane->offerStations();
}

void MainWindow::offerAccount(sync::Account &account)
{
    m_ownAccount = &account;
    if (m_settingsPane)
        m_settingsPane->offerAccount();
}

void MainWindow::showMyAccount()
{
    if (!m_myAccount) {
        m_myAccount = new MyAccountPane(m_theme, *m_ownAccount, m_states, m_clock);
        m_stack->addWidget(m_myAccount);
        connect(m_myAccount, &MyAccountPane::backRequested, this, [this] { showPlace(Place::Settings); });
        connect(m_myAccount, &MyAccountPane::leaving, this, [this](bool begun) { m_signingOut = m_leaving = begun; });
    }
    m_stack->setCurrentWidget(m_myAccount);
}

void MainWindow::showStations()
{
    if (!m_stationsPane) {
        m_stationsPane = new StationsPane(m_theme, m_source, *m_stations, m_states, m_clock);
        m_stack->addWidget(m_stationsPane);
        connect(m_stationsPane, &StationsPane::backRequested, this, [this] { showPlace(Place::Settings); });
    } else {
        m_stationsPane->refresh();
    }
    m_stack->setCurrentWidget(m_stationsPane);
}

void MainWindow::openJar(CampaignId jar)
{
    if (jar.isNull())
        return;
    if (!m_jarPage) {
        m_jarPage = new JarPage(m_theme, m_source, m_commands, m_states, m_clock, *m_deeds);
        m_jarPage->setPictures(m_pictures);
        m_stack->addWidget(m_jarPage);
        connect(m_jarPage, &JarPage::backRequested, this, &MainWindow::goBack);
        connect(m_jarPage, &JarPage::editChosen, this, [this](const Campaign &campaign) {
            go(Place::Jars);
            m_jars->editJar(campaign);
        });
    }
    m_moved = true;
    m_jarPage->setBack(tr("Back to %1").arg(wordOf(m_place)));
    m_jarPage->openJar(jar);
    m_stack->setCurrentWidget(m_jarPage);
    m_sidebar->setCurrent(nameOf(m_place));
    showWho();
}

}
