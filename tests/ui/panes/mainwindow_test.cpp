#include "ui/mainwindow.h"
#include "ui/panes/giftspane.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::MainWindow;
using Place = MainWindow::Place;

namespace {

struct MainWindowDesk : Home {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    MainWindowDesk() { fillWithSamples(*this); }
    void open(QSize size = {1280, 800})
    {
        window = std::make_unique<MainWindow>(theme, source(), commands, states, clock, settings, folder.path());
        window->makeMenus();
        window->resize(size);
        window->show();
        Home::settle();
    }
    void press(Qt::Key key) { QTest::keyClick(window.get(), key, Qt::ControlModifier); }
};

}

TEST(MainWindow, BeginsWithBrowsingForVisitorsAndTheDashboardForParents)
{
    MainWindowDesk visitor;
    visitor.open();
    EXPECT_TRUE(isShown(*visitor.window, "browseView"));
    EXPECT_FALSE(isShown(*visitor.window, "signOutButton"));
    MainWindowDesk parent;
    parent.signIn();
    parent.open();
    EXPECT_TRUE(isShown(*parent.window, "dashboardPane"));
    EXPECT_TRUE(isShown(*parent.window, "signOutButton"));
}

TEST(MainWindow, MakesAPaneOnlyWhenItIsSeen)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    for (const char *name : {"childrenPane", "jarsPane", "browsePane", "giftsPane", "settingsPane"})
        EXPECT_TRUE(desk.window->findChildren<QWidget *>(QLatin1String(name)).isEmpty()) << name;
    click(*desk.window, "nav_settings");
    EXPECT_TRUE(isShown(*desk.window, "settingsPane"));
}

TEST(MainWindow, LeadsWithTheSidebarAndTheKeyboard)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    const std::pair<const char *, const char *> ways[]
        = {{"nav_children", "childrenPane"}, {"nav_jars", "jarsPane"}, {"nav_browse", "browsePane"},
            {"nav_gifts", "giftsPane"}, {"nav_settings", "settingsPane"}, {"nav_dashboard", "dashboardPane"}};
    for (const auto &[button, pane] : ways) {
        click(*desk.window, button);
        EXPECT_TRUE(isShown(*desk.window, pane)) << pane;
    }
    for (const auto &[name, pane] : {std::pair{"go_children", "childrenPane"}, {"go_browse", "browsePane"}}) {
        auto *action = desk.window->findChild<QAction *>(QLatin1String(name));
        ASSERT_NE(action, nullptr);
        action->trigger();
        EXPECT_TRUE(isShown(*desk.window, pane)) << pane;
    }
    EXPECT_EQ(desk.window->findChild<QAction *>(QStringLiteral("go_gifts"))->shortcut(),
        QKeySequence(QStringLiteral("Ctrl+5")));
    desk.window->findChild<QAction *>(QStringLiteral("syncAction"))->trigger();
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("syncNow")));
    desk.window->findChild<QAction *>(QStringLiteral("newJarAction"))->trigger();
    EXPECT_TRUE(isShown(*desk.window, "jarTitleEdit"));
}

TEST(MainWindow, InvitesVisitorsToSignInWhereThingsArePrivate)
{
    MainWindowDesk desk;
    desk.open();
    for (const char *place : {"nav_dashboard", "nav_children", "nav_jars"}) {
        click(*desk.window, place);
        EXPECT_TRUE(isShown(*desk.window, "emailEdit")) << place;
        EXPECT_TRUE(isShown(*desk.window, "submitButton")) << place;
        EXPECT_TRUE(isShown(*desk.window, "faceButton")) << place;
    }
}

TEST(MainWindow, GoesWhereOneWantedOnceSignedIn)
{
    MainWindowDesk desk;
    desk.open();
    click(*desk.window, "nav_children");
    type(*desk.window, "emailEdit", QStringLiteral("anna@example.org"));
    type(*desk.window, "passwordEdit", QStringLiteral("plum-tree-42"));
    click(*desk.window, "submitButton");
    desk.signIn(); // what the engine tells when it has an answer
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.window, "childrenPane"); }));
    EXPECT_FALSE(isShown(*desk.window, "emailEdit"));
}

TEST(MainWindow, LeavesNothingPrivateBehindAtSignOut)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    desk.window->go(Place::Children);
    desk.window->openJar(CampaignId{2});
    Home::settle();
    click(*desk.window, "signOutButton");
    EXPECT_EQ(desk.commands.calls.last(), QStringLiteral("signOut"));
    desk.signOut();
    Home::settle();
    EXPECT_TRUE(isShown(*desk.window, "browsePane"));
    for (const char *name : {"dashboardPane", "childrenPane", "jarsPane", "jarPage"})
        EXPECT_TRUE(desk.window->findChildren<QWidget *>(QLatin1String(name)).isEmpty()) << name;
}

TEST(MainWindow, KeepsWhatWasTypedWhenTheSessionEndsByItself)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    desk.window->go(Place::Children);
    click(*desk.window, "addChildButton");
    type(*desk.window, "childNameEdit", QStringLiteral("Mia"));
    desk.signOut(); // the server refused to go on, nobody pressed a button
    Home::settle();
    EXPECT_TRUE(isReadable(*desk.window, QStringLiteral("Your session has ended")));
    EXPECT_FALSE(isShown(*desk.window, "childNameEdit"));
    type(*desk.window, "emailEdit", QStringLiteral("anna@example.org"));
    type(*desk.window, "passwordEdit", QStringLiteral("plum-tree-42"));
    click(*desk.window, "submitButton");
    desk.signIn();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.window, "childNameEdit"); }));
    EXPECT_EQ(child<QLineEdit>(*desk.window, "childNameEdit")->text(), QStringLiteral("Mia"));
}

TEST(MainWindow, ShowsAnotherPersonNothingOfTheOneBefore)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    desk.window->go(Place::Children);
    click(*desk.window, "addChildButton");
    type(*desk.window, "childNameEdit", QStringLiteral("Zaphod"));
    desk.signOut();
    Home::settle();
    sync::AccountState other;
    other.parent = aParent(2);
    desk.states.setAccount(other);
    Home::settle();
    EXPECT_FALSE(isReadable(*desk.window, QStringLiteral("Zaphod")));
}

TEST(MainWindow, GoesToTheDashboardWhenTheKeyringRemembers)
{
    MainWindowDesk desk;
    desk.open();
    desk.signIn();
    EXPECT_TRUE(isShown(*desk.window, "dashboardPane"));
    MainWindowDesk busy;
    busy.open();
    busy.window->openJar(CampaignId{101});
    busy.signIn();
    EXPECT_TRUE(isShown(*busy.window, "jarPage")) << "who reads a jar is not torn away";
}

TEST(MainWindow, ComesBackFromAJarToWhereOneWas)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    desk.window->go(Place::Jars);
    desk.window->openJar(CampaignId{1});
    EXPECT_TRUE(isShown(*desk.window, "jarPage"));
    desk.window->findChild<QAction *>(QStringLiteral("backAction"))->trigger();
    EXPECT_TRUE(isShown(*desk.window, "jarsPane"));
    EXPECT_FALSE(isShown(*desk.window, "jarPage"));
}

TEST(MainWindow, RemembersPlaceAndGeometry)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open({1100, 700});
    desk.window->go(Place::Gifts);
    desk.window->close();
    desk.window.reset();
    desk.window = std::make_unique<MainWindow>(
        desk.theme, desk.source(), desk.commands, desk.states, desk.clock, desk.settings, desk.folder.path());
    EXPECT_EQ(desk.window->place(), Place::Gifts);
    EXPECT_EQ(desk.window->size(), (QSize{1100, 700}));
}

TEST(MainWindow, ComesBackToTheJarThatWasOpen)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open();
    desk.window->go(Place::Jars);
    desk.window->openJar(CampaignId{2});
    desk.window->close();
    desk.open();
    ASSERT_TRUE(isShown(*desk.window, "jarPage"));
    desk.window->goBack();
    EXPECT_TRUE(isShown(*desk.window, "jarsPane"));
    desk.window->close();
    desk.open();
    EXPECT_FALSE(isShown(*desk.window, "jarPage"));
}

TEST(MainWindow, ComesBackToWhatWasLookedForAndFiltered)
{
    MainWindowDesk desk; // PRODUCT E6
    desk.signIn();
    desk.open();
    desk.window->go(Place::Browse);
    type(*desk.window, "browseSearchEdit", QStringLiteral("saturn"));
    click(*desk.window, "category_education");
    auto *jars = child<QListView>(*desk.window, "browseView");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return jars->model()->index(0, 0).data().toString().contains(QStringLiteral("Saturn")); }));
    jars->setCurrentIndex(jars->model()->index(0, 0));
    desk.window->go(Place::Gifts);
    auto *grouping = child<QComboBox>(*desk.window, "giftGrouping");
    grouping->setCurrentIndex(2);
    Q_EMIT grouping->activated(2);
    type(*desk.window, "giftSearchEdit", QStringLiteral("otto"));
    const auto *gifts = desk.window->findChild<ui::GiftsPane *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return gifts->view().contains(QStringLiteral("otto")); }));
    const QString view = gifts->view();
    desk.window->close();
    desk.open();
    desk.window->go(Place::Browse);
    EXPECT_EQ(child<QLineEdit>(*desk.window, "browseSearchEdit")->text(), QStringLiteral("saturn"));
    EXPECT_TRUE(child<QAbstractButton>(*desk.window, "category_education")->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([&] { return child<QListView>(*desk.window, "browseView")->currentIndex().isValid(); }));
    desk.window->go(Place::Gifts);
    EXPECT_EQ(child<QLineEdit>(*desk.window, "giftSearchEdit")->text(), QStringLiteral("otto"));
    EXPECT_EQ(child<QComboBox>(*desk.window, "giftGrouping")->currentIndex(), 2);
    EXPECT_EQ(desk.window->findChild<ui::GiftsPane *>()->view(), view);
}

TEST(MainWindow, IsPulledInFromAScreenThatIsGone)
{
    MainWindowDesk desk;
    desk.open({1000, 700});
    desk.window->move(20'000, 20'000);
    desk.window->close();
    desk.open({1000, 700});
    EXPECT_TRUE(desk.window->screen()->availableGeometry().intersects(desk.window->frameGeometry()));
}

TEST(MainWindow, ClosesForGoodWhereThereIsNoTray)
{
    MainWindowDesk desk;
    desk.settings.setValue(QStringLiteral("tray/stay"), true);
    desk.open();
    desk.window->enterTray(); // there is none offscreen
    EXPECT_TRUE(desk.window->close());
    EXPECT_FALSE(desk.window->isVisible());
}

TEST(MainWindow, KeepsTheOrderOfBrowsingForThisProfile)
{
    MainWindowDesk desk; // PRODUCT B3
    desk.open();
    desk.window->go(Place::Browse);
    auto *sorts = child<QComboBox>(*desk.window, "browseSortBox");
    const int chosen = sorts->findData(int(replica::JarSort::SmallestGoal));
    ASSERT_GE(chosen, 0);
    sorts->setCurrentIndex(chosen);
    desk.window->close();
    desk.open();
    desk.window->go(Place::Browse);
    EXPECT_EQ(child<QComboBox>(*desk.window, "browseSortBox")->currentIndex(), chosen);
}

TEST(MainWindow, LeadsFromTheStatusToWhatWaits)
{
    MainWindowDesk desk;
    desk.open();
    click(*desk.window, "statusLine");
    EXPECT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.window, "outboxLine"); }));
}

TEST(MainWindow, LeadsFromTheStatusToTheComparisonOfTwoChanges)
{
    MainWindowDesk desk;
    desk.signIn();
    replica::OutboxRow row;
    row.entry = 5;
    row.kind = replica::OperationKind::ChangeCampaign;
    row.state = replica::EntryState::Refused;
    row.refusal.reason = Reason::Conflict;
    replica::JarClash clash;
    clash.theirs = aCampaign(3);
    clash.mine.title = QStringLiteral("My bicycle");
    row.clash = clash;
    desk.view.outboxRows = {row};
    desk.open();
    sync::SyncState state = desk.states.sync();
    state.needsPerson = 1;
    desk.states.setSync(state);
    click(*desk.window, "statusLine");
    EXPECT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.window, "clashDialog"); }));
}

TEST(MainWindow, LeadsToTheFormFromTheAccountButton)
{
    MainWindowDesk desk;
    desk.open();
    ASSERT_TRUE(isShown(*desk.window, "accountButton"));
    click(*desk.window, "accountButton");
    EXPECT_TRUE(isShown(*desk.window, "emailEdit"));
    EXPECT_TRUE(isShown(*desk.window, "submitButton"));
}

class MainWindowAt : public ::testing::TestWithParam<QSize>
{
};

TEST_P(MainWindowAt, ReachesEverythingWithoutAHorizontalScrollBar)
{
    MainWindowDesk desk;
    desk.signIn();
    desk.open(GetParam());
    const auto look = [&](const char *where) {
        Home::settle();
        EXPECT_EQ(desk.window->size(), GetParam()) << where << " makes the window grow";
        for (const QAbstractScrollArea *area : desk.window->findChildren<QAbstractScrollArea *>()) {
            const bool scrolls = area->isVisible() && area->horizontalScrollBar()->isVisible();
            EXPECT_FALSE(scrolls) << where << ' ' << area->objectName().toStdString();
        }
        for (const QScrollArea *area : desk.window->findChildren<QScrollArea *>()) {
            const bool cut = area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width();
            EXPECT_FALSE(cut) << where;
        }
    };
    for (const Place place :
        {Place::Dashboard, Place::Children, Place::Jars, Place::Browse, Place::Gifts, Place::Settings}) {
        desk.window->go(place);
        look(QByteArray::number(int(place)).constData());
    }
    desk.window->openJar(CampaignId{1});
    Home::settle();
    click(*desk.window, "giveButton");
    look("jar page");
    desk.window->go(Place::Children);
    click(*desk.window, "addChildButton");
    look("child form");
    desk.window->go(Place::Jars);
    click(*desk.window, "addJarButton");
    look("jar form");
}

INSTANTIATE_TEST_SUITE_P(Sizes, MainWindowAt, ::testing::Values(QSize{1024, 600}, QSize{1280, 800}, QSize{800, 600}),
    [](const auto &info) { return std::to_string(info.param.width()); });
