#include "support/testserver.h"

#include <QUrl>

namespace dreamjar::test {

namespace {

Answer changes(const Client &client, const Answer &before, const QByteArray &more = {})
{
    return client.get("/api/changes/?since=" + QUrl::toPercentEncoding(before.at("cursor").toString()) + more);
}

Answer listing(const Client &client, const QByteArray &more = {})
{
    return client.get("/api/changes/?" + more);
}

QList<qint64> ids(const Answer &answer, const char *list)
{
    QList<qint64> all;
    for (const QJsonValue &one : answer.at(list).toArray())
        all.append(one.isObject() ? one.toObject()[QStringLiteral("id")].toInteger() : one.toInteger());
    return all;
}

}

TEST(Feed, StartsWithWhatIsThere)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 open = server.newCampaign(anna);
    const qint64 closed = server.newCampaign(anna);
    server.give(server.guest(), open, 5);
    anna.put(path("/campaigns/%/", closed), R"({"is_open":false})");

    const Answer strangers = listing(server.guest());
    EXPECT_EQ(strangers.status, 200);
    EXPECT_TRUE(strangers.at("complete").toBool());
    EXPECT_FALSE(strangers.at("more").toBool());
    EXPECT_EQ(ids(strangers, "campaigns"), QList<qint64>{open});
    EXPECT_EQ(strangers.number("campaigns.0.total_raised"), 5);
    EXPECT_EQ(strangers.count("donations"), 0);
    const Answer own = listing(anna);
    EXPECT_EQ(own.count("children"), 2);
    EXPECT_EQ(ids(own, "campaigns"), (QList<qint64>{open, closed}));
    EXPECT_EQ(own.text("donations.0.donor_email"), "otto@example.net");
}

TEST(Feed, TellsWhatChangedSince)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Answer strangers = listing(server.guest());
    const Answer own = listing(anna);

    const Answer nothing = changes(server.guest(), strangers);
    EXPECT_FALSE(nothing.at("complete").toBool());
    EXPECT_EQ(nothing.count("campaigns") + nothing.count("donations"), 0);
    EXPECT_EQ(nothing.text("cursor"), strangers.text("cursor"));

    const qint64 gift = server.give(server.guest(), campaign, 5).id();
    const Answer seen = changes(server.guest(), strangers);
    EXPECT_EQ(ids(seen, "campaigns"), QList<qint64>{campaign});
    EXPECT_EQ(seen.number("campaigns.0.total_raised"), 5);
    EXPECT_EQ(ids(seen, "donations"), QList<qint64>{gift});
    EXPECT_EQ(seen.number("donations.0.campaign"), campaign);
    EXPECT_EQ(seen.names("donations.0"), "amount campaign comment date_donated donor_name id");
    const Answer mine = changes(anna, own);
    EXPECT_EQ(mine.text("donations.0.donor_name"), "Otto Guest");
    EXPECT_EQ(mine.number("campaigns.0.total_raised"), 5);
    EXPECT_EQ(mine.count("children"), 1);

    anna.put(path("/campaigns/%/", campaign), R"({"is_open":false})");
    const Answer closed = changes(server.guest(), seen);
    EXPECT_FALSE(closed.at("campaigns.0.is_open").toBool(true));
    EXPECT_EQ(closed.count("donations"), 0);
}

TEST(Feed, TellsWhatIsGone)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 campaign = server.newCampaignOf(anna, child);
    const qint64 gift = server.give(server.guest(), campaign, 5).id();
    const Answer strangers = listing(server.guest());
    const Answer own = listing(anna);
    anna.remove(path("/campaigns/%/", campaign));
    anna.remove(path("/children/%/", child));

    const Answer seen = changes(server.guest(), strangers);
    EXPECT_EQ(ids(seen, "gone.campaigns"), QList<qint64>{campaign});
    EXPECT_EQ(ids(seen, "gone.donations"), QList<qint64>{gift});
    EXPECT_EQ(seen.count("gone.children"), 0);
    const Answer mine = changes(anna, own);
    EXPECT_EQ(ids(mine, "gone.children"), QList<qint64>{child});
    EXPECT_EQ(ids(mine, "gone.campaigns"), QList<qint64>{campaign});
    EXPECT_EQ(ids(mine, "gone.donations"), QList<qint64>{gift});
    // Who starts now never hears of it.
    EXPECT_EQ(listing(server.guest()).count("gone.campaigns"), 0);
}

TEST(Feed, AnAccountThatGoesTakesItsJarsOutOfEverybodysView)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client otto = server.newParent("otto");
    const qint64 annasJar = server.newCampaign(anna);
    const qint64 ottosJar = server.newCampaign(otto);
    server.give(otto, annasJar, 5);
    const Answer strangers = listing(server.guest());
    const Answer own = listing(anna);
    otto.remove(path("/parents/%/", TestServer::idOf(otto)));
    const Answer seen = changes(server.guest(), strangers);
    EXPECT_EQ(ids(seen, "gone.campaigns"), QList<qint64>{ottosJar});
    EXPECT_EQ(seen.text("donations.0.donor_name"), "Anonymous");
    EXPECT_EQ(changes(anna, own).text("donations.0.donor_email"), "");
}

TEST(Feed, ComesInPagesAndMissesNothingThatChangesMeanwhile)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    QList<qint64> made;
    for (int i = 0; i < 7; ++i)
        made.append(server.newCampaignOf(anna, child));
    QList<qint64> seen;
    Answer page = listing(server.guest(), "limit=3");
    EXPECT_TRUE(page.at("complete").toBool());
    seen += ids(page, "campaigns");
    // A gift and an edit in the middle of the listing.
    server.give(server.guest(), made[0], 5);
    anna.put(path("/campaigns/%/", made[5]), R"({"title":"Later"})");
    int pages = 1;
    std::string title;
    QList<qint64> gifts;
    while (page.at("more").toBool() && pages < 20) {
        page = changes(server.guest(), page, "&limit=3");
        EXPECT_FALSE(page.at("complete").toBool());
        seen += ids(page, "campaigns");
        gifts += ids(page, "donations");
        for (qsizetype i = 0; i < page.count("campaigns"); ++i) {
            const QJsonObject campaign = page.at("campaigns").toArray().at(i).toObject();
            if (campaign[QStringLiteral("id")].toInteger() == made[5])
                title = campaign[QStringLiteral("title")].toString().toStdString();
        }
        ++pages;
    }
    for (const qint64 campaign : made)
        EXPECT_TRUE(seen.contains(campaign)) << campaign;
    EXPECT_EQ(title, "Later");
    EXPECT_EQ(gifts.size(), 1);
    EXPECT_GE(pages, 3);
}

TEST(Feed, AGiftNeverComesBeforeItsJar)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    server.newChild(anna);
    Answer page = listing(server.guest());
    const qint64 campaign = server.newCampaign(anna);
    for (int i = 0; i < 5; ++i)
        server.give(server.guest(), campaign, 1);
    QList<qint64> gifts;
    bool jarKnown = false;
    do {
        page = changes(server.guest(), page, "&limit=2");
        jarKnown = jarKnown || page.count("campaigns") > 0;
        if (page.count("donations") > 0) {
            EXPECT_TRUE(jarKnown);
        }
        gifts += ids(page, "donations");
    } while (page.at("more").toBool());
    EXPECT_EQ(gifts.size(), 5);
}

TEST(Feed, ACursorIsGoodForItsOwnReaderAndDatabase)
{
    TestServer server;
    TestServer elsewhere;
    const Client anna = server.newParent("anna");
    const Client berta = server.newParent("berta");
    const Answer own = listing(anna);
    EXPECT_EQ(changes(anna, own).status, 200);
    EXPECT_EQ(changes(berta, own).status, 410);
    EXPECT_EQ(changes(anna, own, "&scope=public").status, 410);
    EXPECT_EQ(changes(elsewhere.guest(), listing(server.guest())).status, 410);
    EXPECT_EQ(server.guest().get("/api/changes/?since=rubbish").status, 410);
    EXPECT_EQ(server.guest().get("/api/changes/?limit=x").status, 400);
    EXPECT_EQ(server.guest().get("/api/changes/?scope=all").status, 400);
    const Answer future
        = server.guest().get("/api/changes/?since=" + server.guest().get("/").header("DreamJar-Epoch") + ".0.99999.0");
    EXPECT_EQ(future.status, 410);
}

TEST(Feed, ANewFirstNameOfAChildReachesStrangersAndASurnameDoesNot)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna, "Mia Rose Weber");
    server.newCampaignOf(anna, child);
    const Answer strangers = listing(server.guest());
    anna.put(path("/children/%/", child), R"({"name":"Lea Rose Weber"})");
    const Answer seen = changes(server.guest(), strangers);
    EXPECT_EQ(seen.text("campaigns.0.child_name"), "Lea");
    EXPECT_FALSE(seen.body.contains("Weber"));
}

}
