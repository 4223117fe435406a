#include "replicafixture.h"
#include "stationpuller.h"

// What a donation station's client does that no other does: its credential, held gifts, its one question.

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;

class StationTest : public ReplicaFixture
{
protected:
    StationTest() { m_transport.speaks("idem, etag, changes, late, seal"); }
    ~StationTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    static Donate aGift(const QByteArray &sealed = "sealed")
    {
        Donate gift;
        gift.draft.campaign = CampaignId{1};
        gift.draft.amount = Money::units(25);
        gift.sealed = sealed;
        return gift;
    }
    Drained drain()
    {
        std::optional<Drained> result;
        m_runner.drain({}, [&](const Drained &drained) { result = drained; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Drained{});
    }
    static QByteArray headerOf(const remote::Request &request, const QByteArray &wanted)
    {
        for (const auto &[name, value] : request.headers) {
            if (name == wanted)
                return value;
        }
        return {};
    }

    remote::ApiClient m_api{m_transport};
    OutboxRunner m_runner{*m_replica, m_api, m_clock, m_keys};
};

const QByteArray target = "/campaigns/1/donations/";

TEST_F(StationTest, SendsSealedDetailsAndTheTimeUnderItsCredential)
{
    m_api.openStation(QStringLiteral("djk_token"));
    const auto receipt = append(aGift());
    m_clock.advance(std::chrono::hours{5});
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    EXPECT_EQ(drain().acknowledged, 1);
    const remote::Request &sent = m_transport.requests().first();
    EXPECT_EQ(headerOf(sent, "Authorization"), QByteArray("Bearer djk_token"));
    EXPECT_EQ(sent.body,
        QByteArray(R"({"amount":25,"anonymous":false,"made_at":"2026-06-15T12:00:00Z","donor_details_sealed":"c2VhbGVk"})"));
    EXPECT_EQ(entry(receipt.entry).state, EntryState::Acknowledged);
}

TEST_F(StationTest, SendsAsAGuestsWhatWasSealedWithoutACredential)
{
    m_api.openStation(QStringLiteral("djk_token"));
    Donate gift = aGift();
    gift.asGuest = true;
    append(gift);
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    EXPECT_EQ(drain().acknowledged, 1);
    const remote::Request &sent = m_transport.requests().first();
    EXPECT_EQ(headerOf(sent, "Authorization"), QByteArray());
    EXPECT_EQ(sent.body, QByteArray(R"({"amount":25,"anonymous":false,"donor_details_sealed":"c2VhbGVk"})"));
}

TEST_F(StationTest, SendsNoDetailsWhereNoneWereGiven)
{
    m_api.openStation(QStringLiteral("djk_token"));
    append(aGift({}));
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    drain();
    EXPECT_FALSE(m_transport.requests().first().body.contains("donor"));
}

TEST_F(StationTest, KeepsAsHeldWhatTheServerHolds)
{
    m_api.openStation(QStringLiteral("djk_token"));
    const auto held = append(aGift());
    const auto next = append(aGift());
    m_transport.expectPost(target).answers(202, R"({"held":true,"id":5})");
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    drain();
    EXPECT_EQ(entry(held.entry).state, EntryState::Held);
    EXPECT_EQ(entry(next.entry).state, EntryState::Acknowledged);
}

TEST_F(StationTest, StopsAndKeepsEverythingWhenItsCredentialIsNotTaken)
{
    m_api.openStation(QStringLiteral("djk_token"));
    const auto first = append(aGift());
    const auto second = append(aGift());
    m_transport.expectPost(target).answers(401, R"({"detail":"x","code":"token_not_valid"})");
    EXPECT_TRUE(drain().stationRefused);
    EXPECT_EQ(entry(first.entry).state, EntryState::Waiting);
    EXPECT_EQ(entry(second.entry).state, EntryState::Waiting);
    m_api.openStation(QStringLiteral("djk_fresh"));
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    m_transport.expectPost(target).answers(201, giftJson(71, aGift().draft));
    EXPECT_EQ(drain().acknowledged, 2);
}

TEST_F(StationTest, IsNotHeldUpByARefusedGift)
{
    m_api.openStation(QStringLiteral("djk_token"));
    const auto refused = append(aGift());
    append(aGift());
    m_transport.expectPost(target).answers(403, R"({"detail":"A kiosk may only post gifts and read its jars."})");
    m_transport.expectPost(target).answers(201, giftJson(70, aGift().draft));
    EXPECT_EQ(drain().acknowledged, 1);
    EXPECT_EQ(entry(refused.entry).state, EntryState::Refused);
}

TEST_F(StationTest, HearsOfItselfAndItsJarsInOneAnswer)
{
    m_api.openStation(QStringLiteral("djk_token"));
    StationPuller puller{*m_replica, m_api, m_clock};
    std::optional<Station> heard;
    Instant serverTime;
    JarDonors donors;
    QObject::connect(
        &puller, &StationPuller::heard, &puller, [&](const Station &station, Instant time, const JarDonors &whoGave) {
            heard = station;
            serverTime = time;
            donors = whoGave;
        });
    const QByteArray jar = wire::toJson(wire::publicView(aCampaign(7)), m_clock.now());
    m_transport.expectGet("/api/kiosk/")
        .answers(200,
            R"({"id":3,"name":"Fair","campaigns":[7],"presets":[5,10],"language":"fr","show_photos":false,"show_donor_names":false,)"
            R"("minimum":1,"maximum":500,"created":"2026-06-01T00:00:00Z","activated":"2026-06-02T00:00:00Z","last_seen":null,)"
            R"("revoked":false,"receipt_key":"","server_time":"2026-06-15T12:00:30Z","campaign_details":[)"
                + jar + R"(],"recent_donors":[{"campaign":7,"names":["Zoë","Ben"]}]})");
    std::optional<Pulled> pulled;
    puller.pull([&](const Pulled &result) { pulled = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return pulled.has_value(); }));
    EXPECT_TRUE(pulled->ok);
    ASSERT_TRUE(heard.has_value());
    EXPECT_EQ(heard->profile.name, QStringLiteral("Fair"));
    EXPECT_EQ(heard->profile.jars, QList<CampaignId>{CampaignId{7}});
    EXPECT_EQ(heard->profile.presets, (QList<Money>{Money::units(5), Money::units(10)}));
    EXPECT_EQ(serverTime, m_clock.now() + std::chrono::seconds{30});
    EXPECT_EQ(donors.value(CampaignId{7}), (QStringList{QStringLiteral("Zoë"), QStringLiteral("Ben")}));
    const auto jars = look([](const View &view) { return view.jars({}); });
    ASSERT_EQ(jars.size(), 1);
    EXPECT_EQ(jars.first().campaign.id, CampaignId{7});
}

TEST_F(StationTest, AnAnswerThatIsNoneIsNoNews)
{
    m_api.openStation(QStringLiteral("djk_token"));
    StationPuller puller{*m_replica, m_api, m_clock};
    m_transport.expectGet("/api/kiosk/").answers(200, R"({"id":3})");
    std::optional<Pulled> pulled;
    puller.pull([&](const Pulled &result) { pulled = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return pulled.has_value(); }));
    EXPECT_FALSE(pulled->ok);
    EXPECT_EQ(pulled->why.reason, Reason::ServerFailed);
}

TEST_F(StationTest, RestoresLostGiftsOnceAndInTheirOrder)
{
    const ClientId known = ClientId::make(m_clock.now(), m_keys), lost = ClientId::make(m_clock.now(), m_keys);
    const auto restore = [&] {
        return m_replica->waitJournal([&](Journal &journal) {
            return journal.restoreGifts({{aGift("one"), known, m_clock.now()}, {aGift("two"), lost, m_clock.now()}});
        });
    };
    const auto first = restore(), second = restore();
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(*first, 2);
    EXPECT_EQ(*second, 0);
    const auto gifts = m_replica->waitJournal([](Journal &journal) { return journal.guestGifts(); });
    ASSERT_EQ(gifts.size(), 2);
    EXPECT_EQ(gifts.at(1).client, lost);
    EXPECT_EQ(std::get<Donate>(gifts.at(1).operation).sealed, QByteArray("two"));
}

}
}
