#include "support/testserver.h"

#include <QUrl>

// Who finds a jar (PRODUCT A19, A20), and the amounts that its page offers (B11).

namespace dreamjar::test {

namespace {

const QByteArray asPrivate = R"({"visibility":"private"})";
const QByteArray asUnlisted = R"({"visibility":"unlisted"})";
const QByteArray asListed = R"({"visibility":"listed"})";

struct ReachWorld {
    TestServer server;
    Client anna = server.newParent("anna");
    Client ben = server.newParent("ben");
    Client guest = server.guest();
    qint64 jar = server.newCampaign(anna);

    QByteArray page() const { return path("/campaigns/%/", jar); }
    QByteArray gifts() const { return path("/campaigns/%/donations/", jar); }
    void make(const QByteArray &reach) const
    {
        const Answer answer = anna.put(page(), reach);
        EXPECT_EQ(answer.status, 200) << answer.body.toStdString();
    }
    Answer news(const Answer &before) const
    {
        return guest.get(
            "/api/changes/?scope=public&since=" + QUrl::toPercentEncoding(before.at("cursor").toString()));
    }
};

}

TEST(Reach, IsListedUnlessChosenAndThenNotTold)
{
    ReachWorld world;
    EXPECT_TRUE(world.anna.get(world.page()).at("visibility").isUndefined());
    EXPECT_TRUE(world.guest.get(world.page()).at("visibility").isUndefined());
    world.make(asUnlisted);
    EXPECT_EQ(world.anna.get(world.page()).text("visibility"), "unlisted");
    world.make(asListed);
    EXPECT_TRUE(world.anna.get(world.page()).at("visibility").isUndefined());
    EXPECT_EQ(world.anna.put(world.page(), R"({"visibility":"hidden"})").said("visibility"),
        "\"hidden\" is not a valid choice.");
    EXPECT_EQ(world.anna.put(world.page(), R"({"visibility":null})").said("visibility"), "This field may not be null.");
}

TEST(Reach, OfAPrivateJarIsItsOwnerAlone)
{
    ReachWorld world;
    world.server.give(world.guest, world.jar, 5);
    const Answer before = world.guest.get(world.page());
    ASSERT_EQ(before.status, 200);
    world.guest.get(world.gifts());
    world.make(asPrivate);
    for (const Client &stranger : {world.guest, world.ben}) {
        EXPECT_EQ(stranger.get(world.page()).status, 404) << "on the very next request";
        EXPECT_EQ(stranger.get(world.page(), {{"If-None-Match", before.header("ETag")}}).status, 404);
        EXPECT_EQ(stranger.get(world.gifts()).status, 404);
        EXPECT_EQ(world.server.give(stranger, world.jar, 7).status, 404);
        EXPECT_EQ(stranger.get("/campaigns/").count(), 0);
        EXPECT_EQ(stranger.get("/campaigns/?sort=newest&limit=10").count(), 0);
    }
    EXPECT_EQ(world.ben.put(world.page(), R"({"title":"Mine"})").status, 404);
    EXPECT_EQ(world.ben.remove(world.page()).status, 404);
    EXPECT_EQ(world.anna.get(world.page()).status, 200);
    EXPECT_EQ(world.anna.get(world.gifts()).count(), 1);
    EXPECT_EQ(world.server.give(world.anna, world.jar, 7).status, 201);
    EXPECT_EQ(world.anna.get(world.page()).number("total_raised"), 12);
    world.make(asListed);
    EXPECT_EQ(world.guest.get(world.page()).number("total_raised"), 12);
    EXPECT_EQ(world.guest.get("/campaigns/").count(), 1);
}

TEST(Reach, OfAnUnlistedJarIsWhoHasItsAddress)
{
    ReachWorld world;
    world.guest.get("/campaigns/");
    world.make(asUnlisted);
    EXPECT_EQ(world.guest.get("/campaigns/").count(), 0);
    EXPECT_EQ(world.guest.get("/campaigns/?search=bicycle").count(), 0);
    const Answer seen = world.guest.get(world.page());
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.text("visibility"), "unlisted");
    EXPECT_EQ(world.server.give(world.guest, world.jar, 5).status, 201);
    const Answer richer = world.guest.get(world.page(), {{"If-None-Match", seen.header("ETag")}});
    EXPECT_EQ(richer.status, 200);
    EXPECT_EQ(richer.number("total_raised"), 5);
    EXPECT_EQ(world.guest.get(world.page(), {{"If-None-Match", richer.header("ETag")}}).status, 304);
    EXPECT_EQ(world.guest.get(world.gifts()).count(), 1);
    world.make(asPrivate);
    EXPECT_EQ(world.guest.get(world.page(), {{"If-None-Match", richer.header("ETag")}}).status, 404);
}

TEST(Reach, LeavesThePublicFeedOnceAndSaysNoMore)
{
    ReachWorld world;
    const qint64 other = world.server.newCampaign(world.anna, "A telescope");
    Answer last = world.guest.get("/api/changes/?scope=public");
    EXPECT_EQ(last.count("campaigns"), 2);
    world.server.give(world.guest, world.jar, 5);
    world.make(asUnlisted);
    last = world.news(last);
    EXPECT_EQ(last.count("campaigns"), 0);
    EXPECT_EQ(last.count("donations"), 0);
    EXPECT_EQ(last.number("gone.campaigns.0"), world.jar) << last.body.toStdString();

    world.server.give(world.guest, world.jar, 5);
    world.anna.put(world.page(), R"({"title":"A secret"})");
    const qint64 hidden = world.anna
                              .post(path("/children/%/campaigns/", world.server.newChild(world.anna, "Noah")),
                                  aCampaignBody("visibility", "\"unlisted\""))
                              .id();
    EXPECT_GT(hidden, 0);
    const Answer nothing = world.news(last);
    EXPECT_FALSE(nothing.body.contains("secret")) << nothing.body.toStdString();
    EXPECT_EQ(nothing.count("campaigns") + nothing.count("donations") + nothing.count("gone.campaigns"), 0)
        << nothing.body.toStdString();
    const Answer anew = world.guest.get("/api/changes/?scope=public");
    EXPECT_EQ(anew.count("campaigns"), 1);
    EXPECT_EQ(anew.number("campaigns.0.id"), other);
    EXPECT_EQ(world.anna.get("/api/changes/?scope=own").count("campaigns"), 3);

    world.make(asListed);
    EXPECT_EQ(world.news(last).number("campaigns.0.id"), world.jar);
}

TEST(Reach, OfAPrivateJarEndsAtAStationButLosesNoGift)
{
    ReachWorld world;
    const Answer made = world.anna.post(
        "/api/kiosks/", R"({"name":"Foyer","campaigns":[)" + QByteArray::number(world.jar) + "]}");
    const Answer answer = world.guest.post("/api/kiosks/activate/",
        R"({"code":)" + quoted(QByteArray::fromStdString(made.text("code"))) + "}");
    const Client station = world.guest.as(QByteArray::fromStdString(answer.text("token")));
    world.make(asUnlisted);
    EXPECT_EQ(station.get("/campaigns/").count(), 1) << "its parent chose it for the station";
    world.make(asPrivate);
    EXPECT_EQ(station.get("/campaigns/").count(), 0);
    EXPECT_EQ(station.get("/api/kiosk/").count("campaign_details"), 0);
    EXPECT_EQ(station.post(world.gifts(), R"({"amount":5})", key(1)).status, 201) << "given before the station heard of it";
}

TEST(Reach, AnswersARepeatedGiftAsBefore)
{
    ReachWorld world;
    const Answer given = world.server.give(world.guest, world.jar, 5, key(1));
    ASSERT_EQ(given.status, 201);
    world.make(asPrivate);
    const Answer again = world.server.give(world.guest, world.jar, 5, key(1));
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, given.body);
}

TEST(Reach, TakesThePictureOfAPrivateJarAwayFromStrangers)
{
    ReachWorld world;
    const QByteArray pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    const Answer kept = world.anna.post("/api/pictures/", R"({"image":")" + pixel + R"("})");
    ASSERT_EQ(kept.status, 201) << kept.body.toStdString();
    const QByteArray place = QByteArray::fromStdString(kept.text("path"));
    world.anna.put(world.page(), R"({"image":"http://127.0.0.1)" + place + R"("})");
    EXPECT_EQ(world.guest.get(place).status, 200);
    world.make(asPrivate);
    EXPECT_EQ(world.guest.get(place).status, 404);
    EXPECT_EQ(world.anna.get(place).status, 200);
}

TEST(SuggestedAmounts, AreFourToSixThatMayBeGiven)
{
    ReachWorld world;
    EXPECT_TRUE(world.guest.get(world.page()).at("suggested_amounts").isUndefined());
    const Answer set = world.anna.put(world.page(), R"({"suggested_amounts":[5,"15",40,90]})");
    EXPECT_EQ(set.count("suggested_amounts"), 4) << set.body.toStdString();
    EXPECT_EQ(world.guest.get(world.page()).number("suggested_amounts.1"), 15);
    EXPECT_EQ(world.guest.get("/campaigns/").number("0.suggested_amounts.3"), 90);
    const std::string count = "Ensure this field has no element, or four to six different ones.";
    const auto said = [&](const QByteArray &amounts) {
        return world.anna.put(world.page(), R"({"suggested_amounts":)" + amounts + "}").said("suggested_amounts");
    };
    EXPECT_EQ(said("[1,2,3]"), count);
    EXPECT_EQ(said("[1,2,3,4,5,6,7]"), count);
    EXPECT_EQ(said("[1,2,3,3]"), count);
    EXPECT_EQ(said("\"1\""), count);
    EXPECT_EQ(said("[1,2,3,true]"), "A valid integer is required.");
    EXPECT_EQ(said("[0,2,3,4]"), "Donation amount must be greater than zero.");
    EXPECT_EQ(said("[1,2,3,100001]"), "Donation amount exceeds the maximum limit ($100,000).");
    EXPECT_EQ(world.anna.put(world.page(), R"({"suggested_amounts":[]})").status, 200);
    EXPECT_TRUE(world.guest.get(world.page()).at("suggested_amounts").isUndefined());
}

}
