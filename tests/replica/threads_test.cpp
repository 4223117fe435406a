#include "support.h"

#include <QTest>

namespace dreamjar::replica {

namespace {

class ThreadsTest : public ReplicaTest
{
protected:
    ThreadsTest() { drain(); }

    /// Lets what was published so far arrive.
    void drain() { QCoreApplication::processEvents(); }

    QList<Changes> heard()
    {
        drain();
        return std::exchange(m_heard, {});
    }
    void listen()
    {
        QObject::connect(&m_replica->changes(), &ChangeFeed::changed, &m_context,
            [this](const Changes &changes) { m_heard.append(changes); });
    }

    QObject m_context;
    QList<Changes> m_heard;
};

}

TEST_F(ThreadsTest, TheFeedSpeaksOnceAfterTheCommitAndOnItsOwnThread)
{
    listen();
    apply(publicState({jarWith(10, 1)}));
    QList<Changes> changes = heard();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().campaigns, (QSet<CampaignId>{CampaignId{1}}));

    give(25);
    changes = heard();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.first().outbox);
    EXPECT_TRUE(changes.first().gifts);
    EXPECT_EQ(changes.first().campaigns, (QSet<CampaignId>{CampaignId{1}}));

    apply(publicState({jarWith(10, 1)}));
    settle();
    EXPECT_TRUE(heard().isEmpty());
}

TEST_F(ThreadsTest, AnAcknowledgedCreationTellsBothItsIds)
{
    const auto made = append(CreateCampaign{ChildId{5}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    drain();
    listen();
    acknowledge(made.entry, 22);
    const QList<Changes> changes = heard();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.first().campaigns.contains(CampaignId{22}));
    EXPECT_TRUE(changes.first().campaigns.contains(CampaignId{made.provisional}));
}

TEST_F(ThreadsTest, AnotherViewerReadsEverythingAgain)
{
    listen();
    m_replica->setViewer(berta);
    const QList<Changes> changes = heard();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.first().everything);
    EXPECT_EQ(m_replica->reader().viewer(), berta);
}

TEST_F(ThreadsTest, WhoIsToldOfAChangeReadsTheNewState)
{
    apply(publicState({jarWith(10, 1)}));
    drain();
    std::optional<Money> read;
    QObject::connect(&m_replica->changes(), &ChangeFeed::changed, &m_context, [&](const Changes &) {
        m_replica->reader().run(
            &m_context, [](const View &v) { return v.jar(CampaignId{1})->total(); },
            [&](Money total) { read = total; });
    });
    bool appended = false;
    m_replica->journal(
        &m_context,
        [this](Journal &j) {
            return j.append(Donate{test::aGuestDonation()}, ClientId::make(m_clock.now(), m_keys), {}, m_clock.now());
        },
        [&](const Result<Journal::Receipt, StorageError> &receipt) { appended = receipt.ok(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return appended && read.has_value(); }));
    EXPECT_EQ(read, Money::units(35));
}

TEST_F(ThreadsTest, ResultsForTheDeadAreDroppedAndTheirJobsStillDone)
{
    bool told = false;
    {
        QObject context;
        m_replica->journal(
            &context, [this](Journal &j) { return j.keepDraft(QStringLiteral("k"), "text", m_clock.now()); },
            [&](const Result<void, StorageError> &) { told = true; });
        m_replica->reader().run(
            &context, [](const View &v) { return v.dashboard(); }, [&](const Dashboard &) { told = true; });
    }
    settle();
    drain();
    EXPECT_FALSE(told);
    EXPECT_TRUE(see([](const View &v) { return v.draft(QStringLiteral("k")); }).has_value());
}

TEST_F(ThreadsTest, WhatIsQueuedAtTheEndIsStillWritten)
{
    for (int i = 0; i < 20; ++i) {
        m_replica->journal(
            &m_context,
            [this](Journal &j) {
                return j.append(
                    Donate{test::aGuestDonation()}, ClientId::make(m_clock.now(), m_keys), {}, m_clock.now());
            },
            [](const Result<Journal::Receipt, StorageError> &) {});
    }
    reopen();
    EXPECT_EQ(journal([](Journal &j) { return j.waitingCount(); }), 20);
}

TEST_F(ThreadsTest, NoReaderEverSeesAGiftTwiceOrNotAtAllWhileItIsSentAndPulled)
{
    // The server's side of the story: what it has, and the journal's acknowledgement, move on while a reader looks.
    apply(publicState({jarWith(0, 0)}));
    constexpr int rounds = 60;
    int given = 0;
    std::atomic<int> atLeast = 0;
    std::atomic<int> atMost = 0;
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> looks = 0;
    std::unique_ptr<QThread> reader{QThread::create([&] {
        while (!stop) {
            const int low = atLeast;
            const qint64 total = see([](const View &v) { return v.jar(CampaignId{1}); })->total().toUnits();
            if (total < low || total > atMost)
                ++wrong;
            ++looks;
        }
    })};
    reader->start();
    for (int round = 0; round < rounds; ++round) {
        ++atMost;
        const auto receipt = give(1);
        ++atLeast;
        ++given;
        acknowledge(receipt.entry, 100 + round);
        if (round % 3 == 0)
            apply(publicState({jarWith(given, given)}));
        else if (round % 3 == 1)
            settle();
    }
    stop = true;
    reader->wait();
    EXPECT_EQ(wrong, 0);
    EXPECT_GT(looks, 10);
    EXPECT_EQ(jar().total(), Money::units(rounds));
}

}
