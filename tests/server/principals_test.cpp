#include "support/testserver.h"

namespace dreamjar::test {

namespace {

struct Row {
    const char *method;
    const char *path; ///< {parent}, {child} and {campaign} are the owner's
    QByteArray body;
    int guest;
    int owner;
    int other;
    const char *otherDetail = "";
};

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
        {"GET", "/campaigns/", {}, 200, 200, 200},
        {"GET", "/campaigns/{campaign}/", {}, 200, 200, 200},
        {"PUT", "/campaigns/{campaign}/", R"({"title":"B"})", 401, 200, 403,
            no("You don't have permission to edit this campaign.")},
        {"GET", "/campaigns/{campaign}/donations/", {}, 200, 200, 200},
        {"POST", "/campaigns/{campaign}/donations/", aGiftBody(), 201, 201, 201},
        {"DELETE", "/campaigns/{campaign}/", {}, 401, 204, 403,
            no("You don't have permission to delete this DreamJar.")},
        {"GET", "/donations/", {}, 401, 200, 200},
        {"GET", "/api/changes/", {}, 200, 200, 200},
        {"GET", "/api/changes/?scope=public", {}, 200, 200, 200},
        {"GET", "/api/changes/?scope=own", {}, 401, 200, 200},
        // Nobody's.
        {"GET", "/parents/999999/", {}, 401, 404, 404},
        {"GET", "/parents/999999/children/", {}, 401, 404, 404},
        {"POST", "/parents/999999/children/", aChildBody(), 401, 404, 404},
        {"GET", "/children/999999/", {}, 401, 404, 404},
        {"POST", "/children/999999/campaigns/", aCampaignBody(), 401, 404, 404},
        {"GET", "/campaigns/999999/", {}, 404, 404, 404},
        {"PUT", "/campaigns/999999/", "{}", 401, 404, 404},
        {"DELETE", "/campaigns/999999/", {}, 401, 404, 404},
        {"GET", "/campaigns/999999/donations/", {}, 404, 404, 404},
        {"POST", "/campaigns/999999/donations/", aGiftBody(), 404, 404, 404},
        {"GET", "/campaigns/99999999999999999999999/", {}, 404, 404, 404},
        {"GET", "/children/9223372036854775808/", {}, 401, 404, 404},
        {"GET", "/children/one/", {}, 401, 404, 404},
        {"GET", "/children/-1/", {}, 401, 404, 404},
        {"GET", "/campaigns/1%00/", {}, 404, 404, 404},
        {"GET", "/nowhere/", {}, 404, 404, 404},
        {"PATCH", "/parents/me/", {}, 401, 405, 405},
        {"PATCH", "/campaigns/{campaign}/", {}, 405, 405, 405},
        {"POST", "/parents/me/", {}, 401, 405, 405},
        {"DELETE", "/campaigns/", {}, 405, 405, 405},
    };
}

}

TEST(Principals, EveryDoorIsOpenToWhoMayPassAndToNobodyElse)
{
    TestServer server;
    const Client other = server.newParent("other");
    int count = 0;
    for (const Row &row : table()) {
        const Client owner = server.newParent("owner" + QByteArray::number(++count));
        const qint64 parent = TestServer::idOf(owner);
        const qint64 child = server.newChild(owner);
        const qint64 campaign = server.newCampaignOf(owner, child);
        const QByteArray path = QByteArray{row.path}
                                    .replace("{parent}", QByteArray::number(parent))
                                    .replace("{child}", QByteArray::number(child))
                                    .replace("{campaign}", QByteArray::number(campaign));
        SCOPED_TRACE(std::string{row.method} + " " + row.path);

        const Answer guest = server.guest().send(row.method, path, row.body);
        EXPECT_EQ(guest.status, row.guest) << guest.body.toStdString();
        if (row.guest == 401) {
            EXPECT_EQ(guest.header("WWW-Authenticate"), "Bearer");
            EXPECT_EQ(guest.detail(), "Authentication credentials were not provided.");
        }
        const Answer stranger = other.send(row.method, path, row.body);
        EXPECT_EQ(stranger.status, row.other) << stranger.body.toStdString();
        if (row.other == 403) {
            EXPECT_EQ(stranger.detail(), row.otherDetail);
        }
        if (row.other == 404) {
            EXPECT_EQ(stranger.detail(), "Not found.");
        }
        const Answer bad = owner.as(owner.token() + "x").send(row.method, path, row.body);
        EXPECT_EQ(bad.status, 401) << bad.body.toStdString();
        EXPECT_EQ(bad.text("code"), "token_not_valid");
        const Answer mine = owner.send(row.method, path, row.body);
        EXPECT_EQ(mine.status, row.owner) << mine.body.toStdString();
    }
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
