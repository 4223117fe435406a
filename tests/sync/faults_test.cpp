#include "serverfixture.h"

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;

/// Watches what a screen would show of a jar, at every publication.
class Watch : public QObject
{
public:
    Watch(Program &program, CampaignId jar)
    {
        connect(&program.replica().changes(), &ChangeFeed::changed, this, [this, &program, jar] {
            const auto row = program.look([jar](const View &view) { return view.jar(jar); });
            if (row)
                seen.append(static_cast<int>(row->total().toUnits()));
        });
    }
    QList<int> seen;
};

class FaultsTest : public ServerFixture
{
protected:
    FaultsTest()
    {
        m_program.start();
        m_jar = makeJar(m_program);
    }

    void expectExactlyOne(int amount)
    {
        const auto gifts = giftsOnTheServer(m_jar);
        EXPECT_EQ(gifts.size(), 1);
        const auto ledger = m_program.look([](const View &view) { return view.ledger(); });
        ASSERT_EQ(ledger.size(), 1);
        EXPECT_EQ(ledger.first().state, GiftState::Confirmed);
        if (!gifts.isEmpty()) {
            EXPECT_EQ(ledger.first().donation, gifts.first().id);
        }
        ASSERT_EQ(m_program.jars().size(), 1);
        EXPECT_EQ(m_program.jars().first().campaign.raised, Money::units(amount));
        EXPECT_EQ(m_program.jars().first().total(), Money::units(amount));
    }

    Program m_program{m_url};
    CampaignId m_jar;
};

TEST_F(FaultsTest, GivesOnceWhenTheRequestIsCut)
{
    m_program.network.cutBefore = m_program.network.writes.load();
    ASSERT_TRUE(m_program.give(m_jar, 25).ok());
    m_program.carry();
    ASSERT_TRUE(m_program.carry().reached);

    expectExactlyOne(25);
}

TEST_F(FaultsTest, GivesOnceWhenTheAnswerIsLost)
{
    m_program.network.loseAnswer = m_program.network.writes.load();
    ASSERT_TRUE(m_program.give(m_jar, 25).ok());
    m_program.carry();
    ASSERT_TRUE(m_program.carry().reached);

    EXPECT_GE(m_program.network.writes, m_program.network.loseAnswer + 2) << "the same key went again";
    expectExactlyOne(25);
}

TEST_F(FaultsTest, ShowsAJarThatNeitherDipsNorCountsAGiftTwice)
{
    Watch watch{m_program, m_jar};
    int given = 0;
    for (const int amount : {25, 40, 5, 100}) {
        if (amount == 40)
            m_program.network.loseAnswer = m_program.network.writes.load();
        ASSERT_TRUE(m_program.give(m_jar, amount).ok());
        given += amount;
        EXPECT_EQ(m_program.jars().first().total(), Money::units(given));
        QTest::qWait(30);
    }
    ASSERT_TRUE(m_program.carry().reached);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_program.jars().first().campaign.raised == Money::units(given); }));
    QTest::qWait(250); // some more pulls

    ASSERT_GE(watch.seen.size(), 8);
    EXPECT_TRUE(std::is_sorted(watch.seen.begin(), watch.seen.end()));
    EXPECT_EQ(watch.seen.last(), given);
}

/// The program ends in the middle of it, earlier and later, and starts again on the same folder.
TEST_F(FaultsTest, GivesOnceHoweverEarlyTheProgramEnds)
{
    int given = 0;
    for (int moment = 0; moment < 24; ++moment) {
        m_program.network.loseAnswer = moment % 3 == 2 ? m_program.network.writes.load() : -1;
        ASSERT_TRUE(m_program.give(m_jar, 10).ok());
        ++given;
        for (int step = 0; step < moment; ++step) {
            QTest::qWait(1);
            QCoreApplication::processEvents();
        }
        m_program.stop();
        m_program.start();
        ASSERT_EQ(m_program.jars().first().total(), Money::units(10 * given)) << "moment " << moment;
    }
    ASSERT_TRUE(m_program.carry().reached);
    ASSERT_TRUE(m_program.carry().reached);

    EXPECT_EQ(giftsOnTheServer(m_jar).size(), given);
    const auto ledger = m_program.look([](const View &view) { return view.ledger(); });
    EXPECT_EQ(ledger.size(), given);
    for (const LedgerRow &row : ledger)
        EXPECT_EQ(row.state, GiftState::Confirmed);
    EXPECT_EQ(m_program.jars().first().campaign.raised, Money::units(10 * given));
    EXPECT_EQ(m_program.jars().first().total(), Money::units(10 * given));
}

/// Each write of a chain fails once, in each of the two ways.
class ChainFaults : public ServerFixture, public ::testing::WithParamInterface<std::tuple<int, bool>>
{
};

TEST_P(ChainFaults, MakesEachThingOfAChainOnce)
{
    const auto [write, lost] = GetParam();
    Program program{m_url};
    program.start();
    ASSERT_TRUE(program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(program.carry().reached);
    program.network.up = false;
    const auto child = program.addChild(aChildDraft());
    const auto jar = program.addCampaign(*child, aCampaignDraft());
    ASSERT_TRUE(program.give(*jar, 15).ok());
    program.carry();
    (lost ? program.network.loseAnswer : program.network.cutBefore) = program.network.writes + write;
    program.network.up = true;
    for (int i = 0; i < 3; ++i)
        program.carry();

    ASSERT_TRUE(QTest::qWaitFor([&] { return program.syncState().waiting == 0; }));
    EXPECT_EQ(program.look([](const View &view) { return view.children(); }).size(), 1);
    ASSERT_EQ(program.jars().size(), 1);
    EXPECT_EQ(program.jars().first().campaign.raised, Money::units(15));
    EXPECT_EQ(giftsOnTheServer(program.jars().first().campaign.id).size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Faults, ChainFaults, ::testing::Combine(::testing::Values(0, 1, 2), ::testing::Bool()));

TEST_F(ServerFixture, StartsAgainWithAServerThatWasReplaced)
{
    Program program{m_url};
    program.start();
    const CampaignId jar = makeJar(program);
    ASSERT_EQ(program.jars().size(), 1);
    EXPECT_FALSE(jar.isNull());

    // Another database behind the same address.
    const quint16 port = static_cast<quint16>(m_url.port());
    m_server.stop();
    server::Options fresh = options();
    fresh.port = port;
    server::Server replaced{fresh, m_clock, m_keys};
    ASSERT_TRUE(replaced.start().ok());
    program.carry();
    program.carry();

    EXPECT_TRUE(QTest::qWaitFor([&] { return program.jars().isEmpty(); }));
}

}
}
