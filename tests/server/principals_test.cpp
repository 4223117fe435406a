#include "support/picturefiles.h"
#include "support/testserver.h"

namespace dreamjar::test {

namespace {

struct Row {
    const char *method;
    const char *path; ///< {parent}, {child}, {campaign}, {kiosk}, {held} and {session} are the owner's
    QByteArray body;
    int guest;
    int owner;
    int other;
    const char *otherDetail = "";
    int kiosk = 403; ///< a station of the owner's
};

constexpr int open_ = 200, made = 201, nobodys = 404, wrong = 405;

QList<Row> table()
{
    const auto no = [](const char *rest) { return rest; };
    return {
        {"GET", "/parents/{parent}/", {}, 401, 200, 403, no("You don't have permission to view this profile.")},
        {"PUT", "/parents/{parent}/", R"({"first_name":"A"})", 401, 200, 403,
            no("You don't have permission to edit this profile.")},
        {"DELETE", "/parents/{parent}/", {}, 401, 204, 403, no("You don't have permission to delete this account.")},
        {"GET", "/parents/me/", {}, 401, 200, 200},
        {"GET", "/parents/me", {}, 401, 200, 200},
        {"GET", "/parents/{parent}/children/", {}, 401, 200, 403,
            no("You don't have permission to view these children.")},
        {"POST", "/parents/{parent}/children/", aChildBody(), 401, 201, 403,
            no("You can only create children for yourself.")},
        {"GET", "/children/{child}/", {}, 401, 200, 403, no("You don't have permission to view this child.")},
        {"PUT", "/children/{child}/", R"({"name":"Lea"})", 401, 200, 403,
            no("You don't have permission to edit this child.")},
        {"DELETE", "/children/{child}/", {}, 401, 400, 403, no("You don't have permission to delete this child.")},
        {"GET", "/children/{child}/campaigns/", {}, 401, 200, 403,
            no("You do not have permission to view these DreamJars.")},
        {"POST", "/children/{child}/campaigns/", aCampaignBody(), 401, 201, 403,
            no("You do not have permission to create a DreamJar for this child.")},
        {"GET", "/campaigns/", {}, 200, 200, 200, "", open_},
        {"GET", "/campaigns/{campaign}/", {}, 200, 200, 200, "", open_},
        {"PUT", "/campaigns/{campaign}/", R"({"title":"B"})", 401, 200, 403,
            no("You don't have permission to edit this campaign.")},
        {"GET", "/campaigns/{campaign}/donations/", {}, 200, 200, 200, "", open_},
        {"POST", "/campaigns/{campaign}/donations/", aGiftBody(), 201, 201, 201, "", made},
        {"DELETE", "/campaigns/{campaign}/", {}, 401, 204, 403,
            no("You don't have permission to delete this DreamJar.")},
        {"GET", "/donations/", {}, 401, 200, 200},
        {"POST", "/api/pictures/", R"({"image":")" + aJpeg().toBase64() + R"("})", 401, 201, 201},
        {"GET", "/pictures/nothing.jpg", {}, 404, 404, 404, "", nobodys},
        {"GET", "/api/changes/", {}, 200, 200, 200},
        {"GET", "/api/changes/?scope=public", {}, 200, 200, 200},
        {"GET", "/api/changes/?scope=own", {}, 401, 200, 200},
        {"POST", "/parents/me/password/", R"({"password":"pear-tree-44","current_password":"plum-tree-42"})", 401, 200,
            200},
        {"GET", "/api/sessions/", {}, 401, 200, 200},
        {"DELETE", "/api/sessions/", {}, 401, 204, 204},
        {"DELETE", "/api/sessions/{session}/", {}, 401, 204, 403, no("You don't have permission to end this session.")},
        {"GET", "/api/kiosks/", {}, 401, 200, 200},
        {"POST", "/api/kiosks/", R"({"name":"K","campaigns":[{campaign}]})", 401, 201, 400},
        {"PUT", "/api/kiosks/{kiosk}/", R"({"name":"L"})", 401, 200, 403,
            no("You don't have permission to manage this kiosk.")},
        {"POST", "/api/kiosks/{kiosk}/code/", {}, 401, 200, 403, no("You don't have permission to manage this kiosk.")},
        {"DELETE", "/api/kiosks/{kiosk}/", {}, 401, 204, 403, no("You don't have permission to manage this kiosk.")},
        {"GET", "/api/kiosk/", {}, 401, 403, 403, no("Only a kiosk may ask this."), open_},
        {"GET", "/api/keys/", {}, 200, 200, 200, "", open_},
        {"GET", "/api/held/", {}, 401, 200, 200},
        {"POST", "/api/held/{held}/", R"({"decision":"decline"})", 401, 200, 403,
            no("You don't have permission to decide about this gift.")},
        {"GET", "/explorer/session/", {}, 200, 200, 200},
        // Nobody's.
        {"GET", "/parents/999999/", {}, 401, 404, 404},
        {"GET", "/parents/999999/children/", {}, 401, 404, 404},
        {"POST", "/parents/999999/children/", aChildBody(), 401, 404, 404},
        {"GET", "/children/999999/", {}, 401, 404, 404},
        {"POST", "/children/999999/campaigns/", aCampaignBody(), 401, 404, 404},
        {"GET", "/campaigns/999999/", {}, 404, 404, 404, "", nobodys},
        {"DELETE", "/api/sessions/999999/", {}, 401, 404, 404},
        {"PUT", "/api/kiosks/999999/", "{}", 401, 404, 404},
        {"POST", "/api/held/999999/", R"({"decision":"accept"})", 401, 404, 404},
        {"PUT", "/campaigns/999999/", "{}", 401, 404, 404},
        {"DELETE", "/campaigns/999999/", {}, 401, 404, 404},
        {"GET", "/campaigns/999999/donations/", {}, 404, 404, 404, "", nobodys},
        {"POST", "/campaigns/999999/donations/", aGiftBody(), 404, 404, 404, "", nobodys},
        {"GET", "/campaigns/99999999999999999999999/", {}, 404, 404, 404, "", nobodys},
        {"GET", "/children/9223372036854775808/", {}, 401, 404, 404, "", nobodys},
        {"GET", "/children/one/", {}, 401, 404, 404, "", nobodys},
        {"GET", "/children/-1/", {}, 401, 404, 404, "", nobodys},
        {"GET", "/campaigns/1%00/", {}, 404, 404, 404, "", nobodys},
        {"GET", "/nowhere/", {}, 404, 404, 404, "", nobodys},
        {"PATCH", "/parents/me/", {}, 401, 405, 405, "", wrong},
        {"PATCH", "/campaigns/{campaign}/", {}, 405, 405, 405, "", wrong},
        {"POST", "/parents/me/", {}, 401, 405, 405, "", wrong},
        {"DELETE", "/campaigns/", {}, 405, 405, 405, "", wrong},
    };
}

}

namespace {

/// A parent who has one of everything, and a station at their jar.
struct Household {
    Client owner;
    Client station;
    QList<QPair<QByteArray, QByteArray>> names;

    QByteArray filled(QByteArray text) const
    {
        for (const auto &[name, id] : names)
            text.replace(name, id);
        return text;
    }
};

Household household(TestServer &server, int number)
{
    const Client owner = server.newParent("owner" + QByteArray::number(number));
    const qint64 child = server.newChild(owner);
    const qint64 jar = server.newCampaignOf(owner, child), closed = server.newCampaignOf(owner, child);
    const Answer kiosk = owner.post("/api/kiosks/",
        R"({"name":"Foyer","campaigns":[)" + QByteArray::number(jar) + ',' + QByteArray::number(closed) + "]}");
    const Answer activated = server.guest().post(
        "/api/kiosks/activate/", R"({"code":")" + QByteArray::fromStdString(kiosk.text("code")) + R"("})");
    const Client station = server.guest().as(QByteArray::fromStdString(activated.text("token")));
    owner.put(path("/campaigns/%/", closed), R"({"is_open":false})");
    const Answer held = station.post(path("/campaigns/%/donations/", closed), R"({"amount":5})");
    EXPECT_EQ(held.status, 202) << held.body.toStdString();
    const auto text = [](qint64 id) { return QByteArray::number(id); };
    return {owner, station,
        {{"{parent}", text(TestServer::idOf(owner))}, {"{child}", text(child)}, {"{campaign}", text(jar)},
            {"{kiosk}", text(kiosk.id())}, {"{held}", text(held.id())},
            {"{session}", text(owner.get("/api/sessions/").number("0.id"))}}};
}

/// After this the household is not what it was.
bool isSpentBy(const Row &row)
{
    const QByteArray place{row.path};
    return (QByteArray{row.method} == "DELETE" && row.owner == 204) || place.contains("password")
        || place.contains("{held}");
}

void expectBadToken(const Answer &answer, const char *whose)
{
    EXPECT_EQ(answer.status, 401) << whose << ": " << answer.body.toStdString();
    EXPECT_EQ(answer.text("code"), "token_not_valid") << whose;
    EXPECT_EQ(answer.header("WWW-Authenticate"), "Bearer") << whose;
}

}

TEST(Principals, EveryDoorIsOpenToWhoMayPassAndToNobodyElse)
{
    TestServer server;
    const Household early = household(server, 0);
    server.clock().advance(std::chrono::hours{2});
    Client other = server.newParent("other");
    const Client refresh = server.guest().as(
        QByteArray::fromStdString(server.signIn("other@example.org", TestServer::password()).text("refresh")));
    const Client unknownStation = server.guest().as("djk_" + QByteArray(43, 'A'));
    int count = 0;
    std::optional<Household> current;
    for (const Row &row : table()) {
        if (!current)
            current = household(server, ++count);
        const Household house = *current;
        const QByteArray path = house.filled(row.path), body = house.filled(row.body);
        SCOPED_TRACE(std::string{row.method} + " " + row.path);

        const Answer guest = server.guest().send(row.method, path, body);
        EXPECT_EQ(guest.status, row.guest) << guest.body.toStdString();
        if (row.guest == 401) {
            EXPECT_EQ(guest.header("WWW-Authenticate"), "Bearer");
            EXPECT_EQ(guest.detail(), "Authentication credentials were not provided.");
        }
        expectBadToken(house.owner.as(house.owner.token() + "x").send(row.method, path, body), "touched");
        expectBadToken(early.owner.send(row.method, path, body), "expired");
        expectBadToken(refresh.send(row.method, path, body), "refresh");
        if (row.kiosk != nobodys && row.kiosk != wrong)
            expectBadToken(unknownStation.send(row.method, path, body), "unknown station");

        const Answer station = house.station.send(row.method, path, body);
        EXPECT_EQ(station.status, row.kiosk) << station.body.toStdString();
        if (row.kiosk == 403) {
            EXPECT_EQ(station.detail(), "A kiosk may only post gifts and read its jars.");
        }
        const Answer stranger = other.send(row.method, path, body);
        EXPECT_EQ(stranger.status, row.other) << stranger.body.toStdString();
        if (row.other == 403) {
            EXPECT_EQ(stranger.detail(), row.otherDetail);
        }
        if (row.other == 404) {
            EXPECT_EQ(stranger.detail(), "Not found.");
        }
        const Answer mine = house.owner.send(row.method, path, body);
        EXPECT_EQ(mine.status, row.owner) << mine.body.toStdString();
        if (isSpentBy(row))
            current.reset();
    }
}

TEST(Principals, WhereOneComesForATokenNoneIsLookedAt)
{
    TestServer server;
    server.newParent("anna");
    const Client bad = server.guest().as("bad");
    EXPECT_EQ(bad.post("/api/token/", R"({"email":"anna@example.org","password":"plum-tree-42"})").status, 200);
    EXPECT_EQ(bad.post("/api/token/refresh/", R"({"refresh":"x"})").detail(), "Token is invalid or expired");
    EXPECT_EQ(bad.post("/api/kiosks/activate/", R"({"code":"x"})").status, 400);
    EXPECT_EQ(bad.get("/api/server/").status, 200);
    EXPECT_EQ(bad.get("/healthz").status, 200);
    EXPECT_EQ(bad.get("/metrics").status, 200);
}

TEST(Principals, StrangersChangeNothing)
{
    TestServer server;
    const Client owner = server.newParent("owner");
    const Client other = server.newParent("other");
    const qint64 child = server.newChild(owner);
    const qint64 campaign = server.newCampaignOf(owner, child);
    const QByteArray before = owner.get("/parents/me/").body;
    other.put(path("/children/%/", child), R"({"name":"Stolen"})");
    other.put(path("/campaigns/%/", campaign), R"({"title":"Stolen"})");
    other.remove(path("/campaigns/%/", campaign));
    other.remove(path("/children/%/", child));
    other.remove(path("/parents/%/", TestServer::idOf(owner)));
    other.post(path("/children/%/campaigns/", child), aCampaignBody());
    EXPECT_EQ(owner.get("/parents/me/").body, before);
}

TEST(Principals, TokensOfAnotherKindAreRefusedEverywhere)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const QByteArray refresh
        = QByteArray::fromStdString(server.signIn("anna@example.org", TestServer::password()).text("refresh"));
    EXPECT_EQ(server.guest().as(refresh).get("/parents/me/").status, 401);
    EXPECT_EQ(server.guest().as(refresh).get("/campaigns/").status, 401);

    server.clock().advance(std::chrono::minutes{59});
    EXPECT_EQ(anna.get("/parents/me/").status, 200);
    server.clock().advance(std::chrono::minutes{1});
    EXPECT_EQ(anna.get("/parents/me/").status, 401);
    const Answer gift = server.give(anna, campaign, 5);
    EXPECT_EQ(gift.status, 401);
    EXPECT_EQ(gift.text("messages.0.message"), "Token is invalid or expired");
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 0);
}

TEST(Principals, TheAuthorizationHeaderIsReadToTheLetter)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const auto with = [&](const QByteArray &value) {
        return server.guest().get("/campaigns/", {{"Authorization", value}});
    };
    EXPECT_EQ(with("Bearer " + anna.token()).status, 200);
    EXPECT_EQ(with("Bearer").status, 401);
    const Answer three = with("Bearer a b");
    EXPECT_EQ(three.status, 401);
    EXPECT_EQ(three.text("code"), "bad_authorization_header");
    EXPECT_EQ(three.detail(), "Authorization header must contain two space-delimited values");
    // Of other schemes we know nothing: a guest.
    EXPECT_EQ(with("bearer " + anna.token()).status, 200);
    EXPECT_EQ(with("Basic YTpi").status, 200);
    EXPECT_EQ(server.guest().get("/parents/me/", {{"Authorization", "Token " + anna.token()}}).status, 401);
}

TEST(Principals, ATokenSignedByAnotherSecretIsNone)
{
    TestServer server;
    TestServer elsewhere{[](server::Options &options) { options.secret = QByteArray(48, 'e'); }};
    const Client there = elsewhere.newParent("anna");
    server.newParent("anna");
    EXPECT_EQ(server.guest().as(there.token()).get("/parents/me/").status, 401);
    // alg "none" with the same claims.
    const QByteArray payload = there.token().split('.').at(1);
    const QByteArray none = QByteArray{R"({"alg":"none","typ":"JWT"})"}.toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    EXPECT_EQ(server.guest().as(none + '.' + payload + '.').get("/parents/me/").status, 401);
}

}
