#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/commands.h"
#include "sync/stations.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

class AccountPane;
class BrowsePane;
class ChildrenPane;
class DashboardPane;
class DonationsPane;
class GiftsPane;
class InlineMessage;
class JarDeeds;
class JarPage;
class JarsPane;
class PictureShelf;
class SettingsPane;
class Sidebar;
class SidebarButton;
class StationsPane;
class StatusLine;
class UndoBar;

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

    void go(Place place);
    Place place() const { return m_place; }
    void openJar(CampaignId jar);
    /// The form that opens an account, e.g. right after the first run.
    void showRegistration();
    void showSignIn();
    /// Something that concerns the whole window, e.g. that a damaged cache was set aside. Stays until it is dismissed.
    void showNotice(Tone tone, const QString &sentence);

    /// A parent may make donation stations from the settings. It must outlive the window.
    void offerStations(sync::Stations &stations);

Q_SIGNALS:
    void quitRequested();
    void otherServerRequested();
    /// It is kept; what is shown speaks the language before until the window is made anew.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void makeActions();
    QWidget *makeFooter();
    void accountChanged();
    void showWho();
    void arrive();
    void showPlace(Place place);
    void showStations();
    void showAccount(bool registering, const QString &invitation);
    void forgetPrivate();
    void signOut();
    void switchTo(const Parent &account);
    void goBack();
    QWidget *pane(Place place);
    QWidget *make(Place place);
    bool isPrivate(Place place) const;
    void newJar(ChildId child = {});
    void newChild();
    void makeDeeds();
    void restore();
    Place keptPlace() const;
    void remember();

    Theme &m_theme;
    items::Source m_source;
    sync::Commands &m_commands;
    sync::States &m_states;
    sync::Stations *m_stations = nullptr;
    const Clock &m_clock;
    QSettings &m_settings;
    QString m_dataFolder;

    Place m_place = Place::Browse;
    std::optional<Place> m_wanted; ///< where to go once signed in
    bool m_moved = false; ///< the person chose a place already
    bool m_signingOut = false;
    ParentId m_person; ///< whose private panes there are
    QString m_backName;

    Sidebar *m_sidebar;
    StatusLine *m_status;
    SidebarButton *m_signOut;
    InlineMessage *m_notice;
    UndoBar *m_undo;
    JarDeeds *m_deeds;
    PictureShelf *m_pictures;
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
};

}
