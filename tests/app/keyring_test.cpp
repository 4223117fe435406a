#include "keyringworld.h"

namespace dreamjar::test {
namespace {

class Keyring : public KeyringWorld
{
};

TEST_F(Keyring, KeepsTheSessionFromCommandToCommand)
{
    const auto lines = inASession(signUp
        + "$CLI child add --name Mia --born 2017-05-04; echo $?\n"
          "$CLI logout; echo $?\n"
          "$CLI child add --name Ben --born 2018-05-04; echo $?\n");

    EXPECT_EQ(lines,
        (QByteArrayList{"Signed in as anna@example.org (account 1)", "Made: child 1", "0", "Signed out", "0", "3"}));
}

TEST_F(Keyring, IsNotTakenForEmptyWhileItIsLocked)
{
    const auto lines = inASession(signUp + lock
        + "$CLI child add --name Mia --born 2017-05-04; echo $?\n"
          "$CLI outbox; echo $?\n");

    ASSERT_EQ(lines.size(), 5) << lines.join('\n').constData();
    EXPECT_EQ(lines.at(1), "Kept in the outbox: child -1");
    EXPECT_EQ(lines.at(2), "4");
    EXPECT_TRUE(lines.at(3).contains("Mia"));

    // Opened again, it still has the session, and what waited goes.
    const auto later = inASession("$CLI sync; echo $?\n$CLI outbox; echo $?\n");
    EXPECT_EQ(later, (QByteArrayList{"Everything is where it belongs.", "0", "0"}));
}

}
}
