#include "support/testserver.h"

#include <QRegularExpression>

#include <sodium.h>

namespace dreamjar::test {

namespace {

/// A parent with two jars, and a station that has the first.
struct KioskWorld {
    TestServer server;
    Client anna = server.newParent("anna");
    qint64 child = server.newChild(anna);
    qint64 jar = server.newCampaignOf(anna, child, "A bicycle");
    qint64 other = server.newCampaignOf(anna, child, "A telescope");
    Answer made = anna.post("/api/kiosks/", body("[" + QByteArray::number(jar) + "]"));
    Client station = activated(made);

    static QByteArray body(const QByteArray &campaigns, const QByteArray &more = {})
    {
        return R"({"name":"Foyer","campaigns":)" + campaigns + more + "}";
    }
    Answer activate(const QByteArray &code, const QByteArray &more = {}) const
    {
        return server.guest().post("/api/kiosks/activate/", R"({"code":)" + quoted(code) + more + "}");
    }
    Client activated(const Answer &kiosk) const
    {
        const Answer answer = activate(QByteArray::fromStdString(kiosk.text("code")));
        EXPECT_EQ(answer.status, 200) << answer.body.toStdString();
        return server.guest().as(QByteArray::fromStdString(answer.text("token")));
    }
    QByteArray gifts() const { return path("/campaigns/%/donations/", jar); }
    Answer give(const QByteArray &body, const HeaderLines &more = {}) const
    {
        return station.post(gifts(), body, more);
    }
    /// What a station sends, sealed for the server's key.
    QByteArray sealed(const QByteArray &details) const
    {
        const QByteArray key = QByteArray::fromBase64(
            QByteArray::fromStdString(server.guest().get("/api/keys/").text("seal.public_key")));
        QByteArray box(details.size() + qsizetype{crypto_box_SEALBYTES}, '\0');
        EXPECT_EQ(crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()),
                      reinterpret_cast<const unsigned char *>(details.constData()),
                      static_cast<unsigned long long>(details.size()),
                      reinterpret_cast<const unsigned char *>(key.constData())),
            0);
        return box.toBase64();
    }
    QByteArray time(std::chrono::seconds fromNow)
    {
        return server.clock().now().toDateTime().addSecs(fromNow.count()).toString(Qt::ISODateWithMs).toLatin1();
    }
    QByteArray madeAt(std::chrono::seconds fromNow) { return R"({"amount":5,"made_at":")" + time(fromNow) + R"("})"; }
    qint64 raised() const { return server.guest().get(path("/campaigns/%/", jar)).number("total_raised"); }
};

constexpr std::chrono::hours day{24};

}

TEST(Kiosk, IsMadeWithDefaultsAndACode)
{
    KioskWorld world;
    const Answer &made = world.made;
    ASSERT_EQ(made.status, 201) << made.body.toStdString();
    EXPECT_EQ(made.names(),
        "activated campaigns code created id language last_seen maximum minimum name presets receipt_key revoked "
        "show_donor_names show_photos time_zone");
    EXPECT_TRUE(QRegularExpression{QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$")}
                    .match(made.at("code").toString())
                    .hasMatch())
        << made.text("code");
    EXPECT_TRUE(made.at("activated").isNull());
    EXPECT_FALSE(made.at("show_donor_names").toBool());
    const Answer list = world.anna.get("/api/kiosks/");
    ASSERT_EQ(list.count(), 1);
    EXPECT_FALSE(list.body.contains("code"));
    EXPECT_TRUE(list.at("0.activated").isString());
    EXPECT_EQ(list.number("0.campaigns.0"), world.jar);
}

TEST(Kiosk, ToldTwiceByTheSameKeyIsOne)
{
    KioskWorld world;
    const QByteArray body = KioskWorld::body("[" + QByteArray::number(world.jar) + "]");
    const Answer first = world.anna.post("/api/kiosks/", body, key(1));
    world.anna.put(path("/api/kiosks/%/", first.id()), R"({"name":"Elsewhere"})");
    const Answer again = world.anna.post("/api/kiosks/", body, key(1));
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(world.anna.post("/api/kiosks/", KioskWorld::body("[]"), key(1)).status, 422);
    EXPECT_EQ(world.anna.get("/api/kiosks/").count(), 2);
    world.activated(again);
}

TEST(Kiosk, SaysWhatIsWrongWithItsSettings)
{
    KioskWorld world;
    const Client &anna = world.anna;
    const Answer nothing = anna.post("/api/kiosks/", "{}");
    EXPECT_EQ(nothing.status, 400);
    EXPECT_EQ(nothing.names(), "campaigns name");
    const Client berta = world.server.newParent("berta");
    const Answer foreign = berta.post("/api/kiosks/", KioskWorld::body("[" + QByteArray::number(world.jar) + "]"));
    EXPECT_EQ(foreign.status, 400);
    EXPECT_EQ(foreign.names(), "campaigns");
    const Answer wrong = anna.post("/api/kiosks/",
        R"({"name":" ","campaigns":"all","presets":[1,2,3,4,5,6,7],"language":"xx","show_photos":"maybe","minimum":0,)"
        R"("time_zone":"Europe/Atlantis"})");
    EXPECT_EQ(wrong.names(), "campaigns language minimum name presets show_photos time_zone");
    const QByteArray mine = path("/api/kiosks/%/", world.made.id());
    EXPECT_EQ(anna.put(mine, R"({"minimum":50,"maximum":20})").names(), "minimum");
    EXPECT_EQ(anna.put(mine, R"({"name":null})").names(), "name");
    const Answer changed = anna.put(mine, R"({"presets":[3,"7"],"language":"ar","maximum":300,"show_photos":true,"time_zone":"Asia/Tokyo"})");
    EXPECT_EQ(changed.status, 200) << changed.body.toStdString();
    EXPECT_EQ(changed.text("name"), "Foyer");
    EXPECT_EQ(changed.number("presets.1"), 7);
    EXPECT_EQ(changed.text("time_zone"), "Asia/Tokyo");
    EXPECT_EQ(anna.put(mine, R"({"time_zone":""})").text("time_zone"), "");
    EXPECT_EQ(berta.put(mine, "{}").status, 403);
    EXPECT_EQ(berta.remove(mine).status, 403);
    EXPECT_EQ(berta.post(mine + "code/", {}).status, 403);
    EXPECT_EQ(berta.get("/api/kiosks/").count(), 0);
}

TEST(Kiosk, MayDoWhatAStationDoesAndNothingElse)
{
    KioskWorld world;
    const Client &station = world.station;
    const Answer self = station.get("/api/kiosk/");
    ASSERT_EQ(self.status, 200) << self.body.toStdString();
    EXPECT_EQ(self.text("campaign_details.0.title"), "A bicycle");
    EXPECT_EQ(self.text("campaign_details.0.child_name"), "Mia");
    EXPECT_TRUE(self.at("server_time").isString());
    EXPECT_EQ(station.get("/campaigns/").count(), 1);
    EXPECT_EQ(station.get(path("/campaigns/%/", world.jar)).status, 200);
    EXPECT_EQ(station.get(world.gifts()).status, 200);
    EXPECT_EQ(station.get("/api/keys/").status, 200);
    EXPECT_EQ(world.give(R"({"amount":5})").status, 201);

    for (const auto &[method, place] :
        QList<QPair<QByteArray, QByteArray>>{{"GET", "/parents/me/"}, {"GET", "/api/kiosks/"}, {"GET", "/donations/"},
            {"GET", "/api/changes/"}, {"GET", "/api/sessions/"}, {"GET", "/api/held/"},
            {"GET", path("/campaigns/%/", world.other)}, {"GET", path("/campaigns/%/donations/", world.other)},
            {"POST", path("/campaigns/%/donations/", world.other)}, {"DELETE", path("/campaigns/%/", world.jar)},
            {"PUT", path("/campaigns/%/", world.jar)}, {"GET", path("/children/%/", world.child)}}) {
        const Answer answer = station.send(method, place, method == "GET" ? QByteArray{} : R"({"amount":5})");
        EXPECT_EQ(answer.status, 403) << place.toStdString();
        EXPECT_EQ(answer.detail(), "A kiosk may only post gifts and read its jars.") << place.toStdString();
    }
    EXPECT_EQ(world.anna.get("/api/kiosk/").status, 403);
    EXPECT_EQ(world.server.guest().get("/api/kiosk/").status, 401);
    EXPECT_EQ(world.server.guest().as("djk_" + QByteArray(43, 'x')).get("/campaigns/").status, 401);
}

TEST(Kiosk, CodesWorkOnceForSevenDaysAndEndTheOlderCredential)
{
    KioskWorld world;
    const QByteArray used = QByteArray::fromStdString(world.made.text("code"));
    const Answer twice = world.activate(used);
    EXPECT_EQ(twice.status, 400);
    EXPECT_EQ(twice.said("code"), "This code is not valid any more.");
    EXPECT_EQ(world.activate("").said("code"), "This field may not be blank.");

    const QByteArray renewal = path("/api/kiosks/%/code/", world.made.id());
    const Answer renewed = world.anna.post(renewal, {});
    ASSERT_EQ(renewed.status, 200);
    EXPECT_NE(renewed.text("code"), world.made.text("code"));
    EXPECT_EQ(world.station.get("/api/kiosk/").status, 200) << "until the code is used";
    // As people type.
    const QByteArray typed = QByteArray::fromStdString(renewed.text("code"))
                                 .toLower()
                                 .replace('-', ' ')
                                 .replace('0', 'o')
                                 .replace('1', 'l');
    const QByteArray publicKey = QByteArray(32, 'k').toBase64();
    const Answer activated = world.activate(typed, R"(,"receipt_key":")" + publicKey + '"');
    ASSERT_EQ(activated.status, 200) << activated.body.toStdString();
    EXPECT_EQ(activated.text("kiosk.receipt_key"), publicKey.toStdString());
    EXPECT_EQ(activated.body.count("x25519-sealedbox"), 1);
    EXPECT_EQ(world.station.get("/api/kiosk/").status, 401);
    EXPECT_EQ(world.activate("0000-0000-0000", R"(,"receipt_key":"short")").names(), "receipt_key");

    const QByteArray late = QByteArray::fromStdString(world.anna.post(renewal, {}).text("code"));
    world.server.clock().advance(7 * day);
    EXPECT_EQ(world.activate(late).status, 400);
}

TEST(Kiosk, RevokedIsOutAtOnceAndItsGiftsStay)
{
    KioskWorld world;
    EXPECT_EQ(world.give(R"({"amount":5})").status, 201);
    const QByteArray mine = path("/api/kiosks/%/", world.made.id());
    const QByteArray code = QByteArray::fromStdString(world.anna.post(mine + "code/", {}).text("code"));
    EXPECT_EQ(world.anna.remove(mine).status, 204);
    EXPECT_EQ(world.give(R"({"amount":5})").status, 401);
    EXPECT_EQ(world.activate(code).status, 400);
    EXPECT_EQ(world.anna.post(mine + "code/", {}).status, 409);
    EXPECT_TRUE(world.anna.get("/api/kiosks/").at("0.revoked").toBool());
    EXPECT_EQ(world.raised(), 5);
}

TEST(Kiosk, TriesOfCodesAreCountedByAddress)
{
    TestServer server{[](server::Options &options) { options.rateLimits = true; }};
    const auto tryCode
        = [&] { return server.guest().post("/api/kiosks/activate/", R"({"code":"0000-0000-0000"})").status; };
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(tryCode(), 400);
    EXPECT_EQ(tryCode(), 429);
}

TEST(Kiosk, AGiftNeedsNoNameAndKeepsItsTime)
{
    KioskWorld world;
    const Answer gift = world.give(R"({"amount":5,"made_at":"2026-01-02T03:04:05Z"})", key(1));
    ASSERT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_EQ(gift.text("date_donated"), "2026-01-02T03:04:05Z");
    EXPECT_EQ(world.server.guest().get(world.gifts()).text("0.donor_name"), "Anonymous");
    EXPECT_EQ(world.give(R"({"amount":5,"made_at":"2026-01-02T03:04:05Z"})", key(1)).body, gift.body);
    const Answer ahead = world.give(world.madeAt(std::chrono::hours{3}));
    EXPECT_EQ(ahead.at("date_donated"), world.give(R"({"amount":5})").at("date_donated")) << "clamped to now";
    EXPECT_EQ(world.give(R"({"amount":5,"made_at":"soon"})").names(), "made_at");
    EXPECT_EQ(world.give(R"({"amount":0})").names(), "amount");
    EXPECT_EQ(world.give(R"({"amount":5,"donor_email":"nonsense"})").names(), "donor_email");

    const Answer jar = world.anna.get(path("/campaigns/%/", world.jar));
    EXPECT_EQ(jar.text("donations.0.channel"), "kiosk");
    world.server.give(world.server.guest(), world.jar, 1);
    EXPECT_EQ(world.anna.get(path("/campaigns/%/", world.jar)).text("donations.3.channel"), "online");
    EXPECT_TRUE(world.anna.get("/api/changes/").body.contains(R"("channel":"kiosk")"));
    EXPECT_FALSE(world.server.guest().get(world.gifts()).body.contains("channel"));
    // Who is no station cannot say when a gift was made.
    const Answer guest = world.server.guest().post(world.gifts(), aGiftBody("made_at", R"("2020-01-01T00:00:00Z")"));
    EXPECT_EQ(guest.status, 201);
    EXPECT_NE(guest.text("date_donated"), "2020-01-01T00:00:00Z");
}

TEST(Kiosk, SealedDetailsReachTheParentAndNeverTheStation)
{
    KioskWorld world;
    const QByteArray box
        = world.sealed(R"({"donor_name":"Sealed Name","donor_email":"sealed@example.org","comment":"Sealed words"})");
    const QByteArray body = R"({"amount":5,"donor_name":"Open","donor_details_sealed":")" + box + R"("})";
    const Answer gift = world.give(body, key(1));
    ASSERT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_FALSE(gift.body.contains("Sealed"));
    EXPECT_FALSE(gift.body.contains("sealed@"));
    EXPECT_EQ(gift.text("donor_name"), "");
    EXPECT_EQ(world.give(body, key(1)).body, gift.body);
    const Answer jar = world.anna.get(path("/campaigns/%/", world.jar));
    EXPECT_EQ(jar.text("donations.0.donor_name"), "Sealed Name");
    EXPECT_EQ(jar.text("donations.0.donor_email"), "sealed@example.org");
    EXPECT_EQ(jar.text("donations.0.comment"), "Sealed words");

    QByteArray touched = box;
    touched[50] = touched[50] == 'A' ? 'B' : 'A';
    for (const QByteArray &bad : {touched, QByteArray{"AAAA"}, QByteArray{"not base64!"}, world.sealed("[]"),
             world.sealed(R"({"donor_name":5})"), world.sealed("nonsense")}) {
        const Answer refused = world.give(R"({"amount":5,"donor_details_sealed":")" + bad + R"("})");
        EXPECT_EQ(refused.status, 400);
        EXPECT_EQ(refused.names(), "donor_details_sealed");
    }
    EXPECT_EQ(world.raised(), 5);
}

TEST(Kiosk, AStationThatNobodySetUpSealsWhatItsGuestsType)
{
    KioskWorld world;
    const Client guest = world.server.guest();
    const QByteArray box
        = world.sealed(R"({"donor_name":"Sealed Guest","donor_email":"guest@example.org","comment":"Sealed words"})");
    const QByteArray body = R"({"amount":5,"donor_details_sealed":")" + box + R"("})";
    const Answer gift = guest.post(world.gifts(), body, key(1));
    ASSERT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_FALSE(gift.body.contains("guest@"));
    EXPECT_EQ(guest.post(world.gifts(), body, key(1)).body, gift.body);
    const Answer jar = world.anna.get(path("/campaigns/%/", world.jar));
    EXPECT_EQ(jar.text("donations.0.donor_name"), "Sealed Guest");
    EXPECT_EQ(jar.text("donations.0.donor_email"), "guest@example.org");
    EXPECT_EQ(jar.text("donations.0.channel"), "online");
    // The rules for guests count for what was sealed.
    const QByteArray nameless = world.sealed(R"({"donor_name":"","donor_email":"guest@example.org","comment":""})");
    EXPECT_EQ(guest.post(world.gifts(), R"({"amount":5,"donor_details_sealed":")" + nameless + R"("})").names(),
        "donor_name");
    EXPECT_EQ(
        guest.post(world.gifts(), R"({"amount":5,"donor_details_sealed":"AAAA"})").names(), "donor_details_sealed");
    EXPECT_EQ(world.raised(), 5);
}

TEST(Kiosk, TellsWhoGaveLastWhereTheParentAllowsIt)
{
    KioskWorld world;
    for (const char *name : {"Ada", "Ben", "Cleo", "Ben", "Dora"})
        world.give(R"({"amount":5,"donor_name":")" + QByteArray{name} + R"("})");
    world.give(R"({"amount":5,"donor_name":"Hidden Hans","anonymous":true})");
    world.give(R"({"amount":5})");
    EXPECT_EQ(world.station.get("/api/kiosk/").count("recent_donors"), 0);
    world.anna.put(path("/api/kiosks/%/", world.made.id()), R"({"show_donor_names":true})");
    const Answer told = world.station.get("/api/kiosk/");
    EXPECT_EQ(told.number("recent_donors.0.campaign"), world.jar);
    EXPECT_TRUE(told.body.contains(R"("names":["Dora","Ben","Cleo"])")) << told.body.toStdString();
    EXPECT_FALSE(told.body.contains("Hans"));
}

TEST(Kiosk, AGiftMadeBeforeTheJarWasClosedIsTakenForSevenDays)
{
    KioskWorld world;
    world.anna.put(path("/campaigns/%/", world.jar), R"({"is_open":false})");
    world.server.clock().advance(std::chrono::minutes{30});
    EXPECT_EQ(world.give(world.madeAt(-std::chrono::hours{1})).status, 201);
    EXPECT_EQ(world.raised(), 5);
    EXPECT_EQ(world.give(world.madeAt(-std::chrono::minutes{10})).status, 202) << "made after the close";
    EXPECT_EQ(world.give(R"({"amount":5})").status, 202);
    EXPECT_EQ(world.give(world.madeAt(-8 * day)).status, 202) << "too late";
    EXPECT_EQ(world.raised(), 5);
    // Opened again there is nothing to be late for.
    world.anna.put(path("/campaigns/%/", world.jar), R"({"is_open":true})");
    EXPECT_EQ(world.give(world.madeAt(-8 * day)).status, 201);
}

TEST(Kiosk, AHeldGiftWaitsForTheParentsWord)
{
    KioskWorld world;
    world.anna.put(path("/campaigns/%/", world.jar), R"({"is_open":false})");
    const Answer first = world.give(R"({"amount":5,"donor_name":"Late Lisa"})", key(1));
    ASSERT_EQ(first.status, 202) << first.body.toStdString();
    EXPECT_EQ(first.names(), "held id");
    EXPECT_EQ(world.give(R"({"amount":5,"donor_name":"Late Lisa"})", key(1)).body, first.body);
    EXPECT_EQ(world.give(R"({"amount":6,"donor_name":"Late Lisa"})", key(1)).status, 422);
    const Answer second = world.give(R"({"amount":7})", key(2));
    EXPECT_EQ(world.give(world.madeAt(-8 * day)).status, 202);
    EXPECT_EQ(world.raised(), 0);

    const Answer list = world.anna.get("/api/held/");
    ASSERT_EQ(list.count(), 3) << list.body.toStdString();
    EXPECT_EQ(list.names("0"),
        "amount anonymous campaign comment donation donor_email donor_name id kiosk made_at reason received_at state");
    EXPECT_EQ(list.text("0.donor_name"), "Late Lisa");
    EXPECT_EQ(list.text("0.campaign.child_name"), "Mia");
    EXPECT_EQ(list.text("0.kiosk.name"), "Foyer");
    EXPECT_EQ(list.text("0.reason"), "closed");
    EXPECT_EQ(list.text("2.reason"), "too_late");
    const Client berta = world.server.newParent("berta");
    EXPECT_EQ(berta.get("/api/held/").count(), 0);

    const QByteArray one = path("/api/held/%/", first.id());
    EXPECT_EQ(berta.post(one, R"({"decision":"accept"})").status, 403);
    EXPECT_EQ(world.anna.post(one, R"({"decision":"perhaps"})").names(), "decision");
    const Answer accepted = world.anna.post(one, R"({"decision":"accept"})");
    ASSERT_EQ(accepted.status, 200) << accepted.body.toStdString();
    EXPECT_EQ(accepted.text("state"), "accepted");
    EXPECT_GT(accepted.number("donation"), 0);
    EXPECT_EQ(world.raised(), 5);
    EXPECT_EQ(world.anna.post(one, R"({"decision":"accept"})").body, accepted.body);
    EXPECT_EQ(world.raised(), 5);
    EXPECT_EQ(world.anna.post(one, R"({"decision":"decline"})").status, 409);
    EXPECT_EQ(world.give(R"({"amount":5,"donor_name":"Late Lisa"})", key(1)).status, 202)
        << "the station hears the same";

    const QByteArray two = path("/api/held/%/", second.id());
    EXPECT_EQ(world.anna.post(two, R"({"decision":"decline"})").text("state"), "declined");
    EXPECT_EQ(world.anna.post(two, R"({"decision":"accept"})").status, 409);
    EXPECT_EQ(world.raised(), 5);
    EXPECT_EQ(world.server.guest().get(world.gifts()).text("0.donor_name"), "Late Lisa");
    EXPECT_EQ(world.anna.get(path("/campaigns/%/", world.jar)).text("donations.0.channel"), "kiosk");
}

}
