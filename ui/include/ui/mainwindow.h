#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/account.h"
#include "sync/commands.h"
#include "sync/stations.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSettings;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class AccountPane;
class ActionBook;
class BackupDesk;
class BrowsePane;
class ChildrenPane;
class DashboardPane;
class DonationsPane;
class GiftsPane;
class HelpWindow;
class InlineMessage;
class JarDeeds;
class JarPage;
class JarsPane;
class MyAccountPane;
class PictureShelf;
class PinKeeper;
class SettingsPane;
class ShortcutsPane;
class Sidebar;
class SidebarButton;
class StationsPane;
class StatusLine;
class Tray;
class UndoBar;
class WindowLock;

/// What is remembered between two starts. app/ makes the theme from `scheme` before the window.
namespace remembered {
Scheme scheme(const QSettings &settings);
bool reducedMotion(const QSettings &settings);
/// For Speech; empty: the system's.
QString language(const QSettings &settings);
sync::GoogleClient googleClient(const QSettings &settings);
}

/// Arranges the panes: the sidebar chooses, each pane is made when it is first seen. Private panes live from sign-in to
/// sign-out, so that nothing of one person is left for the next. Remembers its place, its pane and the look in the
/// settings handed in, which outlive it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Dashboard, Children, Jars, Browse, Gifts, Donations, Settings };
    Q_ENUM(Place)

    MainWindow(Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QSettings &settings, const QString &dataFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The menus, and with them every key. Whoever made the window calls it: after its first picture, because a hundred
    /// actions take as long as the picture. Until then their room is kept.
    void makeMenus();
    void go(Place place);
    Place place() const { return m_place; }
    void openJar(CampaignId jar);
    void newJar(ChildId child = {});
    void newChild();
    /// To the field that searches what is seen, else to that of the gallery.
    void search();
    void goBack();
    /// What is seen beside the sidebar.
    QWidget *shownPane() const;
    /// The form that opens an account, e.g. right after the first run.
    void showRegistration();
    void showSignIn();
    void signOut();
    void showShortcuts();
    /// The list of shortcuts, or the manual's first page.
    void showHelp(bool shortcuts);
    void chooseScheme(Scheme scheme);
    void quit();
    /// Into the desktop's tray, where there is one. Asks the desktop: for after the first picture.
    void enterTray();
    /// From wherever it was hidden.
    void comeForward();
    /// Something that concerns the whole window, e.g. that a damaged cache was set aside. Stays until it is dismissed.
    void showNotice(Tone tone, const QString &sentence);
    /// Another such thing, with its own buttons. Takes it over.
    void addBar(QWidget *bar);

    /// Copies of the data, in the settings. It must outlive the window.
    void offerBackups(BackupDesk &desk);
    /// The person may lock the window with a PIN, which must outlive it.
    void offerLock(PinKeeper &pin);
    /// Until the PIN is typed. Where there is no PIN it leads to where one is set.
    void lock();
    bool isLocked() const;
    bool hasPin() const;
    /// A parent may change their account in the settings, and leave. It must outlive the window.
    void offerAccount(sync::Account &account);
    /// A parent may make donation stations from the settings. It must outlive the window.
    void offerStations(sync::Stations &stations);

Q_SIGNALS:
    void quitRequested();
    void schemeChosen(dreamjar::ui::Scheme scheme);
    void otherServerRequested();
    /// It is kept; what is shown speaks the language before until the window is made anew.
    void languageChosen(const QString &code);
    /// Nothing of that person is left at the server, nor here but in old copies.
    void accountDeleted();
    /// While it is locked nobody's rows may be seen.
    void lockedChanged(bool locked);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *makeFooter();
    void accountChanged();
    void showWho();
    void arrive();
    void showPlace(Place place);
    void showStations();
    void showMyAccount();
    void showAccount(bool registering, const QString &invitation);
    void forgetPrivate();
    void switchTo(const Parent &account);
    QWidget *pane(Place place);
    QWidget *make(Place place);
    bool isPrivate(Place place) const;
    void makeDeeds();
    void restore();
    Place keptPlace() const;
    void reopenJar();
    void remember();

    Theme &m_theme;
    items::Source m_source;
    sync::Commands &m_commands;
    sync::States &m_states;
    sync::Stations *m_stations = nullptr;
    sync::Account *m_ownAccount = nullptr;
    BackupDesk *m_backups = nullptr;
    const Clock &m_clock;
    QSettings &m_settings;
    QString m_dataFolder;

    Place m_place = Place::Browse;
    std::optional<Place> m_wanted; ///< where to go once signed in
    bool m_moved = false; ///< the person chose a place already
    bool m_signingOut = false;
    bool m_leaving = false; ///< for good: the account is being deleted
    ParentId m_person; ///< whose private panes there are
    QString m_backName;

    QStackedLayout *m_pages; ///< the content, and the lock before it
    ActionBook *m_actions;
    Sidebar *m_sidebar;
    StatusLine *m_status;
    SidebarButton *m_signOut;
    InlineMessage *m_notice;
    UndoBar *m_undo;
    JarDeeds *m_deeds;
    PictureShelf *m_pictures;
    QVBoxLayout *m_bars; ///< over the panes
    QStackedWidget *m_stack;
    DashboardPane *m_dashboard = nullptr;
    ChildrenPane *m_children = nullptr;
    JarsPane *m_jars = nullptr;
    BrowsePane *m_browse = nullptr;
    GiftsPane *m_gifts = nullptr;
    DonationsPane *m_donations = nullptr;
    SettingsPane *m_settingsPane = nullptr;
    AccountPane *m_account = nullptr;
    JarPage *m_jarPage = nullptr;
    StationsPane *m_stationsPane = nullptr;
    MyAccountPane *m_myAccount = nullptr;
    ShortcutsPane *m_shortcuts = nullptr;
    HelpWindow *m_help = nullptr;
    WindowLock *m_lock = nullptr;
    Tray *m_tray = nullptr;
    bool m_quitting = false;
    bool m_hasMenus = false;
};

}
