#include "panes/leavedialog.h"
#include "panes/myaccountpane.h"
#include "support/fakeaccount.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::MyAccountPane;

namespace {

struct MyAccount : Home {
    FakeAccount account;
    std::unique_ptr<MyAccountPane> pane;

    MyAccount()
    {
        signIn();
        const Instant now = clock.now();
        account.places = {{1, now, now, QStringLiteral("DreamJar"), true}, {2, now, now, QStringLiteral("Web"), false}};
    }
    void open()
    {
        pane = std::make_unique<MyAccountPane>(theme, account, states, clock);
        pane->resize(900, 1400);
        pane->show();
        settle();
    }
};

}

TEST(MyAccountPane, SendsOnlyWhatChanged)
{
    MyAccount here;
    here.open();
    EXPECT_EQ(child<QLineEdit>(*here.pane, "profileEmailEdit")->text(), here.states.account().parent->email);
    type(*here.pane, "profileFirstNameEdit", QStringLiteral("Annika"));
    click(*here.pane, "profileSaveButton");
    ASSERT_EQ(here.account.changes.size(), 1);
    ParentChange expected;
    expected.firstName = QStringLiteral("Annika");
    EXPECT_EQ(here.account.changes.first(), expected);
}

TEST(MyAccountPane, SaysWhatTheServerRefusedBesideTheField)
{
    MyAccount here;
    here.open();
    here.account.refusal = Refusal{Reason::Invalid, {{Field::Email, Rule::EmailTaken, 0, {}, {}}}, {}};
    type(*here.pane, "profileEmailEdit", QStringLiteral("ben@example.org"));
    click(*here.pane, "profileSaveButton");
    EXPECT_TRUE(isShown(*here.pane, "errorText"));
    EXPECT_EQ(child<QLineEdit>(*here.pane, "profileEmailEdit")->text(), QStringLiteral("ben@example.org"));
}

TEST(MyAccountPane, ChangesThePasswordWithTheOldOne)
{
    MyAccount here;
    here.open();
    type(*here.pane, "newPasswordEdit", QStringLiteral("short"));
    click(*here.pane, "passwordSaveButton");
    EXPECT_TRUE(here.account.passwords.isEmpty()) << "too short, and the old one is missing";
    type(*here.pane, "currentPasswordEdit", QStringLiteral("plum-tree-42"));
    type(*here.pane, "newPasswordEdit", QStringLiteral("seven small otters"));
    click(*here.pane, "passwordSaveButton");
    ASSERT_EQ(here.account.passwords.size(), 1);
    EXPECT_EQ(here.account.passwords.first().first, QStringLiteral("plum-tree-42"));
    EXPECT_EQ(child<QLineEdit>(*here.pane, "newPasswordEdit")->text(), QString{});
}

TEST(MyAccountPane, AsksForNoOldPasswordWhereThereIsNone)
{
    MyAccount here;
    here.account.hasPassword = false;
    here.open();
    EXPECT_FALSE(isShown(*here.pane, "currentPasswordEdit"));
    type(*here.pane, "newPasswordEdit", QStringLiteral("seven small otters"));
    click(*here.pane, "passwordSaveButton");
    ASSERT_EQ(here.account.passwords.size(), 1);
    EXPECT_TRUE(here.account.passwords.first().first.isEmpty());
    EXPECT_TRUE(isShown(*here.pane, "currentPasswordEdit")) << "the next change needs this one";
}

TEST(MyAccountPane, ListsSignInsAndEndsThem)
{
    MyAccount here;
    here.open();
    EXPECT_TRUE(isReadable(*here.pane, QStringLiteral("This computer")));
    click(*here.pane, "endSignInButton");
    Home::settle();
    EXPECT_EQ(here.account.endedPlaces, (QList<qint64>{2}));
    EXPECT_FALSE(isShown(*here.pane, "endSignInButton"));
    EXPECT_FALSE(isShown(*here.pane, "endOthersButton"));
}

TEST(MyAccountPane, DeletesTheAccountOnlyAfterItsAddressWasTyped)
{
    MyAccount here;
    here.open();
    QList<bool> leaving;
    QObject::connect(here.pane.get(), &MyAccountPane::leaving, here.pane.get(), [&](bool begun) { leaving << begun; });
    click(*here.pane, "deleteAccountButton");
    click(*here.pane, "leaveButton");
    EXPECT_EQ(here.account.deletions, 0);
    type(*here.pane, "leaveAddressEdit", here.states.account().parent->email.toUpper());
    here.account.refusal = Refusal{Reason::Offline, {}, {}};
    click(*here.pane, "leaveButton");
    EXPECT_TRUE(isShown(*here.pane, "leaveMessage"));
    EXPECT_EQ(leaving, (QList<bool>{true, false}));
    here.account.refusal.reset();
    click(*here.pane, "leaveButton");
    EXPECT_EQ(here.account.deletions, 2);
    EXPECT_FALSE(isShown(*here.pane, "leaveButton"));
}

TEST(MyAccountPane, OffersACopyOfEverythingFirst)
{
    MyAccount here;
    here.open();
    click(*here.pane, "deleteAccountButton");
    EXPECT_TRUE(isShown(*here.pane, "saveCopyButton"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("copy.zip"));
    child<ui::LeaveDialog>(*here.pane, "leaveDialog")->saveCopy(file);
    EXPECT_GT(QFileInfo(file).size(), 0);
}

TEST(MyAccountPane, LeavesTheWindowAtTheSignInWhenTheAccountIsGone)
{
    Home home;
    fillWithSamples(home);
    home.signIn();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    FakeAccount account;
    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.offerAccount(account);
    window.resize(1280, 900);
    window.show();
    int told = 0;
    QObject::connect(&window, &ui::MainWindow::accountDeleted, &window, [&] { ++told; });
    window.go(ui::MainWindow::Place::Settings);
    click(window, "myAccountButton");
    ASSERT_TRUE(isShown(window, "myAccountPane"));
    Home::settle();
    click(window, "deleteAccountButton");
    type(window, "leaveAddressEdit", home.states.account().parent->email);
    click(window, "leaveButton");
    home.signOut(); // as the engine tells it
    Home::settle();
    EXPECT_TRUE(isShown(window, "emailEdit"));
    EXPECT_TRUE(isReadable(window, QStringLiteral("Your account is deleted")));
    EXPECT_FALSE(isShown(window, "leaveDialog"));
    EXPECT_TRUE(window.findChildren<QWidget *>(QStringLiteral("myAccountPane")).isEmpty());
    EXPECT_EQ(told, 1);
}
