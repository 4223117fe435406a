#include "outboxrunner.h"

#include "domain/rules.h"
#include "replicafixture.h"

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;
using namespace std::chrono_literals;

class OutboxRunnerTest : public ReplicaFixture
{
protected:
    OutboxRunnerTest() { m_transport.speaks(); }
    ~OutboxRunnerTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    /// One drain, to its end.
    Drained drain(ParentId account = {})
    {
        std::optional<Drained> result;
        m_runner.drain(account, [&](const Drained &drained) { result = drained; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Drained{});
    }
    /// What a server of ours says comes with its first answer.
    void meetTheServer()
    {
        m_transport.expectGet("/api/server/").answers(404, "{}");
        bool met = false;
        m_api.send({remote::Method::Get, "/api/server/", {}, remote::Call::As::Guest, {}, {}, {}}, &m_runner,
            [&](const remote::Reply &) { met = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return met; }));
    }
    void signIn()
    {
        m_api.openSession({QStringLiteral("access"), QStringLiteral("refresh")});
        m_replica->setViewer(ParentId{1});
    }

    remote::ApiClient m_api{m_transport};
    OutboxRunner m_runner{*m_replica, m_api, m_clock, m_keys};
};

const ParentId anna{1};

TEST_F(OutboxRunnerTest, SendsAGiftWithItsKeyAndAcknowledgesIt)
{
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));

    const Drained drained = drain();

    EXPECT_EQ(drained.acknowledged, 1);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
    EXPECT_EQ(entry(receipt.entry).remoteId, 70);
    const QByteArray key = '"' + entry(receipt.entry).client.toString().toLatin1() + '"';
    EXPECT_EQ(keyOf(m_transport.requests().first()), key);
}

TEST_F(OutboxRunnerTest, SendsTheSameKeyAgainWhenTheAnswerIsLost)
{
    meetTheServer();
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectPost(giftTarget).fails(remote::Answer::Failure::Lost);
    const Drained first = drain();
    EXPECT_TRUE(first.offline);
    EXPECT_TRUE(first.uncertain);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Waiting);

    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    drain();

    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
    const auto sent = m_transport.requestsTo(remote::Method::Post, giftTarget);
    ASSERT_EQ(sent.size(), 2);
    EXPECT_EQ(keyOf(sent.at(0)), keyOf(sent.at(1)));
    EXPECT_EQ(sent.at(0).body, sent.at(1).body);
}

TEST_F(OutboxRunnerTest, AsksAgainForAnAnswerThatCameInPieces)
{
    meetTheServer();
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation())).truncated();
    EXPECT_TRUE(drain().uncertain);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Waiting);

    m_clock.advance(2s);
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    drain();

    EXPECT_EQ(entry(receipt.entry).remoteId, 70);
}

TEST_F(OutboxRunnerTest, KeepsARefusedGiftVisibleAndGoesOnWithTheNext)
{
    const auto refused = append(Donate{aGuestDonation()});
    const auto good = append(Donate{aGuestDonation(2)});
    m_transport.expectPost(giftTarget)
        .answers(400, R"({"detail":"This campaign is closed and no longer accepting donations."})");
    m_transport.expectPost("/campaigns/2/donations/").answers(201, giftJson(71, aGuestDonation(2)));

    const Drained drained = drain();

    EXPECT_EQ(drained.acknowledged, 1);
    EXPECT_EQ(entry(good.entry).state, EntryState::Acknowledged);
    ASSERT_EQ(outbox().size(), 1);
    EXPECT_EQ(outbox().first().entry, refused.entry);
    EXPECT_EQ(outbox().first().state, EntryState::Refused);
    EXPECT_EQ(outbox().first().refusal.reason, Reason::CampaignClosed);
}

TEST_F(OutboxRunnerTest, LetsOneThatHasToWaitNotHoldUpTheRest)
{
    meetTheServer();
    const auto waiting = append(Donate{aGuestDonation()});
    const auto good = append(Donate{aGuestDonation(2)});
    m_transport.expectPost(giftTarget).answers(429, R"({"detail":"slow"})").with("Retry-After", "120");
    m_transport.expectPost("/campaigns/2/donations/").answers(201, giftJson(71, aGuestDonation(2)));
    drain();
    EXPECT_EQ(entry(good.entry).state, EntryState::Acknowledged);
    EXPECT_EQ(entry(waiting.entry).state, EntryState::Waiting);

    m_clock.advance(119s);
    drain(); // nothing is due
    EXPECT_EQ(m_transport.requestsTo(remote::Method::Post, giftTarget).size(), 1);

    m_clock.advance(2s);
    m_transport.expectPost(giftTarget).answers(201, giftJson(72, aGuestDonation()));
    drain();
    EXPECT_EQ(entry(waiting.entry).state, EntryState::Acknowledged);
}

TEST_F(OutboxRunnerTest, ComesAgainWhenTheServerIsStillWorkingOnTheSameKey)
{
    meetTheServer();
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectPost(giftTarget).fails(remote::Answer::Failure::Lost);
    drain();
    m_transport.expectPost(giftTarget).answers(409, R"({"detail":"It is being worked on."})").with("Retry-After", "1");
    EXPECT_FALSE(drain().offline);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Waiting);

    m_clock.advance(3s);
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    EXPECT_EQ(drain().acknowledged, 1);
    EXPECT_EQ(entry(receipt.entry).remoteId, 70);
}

TEST_F(OutboxRunnerTest, WaitsLongerAfterEachFailureOfTheServer)
{
    meetTheServer();
    const auto receipt = append(Donate{aGuestDonation()});
    Instant last = m_clock.now();
    std::chrono::microseconds longest{0};
    for (int i = 0; i < 12; ++i) {
        m_transport.expectPost(giftTarget).answers(503, "{}");
        drain();
        const auto wait = entry(receipt.entry).nextAttempt - m_clock.now();
        const auto whole = std::min<std::chrono::microseconds>(1s * (1 << i), 300s);
        EXPECT_GE(wait, whole / 2) << i;
        EXPECT_LE(wait, whole) << i;
        longest = std::max(longest, wait);
        m_clock.set(entry(receipt.entry).nextAttempt.toDateTime().toString(Qt::ISODateWithMs));
        m_clock.advance(1ms);
        EXPECT_GT(m_clock.now(), last);
        last = m_clock.now();
    }
    EXPECT_GE(longest, 150s);
}

TEST_F(OutboxRunnerTest, StopsAtTheFirstSignOfBeingOfflineAndLosesNothing)
{
    append(Donate{aGuestDonation()});
    append(Donate{aGuestDonation(2)});
    m_transport.expectPost(giftTarget).fails(remote::Answer::Failure::NotSent);

    const Drained drained = drain();

    EXPECT_TRUE(drained.offline);
    EXPECT_EQ(drained.problem->reason, Reason::Offline);
    EXPECT_EQ(m_transport.requests().size(), 1);
    EXPECT_EQ(outbox().size(), 2);

    // Back at once, without waiting for anything to become due.
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    m_transport.expectPost("/campaigns/2/donations/").answers(201, giftJson(71, aGuestDonation(2)));
    EXPECT_EQ(drain().acknowledged, 2);
}

TEST_F(OutboxRunnerTest, SendsAChainMadeOfflineInItsOrderUnderTheServersIds)
{
    signIn();
    const auto child = append(CreateChild{aChildDraft()}, anna);
    const auto jar = append(CreateCampaign{ChildId{child.provisional}, QStringLiteral("Mia"), aCampaignDraft()}, anna);
    DonationDraft gift = aGuestDonation();
    gift.campaign = CampaignId{jar.provisional};
    append(Donate{gift});
    EXPECT_LT(child.provisional, 0);

    m_transport.expectPost("/parents/1/children/").fails(remote::Answer::Failure::NotSent);
    EXPECT_TRUE(drain(anna).offline);

    m_transport.expectPost("/parents/1/children/").answers(201, childJson(31));
    Campaign made = aCampaign(41);
    made.child = ChildId{31};
    m_transport.expectPost("/children/31/campaigns/").answers(201, campaignJson(made));
    gift.campaign = CampaignId{41};
    m_transport.expectPost("/campaigns/41/donations/").answers(201, giftJson(51, gift));

    EXPECT_EQ(drain(anna).acknowledged, 3);
    EXPECT_TRUE(outbox().isEmpty());
}

TEST_F(OutboxRunnerTest, SendsAGuestsGiftWithoutATokenWhileSomebodyIsSignedIn)
{
    signIn();
    append(Donate{aGuestDonation()});
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    drain(anna);

    for (const auto &[name, value] : m_transport.requests().first().headers)
        EXPECT_NE(name, "Authorization");
}

TEST_F(OutboxRunnerTest, LeavesTheThingsOfAnAccountUntilItIsSignedIn)
{
    const auto receipt = append(CreateChild{aChildDraft()}, anna);
    drain();
    drain(ParentId{2});
    EXPECT_TRUE(m_transport.requests().isEmpty());

    signIn();
    m_transport.expectPost("/parents/1/children/").answers(201, childJson(31));
    drain(anna);
    EXPECT_EQ(entry(receipt.entry).remoteId, 31);
}

TEST_F(OutboxRunnerTest, KeepsTheEntryWhenTheSessionEndsUnderIt)
{
    signIn();
    const auto receipt = append(CreateChild{aChildDraft()}, anna);
    m_transport.expectPost("/parents/1/children/").answers(401, "{}");
    m_transport.expectPost("/api/token/refresh/").answers(401, R"({"detail":"Token is blacklisted"})");

    const Drained drained = drain(anna);

    EXPECT_TRUE(drained.signedOut);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Waiting);
}

class EditTest : public OutboxRunnerTest
{
protected:
    EditTest()
    {
        signIn();
        meetTheServer();
        CampaignDraft edited = draftOf(m_jar);
        edited.title = QStringLiteral("A red bicycle");
        m_receipt = append(ChangeCampaign{m_jar.id, draftOf(m_jar), changeBetween(draftOf(m_jar), edited)}, anna);
    }

    const QByteArray m_target = "/campaigns/1/";
    Campaign m_jar = aCampaign();
    Journal::Receipt m_receipt;
};

TEST_F(EditTest, SendsOnlyWhatChangedAndOnlyOverTheVersionItSaw)
{
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar)).with("ETag", "\"7\"");
    m_transport.expectPut(m_target).answers(200, ownerJson(m_jar));

    EXPECT_EQ(drain(anna).acknowledged, 1);

    const remote::Request put = m_transport.requestsTo(remote::Method::Put, m_target).first();
    EXPECT_EQ(put.body, R"({"title":"A red bicycle"})");
    EXPECT_TRUE(put.headers.contains(std::pair<QByteArray, QByteArray>{"If-Match", "\"7\""}));
}

TEST_F(EditTest, LooksAgainWhenTheVersionMovedBetweenLookingAndSending)
{
    Campaign gifted = m_jar;
    gifted.raised = Money::units(25);
    gifted.donationCount = 1;
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar)).with("ETag", "\"7\"");
    m_transport.expectPut(m_target).answers(412, ownerJson(gifted));
    m_transport.expectGet(m_target).answers(200, ownerJson(gifted)).with("ETag", "\"8\"");
    m_transport.expectPut(m_target).answers(200, ownerJson(gifted));

    EXPECT_EQ(drain(anna).acknowledged, 1);
}

TEST_F(EditTest, DoesNotWriteOverWhatSomebodyElseChangedMeanwhile)
{
    m_jar.title = QStringLiteral("A bicycle with bells");
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar)).with("ETag", "\"9\"");

    drain(anna);

    EXPECT_EQ(entry(m_receipt.entry).state, EntryState::Refused);
    EXPECT_EQ(outbox().first().refusal.reason, Reason::Conflict);
}

TEST_F(EditTest, MindsNoChangeOfAnotherField)
{
    m_jar.goal = Money::units(800);
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar));
    m_transport.expectPut(m_target).answers(200, ownerJson(m_jar));

    EXPECT_EQ(drain(anna).acknowledged, 1);
}

TEST_F(EditTest, FinishesAnEditWhoseAnswerWasLost)
{
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar)).with("ETag", "\"7\"");
    m_transport.expectPut(m_target).fails(remote::Answer::Failure::Lost);
    drain(anna);
    m_jar.title = QStringLiteral("A red bicycle"); // it had arrived
    m_transport.expectGet(m_target).answers(200, ownerJson(m_jar)).with("ETag", "\"8\"");
    m_transport.expectPut(m_target).answers(200, ownerJson(m_jar));

    EXPECT_EQ(drain(anna).acknowledged, 1);
}

TEST_F(OutboxRunnerTest, TakesAMissingThingForADoneDeletion)
{
    signIn();
    const auto receipt = append(DeleteCampaign{CampaignId{1}}, anna);
    m_transport.expectDelete("/campaigns/1/").answers(404, R"({"detail":"Not found."})");

    EXPECT_EQ(drain(anna).acknowledged, 1);
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
}

}
}
