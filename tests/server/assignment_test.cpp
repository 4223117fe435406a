#include "support/testserver.h"

namespace dreamjar::test {

namespace {

/// Every name that somebody might try, with values that would show.
QByteArray everything(const QByteArray &good = {})
{
    return R"({"id":99,"pk":99,"parent":99,"child":99,"donor":99,"owner":99,"campaign":99,"user_id":99,"date_created":)"
           R"("2001-01-01T00:00:00Z","created":1,"date_donated":"2001-01-01T00:00:00Z","donated":1,"made_at":)"
           R"("2001-01-01T00:00:00Z","channel":"offline","raised":999,"total_raised":999,"total_donated":999,)"
           R"("donation_count":999,"percentage_raised":99.9,"is_expired":true,"seconds_remaining":1,"age":99,)"
           R"("client_id":"0190b0a0-0000-7000-8000-000000000099","client_scope":"x","request_digest":"x","answer":"x",)"
           R"("closed_at":1,"folded":"x","version":99,"number":99,"password_hash":"x","has_password":false,)"
           R"("email_folded":"x","is_staff":true,"is_superuser":true,"is_active":false,"groups":[1],"revoked":true,)"
           R"("token":"x","token_name":"x","code":"x","code_name":"x","receipt_key":"x","activated":1,"last_seen":1,)"
           R"("state":"accepted","donation":99,"children":[{"id":99}],"campaigns_count":99,"child_name":"x",)"
           R"("donations":[{"amount":999}],"__proto__":{"x":1},"constructor":1)"
        + (good.isEmpty() ? QByteArray{} : ',' + good) + '}';
}

}

TEST(Assignment, AnEditOfNothingButOthersFieldsWritesNothing)
{
    TestServer server;
    const Client before = server.newParent("anna");
    const qint64 parent = TestServer::idOf(before);
    const qint64 child = server.newChild(before);
    const qint64 campaign = server.newCampaignOf(before, child);
    server.give(server.guest(), campaign, 5, key(1));
    const qint64 kiosk
        = before.post("/api/kiosks/", R"({"name":"Foyer","campaigns":[)" + QByteArray::number(campaign) + "]}").id();
    const QByteArray dump = server.dump();
    ASSERT_TRUE(dump.contains("Foyer") && dump.contains("Otto Guest")) << dump.toStdString();
    const Client anna = server.guest().as(before.token());
    for (const QByteArray &place : {path("/parents/%/", parent), path("/children/%/", child),
             path("/campaigns/%/", campaign), path("/api/kiosks/%/", kiosk)}) {
        EXPECT_EQ(anna.put(place, everything()).status, 200) << place.toStdString();
        EXPECT_EQ(anna.put(place, "{}").status, 200) << place.toStdString();
    }
    EXPECT_EQ(server.dump().toStdString(), dump.toStdString());
}

TEST(Assignment, WhatIsMadeIsTheMakersAndAsTheServerCounts)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 parent = TestServer::idOf(anna);
    const Answer account = server.guest().post(
        "/parents/", everything(R"("username":"berta","email":"berta@example.org","password":"plum-tree-42")"));
    ASSERT_EQ(account.status, 201) << account.body.toStdString();
    EXPECT_EQ(account.count("user.children"), 0);
    EXPECT_NE(account.number("user.id"), 99);
    const Answer child
        = anna.post(path("/parents/%/children/", parent), everything(R"("name":"Mia","date_of_birth":"2017-05-04")"));
    ASSERT_EQ(child.status, 201) << child.body.toStdString();
    EXPECT_EQ(child.number("parent"), parent);
    EXPECT_FALSE(child.at("client_id").isString());
    const Answer jar = anna.post(path("/children/%/campaigns/", child.id()),
        everything(R"("title":"A","description":"B","goal":100,"category":"sports")"));
    ASSERT_EQ(jar.status, 201) << jar.body.toStdString();
    EXPECT_EQ(jar.number("child"), child.id());
    EXPECT_EQ(jar.number("total_raised"), 0);
    EXPECT_EQ(jar.number("donation_count"), 0);
    EXPECT_FALSE(jar.body.contains("2001-01-01"));
    const Answer gift = server.guest().post(path("/campaigns/%/donations/", jar.id()),
        everything(R"("amount":5,"donor_name":"Otto","donor_email":"otto@example.net")"));
    ASSERT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_EQ(gift.number("campaign.id"), jar.id());
    EXPECT_TRUE(gift.at("donor").isNull());
    EXPECT_FALSE(gift.body.contains("2001-01-01"));
    const Answer mine = anna.post(path("/campaigns/%/donations/", jar.id()), everything(R"("amount":5)"));
    EXPECT_EQ(mine.number("donor"), parent);
    const Answer seen = anna.get(path("/campaigns/%/", jar.id()));
    EXPECT_EQ(seen.number("total_raised"), 10);
    EXPECT_EQ(seen.text("donations.0.channel"), "online");
}

}
