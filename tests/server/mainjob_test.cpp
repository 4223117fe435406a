#include "support/testserver.h"

namespace dreamjar::test {

TEST(MainJob, FillsAJar)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);

    const Answer named = server.give(server.guest(), campaign, 25);
    ASSERT_EQ(named.status, 201) << named.body.toStdString();
    EXPECT_EQ(named.names(), "amount anonymous campaign comment date_donated donor donor_email donor_name id");
    EXPECT_EQ(named.text("donor_email"), "otto@example.net");
    EXPECT_EQ(named.text("campaign.child_name"), "Mia");
    EXPECT_TRUE(named.at("donor").isNull());
    const Answer hidden
        = server.guest().post(path("/campaigns/%/donations/", campaign), aGiftBody("anonymous", "true"));
    ASSERT_EQ(hidden.status, 201);

    const Answer jar = server.guest().get(path("/campaigns/%/", campaign));
    EXPECT_EQ(jar.number("total_raised"), 50);
    EXPECT_EQ(jar.number("donation_count"), 2);
    EXPECT_TRUE(jar.body.contains(R"("percentage_raised":10.0,)"));
    const Answer gifts = server.guest().get(path("/campaigns/%/donations/", campaign));
    EXPECT_EQ(gifts.text("0.donor_name"), "Otto Guest");
    EXPECT_EQ(gifts.text("1.donor_name"), "Anonymous");

    const Answer owned = anna.get(path("/campaigns/%/", campaign));
    EXPECT_EQ(owned.number("total_donated"), 50);
    EXPECT_EQ(owned.text("donations.1.donor_name"), "Otto Guest");
    const Answer me = anna.get("/parents/me/");
    EXPECT_EQ(me.number("children.0.campaigns.0.total_raised"), 50);
}

TEST(MainJob, ShowsTheObjectsWithTheirFieldsAndNoOthers)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    server.give(server.guest(), campaign, 5);
    const char *campaignFields
        = "category child date_created deadline description donation_count goal has_deadline id image "
          "is_expired is_open percentage_raised seconds_remaining title total_raised";

    const Answer me = anna.get("/parents/me/");
    EXPECT_EQ(me.names(), "children email first_name has_password id last_name username");
    EXPECT_EQ(me.names("children.0"), "age campaigns date_of_birth gender id name parent profile_picture");
    EXPECT_EQ(me.names("children.0.campaigns.0"), campaignFields);
    EXPECT_EQ(me.number("children.0.age"), 9);
    const Answer list = server.guest().get("/campaigns/");
    EXPECT_EQ(list.names("0"),
        "category child_name date_created deadline description donation_count goal has_deadline id image "
        "is_expired is_open percentage_raised seconds_remaining title total_raised");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/donations/", campaign)).names("0"),
        "amount comment date_donated donor_name id");
    EXPECT_EQ(anna.get(path("/campaigns/%/", campaign)).names(),
        "category child date_created deadline description donation_count donations goal has_deadline id image "
        "is_expired is_open percentage_raised seconds_remaining title total_donated total_raised");
    EXPECT_EQ(anna.get(path("/campaigns/%/", campaign)).names("donations.0.campaign"),
        "child_name description goal id title");
}

TEST(MainJob, ListsOpenCampaignsAloneAndShowsClosedOnesByNumber)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 open = server.newCampaign(anna, "Open");
    const qint64 closed = server.newCampaign(anna, "Closed");
    EXPECT_EQ(anna.put(path("/campaigns/%/", closed), R"({"is_open":false})").status, 200);

    const Answer list = server.guest().get("/campaigns/");
    EXPECT_EQ(list.count(), 1);
    EXPECT_EQ(list.number("0.id"), open);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", closed)).status, 200);
    const Answer refused = server.give(server.guest(), closed, 5);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.detail(), "This campaign is closed and no longer accepting donations.");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", closed)).number("donation_count"), 0);
}

TEST(MainJob, PagesTheOpenCampaigns)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    QList<qint64> made;
    for (int i = 0; i < 5; ++i)
        made.append(server.newCampaignOf(anna, child));
    QList<qint64> seen;
    QByteArray next = "/campaigns/?limit=2";
    for (int page = 0; page < 3; ++page) {
        const Answer answer = server.guest().get(next);
        for (const QJsonValue &campaign : answer.at("").toArray())
            seen.append(campaign.toObject()[QStringLiteral("id")].toInteger());
        const QByteArray link = answer.header("Link");
        EXPECT_EQ(link.isEmpty(), page == 2);
        next = link.mid(1, link.indexOf('>') - 1);
    }
    EXPECT_EQ(seen, made);
    EXPECT_EQ(server.guest().get("/campaigns/?limit=0").status, 400);
    EXPECT_EQ(server.guest().get("/campaigns/?cursor=x").status, 400);
    EXPECT_EQ(server.guest().get("/campaigns/?colour=red").count(), 5);
}

TEST(MainJob, ChangesOnlyWhatIsSent)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Answer same = anna.put(path("/campaigns/%/", campaign), "{}");
    EXPECT_EQ(same.status, 200);
    EXPECT_EQ(same.text("title"), "A bicycle");
    const Answer changed = anna.put(path("/campaigns/%/", campaign),
        R"({"goal":"750.0","image":"https://example.org/a.png","deadline":"2030-03-01","has_deadline":true,
                                        "total_raised":9,"id":77,"child":5})");
    EXPECT_EQ(changed.status, 200) << changed.body.toStdString();
    EXPECT_EQ(changed.number("goal"), 750);
    EXPECT_EQ(changed.text("deadline"), "2030-03-01T00:00:00Z");
    EXPECT_EQ(changed.number("total_raised"), 0);
    EXPECT_EQ(changed.number("id"), campaign);
    EXPECT_GT(changed.number("seconds_remaining"), 0);
    const Answer cleared = anna.put(path("/campaigns/%/", campaign), R"({"image":null,"deadline":null})");
    EXPECT_TRUE(cleared.at("image").isNull());
    EXPECT_TRUE(cleared.at("deadline").isNull());
    EXPECT_EQ(cleared.number("goal"), 750);

    const qint64 child = cleared.number("child");
    const Answer renamed = anna.put(path("/children/%/", child), R"({"name":"Lea Weber"})");
    EXPECT_EQ(renamed.text("date_of_birth"), "2017-05-04");
    EXPECT_EQ(server.guest().get("/campaigns/").text("0.child_name"), "Lea");
    const Answer me = anna.put(path("/parents/%/", TestServer::idOf(anna)), R"({"last_name":""})");
    EXPECT_EQ(me.status, 200);
    EXPECT_EQ(me.text("username"), "anna");
    EXPECT_EQ(me.text("last_name"), "");
}

TEST(MainJob, DeletesAChildOnlyWithoutOpenCampaigns)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 campaign = server.newCampaignOf(anna, child);
    server.give(server.guest(), campaign, 5, key(1));
    const Answer refused = anna.remove(path("/children/%/", child));
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.detail(), "Cannot delete child with active campaigns.");
    anna.put(path("/campaigns/%/", campaign), R"({"is_open":false})");
    const Answer done = anna.remove(path("/children/%/", child));
    EXPECT_EQ(done.status, 204);
    EXPECT_TRUE(done.body.isEmpty());
    EXPECT_EQ(anna.get(path("/children/%/", child)).status, 404);
    EXPECT_EQ(anna.get(path("/campaigns/%/", campaign)).status, 404);
}

TEST(MainJob, DeletesACampaignThatIsOpenAndHasGifts)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Client otto = server.newParent("otto");
    server.give(otto, campaign, 5, key(1));
    EXPECT_EQ(otto.get("/donations/").count(), 1);
    EXPECT_EQ(anna.remove(path("/campaigns/%/", campaign)).status, 204);
    EXPECT_EQ(server.guest().get("/campaigns/").count(), 0);
    EXPECT_EQ(otto.get("/donations/").count(), 0);
}

TEST(MainJob, KeepsTheGiftsOfADeletedAccountWithoutItsName)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Client otto = server.newParent("otto");
    const qint64 ottosJar = server.newCampaign(otto);
    server.give(otto, campaign, 40, key(1));
    server.give(anna, ottosJar, 7);
    EXPECT_EQ(otto.remove(path("/parents/%/", TestServer::idOf(otto))).status, 204);

    const Answer jar = anna.get(path("/campaigns/%/", campaign));
    EXPECT_EQ(jar.number("total_raised"), 40);
    EXPECT_EQ(jar.count("donations"), 1);
    EXPECT_EQ(jar.text("donations.0.donor_email"), "");
    EXPECT_TRUE(jar.at("donations.0.donor").isNull());
    EXPECT_FALSE(jar.body.contains("Otto"));
    EXPECT_EQ(server.guest().get(path("/campaigns/%/donations/", campaign)).text("0.donor_name"), "Anonymous");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", ottosJar)).status, 404);
    EXPECT_EQ(otto.get("/parents/me/").status, 401);
    EXPECT_EQ(server.signIn("otto@example.org", TestServer::password()).status, 401);
}

TEST(MainJob, NamesAGiftOfAnAccountThatGaveNoName)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Client otto = server.newParent("otto");
    const Answer gift = otto.post(path("/campaigns/%/donations/", campaign), R"({"amount":5})");
    ASSERT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_EQ(gift.number("donor"), TestServer::idOf(otto));
    EXPECT_EQ(gift.text("donor_name"), "");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/donations/", campaign)).text("0.donor_name"), "Vorname");
    otto.put(path("/parents/%/", TestServer::idOf(otto)), R"({"first_name":""})");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/donations/", campaign)).text("0.donor_name"), "otto");
    EXPECT_EQ(otto.get("/donations/").count(), 1);
    EXPECT_EQ(anna.get("/donations/").count(), 0);
}

}
