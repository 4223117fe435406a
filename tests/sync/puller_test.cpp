#include "puller.h"

#include "replicafixture.h"
#include "wire/feed.h"

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;

const QByteArray publicStart = "/api/changes/?scope=public&limit=500";
const QByteArray ownStart = "/api/changes/?scope=own&limit=500";
const ParentId anna{1};

class PullerTest : public ReplicaFixture
{
protected:
    ~PullerTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    /// What the server is comes with any answer.
    void meet()
    {
        m_transport.expectGet("/api/server/").answers(404, "{}");
        bool met = false;
        m_api.send({remote::Method::Get, "/api/server/", {}, remote::Call::As::Guest, {}, {}, {}}, &m_puller,
            [&](const remote::Reply &) { met = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return met; }));
    }
    void meetOurs()
    {
        m_transport.speaks();
        meet();
    }
    void signIn()
    {
        m_api.openSession({QStringLiteral("access"), QStringLiteral("refresh")});
        m_replica->setViewer(anna);
    }
    Pulled pull(ParentId account = {})
    {
        return wait([&](Puller::Done done) { m_puller.pull(account, done); });
    }
    Pulled pullJar(CampaignId jar, ParentId account = {})
    {
        return wait([&](Puller::Done done) { m_puller.pullJar(jar, account, done); });
    }
    template <class Start>
    Pulled wait(Start start)
    {
        std::optional<Pulled> result;
        start([&](const Pulled &pulled) { result = pulled; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Pulled{});
    }
    QByteArray page(const QString &cursor, const QList<Campaign> &jars, bool more = false, bool complete = false,
        const QList<CampaignId> &gone = {})
    {
        wire::PublicChanges changes;
        changes.frame.cursor = cursor;
        changes.frame.more = more;
        changes.frame.complete = complete;
        changes.frame.goneCampaigns = gone;
        for (const Campaign &jar : jars)
            changes.campaigns.append(wire::publicView(jar));
        return wire::toJson(changes, m_clock.now());
    }
    static Campaign jarNamed(qint64 id, const QString &title)
    {
        Campaign jar = aCampaign(id);
        jar.title = title;
        return jar;
    }
    QStringList titles()
    {
        QStringList found;
        for (const JarRow &row : look([](const View &view) { return view.jars({}); }))
            found.append(row.campaign.title);
        found.sort();
        return found;
    }
    Donation aGift(qint64 id, qint64 jar)
    {
        Donation gift;
        gift.id = DonationId{id};
        gift.campaign = CampaignId{jar};
        gift.amount = Money::units(25);
        gift.donated = m_clock.now();
        gift.donorName = QStringLiteral("Otto Guest");
        gift.donorEmail = QStringLiteral("otto@example.org");
        return gift;
    }

    remote::ApiClient m_api{m_transport};
    Puller m_puller{*m_replica, m_api, m_clock};
};

TEST_F(PullerTest, GathersAllPagesAndGoesOnFromTheLastCursor)
{
    meetOurs();
    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("a+1"), {jarNamed(1, QStringLiteral("One"))}, true, true));
    m_transport.expectGet(publicStart + "&since=a%2B1")
        .answers(200, page(QStringLiteral("a+2"), {jarNamed(2, QStringLiteral("Two"))}));
    ASSERT_TRUE(pull().ok);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));

    m_transport.expectGet(publicStart + "&since=a%2B2")
        .answers(
            200, page(QStringLiteral("a+3"), {jarNamed(2, QStringLiteral("Zwei"))}, false, false, {CampaignId{1}}));
    ASSERT_TRUE(pull().ok);
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Zwei")});
}

TEST_F(PullerTest, KeepsNothingOfAListingThatBrokeOff)
{
    meetOurs();
    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("1"), {jarNamed(1, QStringLiteral("One"))}, true, true));
    m_transport.expectGet(publicStart + "&since=1").fails(remote::Answer::Failure::Lost);
    EXPECT_FALSE(pull().ok);
    EXPECT_TRUE(titles().isEmpty());

    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("1"), {jarNamed(1, QStringLiteral("One"))}, false, true));
    EXPECT_TRUE(pull().ok);
    EXPECT_EQ(titles(), QStringList{QStringLiteral("One")});
}

TEST_F(PullerTest, StartsAgainWhenTheCursorIsNotKnownAnyMore)
{
    meetOurs();
    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("1"), {jarNamed(1, QStringLiteral("One"))}, false, true));
    pull();
    m_transport.expectGet(publicStart + "&since=1").answers(410, R"({"detail":"gone"})");
    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("9"), {jarNamed(2, QStringLiteral("Two"))}, false, true));

    ASSERT_TRUE(pull().ok);

    EXPECT_EQ(titles(), QStringList{QStringLiteral("Two")});
}

TEST_F(PullerTest, TakesNoAnswerThatIsNotWhatTheApiPromises)
{
    meetOurs();
    for (const QByteArray &broken :
        {QByteArray{"[]"}, QByteArray{"{}"}, QByteArray{R"({"cursor":"1","more":false,"comp)"}}) {
        m_transport.expectGet(publicStart).answers(200, broken);
        const Pulled pulled = pull();
        EXPECT_FALSE(pulled.ok);
        EXPECT_EQ(pulled.why.reason, Reason::ServerFailed);
    }
    EXPECT_TRUE(titles().isEmpty());
}

TEST_F(PullerTest, EndsWithAServerThatKeepsSayingThatThereIsMore)
{
    meetOurs();
    m_transport.expectGet(publicStart).answers(200, page(QStringLiteral("1"), {}, true, true));
    m_transport.expectGet(publicStart + "&since=1").answers(200, page(QStringLiteral("1"), {}, true));

    EXPECT_TRUE(pull().ok);
}

TEST_F(PullerTest, BringsTheOwnersThingsWithRealNamesToTheOwnerOnly)
{
    meetOurs();
    signIn();
    wire::OwnChanges own;
    own.frame.cursor = QStringLiteral("o1");
    own.frame.complete = true;
    own.children = {{aChild(1)}};
    Campaign jar = aCampaign(1);
    jar.raised = Money::units(25);
    jar.donationCount = 1;
    own.campaigns = {{jar}};
    Donation hidden = aGift(5, 1);
    hidden.visibility = Visibility::Anonymous;
    own.donations = {{hidden, wire::summaryOf(jar)}};
    m_transport.expectGet(publicStart).answers(200, page(QStringLiteral("p1"), {jar}, false, true));
    m_transport.expectGet(ownStart).answers(200, wire::toJson(own, m_clock.now()));

    ASSERT_TRUE(pull(anna).ok);

    EXPECT_EQ(look([](const View &view) { return view.children(); }).size(), 1);
    GiftFilter mine;
    mine.owner = anna;
    auto gifts = look([mine](const View &view) { return view.gifts(mine); });
    ASSERT_EQ(gifts.size(), 1);
    EXPECT_EQ(gifts.first().donation.donorName, QStringLiteral("Otto Guest"));
    EXPECT_EQ(gifts.first().publicName, QStringLiteral("Anonymous"));

    m_replica->setViewer({});
    EXPECT_TRUE(look([](const View &view) { return view.children(); }).isEmpty());
    EXPECT_TRUE(look([mine](const View &view) { return view.gifts(mine); }).isEmpty());
}

TEST_F(PullerTest, FetchesTheGiftsOfOneJar)
{
    meetOurs();
    Campaign jar = aCampaign(1);
    jar.raised = Money::units(25);
    jar.donationCount = 1;
    m_transport.expectGet("/campaigns/1/").answers(200, wire::toJson(wire::publicView(jar), m_clock.now()));
    m_transport.expectGet("/campaigns/1/donations/")
        .answers(200, wire::toJson(QList{wire::publicView(aGift(5, 1), {})}, m_clock.now()));

    ASSERT_TRUE(pullJar(CampaignId{1}).ok);

    GiftFilter ofJar;
    ofJar.campaign = CampaignId{1};
    const auto gifts = look([ofJar](const View &view) { return view.gifts(ofJar); });
    ASSERT_EQ(gifts.size(), 1);
    EXPECT_EQ(gifts.first().publicName, QStringLiteral("Otto Guest"));
    EXPECT_TRUE(gifts.first().donation.donorEmail.isEmpty());
}

TEST_F(PullerTest, TakesADeletedJarAway)
{
    meetOurs();
    m_transport.expectGet(publicStart)
        .answers(200, page(QStringLiteral("1"), {jarNamed(1, QStringLiteral("One"))}, false, true));
    pull();
    m_transport.expectGet("/campaigns/1/").answers(404, R"({"detail":"Not found."})");

    ASSERT_TRUE(pullJar(CampaignId{1}).ok);

    EXPECT_TRUE(titles().isEmpty());
}

TEST_F(PullerTest, AsksNothingAboutAJarThatTheServerDoesNotKnowYet)
{
    const auto jar = append(CreateCampaign{ChildId{1}, QStringLiteral("Mia"), aCampaignDraft()}, anna);

    EXPECT_TRUE(pullJar(CampaignId{jar.provisional}).ok);

    EXPECT_TRUE(m_transport.requests().isEmpty());
}

TEST_F(PullerTest, ListsEverythingOfAPlainServer)
{
    meet();
    signIn();
    Campaign jar = aCampaign(1);
    jar.raised = Money::units(25);
    jar.donationCount = 1;
    wire::ParentView me{aParent(), {{aChild(1), {{jar}}}}};
    wire::OwnerCampaignView detail{jar, {{aGift(5, 1), wire::summaryOf(jar)}}};
    m_transport.expectGet("/campaigns/")
        .answers(200, wire::toJson(QList{wire::publicView(jar)}, m_clock.now()))
        .always();
    m_transport.expectGet("/parents/me/").answers(200, wire::toJson(me, m_clock.now())).always();
    m_transport.expectGet("/campaigns/1/").answers(200, wire::toJson(detail, m_clock.now()));
    ASSERT_TRUE(pull(anna).ok);

    GiftFilter mine;
    mine.owner = anna;
    EXPECT_EQ(look([mine](const View &view) { return view.gifts(mine); }).size(), 1);
    EXPECT_EQ(look([](const View &view) { return view.dashboard(); }).sums.confirmed, Money::units(25));

    // Nothing new: the jar's gifts are not asked for again.
    ASSERT_TRUE(pull(anna).ok);
    EXPECT_EQ(m_transport.requestsTo(remote::Method::Get, "/campaigns/1/").size(), 1);
    EXPECT_EQ(look([mine](const View &view) { return view.gifts(mine); }).size(), 1);
}

TEST_F(PullerTest, LetsGoOfAGiftExactlyWhenTheFiguresContainIt)
{
    meetOurs();
    m_transport.expectGet(publicStart).answers(200, page(QStringLiteral("1"), {aCampaign(1)}, false, true));
    pull();
    const auto receipt = append(Donate{aGuestDonation(1)});
    const auto total = [this] { return look([](const View &view) { return view.jar(CampaignId{1}); })->total(); };
    EXPECT_EQ(total(), Money::units(25));
    m_replica->waitJournal(
        [&](Journal &journal) { return journal.acknowledge(receipt.entry, 70, m_clock.now()).ok(); });
    EXPECT_EQ(total(), Money::units(25));

    Campaign filled = aCampaign(1);
    filled.raised = Money::units(25);
    filled.donationCount = 1;
    m_transport.expectGet(publicStart + "&since=1").answers(200, page(QStringLiteral("2"), {filled}));
    ASSERT_TRUE(pull().ok);

    EXPECT_EQ(total(), Money::units(25));
    EXPECT_EQ(look([](const View &view) { return view.jar(CampaignId{1}); })->sums.waiting, Money::units(0));
}

}
}
