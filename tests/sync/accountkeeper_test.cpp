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

    first->keeper.renew(ParentId{1}, QStringLiteral("rotated"));

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

    first->keeper.expire(ParentId{1});

    EXPECT_FALSE(first->states.account().signedIn());
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{});
}

class SeveralAccounts : public AccountKeeperTest
{
protected:
    static Parent berta()
    {
        Parent parent = aParent();
        parent.id = ParentId{2};
        parent.username = QStringLiteral("berta");
        parent.email = QStringLiteral("berta@example.org");
        return parent;
    }
    static bool isKept(const Program &program)
    {
        return QTest::qWaitFor([&] { return program.states.account().keeping == Keeping::Kept; });
    }
    /// Anna signs in, and then Berta as well.
    std::unique_ptr<Program> withBoth()
    {
        auto first = program();
        first->keeper.enter(aParent(), secret);
        EXPECT_TRUE(isKept(*first));
        first->keeper.enter(berta(), QStringLiteral("bertas"));
        EXPECT_TRUE(isKept(*first));
        settle();
        return first;
    }
    bool switches(Program &program, ParentId account)
    {
        std::optional<bool> found;
        program.keeper.switchTo(account, &m_context, [&](bool was) { found = was; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }));
        settle();
        return found.value_or(false);
    }
    static QList<qint64> othersOf(const Program &program)
    {
        QList<qint64> ids;
        for (const Parent &other : program.states.account().others)
            ids.append(other.id.value());
        return ids;
    }
    QObject m_context;
};

TEST_F(SeveralAccounts, AreAClickAwayFromEachOther)
{
    auto first = withBoth();
    EXPECT_EQ(first->states.account().parent, berta());
    EXPECT_EQ(othersOf(*first), QList<qint64>{1});

    ASSERT_TRUE(switches(*first, ParentId{1}));
    EXPECT_EQ(first->states.account().parent, aParent());
    EXPECT_EQ(first->states.account().keeping, Keeping::Kept);
    EXPECT_EQ(othersOf(*first), QList<qint64>{2});
    EXPECT_EQ(m_replica->reader().viewer(), ParentId{1}) << "and what is shown is hers";
    ASSERT_EQ(first->found.size(), 1);
    EXPECT_EQ(first->found.first().at(1).toString(), secret);
}

TEST_F(SeveralAccounts, AreKnownAtTheNextStart)
{
    withBoth();
    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));
    EXPECT_EQ(next->states.account().parent, berta());
    EXPECT_EQ(othersOf(*next), QList<qint64>{1});
    EXPECT_TRUE(switches(*next, ParentId{1}));
}

TEST_F(SeveralAccounts, OneLeavesAndTheOtherStays)
{
    auto first = withBoth();
    std::optional<bool> left;
    first->keeper.leave([&](bool stored) { left = stored; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return left.has_value(); }));
    EXPECT_FALSE(first->states.account().signedIn());
    EXPECT_EQ(othersOf(*first), QList<qint64>{1});
    EXPECT_EQ(m_vault.secret(m_key), secret);

    settle();
    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));
    EXPECT_FALSE(next->states.account().signedIn());
    EXPECT_EQ(othersOf(*next), QList<qint64>{1});
    EXPECT_TRUE(switches(*next, ParentId{1}));
}

TEST_F(SeveralAccounts, OthersAreForgotten)
{
    auto first = withBoth();
    first->keeper.forgetOthers();
    EXPECT_EQ(first->states.account().parent, berta());
    EXPECT_EQ(othersOf(*first), QList<qint64>{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_vault.secret(m_key); }));
    EXPECT_EQ(m_vault.secret({m_key.server, ParentId{2}}), QStringLiteral("bertas"));
    EXPECT_FALSE(switches(*first, ParentId{1}));

    auto next = program();
    next->keeper.restore();
    ASSERT_TRUE(restored(*next));
    EXPECT_EQ(next->states.account().parent, berta());
    EXPECT_EQ(othersOf(*next), QList<qint64>{});
}

TEST_F(SeveralAccounts, StayAsTheyAreWhenTheKeyringDoesNotGiveTheSession)
{
    auto first = withBoth();
    m_vault.setTrouble(VaultTrouble::NotFound);
    EXPECT_FALSE(switches(*first, ParentId{1}));
    EXPECT_EQ(first->states.account().parent, berta());
    EXPECT_EQ(othersOf(*first), QList<qint64>{1}) << "locked is not gone";
}

TEST_F(SeveralAccounts, KeepEachItsOwnRotatedToken)
{
    auto first = withBoth();
    first->keeper.renew(ParentId{1}, QStringLiteral("late")); // was on its way when the account changed
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_vault.secret(m_key) == QStringLiteral("late"); }));
    EXPECT_EQ(m_vault.secret({m_key.server, ParentId{2}}), QStringLiteral("bertas"));
    first->keeper.renew(ParentId{9}, QStringLiteral("a stranger's"));
    settle();
    EXPECT_FALSE(m_vault.secret({m_key.server, ParentId{9}}).has_value());
}

TEST_F(SeveralAccounts, AreNotKeptWhereThereIsNoKeyring)
{
    m_vault.setTrouble(VaultTrouble::Unavailable);
    auto first = program();
    first->keeper.enter(aParent(), secret);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->states.account().keeping == Keeping::ThisSession; }));
    first->keeper.enter(berta(), QStringLiteral("bertas"));
    EXPECT_TRUE(othersOf(*first).isEmpty()) << "one click could not bring her back";
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
