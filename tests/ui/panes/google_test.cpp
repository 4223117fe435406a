#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/panes/accountpane.h"
#include "ui/theme/backpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::AccountPane;
using Kind = sync::GoogleRefusal::Kind;

namespace {

const sync::GoogleClient google{QStringLiteral("https://accounts.google.com"), QStringLiteral("desktop"), {}};

Parent berta()
{
    Parent parent = aParent();
    parent.id = ParentId{2};
    parent.username = QStringLiteral("berta");
    parent.firstName = QStringLiteral("Berta");
    parent.email = QStringLiteral("berta@example.org");
    return parent;
}

struct GoogleDesk : Home {
    AccountPane pane{theme, commands, states};
    QSignalSpy signedIn{&pane, &AccountPane::signedIn};

    explicit GoogleDesk(bool offered = true)
    {
        sync::ServerState server;
        server.name = QStringLiteral("Jars of Springfield");
        if (offered)
            server.google = google;
        states.setServer(server);
        pane.resize(800, 900);
        pane.show();
    }
    void refuse(Kind kind, const Refusal &why = {})
    {
        commands.googleRefusal = sync::GoogleRefusal{kind, QStringLiteral("anna@example.org"), why};
    }
    bool reads(const char *words)
    {
        return QTest::qWaitFor([&] { return isReadable(pane, QString::fromUtf8(words)); });
    }
};

}

TEST(GooglePanel, SignsInThroughTheBrowser)
{
    GoogleDesk desk;
    desk.commands.hold();
    click(desk.pane, "googleButton");
    EXPECT_TRUE(desk.reads("Your browser has opened."));
    EXPECT_FALSE(isShown(desk.pane, "googleButton"));
    desk.commands.letGo();
    ASSERT_EQ(desk.signedIn.size(), 1);
    EXPECT_EQ(desk.commands.calls, QStringList{QStringLiteral("signInWithGoogle")});
}

TEST(GooglePanel, IsOnBothFaces)
{
    GoogleDesk desk;
    EXPECT_TRUE(isShown(desk.pane, "googleButton"));
    desk.pane.setFace(AccountPane::Face::Register);
    EXPECT_TRUE(isShown(desk.pane, "googleButton"));
    EXPECT_EQ(child<QPushButton>(desk.pane, "googleButton")->text(), QStringLiteral("Continue with Google"));
}

TEST(GooglePanel, ExplainsInOneSentenceWhereItCannotWork)
{
    GoogleDesk desk{false};
    EXPECT_FALSE(child<QPushButton>(desk.pane, "googleButton")->isEnabled());
    EXPECT_TRUE(desk.reads("not set up for signing in with Google"));
    sync::ServerState plain;
    plain.plain = true;
    plain.google = google;
    desk.states.setServer(plain);
    EXPECT_FALSE(child<QPushButton>(desk.pane, "googleButton")->isEnabled());
    EXPECT_TRUE(desk.reads("of an older kind"));
    sync::ServerState set;
    set.name = QStringLiteral("Ours");
    set.google = google;
    desk.states.setServer(set);
    EXPECT_TRUE(child<QPushButton>(desk.pane, "googleButton")->isEnabled());
    EXPECT_FALSE(isShown(desk.pane, "googleNote"));
}

TEST(GooglePanel, CanBeCancelled)
{
    GoogleDesk desk;
    desk.commands.hold();
    click(desk.pane, "googleButton");
    click(desk.pane, "googleCancelButton");
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("cancelGoogle")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(desk.pane, "googleButton"); }));
    EXPECT_FALSE(isShown(desk.pane, "googleMessage")) << "who cancels need not be told";
}

TEST(GooglePanel, SaysEveryWayItGoesWrongInASentenceAndTriesAgain)
{
    QStringList said;
    for (const Kind kind : {Kind::ProviderUnreachable, Kind::CannotListen, Kind::NoBrowser, Kind::Denied,
             Kind::ProviderRefused, Kind::NotOurs, Kind::NobodyCame, Kind::NotAccepted, Kind::AddressTaken}) {
        GoogleDesk desk;
        desk.refuse(kind);
        click(desk.pane, "googleButton");
        ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(desk.pane, "googleMessage"); }));
        const QString sentence = ui::sentenceFor(*desk.commands.googleRefusal);
        EXPECT_TRUE(isReadable(desk.pane, sentence));
        EXPECT_FALSE(said.contains(sentence)) << "two ways share a sentence";
        said << sentence;

        desk.commands.googleRefusal.reset();
        click(desk.pane, "messageAction");
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk.signedIn.size() == 1; }));
    }
}

TEST(GooglePanel, AsksForThePasswordOnceAndLinks)
{
    GoogleDesk desk;
    desk.refuse(Kind::PasswordNeeded);
    click(desk.pane, "googleButton");
    ASSERT_TRUE(desk.reads("already an account with anna@example.org"));
    click(desk.pane, "linkButton");
    EXPECT_TRUE(desk.reads("Please enter a password."));
    EXPECT_TRUE(desk.commands.linkPasswords.isEmpty());

    desk.refuse(Kind::Other, {Reason::WrongCredentials, {}, {}});
    type(desk.pane, "linkPasswordEdit", QStringLiteral("wrong-one"));
    click(desk.pane, "linkButton");
    ASSERT_TRUE(desk.reads("not the password of that account"));

    desk.commands.googleRefusal.reset();
    type(desk.pane, "linkPasswordEdit", QStringLiteral("plum-tree-42"));
    click(desk.pane, "linkButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.signedIn.size() == 1; }));
    EXPECT_EQ(desk.commands.linkPasswords.last(), QStringLiteral("plum-tree-42"));
    EXPECT_TRUE(child<QLineEdit>(desk.pane, "linkPasswordEdit")->text().isEmpty());
}

TEST(GooglePanel, WaitsForNobodyOnceThePaneIsLeft)
{
    GoogleDesk desk;
    desk.commands.hold();
    click(desk.pane, "googleButton");
    desk.pane.hide();
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("cancelGoogle")));
}

TEST(KnownAccounts, AreAClickAwayOnTheSignInPane)
{
    GoogleDesk desk;
    EXPECT_FALSE(isShown(desk.pane, "knownAccounts"));
    sync::AccountState account;
    account.others = {berta()};
    desk.states.setAccount(account);
    EXPECT_TRUE(desk.reads("berta@example.org"));
    click(desk.pane, "switchAccountButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.signedIn.size() == 1; }));
    EXPECT_EQ(desk.commands.switches, QList{ParentId{2}});
}

TEST(KnownAccounts, NeedAPasswordWhenTheKeyringIsSilent)
{
    GoogleDesk desk;
    sync::AccountState account;
    account.others = {berta()};
    desk.states.setAccount(account);
    desk.commands.refusal = Refusal{Reason::SignedOut, {}, {}};
    click(desk.pane, "switchAccountButton");
    ASSERT_TRUE(desk.reads("Please enter the password."));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "emailEdit")->text(), QStringLiteral("berta@example.org"));
}

TEST(KnownAccounts, AreInTheSettingsWithAWayToAddOne)
{
    Home home;
    home.signIn();
    sync::AccountState account = home.states.account();
    account.others = {berta()};
    home.states.setAccount(account);
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.resize(1280, 900);
    window.show();
    window.go(ui::MainWindow::Place::Settings);
    click(window, "switchAccountButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.place() == ui::MainWindow::Place::Dashboard; }));
    EXPECT_EQ(home.commands.switches, QList{ParentId{2}});

    window.go(ui::MainWindow::Place::Settings);
    click(window, "anotherAccountButton");
    EXPECT_TRUE(isShown(window, "accountPane"));
}

TEST(GoogleCard, KeepsAnotherProviderAndForgetsIt)
{
    Home home;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.show();
    window.go(ui::MainWindow::Place::Settings);
    // The settings are longer than any window: by the keyboard, as it were, wherever they are scrolled to.
    const auto press = [&window](const char *name) { child<QAbstractButton>(window, name)->click(); };
    press("googleChangeButton");
    type(window, "googleIssuerEdit", QStringLiteral("http://login.example.org"));
    press("googleSaveButton");
    EXPECT_TRUE(isReadable(window, QStringLiteral("begins with https://")));
    EXPECT_TRUE(isReadable(window, QStringLiteral("client ID that the provider gave")));
    EXPECT_TRUE(home.commands.googleClients.isEmpty());

    type(window, "googleIssuerEdit", QStringLiteral("https://login.example.org"));
    type(window, "googleClientIdEdit", QStringLiteral("dreamjar"));
    press("googleSaveButton");
    const sync::GoogleClient chosen{QStringLiteral("https://login.example.org"), QStringLiteral("dreamjar"), {}};
    ASSERT_EQ(home.commands.googleClients.size(), 1);
    EXPECT_EQ(home.commands.googleClients.first(), chosen);
    EXPECT_EQ(ui::remembered::googleClient(settings), chosen);

    press("googleChangeButton");
    press("googleResetButton");
    EXPECT_FALSE(home.commands.googleClients.last().isSet());
    EXPECT_FALSE(ui::remembered::googleClient(settings).isSet());
}

TEST(BackPage, NeedsNothingFromAnywhereAndIsInOurColours)
{
    const QByteArray page = ui::backPage();
    EXPECT_TRUE(page.contains("You can go back to DreamJar"));
    EXPECT_FALSE(page.contains("http"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_TRUE(page.contains(ui::tokenColor(ui::Token::Background, false).name().toLatin1()));
    EXPECT_TRUE(page.contains(ui::tokenColor(ui::Token::Background, true).name().toLatin1()));
}
