#include "support/testserver.h"

namespace dreamjar::test {

TEST(General, EveryAnswerCarriesTheGeneralHeaders)
{
    TestServer server;
    for (const char *path : {"/campaigns/", "/campaigns/999/", "/campaigns", "/parents/me/", "/healthz", "/nowhere"}) {
        const Answer answer = server.guest().get(path);
        SCOPED_TRACE(path);
        EXPECT_EQ(answer.header("DreamJar-Protocol"), "1; idem, etag, changes, late, seal");
        EXPECT_EQ(answer.header("DreamJar-Epoch").size(), 36);
        EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(answer.header("X-Frame-Options"), "DENY");
        EXPECT_EQ(answer.header("Referrer-Policy"), "same-origin");
        EXPECT_TRUE(answer.header("Vary").startsWith("Origin")) << answer.header("Vary").toStdString();
        EXPECT_FALSE(answer.header("X-Request-Id").isEmpty());
        EXPECT_FALSE(answer.hasHeader("Access-Control-Allow-Origin"));
    }
}

TEST(General, SignedInAnswersAreNotKept)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    EXPECT_EQ(anna.get("/parents/me/").header("Cache-Control"), "no-store");
    EXPECT_EQ(anna.get("/campaigns/").header("Cache-Control"), "no-store");
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).header("Cache-Control"), "no-store");
    EXPECT_EQ(server.guest().get("/campaigns/").header("Cache-Control"), "no-cache");
}

TEST(General, AMissingSlashIsAddedForReadersWithTheirQuery)
{
    TestServer server{[](server::Options &options) { options.corsOrigins = {QStringLiteral("https://app.example")}; }};
    const Answer moved
        = server.guest().get("/campaigns?category=sports&x=%0d%0aSet-Cookie:a", {{"Origin", "https://app.example"}});
    EXPECT_EQ(moved.status, 301);
    EXPECT_EQ(moved.header("Location"), "/campaigns/?category=sports&x=%0d%0aSet-Cookie:a");
    EXPECT_EQ(moved.header("Access-Control-Allow-Origin"), "https://app.example");
    EXPECT_EQ(server.guest().send("HEAD", "/campaigns/5", {}).status, 301);
    EXPECT_EQ(server.guest().post("/campaigns/5/donations", aGiftBody()).status, 404);
    EXPECT_EQ(server.guest().get("//evil.example/campaigns").status, 404);
    EXPECT_EQ(server.guest().get("//campaigns").status, 404);
    EXPECT_EQ(server.guest().get("/campaigns%2f").status, 404);
}

TEST(General, HeadIsGetWithoutItsBody)
{
    TestServer server;
    server.newCampaign(server.newParent("anna"));
    const Answer full = server.guest().get("/campaigns/");
    const Answer head = server.guest().send("HEAD", "/campaigns/", {});
    EXPECT_EQ(head.status, 200);
    EXPECT_TRUE(head.body.isEmpty());
    EXPECT_EQ(head.header("Content-Length"), QByteArray::number(full.body.size()));
    EXPECT_EQ(server.guest().send("HEAD", "/parents/me/", {}).status, 401);
}

TEST(General, WhatIsGoneIsToldWithoutALength)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    // RFC 9110, 8.6: no Content-Length with a 204. One connection serves both, so its end is understood all the same.
    const QByteArray remove = "DELETE /campaigns/" + QByteArray::number(campaign)
        + "/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + anna.token() + "\r\n";
    const QByteArray both
        = anna.raw(remove + "\r\n" + remove + "Connection: close\r\n\r\n", 20'000);
    EXPECT_TRUE(both.startsWith("HTTP/1.1 204 No Content\r\n")) << both.toStdString();
    EXPECT_FALSE(both.left(both.indexOf("\r\n\r\n")).contains("Content-Length"));
    EXPECT_TRUE(both.contains("HTTP/1.1 404 Not Found\r\n")) << both.toStdString();
}

TEST(General, AWrongMethodIsToldTheRightOnes)
{
    TestServer server;
    const Answer answer = server.guest().send("PATCH", "/campaigns/1/", "{}");
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.header("Allow"), "GET, HEAD, PUT, DELETE, OPTIONS");
    EXPECT_EQ(answer.detail(), R"(Method "PATCH" not allowed.)");
    EXPECT_EQ(server.guest().send("TRACE", "/campaigns/", {}).status, 405);
    const Answer options = server.guest().send("OPTIONS", "/parents/me/", {});
    EXPECT_EQ(options.status, 200);
    EXPECT_EQ(options.header("Allow"), "GET, HEAD, OPTIONS");
}

TEST(General, OnlyConfiguredOriginsMayReadAnswers)
{
    TestServer server{[](server::Options &options) { options.corsOrigins = {QStringLiteral("https://app.example")}; }};
    const HeaderLines ours{{"Origin", "https://app.example"}, {"Access-Control-Request-Method", "POST"}};
    const HeaderLines theirs{{"Origin", "https://app.example.evil"}, {"Access-Control-Request-Method", "POST"}};
    for (const char *path : {"/parents/me", "/parents/me/", "/campaigns/1/donations/"}) {
        const Answer preflight = server.guest().send("OPTIONS", path, {}, ours);
        EXPECT_EQ(preflight.status, 200);
        EXPECT_EQ(preflight.header("Access-Control-Allow-Origin"), "https://app.example");
        EXPECT_TRUE(preflight.header("Access-Control-Allow-Methods").contains("PUT"));
        EXPECT_TRUE(preflight.header("Access-Control-Allow-Headers").contains("idempotency-key"));
        EXPECT_TRUE(preflight.header("Access-Control-Allow-Headers").contains("authorization"));
        EXPECT_EQ(preflight.header("Access-Control-Max-Age"), "86400");
        EXPECT_FALSE(preflight.hasHeader("Access-Control-Allow-Credentials"));
    }
    const Answer strange = server.guest().send("OPTIONS", "/parents/me/", {}, theirs);
    EXPECT_EQ(strange.status, 200);
    EXPECT_FALSE(strange.hasHeader("Access-Control-Allow-Origin"));
    EXPECT_EQ(strange.header("Vary"), "Origin");
    const Answer refused = server.guest().get("/parents/me/", {{"Origin", "https://app.example"}});
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.header("Access-Control-Allow-Origin"), "https://app.example");
    EXPECT_EQ(server.guest().get("/campaigns/", theirs).status, 200);
    EXPECT_FALSE(server.guest().get("/campaigns/", {{"Origin", "null"}}).hasHeader("Access-Control-Allow-Origin"));
}

TEST(General, TheServerTellsAboutItself)
{
    TestServer server{[](server::Options &options) {
        options.name = QStringLiteral("Jars of Bern");
        options.currency = QStringLiteral("CHF");
    }};
    const Answer about = server.guest().as("rubbish").get("/api/server/");
    EXPECT_EQ(about.status, 200);
    EXPECT_EQ(about.text("name"), "Jars of Bern");
    EXPECT_EQ(about.text("currency"), "CHF");
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
    EXPECT_EQ(server.guest().get("/readyz").status, 200);
    const Answer description = server.guest().get("/openapi.yaml");
    EXPECT_EQ(description.header("Content-Type"), "application/yaml");
    EXPECT_TRUE(description.body.contains("\nopenapi: 3.1.0\n"));
}

TEST(General, TooMuchIsRefusedWithAStatus)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray gifts = path("/campaigns/%/donations/", campaign);
    const QByteArray padding(1024 * 1024, ' ');
    const Answer large = server.guest().post(gifts, padding + aGiftBody());
    EXPECT_EQ(large.status, 413);
    EXPECT_EQ(server.guest().post(gifts, QByteArray(5 * 1024 * 1024, ' ')).status, 413);
    const QByteArray body = aGiftBody();
    EXPECT_EQ(server.guest().post(gifts, padding.left(padding.size() - body.size()) + body).status, 201);
    EXPECT_EQ(server.guest().get("/campaigns/?x=" + QByteArray(1986, 'a')).status, 200);
    EXPECT_EQ(server.guest().get("/campaigns/?x=" + QByteArray(1987, 'a')).status, 414);
}

}
