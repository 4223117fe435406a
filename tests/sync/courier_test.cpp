#include "courier.h"

#include "replicafixture.h"
#include "wire/feed.h"

#include <QSignalSpy>

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;
using namespace std::chrono_literals;

const QByteArray feedTarget = "/api/changes/?scope=public&limit=500";

/// Hands on to a script that outlives it.
class Wire : public remote::Transport
{
public:
    explicit Wire(ScriptedTransport &script) : m_script(script) { }
    void send(const remote::Request &request, QObject *context, Done done) override
    {
        m_script.send(request, context, std::move(done));
    }

private:
    ScriptedTransport &m_script;
};

class CourierTest : public ReplicaFixture
{
protected:
    CourierTest()
    {
        m_options.pullEvery = 10min; // nothing happens by itself
        m_options.plainPullEvery = 10min;
        m_courier = std::make_unique<Courier>(
            *m_replica, [this] { return std::make_unique<Wire>(m_transport); }, m_clock, m_keys, m_options);
        m_courier->prepare();
    }
    ~CourierTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    Carried carry()
    {
        std::optional<Carried> result;
        m_courier->carryEverything([&](const Carried &carried) { result = carried; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Carried{});
    }
    void expectServer()
    {
        m_transport.expectGet("/api/server/")
            .answers(
                200, wire::toJson(wire::ServerInfo{QStringLiteral("Ours"), QStringLiteral("EUR"), {}}, m_clock.now()));
    }
    QByteArray page(const QString &cursor, const QList<Campaign> &jars)
    {
        wire::PublicChanges changes;
        changes.frame.cursor = cursor;
        changes.frame.complete = true;
        for (const Campaign &jar : jars)
            changes.campaigns.append(wire::publicView(jar));
        return wire::toJson(changes, m_clock.now());
    }
    QByteArrayList asked() const
    {
        QByteArrayList targets;
        for (const remote::Request &request : m_transport.requests())
            targets.append(request.target);
        return targets;
    }

    EngineOptions m_options;
    std::unique_ptr<Courier> m_courier;
};

TEST_F(CourierTest, LooksForTheServerThenSendsThenFetches)
{
    m_transport.speaks();
    append(Donate{aGuestDonation()});
    expectServer();
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    m_transport.expectGet(feedTarget).answers(200, page(QStringLiteral("1"), {aCampaign(1)}));
    QSignalSpy known{m_courier.get(), &Courier::serverKnown};

    EXPECT_TRUE(carry().reached);

    EXPECT_EQ(asked(), (QByteArrayList{"/api/server/", giftTarget, feedTarget}));
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.first().at(2).toString(), QStringLiteral("EUR"));
}

TEST_F(CourierTest, AsksForNoFiguresWhileNobodyKnowsWhetherAGiftArrived)
{
    m_transport.speaks();
    append(Donate{aGuestDonation()});
    expectServer();
    m_transport.expectPost(giftTarget).answers(503, "{}");
    carry();
    EXPECT_FALSE(asked().contains(feedTarget));

    expectServer();
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    m_transport.expectGet(feedTarget).answers(200, page(QStringLiteral("1"), {aCampaign(1)}));
    carry();
    EXPECT_TRUE(outbox().isEmpty());
}

TEST_F(CourierTest, TouchesNothingThatWaitsWhileTheServerIsOutOfReach)
{
    const auto receipt = append(Donate{aGuestDonation()});
    m_transport.expectGet("/api/server/").fails(remote::Answer::Failure::NotSent).always();
    QSignalSpy activity{m_courier.get(), &Courier::activityChanged};

    const Carried carried = carry();

    EXPECT_FALSE(carried.reached);
    EXPECT_EQ(carried.problem->reason, Reason::Offline);
    EXPECT_EQ(entry(receipt.entry).attempts, 0);
    ASSERT_FALSE(activity.isEmpty());
    EXPECT_EQ(activity.last().first().value<Activity>(), Activity::Offline);
    // It looks again by itself, after about a second.
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_transport.requests().size() >= 2; }, 3000));
}

TEST_F(CourierTest, TakesAHotelsPageForNoServerAtAll)
{
    m_transport.speaksPlain();
    m_transport.expectGet("/api/server/")
        .answers(200, "<html>Welcome</html>")
        .with("Content-Type", "text/html")
        .always();
    m_transport.expectGet("/campaigns/").answers(302, "").with("Content-Type", "text/html").always();
    const auto receipt = append(Donate{aGuestDonation()});

    const Carried carried = carry();

    EXPECT_FALSE(carried.reached);
    EXPECT_EQ(entry(receipt.entry).attempts, 0);
}

TEST_F(CourierTest, AsksForEverythingAgainWhenTheServerWasRestored)
{
    m_transport.speaks("idem, changes", "epoch-1");
    expectServer();
    m_transport.expectGet(feedTarget).answers(200, page(QStringLiteral("5"), {aCampaign(1), aCampaign(2)}));
    carry();
    EXPECT_EQ(look([](const View &view) { return view.jars({}); }).size(), 2);

    m_transport.speaks("idem, changes", "epoch-2");
    expectServer();
    m_transport.expectGet(feedTarget).answers(200, page(QStringLiteral("3"), {aCampaign(1)}));
    carry();
    EXPECT_EQ(look([](const View &view) { return view.jars({}); }).size(), 1);
}

TEST_F(CourierTest, FetchesTheGiftsOfAJarThatWasGivenToOnAPlainServer)
{
    m_transport.speaksPlain();
    m_transport.expectGet("/api/server/").answers(404, "{}");
    Campaign jar = aCampaign(1);
    append(Donate{aGuestDonation()});
    wire::PublicDonation gift{DonationId{70}, Money::units(25), m_clock.now(), QStringLiteral("Otto Guest"), {}};
    m_transport.expectGet(giftTarget).answers(200, "[]");
    m_transport.expectPost(giftTarget).answers(201, giftJson(70, aGuestDonation()));
    jar.raised = Money::units(25);
    jar.donationCount = 1;
    m_transport.expectGet("/campaigns/").answers(200, wire::toJson(QList{wire::publicView(jar)}, m_clock.now()));
    m_transport.expectGet("/campaigns/1/").answers(200, wire::toJson(wire::publicView(jar), m_clock.now()));
    m_transport.expectGet(giftTarget).answers(200, wire::toJson(QList{gift}, m_clock.now()));

    EXPECT_TRUE(carry().reached);

    GiftFilter ofJar;
    ofJar.campaign = CampaignId{1};
    EXPECT_EQ(look([ofJar](const View &view) { return view.gifts(ofJar); }).size(), 1);
    EXPECT_EQ(look([](const View &view) { return view.jar(CampaignId{1}); })->total(), Money::units(25));
}

TEST_F(CourierTest, SaysWhatTheSessionsEndMeans)
{
    m_transport.speaks();
    m_courier->openSession(ParentId{1}, {{}, QStringLiteral("refresh")});
    QSignalSpy ended{m_courier.get(), &Courier::sessionEnded};
    expectServer();
    m_transport.expectGet(feedTarget).answers(200, page(QStringLiteral("1"), {}));
    m_transport.expectPost("/api/token/refresh/").answers(401, R"({"detail":"Token is blacklisted"})");

    const Carried carried = carry();

    EXPECT_TRUE(carried.reached);
    EXPECT_EQ(carried.problem->reason, Reason::SignedOut);
    EXPECT_EQ(ended.size(), 1);
}

}
}
