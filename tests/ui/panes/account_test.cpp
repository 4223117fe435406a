#include "ui/panes/accountpane.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::AccountPane;

namespace {

struct AccountDesk : Home {
    AccountPane pane{theme, commands, states};
    QSignalSpy signedIn{&pane, &AccountPane::signedIn};

    explicit AccountDesk(AccountPane::Face face)
    {
        pane.setFace(face);
        pane.resize(800, 700);
        pane.show();
    }
    void fillIn()
    {
        type(pane, "usernameEdit", QStringLiteral("anna"));
        type(pane, "emailEdit", QStringLiteral("anna@example.org"));
        type(pane, "passwordEdit", QStringLiteral("plum-tree-42"));
    }
};

}

TEST(AccountPane, RegistersWithWhatWasTyped)
{
    AccountDesk desk{AccountPane::Face::Register};
    desk.fillIn();
    click(desk.pane, "submitButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.signedIn.size() == 1; }));
    ASSERT_EQ(desk.commands.registrations.size(), 1);
    EXPECT_EQ(desk.commands.registrations[0].username, QStringLiteral("anna"));
    EXPECT_EQ(desk.commands.registrations[0].email, QStringLiteral("anna@example.org"));
    EXPECT_EQ(desk.commands.registrations[0].password, QStringLiteral("plum-tree-42"));
    EXPECT_TRUE(child<QLineEdit>(desk.pane, "passwordEdit")->text().isEmpty()) << "nothing is left for the next person";
}

TEST(AccountPane, SaysWhatIsWrongBesideItsFieldAndAsksNobody)
{
    AccountDesk desk{AccountPane::Face::Register};
    type(desk.pane, "usernameEdit", QStringLiteral("a b"));
    type(desk.pane, "passwordEdit", QStringLiteral("short"));
    click(desk.pane, "submitButton");
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("without spaces")));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("at least 8 characters")));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Please enter your e-mail address.")));
    EXPECT_TRUE(desk.commands.calls.isEmpty());
    EXPECT_EQ(child<QLineEdit>(desk.pane, "usernameEdit")->text(), QStringLiteral("a b"));
}

TEST(AccountPane, PutsTheServersRefusalBesideItsFieldAndKeepsTheText)
{
    AccountDesk desk{AccountPane::Face::Register};
    desk.commands.refusal = Refusal{Reason::Invalid, {{Field::Email, Rule::EmailTaken, 0, {}, {}}}, {}};
    desk.fillIn();
    click(desk.pane, "submitButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(desk.pane, QStringLiteral("already an account")); }));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "emailEdit")->text(), QStringLiteral("anna@example.org"));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "passwordEdit")->text(), QStringLiteral("plum-tree-42"));
    EXPECT_TRUE(child<QPushButton>(desk.pane, "submitButton")->isEnabled());
    EXPECT_EQ(desk.signedIn.size(), 0);
}

TEST(AccountPane, MendingAFieldTakesItsSentenceAway)
{
    AccountDesk desk{AccountPane::Face::Register};
    type(desk.pane, "usernameEdit", QStringLiteral("a b"));
    click(desk.pane, "submitButton");
    ASSERT_TRUE(isReadable(desk.pane, QStringLiteral("without spaces")));
    type(desk.pane, "usernameEdit", QStringLiteral("anna"));
    EXPECT_FALSE(isReadable(desk.pane, QStringLiteral("without spaces")));
}

TEST(AccountPane, IsBusyUntilTheAnswerAndAsksOnce)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    desk.commands.hold();
    type(desk.pane, "emailEdit", QStringLiteral("anna@example.org"));
    type(desk.pane, "passwordEdit", QStringLiteral("old"));
    auto *button = child<QPushButton>(desk.pane, "submitButton");
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClick(child<QLineEdit>(desk.pane, "passwordEdit"), Qt::Key_Return);
    EXPECT_EQ(desk.commands.signIns.size(), 1);
    desk.commands.letGo();
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(desk.signedIn.size(), 1);
}

TEST(AccountPane, AcceptsAnOldShortPasswordForSigningIn)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    type(desk.pane, "emailEdit", QStringLiteral("anna@example.org"));
    type(desk.pane, "passwordEdit", QStringLiteral("old"));
    click(desk.pane, "submitButton");
    ASSERT_EQ(desk.commands.signIns.size(), 1);
    EXPECT_EQ(desk.commands.signIns[0].password, QStringLiteral("old"));
}

TEST(AccountPane, SaysThatPasswordAndAddressDoNotGoTogether)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    desk.commands.refusal = Refusal{Reason::WrongCredentials, {}, {}};
    type(desk.pane, "emailEdit", QStringLiteral("anna@example.org"));
    type(desk.pane, "passwordEdit", QStringLiteral("wrong-one"));
    click(desk.pane, "submitButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(desk.pane, QStringLiteral("do not go together")); }));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "emailEdit")->text(), QStringLiteral("anna@example.org"));
}

TEST(AccountPane, KeepsTheAddressWhenTheFaceTurns)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    type(desk.pane, "emailEdit", QStringLiteral("anna@example.org"));
    EXPECT_FALSE(isShown(desk.pane, "usernameEdit"));
    click(desk.pane, "faceButton");
    EXPECT_TRUE(isShown(desk.pane, "usernameEdit"));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "emailEdit")->text(), QStringLiteral("anna@example.org"));
    click(desk.pane, "faceButton");
    EXPECT_FALSE(isShown(desk.pane, "usernameEdit"));
    EXPECT_TRUE(desk.commands.calls.isEmpty()) << "turning the form asks nobody";
}

TEST(AccountPane, HidesThePasswordUntilAsked)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    auto *password = child<QLineEdit>(desk.pane, "passwordEdit");
    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
    child<QCheckBox>(desk.pane, "showPasswordCheck")->click();
    EXPECT_EQ(password->echoMode(), QLineEdit::Normal);
}

TEST(AccountPane, SaysPlainlyThatThereIsNoKeyring)
{
    AccountDesk desk{AccountPane::Face::SignIn};
    sync::AccountState account;
    account.keeping = sync::AccountState::Keeping::ThisSession;
    desk.states.setAccount(account);
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("no keyring")));
}
