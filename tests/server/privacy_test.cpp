#include "support/testserver.h"

#include <mutex>

namespace dreamjar::test {

namespace {

/// A server that is full of secrets: whatever strangers must never see has one of these words in it.
struct PlantedWorld {
    QByteArrayList lines;
    std::mutex mutex;
    TestServer server{[this](server::Options &options) {
        options.rateLimits = true;
        options.registrations = 100;
        options.log = [this](const QByteArray &line) {
            const std::lock_guard lock{mutex};
            lines.append(line);
        };
    }};
    Client anna = registered("anna");
    Client otto = registered("otto");
    qint64 child = 0;
    qint64 jar = 0;
    qint64 closed = 0;
    QByteArrayList secrets;

    PlantedWorld();

    /// Every field that an account has is a secret, but for what names its gifts.
    Client registered(const QByteArray &name) const
    {
        const Answer answer = server.guest().post("/parents/",
            R"({"username":")" + name + R"(Usercanary","email":")" + name + R"(mailcanary@example.org","password":")"
                + name + R"(passcanary","last_name":"Lastcanary","first_name":"Firstcanary"})",
            {{"User-Agent", "Agentcanary"}});
        EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
        return server.guest().as(QByteArray::fromStdString(answer.text("access")));
    }
    QByteArrayList places() const;
    void expectClean(const QByteArray &bytes, const std::string &where) const;
};

PlantedWorld::PlantedWorld()
{
    const Answer mia = anna.post(path("/parents/%/children/", TestServer::idOf(anna)),
        R"({"name":"Mia Surnamecanary","date_of_birth":"2017-05-04","gender":"prefer not to say",)"
        R"("profile_picture":"https://example.org/picturecanary.png"})",
        key(90));
    child = mia.id();
    jar = server.newCampaignOf(anna, child);
    closed = server.newCampaignOf(anna, child, "A closed jar");
    const QByteArray gifts = path("/campaigns/%/donations/", jar);
    const QByteArray hidden = R"("anonymous":true,"donor_name":"Hiddencanary","donor_email":"giftcanary@example.org"})";
    server.guest().post(gifts, R"({"amount":5,)" + hidden, key(1));
    otto.post(gifts, R"({"amount":6,)" + hidden, key(2));
    otto.post(gifts, R"({"amount":7,"anonymous":true})", key(3));
    server.guest().post(gifts, R"({"amount":8,"donor_name":"Shown","donor_email":"giftcanary@example.org"})", key(4));
    otto.post(gifts, R"({"amount":9,"donor_name":"Shown","donor_email":"giftcanary@example.org"})", key(5));
    const Answer kiosk = anna.post("/api/kiosks/",
        R"({"name":"Kioskcanary","campaigns":[)" + QByteArray::number(jar) + ',' + QByteArray::number(closed) + "]}");
    const Answer activated = server.guest().post(
        "/api/kiosks/activate/", R"({"code":")" + QByteArray::fromStdString(kiosk.text("code")) + R"("})");
    const Client station = server.guest().as(QByteArray::fromStdString(activated.text("token")));
    station.post(gifts, R"({"amount":10,"donor_email":"giftcanary@example.org"})", key(6));
    anna.put(path("/campaigns/%/", closed), R"({"is_open":false})");
    station.post(
        path("/campaigns/%/donations/", closed), R"({"amount":11,"donor_name":"Heldcanary","comment":"heldcanary"})");
    // Wrong passwords, searches, paths and bodies that hold secrets end in counters and logs, if anywhere.
    server.signIn("annamailcanary@example.org", "wrongcanary");
    server.guest().get("/campaigns/?search=searchcanary");
    server.guest().get("/pathcanary/");
    server.guest().send("PUT", "/campaigns/1/", R"({"title":"bodycanary"})");
    server.guest().post("/parents/", R"({"brokencanary)");

    secrets = {"canary", "2017-05-04", "prefer not", "client_id", "0190b0a0", "argon2", "127.0.0.1", "held",
        "receipt_key", anna.token(), otto.token(), station.token(), QByteArray::fromStdString(kiosk.text("code"))};
}

/// All that strangers may ask for, and all that they may not.
QByteArrayList PlantedWorld::places() const
{
    const QByteArray id = QByteArray::number(TestServer::idOf(anna));
    return {"/campaigns/", "/campaigns/?sort=most_funded&limit=1", "/campaigns/?search=mia", path("/campaigns/%/", jar),
        path("/campaigns/%/", closed), path("/campaigns/%/donations/", jar),
        path("/campaigns/%/donations/?limit=1", jar), path("/campaigns/%/donations/", closed),
        "/api/changes/?scope=public", "/api/server/", "/api/keys/", "/healthz", "/readyz", "/metrics", "/",
        "/explorer/session/", "/explorer/explorer.js", "/campaigns", "/campaigns/999999/", "/parents/" + id + '/',
        "/parents/" + id + "/children/", path("/children/%/", child), path("/children/%/campaigns/", child),
        "/donations/", "/api/kiosks/", "/api/kiosk/", "/api/held/", "/api/sessions/", "/api/changes/?scope=own",
        "/nowhere/"};
}

void PlantedWorld::expectClean(const QByteArray &bytes, const std::string &where) const
{
    for (const QByteArray &secret : secrets) {
        // What the explorer's own files and the names of metrics say is nobody's.
        const bool ownWord
            = secret == "client_id" || secret == "held" || secret == "receipt_key" || secret == "127.0.0.1";
        if (ownWord && (where.find("/explorer") != std::string::npos || where.find("metrics") != std::string::npos))
            continue;
        EXPECT_FALSE(bytes.contains(secret)) << where << " has " << secret.toStdString() << ":\n"
                                             << bytes.toStdString();
    }
}

}

TEST(Privacy, NoByteOfAnyPublicAnswerHeaderOrErrorHoldsASecret)
{
    PlantedWorld world;
    const quint16 port = world.server.port();
    const QByteArrayList methods{"GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"};
    for (const QByteArray &place : world.places()) {
        for (const QByteArray &method : methods) {
            for (const char *accept : {"application/json", "application/problem+json", "text/html"}) {
                const QByteArray bytes = Client{port}.raw(method + ' ' + place + " HTTP/1.1\r\nHost: x\r\nAccept: "
                    + accept + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                ASSERT_FALSE(bytes.isEmpty()) << place.toStdString();
                world.expectClean(bytes, (method + ' ' + place).toStdString());
            }
        }
    }
    // The feed behind the first listing, which has the gifts.
    const QByteArray epoch = world.server.guest().get("/campaigns/").header("DreamJar-Epoch");
    const Answer feed = world.server.guest().get("/api/changes/?since=" + epoch + ".0.0.0");
    EXPECT_EQ(feed.count("donations"), 6);
    world.expectClean(feed.body, "feed");
    // A stranger with an account sees no more; and the owner's public list is the public one.
    const Client stranger = world.server.newParent("stranger");
    for (const QByteArray &place : world.places()) {
        if (place != "/api/sessions/")
            world.expectClean(stranger.get(place).body, "stranger " + place.toStdString());
    }
    world.expectClean(world.anna.get(path("/campaigns/%/donations/", world.jar)).body, "owner");
    // The owner does see them: the secrets are there to be found.
    EXPECT_TRUE(world.anna.get(path("/campaigns/%/", world.jar)).body.contains("giftcanary@example.org"));
    EXPECT_TRUE(world.anna.get("/api/held/").body.contains("heldcanary"));
}

TEST(Privacy, NoLineOfTheLogHoldsWhatSomebodyTyped)
{
    PlantedWorld world;
    for (const QByteArray &place : world.places())
        world.anna.get(place);
    world.server.stop();
    EXPECT_GE(world.lines.size(), 40);
    for (const QByteArray &line : world.lines) {
        EXPECT_TRUE(QJsonDocument::fromJson(line).isObject()) << line.toStdString();
        // The places are the patterns of routes.
        world.expectClean(QByteArray{line}.replace("/api/held/", "").replace("/metrics", ""), "log");
    }
    EXPECT_TRUE(world.lines.join().contains("/campaigns/{id}/donations/"));
}

TEST(Privacy, PublicViewsHoldWhatIsListedAndNothingElse)
{
    PlantedWorld world;
    const std::string campaign
        = "category child_name date_created deadline description donation_count goal has_deadline id "
          "image is_expired is_open percentage_raised seconds_remaining title total_raised";
    const std::string donation = "amount comment date_donated donor_name id";
    const Client guest = world.server.guest();
    EXPECT_EQ(guest.get("/campaigns/").names("0"), campaign);
    EXPECT_EQ(guest.get(path("/campaigns/%/", world.jar)).names(), campaign);
    EXPECT_EQ(world.otto.get(path("/campaigns/%/", world.jar)).names(), campaign);
    const Answer gifts = guest.get(path("/campaigns/%/donations/", world.jar));
    for (int i = 0; i < gifts.count(); ++i)
        EXPECT_EQ(gifts.names(std::to_string(i).c_str()), donation);
    const QByteArray epoch = guest.get("/campaigns/").header("DreamJar-Epoch");
    const Answer feed = guest.get("/api/changes/?since=" + epoch + ".0.0.0");
    EXPECT_EQ(feed.names(), "campaigns complete cursor donations gone more");
    EXPECT_EQ(feed.names("campaigns.0"), campaign);
    EXPECT_EQ(feed.names("donations.0"), "amount campaign comment date_donated donor_name id");
    EXPECT_EQ(guest.get("/api/keys/").names("seal"), "algorithm id public_key");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(gifts.text((std::to_string(i) + ".donor_name").c_str()), "Anonymous");
}

TEST(Privacy, TheDatabaseHoldsNoPasswordTokenCodeOrAddress)
{
    PlantedWorld world;
    const Answer kiosk = world.anna.post(
        "/api/kiosks/", R"({"name":"K","campaigns":[)" + QByteArray::number(world.jar) + "]}", key(7));
    const QByteArray refresh = QByteArray::fromStdString(
        world.server.signIn("ottomailcanary@example.org", "ottopasscanary").text("refresh"));
    const QByteArray dump = world.server.dump();
    EXPECT_TRUE(dump.contains("attempts: ")) << "failures are counted";
    for (const QByteArray &secret : {QByteArray{"passcanary"}, QByteArray{"wrongcanary"}, world.anna.token(), refresh,
             QByteArray::fromStdString(kiosk.text("code")), QByteArray{"djk_"}, QByteArray{"127.0.0.1"}})
        EXPECT_FALSE(dump.contains(secret)) << secret.toStdString();
}

}
