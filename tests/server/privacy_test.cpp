#include "support/testserver.h"

namespace dreamjar::test {

TEST(Privacy, NothingOfAChildBeyondTheFirstNameAndNothingOfADonorReachesStrangers)
{
    TestServer server;
    const Client anna = server.newParent("annacanary");
    const Answer child = anna.post(path("/parents/%/children/", TestServer::idOf(anna)),
        R"({"name":"Mia Surnamecanary","date_of_birth":"2017-05-04",
                                       "profile_picture":"https://example.org/picturecanary.png"})");
    const qint64 campaign = server.newCampaignOf(anna, child.id());
    const Client otto = server.newParent("ottocanary");
    const QByteArray gifts = path("/campaigns/%/donations/", campaign);
    server.guest().post(gifts,
        R"({"amount":5,"donor_name":"Hiddencanary","donor_email":"mailcanary@example.org","anonymous":true})", key(1));
    server.guest().post(gifts, R"({"amount":5,"donor_name":"Shown","donor_email":"mailcanary@example.org"})", key(2));
    otto.post(gifts, R"({"amount":5,"anonymous":true})", key(3));
    otto.post(gifts, R"({"amount":5,"donor_name":"Shown","donor_email":"mailcanary@example.org"})", key(4));

    const Client other = server.newParent("stranger");
    for (const Client &client : {server.guest(), other}) {
        for (const QByteArray &place : {QByteArray{"/campaigns/"}, path("/campaigns/%/", campaign), gifts,
                 QByteArray{"/api/changes/?scope=public"}, QByteArray{"/api/server/"}, QByteArray{"/donations/"}}) {
            const Answer answer = client.get(place);
            EXPECT_FALSE(answer.body.contains("canary")) << place.toStdString() << ": " << answer.body.toStdString();
            EXPECT_FALSE(answer.body.contains("2017")) << place.toStdString();
            EXPECT_FALSE(answer.body.contains("client_id")) << place.toStdString();
        }
    }
    // The feed behind the first listing, which has the gifts.
    const QByteArray epoch = server.guest().get("/campaigns/").header("DreamJar-Epoch");
    const Answer feed = server.guest().get("/api/changes/?since=" + epoch + ".0.0.0");
    EXPECT_EQ(feed.count("donations"), 4);
    EXPECT_FALSE(feed.body.contains("canary")) << feed.body.toStdString();
    // The owner's list of gifts is the public one, too.
    EXPECT_FALSE(anna.get(gifts).body.contains("canary"));
    EXPECT_TRUE(anna.get(path("/campaigns/%/", campaign)).body.contains("mailcanary"));
}

TEST(Privacy, TheLogHoldsNothingThatSomebodyTyped)
{
    QByteArrayList lines;
    std::mutex mutex;
    TestServer server{[&](server::Options &options) {
        options.log = [&](const QByteArray &line) {
            const std::lock_guard lock{mutex};
            lines.append(line);
        };
    }};
    const Client anna = server.newParent("annacanary");
    const qint64 campaign = server.newCampaign(anna, "Titlecanary");
    server.give(server.guest(), campaign, 5);
    server.guest().get("/campaigns/?search=canary");
    server.guest().get("/canary/");
    server.signIn("annacanary@example.org", "plum-tree-canary");
    server.stop();
    EXPECT_GE(lines.size(), 7);
    const QByteArray all = lines.join('\n');
    EXPECT_FALSE(all.contains("canary")) << all.toStdString();
    EXPECT_FALSE(all.contains("127.0.0.1")) << all.toStdString();
    EXPECT_FALSE(all.contains(anna.token())) << all.toStdString();
    EXPECT_TRUE(all.contains("/campaigns/{id}/donations/")) << all.toStdString();
    for (const QByteArray &line : lines)
        EXPECT_TRUE(QJsonDocument::fromJson(line).isObject()) << line.toStdString();
}

}
