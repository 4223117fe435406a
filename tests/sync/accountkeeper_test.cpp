#include "accountkeeper.h"

#include "remote/memoryvault.h"
#include "replicafixture.h"

#include <QDirIterator>
#include <QSignalSpy>

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;
using Keeping = AccountState::Keeping;
using remote::VaultTrouble;

const QString secret = QStringLiteral("refresh-token-e2d1");

class AccountKeeperTest : public ReplicaFixture
{
protected:
    /// A program that starts, on the same folder and with the same keyring.
    struct Program {
        Program(Replica &replica, remote::Vault &vault, const Clock &clock)
            : keeper(replica, vault, states, clock, QStringLiteral("https://example.org")),
              found(&keeper, &AccountKeeper::sessionFound)
        {
        }
        States states;
        AccountKeeper keeper;
        QSignalSpy found;
    };
    std::unique_ptr<Program> program() { return std::make_unique<Program>(*m_replica, m_vault, m_clock); }

    void signInOnce(Keeping expected = Keeping::Kept)
    {
        auto first = program();
        first->keeper.enter(aParent(), secret);
        EXPECT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == expected; }));
        settle();
    }
    /// Until what was said to the journal is written.
    void settle()
    {
        m_replica->waitJournal([](Journal &) { return true; });
        QCoreApplication::processEvents();
    }
    static bool restored(const Program &program)
    {
        return QTest::qWaitFor([&] { return !program.states.account().restoring; });
    }

    remote::MemoryVault m_vault;
    const remote::VaultKey m_key{QStringLiteral("https://example.org"), ParentId{1}};
};

TEST_F(AccountKeeperTest, FindsTheSessionAtTheNextStart)
{
    signInOnce();

    auto next = program();
    next->keeper.restore();
    EXPECT_TRUE(next->states.account().restoring);
    ASSERT_TRUE(restored(*next));

    EXPECT_EQ(next->states.account().parent, aParent());
    EXPECT_EQ(next->states.account().keeping, Keeping::Kept);
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{1});
    ASSERT_EQ(next->found.size(), 1);
    EXPECT_EQ(next->found.first().at(1).toString(), secret);
}

TEST_F(AccountKeeperTest, KnowsNobodyOnAFreshComputer)
{
    auto first = program();
    first->keeper.restore();
    ASSERT_TRUE(restored(*first));

    EXPECT_FALSE(first->states.account().signedIn());
    EXPECT_EQ(first->found.size(), 0);
}

TEST_F(AccountKeeperTest, DoesNotTakeALockedKeyringForSignedOut)
{
    signInOnce();
    m_vault.setTrouble(VaultTrouble::NotFound); // just what a locked one says

    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));
    EXPECT_EQ(next->states.account().parent, aParent());
    EXPECT_EQ(next->states.account().keeping, Keeping::Locked);
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{1}) << "what was read stays readable";

    m_vault.setTrouble({}); // unlocked
    EXPECT_EQ(m_vault.secret(m_key), secret) << "nothing was deleted";
    next->keeper.askAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return next->found.size() == 1; }));
    EXPECT_EQ(next->states.account().keeping, Keeping::Kept);
}

TEST_F(AccountKeeperTest, KeepsTheSessionForThisRunOnlyWhereThereIsNoKeyring)
{
    m_vault.setTrouble(VaultTrouble::Unavailable);
    signInOnce(Keeping::ThisSession);

    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));

    EXPECT_FALSE(next->states.account().signedIn());
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{});
}

TEST_F(AccountKeeperTest, LetsTheSamePersonGoOnOfflineWhereThereIsNoKeyring)
{
    m_vault.setTrouble(VaultTrouble::Unavailable);
    signInOnce(Keeping::ThisSession);
    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));

    EXPECT_FALSE(next->keeper.resume(QStringLiteral("somebody@example.org")));
    EXPECT_FALSE(next->states.account().signedIn());
    EXPECT_TRUE(next->keeper.resume(QStringLiteral("Anna@Example.org")));
    EXPECT_EQ(next->states.account().parent, aParent());
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{1});
}

TEST_F(AccountKeeperTest, TakesAKeyringThatDoesNotAnswerForALockedOne)
{
    signInOnce();
    m_vault.setTrouble(VaultTrouble::TimedOut);

    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));

    EXPECT_EQ(next->states.account().keeping, Keeping::Locked);
}

TEST_F(AccountKeeperTest, KeepsTheRotatedTokenInsteadOfTheOldOne)
{
    auto first = program();
    first->keeper.enter(aParent(), secret);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == Keeping::Kept; }));

    first->keeper.renew(QStringLiteral("rotated"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_vault.secret(m_key) == QStringLiteral("rotated"); }));
}

TEST_F(AccountKeeperTest, LeavesNothingBehindWhenThePersonLeaves)
{
    auto first = program();
    first->keeper.enter(aParent(), secret);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == Keeping::Kept; }));
    std::optional<bool> left;
    first->keeper.leave([&](bool stored) { left = stored; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return left.has_value(); }));
    EXPECT_TRUE(*left);
    EXPECT_FALSE(m_vault.secret(m_key).has_value());
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{});

    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));
    EXPECT_FALSE(next->states.account().signedIn());
}

TEST_F(AccountKeeperTest, EndsWhenTheServerEndsTheSession)
{
    auto first = program();
    first->keeper.enter(aParent(), secret);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == Keeping::Kept; }));

    first->keeper.expire();

    EXPECT_FALSE(first->states.account().signedIn());
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{});
}

TEST_F(AccountKeeperTest, WritesNoTokenToTheDisk)
{
    auto first = program();
    first->keeper.enter(aParent(), secret);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == Keeping::Kept; }));
    settle();

    QDirIterator files{m_folder.path(), QDir::Files, QDirIterator::Subdirectories};
    int looked = 0;
    while (files.hasNext()) {
        QFile file{files.next()};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(secret.toUtf8())) << file.fileName().toStdString();
        ++looked;
    }
    EXPECT_GE(looked, 2);
}

}
}
