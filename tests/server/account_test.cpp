#include "support/testserver.h"

namespace dreamjar::test {

namespace {

QByteArray change(const QByteArray &from, const QByteArray &to)
{
    return R"({"current_password":")" + from + R"(","password":")" + to + R"("})";
}

void limited(server::Options &options)
{
    options.rateLimits = true;
}

Client signedIn(const TestServer &server, const Answer &answer)
{
    return server.guest().as(QByteArray::fromStdString(answer.text("access")));
}

}

TEST(Account, APasswordChangesOnlyWithTheCurrentOne)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const QByteArray me = path("/parents/%/", TestServer::idOf(anna));
    EXPECT_EQ(anna.put(me, R"({"password":"apple-tree-43"})").said("current_password"), "This field is required.");
    const Answer wrong = anna.put(me, R"({"password":"apple-tree-43","current_password":"plum-tree-4"})");
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(wrong.names(), "current_password");
    EXPECT_EQ(anna.put(me, R"({"password":"apple-tree-43","current_password":"plum-tree-42"})").status, 200);
    EXPECT_EQ(server.signIn("anna@example.org", "plum-tree-42").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", "apple-tree-43").status, 200);
}

TEST(Account, ChangesItsPasswordAndEndsTheOtherSignIns)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client phone = signedIn(server, server.signIn("anna@example.org", TestServer::password()));
    const Client stranger = server.newParent("stranger");
    const char *place = "/parents/me/password/";
    const Answer nothing = anna.post(place, "{}");
    EXPECT_EQ(nothing.status, 400);
    EXPECT_EQ(nothing.said("password"), "This field is required.");
    EXPECT_EQ(nothing.said("current_password"), "This field is required.");
    EXPECT_EQ(anna.post(place, change("plum-tree-4", "apple-tree-43")).said("current_password"),
        "The current password is not correct.");
    EXPECT_EQ(anna.post(place, change("plum-tree-42", "short")).said("password"),
        "Ensure this field has at least 8 characters.");
    EXPECT_EQ(phone.get("/parents/me/").status, 200);

    const Answer done = anna.post(place, change("plum-tree-42", "apple-tree-43"));
    EXPECT_EQ(done.status, 200) << done.body.toStdString();
    EXPECT_EQ(done.text("username"), "anna");
    EXPECT_EQ(anna.get("/parents/me/").status, 200);
    EXPECT_EQ(phone.get("/parents/me/").status, 401);
    EXPECT_EQ(stranger.get("/parents/me/").status, 200);
    EXPECT_EQ(server.signIn("anna@example.org", "plum-tree-42").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", "apple-tree-43").status, 200);
}

TEST(Account, WithoutAPasswordMaySetTheFirstOne)
{
    TestServer server;
    const Client before = server.newParent("anna");
    EXPECT_TRUE(before.get("/parents/me/").at("has_password").toBool());
    server.alter(QStringLiteral("UPDATE parent SET password_hash = ''"));
    const Client anna = server.guest().as(before.token());
    const Answer me = anna.get("/parents/me/");
    EXPECT_TRUE(me.at("has_password").isBool());
    EXPECT_FALSE(me.at("has_password").toBool());
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 401);
    EXPECT_EQ(server.guest().post("/api/token/", R"({"email":"anna@example.org","password":""})").status, 400);

    const Answer first = anna.post("/parents/me/password/", R"({"password":"apple-tree-43"})");
    EXPECT_EQ(first.status, 200) << first.body.toStdString();
    EXPECT_TRUE(first.at("has_password").toBool());
    EXPECT_EQ(server.signIn("anna@example.org", "apple-tree-43").status, 200);
    EXPECT_EQ(anna.post("/parents/me/password/", R"({"password":"pear-tree-44"})").said("current_password"),
        "This field is required.");
}

TEST(Account, ListsAndEndsItsSignIns)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    server.clock().advance(std::chrono::minutes{5});
    const Answer tokens = server.guest().post("/api/token/",
        R"({"email":"anna@example.org","password":"plum-tree-42"})", {{"User-Agent", "DreamJar/1.0 (phone)"}});
    const Client phone = signedIn(server, tokens);
    const Client stranger = server.newParent("stranger");

    const Answer list = phone.get("/api/sessions/");
    ASSERT_EQ(list.count(), 2) << list.body.toStdString();
    EXPECT_EQ(list.names("1"), "client created current expires id last_used");
    EXPECT_EQ(list.text("1.client"), "DreamJar/1.0 (phone)");
    EXPECT_TRUE(list.at("1.current").toBool());
    EXPECT_FALSE(list.at("0.current").toBool());
    const qint64 first = list.number("0.id"), second = list.number("1.id");

    EXPECT_EQ(stranger.remove(path("/api/sessions/%/", first)).status, 403);
    EXPECT_EQ(anna.get("/parents/me/").status, 200);
    EXPECT_EQ(phone.remove(path("/api/sessions/%/", first)).status, 204);
    EXPECT_EQ(anna.get("/parents/me/").status, 401);
    EXPECT_EQ(phone.get("/api/sessions/").count(), 1);
    EXPECT_EQ(phone.remove(path("/api/sessions/%/", first)).status, 404);

    const Client third = signedIn(server, server.signIn("anna@example.org", TestServer::password()));
    EXPECT_EQ(phone.remove("/api/sessions/").status, 204);
    EXPECT_EQ(third.get("/parents/me/").status, 401);
    EXPECT_EQ(stranger.get("/parents/me/").status, 200);
    // An ended sign-in gives no new tokens.
    EXPECT_EQ(phone.remove(path("/api/sessions/%/", second)).status, 204);
    EXPECT_EQ(phone.get("/parents/me/").status, 401);
    EXPECT_EQ(server.guest()
                  .post("/api/token/refresh/",
                      R"({"refresh":")" + QByteArray::fromStdString(tokens.text("refresh")) + R"("})")
                  .status,
        401);
}

TEST(Account, TooManyWrongPasswordsAreThrottled)
{
    TestServer server{limited};
    server.newParent("anna");
    for (int i = 0; i < 10; ++i) {
        const Answer wrong = server.signIn("anna@example.org", "wrong-password");
        EXPECT_EQ(wrong.status, 401);
        EXPECT_EQ(wrong.header("RateLimit-Policy"), R"("sign-in";q=10;w=900)");
        EXPECT_EQ(wrong.header("RateLimit"), R"("sign-in";r=)" + QByteArray::number(9 - i) + ";t=900");
    }
    const Answer blocked = server.signIn("ANNA@example.org", TestServer::password());
    EXPECT_EQ(blocked.status, 429);
    EXPECT_EQ(blocked.header("Retry-After"), "900");
    EXPECT_EQ(blocked.header("RateLimit"), R"("sign-in";r=0;t=900)");
    server.restart();
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 429);
    server.clock().advance(std::chrono::minutes{15});
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 200);
}

TEST(Account, OneAddressMayNotTryManyAccounts)
{
    TestServer server{limited};
    server.newParent("anna");
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(server.signIn("nobody" + QByteArray::number(i) + "@example.org", "wrong-password").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 429);
}

TEST(Account, RightPasswordsAreNotThrottledAndForgiveWrongOnes)
{
    TestServer server{limited};
    server.newParent("anna");
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 200);
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(server.signIn("anna@example.org", "wrong-password").status, 401);
    const Answer right = server.signIn("anna@example.org", TestServer::password());
    EXPECT_EQ(right.status, 200);
    // The account starts anew; the address has its nine failures still.
    EXPECT_EQ(server.signIn("anna@example.org", "wrong-password").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 429);
}

TEST(Account, WhoFindsSomebodySignedInMayNotTryPasswordsWithoutEnd)
{
    TestServer server{limited};
    const Client anna = server.newParent("anna");
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(anna.post("/parents/me/password/", change("wrong-password", "apple-tree-43")).status, 400);
    EXPECT_EQ(anna.post("/parents/me/password/", change("plum-tree-42", "apple-tree-43")).status, 429);
    EXPECT_EQ(anna.put(path("/parents/%/", TestServer::idOf(anna)), R"({"last_name":"Neu"})").status, 200);
}

TEST(Account, TooManyRegistrationsFromOneAddressAreThrottled)
{
    TestServer server{limited};
    for (int i = 0; i < 20; ++i)
        server.newParent("parent" + QByteArray::number(i));
    const Answer blocked = server.guest().post("/parents/", aParentBody());
    EXPECT_EQ(blocked.status, 429);
    EXPECT_EQ(blocked.header("Retry-After"), "3600");
    EXPECT_EQ(blocked.header("RateLimit-Policy"), R"("registration";q=20;w=3600)");
    server.clock().advance(std::chrono::hours{1});
    EXPECT_EQ(server.guest().post("/parents/", aParentBody()).status, 201);
}

TEST(Account, LimitsAreConfigurable)
{
    TestServer server{[](server::Options &options) {
        options.rateLimits = true;
        options.signInFailures = 2;
        options.signInWindow = std::chrono::seconds{30};
        options.registrations = 1;
    }};
    server.newParent("anna");
    EXPECT_EQ(server.guest().post("/parents/", aParentBody()).status, 429);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(server.signIn("anna@example.org", "wrong-password").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", "wrong-password").header("Retry-After"), "30");
}

}
