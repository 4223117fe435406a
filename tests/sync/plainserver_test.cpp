#include "plainsettler.h"

#include "replicafixture.h"

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;
using namespace std::chrono_literals;

/// A server that answers, but has none of our additions: no keys, no feed.
class PlainServerTest : public ReplicaFixture
{
protected:
    PlainServerTest()
    {
        m_transport.expectGet("/campaigns/").answers(200, "[]");
        bool met = false;
        m_api.send({remote::Method::Get, "/campaigns/", {}, remote::Call::As::Guest, {}, {}, {}}, &m_runner,
            [&](const remote::Reply &) { met = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return met; }));
        EXPECT_TRUE(m_api.discovery().isPlain());
    }
    ~PlainServerTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    Drained drain()
    {
        std::optional<Drained> result;
        m_runner.drain({}, [&](const Drained &drained) { result = drained; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Drained{});
    }
    /// The public list: gifts of these ids, all like ours, after the `others`, which are not.
    QByteArray list(const QList<qint64> &others, const QList<qint64> &alike = {})
    {
        QList<wire::PublicDonation> gifts;
        for (const qint64 id : others)
            gifts.append({DonationId{id}, Money::units(99), m_clock.now(), QStringLiteral("Else"), {}});
        for (const qint64 id : alike)
            gifts.append({DonationId{id}, Money::units(25), m_clock.now(), QStringLiteral("Otto Guest"), {}});
        return wire::toJson(gifts, m_clock.now());
    }
    /// A gift whose answer got lost.
    Journal::Receipt sendIntoTheVoid(const QByteArray &listBefore)
    {
        const auto receipt = append(Donate{aGuestDonation()});
        m_transport.expectGet(giftTarget).answers(200, listBefore);
        m_transport.expectPost(giftTarget).fails(remote::Answer::Failure::Lost);
        drain();
        EXPECT_EQ(entry(receipt.entry).state, EntryState::Waiting);
        return receipt;
    }
    void lookAfter(std::chrono::seconds wait, const QByteArray &found)
    {
        m_clock.advance(wait);
        m_transport.expectGet(giftTarget).answers(200, found);
        drain();
    }
    qsizetype posts() const { return m_transport.requestsTo(remote::Method::Post, giftTarget).size(); }

    remote::ApiClient m_api{m_transport};
    OutboxRunner m_runner{*m_replica, m_api, m_clock, m_keys};
};

TEST_F(PlainServerTest, NeverSendsAGiftAgainByItself)
{
    const auto receipt = sendIntoTheVoid(list({1, 2}));
    lookAfter(6s, list({1, 2}));
    lookAfter(26s, list({1, 2, 3}));
    lookAfter(91s, list({1, 2, 3}));
    m_clock.advance(24h);
    drain();

    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Unknown);
}

TEST_F(PlainServerTest, FindsTheGiftThatArrivedByItsLooks)
{
    const auto receipt = sendIntoTheVoid(list({1}, {2})); // one like it was there before
    lookAfter(6s, list({1}, {2}));
    lookAfter(26s, list({1, 3}, {2, 4}));

    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
    EXPECT_EQ(entry(receipt.entry).remoteId, 4);
    EXPECT_EQ(posts(), 1);
}

TEST_F(PlainServerTest, AsksThePersonWhenTwoLookAlike)
{
    const auto receipt = sendIntoTheVoid(list({1}));
    lookAfter(6s, list({1}, {2, 3}));

    EXPECT_EQ(entry(receipt.entry).state, EntryState::Unknown);
    EXPECT_EQ(posts(), 1);
}

TEST_F(PlainServerTest, DoesNotTakeAnothersGiftFromHereForThisOne)
{
    const auto lost = sendIntoTheVoid(list({1}));
    // Given once more, on purpose; it arrives as number 2.
    const auto second = append(Donate{aGuestDonation()});
    m_transport.expectGet(giftTarget).answers(200, list({1}));
    m_transport.expectPost(giftTarget).answers(201, giftJson(2, aGuestDonation()));
    drain();
    EXPECT_EQ(entry(second.entry).remoteId, 2);

    lookAfter(6s, list({1}, {2}));

    EXPECT_EQ(entry(lost.entry).state, EntryState::Waiting);
}

TEST_F(PlainServerTest, SendsAgainWhenThePersonSaysSoAndItIsNotThere)
{
    const auto receipt = sendIntoTheVoid(list({1}));
    lookAfter(6s, list({1}));
    lookAfter(26s, list({1}));
    lookAfter(91s, list({1}));
    ASSERT_EQ(entry(receipt.entry).state, EntryState::Unknown);

    const QByteArray note = PlainSettler::sendUnlessThere(entry(receipt.entry).baseline);
    m_replica->waitJournal([&](Journal &journal) {
        EXPECT_TRUE(journal.noteBaseline(receipt.entry, note).ok());
        EXPECT_TRUE(journal.retry(receipt.entry).ok());
        return true;
    });
    m_transport.expectGet(giftTarget).answers(200, list({1}));
    m_transport.expectPost(giftTarget).answers(201, giftJson(2, aGuestDonation()));
    drain();

    EXPECT_EQ(entry(receipt.entry).remoteId, 2);
    EXPECT_EQ(posts(), 2);
}

TEST_F(PlainServerTest, ChecksAgainWithoutSendingAndSendsAmongLookAlikesOnlyWhenThePersonSaysSo)
{
    const auto receipt = sendIntoTheVoid(list({1}));
    lookAfter(6s, list({1}, {2, 3}));
    ASSERT_EQ(entry(receipt.entry).state, EntryState::Unknown);
    const auto retryWith = [&](const std::optional<QByteArray> &note) {
        m_replica->waitJournal([&](Journal &journal) {
            if (note) {
                EXPECT_TRUE(journal.noteBaseline(receipt.entry, *note).ok());
            }
            EXPECT_TRUE(journal.retry(receipt.entry).ok());
            return true;
        });
    };
    retryWith(std::nullopt);
    m_transport.expectGet(giftTarget).answers(200, list({1}, {2, 3}));
    drain();
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Unknown);
    EXPECT_EQ(posts(), 1);

    retryWith(PlainSettler::sendUnlessThere(entry(receipt.entry).baseline));
    m_transport.expectGet(giftTarget).answers(200, list({1}, {2, 3}));
    m_transport.expectPost(giftTarget).answers(201, giftJson(4, aGuestDonation()));
    drain();
    EXPECT_EQ(entry(receipt.entry).remoteId, 4);
    EXPECT_EQ(posts(), 2);
}

TEST_F(PlainServerTest, SendsAgainWhatSurelyDidNotLeave)
{
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectGet(giftTarget).answers(200, list({1}));
    m_transport.expectPost(giftTarget).fails(remote::Answer::Failure::NotSent);
    drain();
    m_transport.expectGet(giftTarget).answers(200, list({1}));
    m_transport.expectPost(giftTarget).answers(201, giftJson(2, aGuestDonation()));
    drain();

    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
}

TEST_F(PlainServerTest, FindsTheIdOfAGiftThatWasTakenButAnsweredInPieces)
{
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectGet(giftTarget).answers(200, list({1}));
    m_transport.expectPost(giftTarget).answers(201, giftJson(2, aGuestDonation())).truncated();
    drain();
    lookAfter(6s, list({1}, {2}));

    EXPECT_EQ(entry(receipt.entry).remoteId, 2);
    EXPECT_EQ(posts(), 1);
}

TEST_F(PlainServerTest, GoesOnLookingAfterARestart)
{
    const auto receipt = sendIntoTheVoid(list({1}));
    OutboxRunner another{*m_replica, m_api, m_clock, m_keys};
    m_clock.advance(6s);
    m_transport.expectGet(giftTarget).answers(200, list({1}, {2}));
    bool done = false;
    another.drain({}, [&](const Drained &) { done = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));

    EXPECT_EQ(entry(receipt.entry).remoteId, 2);
    EXPECT_EQ(posts(), 1);
}

}
}
