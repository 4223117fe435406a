#include "support/testserver.h"

namespace dreamjar::test {

namespace {

struct Pair {
    QByteArray access;
    QByteArray refresh;
};

Pair pairOf(const Answer &answer)
{
    return {QByteArray::fromStdString(answer.text("access")), QByteArray::fromStdString(answer.text("refresh"))};
}

Answer exchange(const TestServer &server, const QByteArray &refresh)
{
    return server.guest().post("/api/token/refresh/", R"({"refresh":")" + refresh + R"("})");
}

}

TEST(Sessions, SignInComparesTheAddressWithoutCaseAndTellsNothingElse)
{
    TestServer server;
    server.newParent("anna");
    EXPECT_EQ(server.signIn("ANNA@Example.Org", TestServer::password()).status, 200);
    const Answer wrong = server.signIn("anna@example.org", "plum-tree-43");
    const Answer unknown = server.signIn("berta@example.org", "plum-tree-42");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.detail(), "No active account found with the given credentials");
    EXPECT_EQ(unknown.status, 401);
    EXPECT_EQ(unknown.body, wrong.body);
    const Answer missing = server.guest().post("/api/token/", R"({"email":"anna@example.org"})");
    EXPECT_EQ(missing.status, 400);
    EXPECT_EQ(missing.said("password"), "This field is required.");
}

TEST(Sessions, StrangeTextsAreNoCredentials)
{
    TestServer server;
    server.newParent("anna");
    EXPECT_EQ(server.signIn(R"(anna\u0000@example.org)", "plum-tree-42").status, 400);
    EXPECT_EQ(server.signIn("anna@example.org", R"(plum-tree-42\u0000)").status, 400);
    EXPECT_EQ(server.signIn("' OR 1=1 --", "' OR ''='").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", QByteArray(100'000, 'x')).status, 401);
    EXPECT_EQ(server.signIn("%", "plum-tree-42").status, 401);
    EXPECT_EQ(exchange(server, R"(\u0000)").status, 400);
}

TEST(Sessions, RefreshRotates)
{
    TestServer server;
    server.newParent("anna");
    const Pair first = pairOf(server.signIn("anna@example.org", TestServer::password()));
    const Answer answer = exchange(server, first.refresh);
    ASSERT_EQ(answer.status, 200);
    const Pair second = pairOf(answer);
    EXPECT_NE(second.refresh, first.refresh);
    EXPECT_EQ(server.guest().as(second.access).get("/parents/me/").status, 200);
    EXPECT_EQ(exchange(server, second.refresh).status, 200);
}

TEST(Sessions, AnAnswerThatGotLostMayBeAskedForAgainForAMinute)
{
    TestServer server;
    server.newParent("anna");
    const Pair first = pairOf(server.signIn("anna@example.org", TestServer::password()));
    EXPECT_EQ(exchange(server, first.refresh).status, 200);
    server.clock().advance(std::chrono::seconds{60});
    const Pair again = pairOf(exchange(server, first.refresh));
    ASSERT_FALSE(again.refresh.isEmpty());
    EXPECT_EQ(exchange(server, again.refresh).status, 200);
}

TEST(Sessions, LateReuseEndsTheWholeSignIn)
{
    TestServer server;
    server.newParent("anna");
    const Pair first = pairOf(server.signIn("anna@example.org", TestServer::password()));
    const Pair second = pairOf(exchange(server, first.refresh));
    server.clock().advance(std::chrono::seconds{61});
    const Answer reuse = exchange(server, first.refresh);
    EXPECT_EQ(reuse.status, 401);
    EXPECT_EQ(reuse.detail(), "Token is blacklisted");
    EXPECT_EQ(reuse.text("code"), "token_not_valid");
    EXPECT_EQ(exchange(server, second.refresh).status, 401);
    EXPECT_EQ(server.guest().as(second.access).get("/parents/me/").status, 401);
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 200);
}

TEST(Sessions, ReuseAfterTheSuccessorWasUsedEndsItToo)
{
    TestServer server;
    const Client other = server.newParent("anna");
    const Pair first = pairOf(server.signIn("anna@example.org", TestServer::password()));
    const Pair second = pairOf(exchange(server, first.refresh));
    const Pair third = pairOf(exchange(server, second.refresh));
    EXPECT_EQ(exchange(server, first.refresh).detail(), "Token is blacklisted");
    EXPECT_EQ(exchange(server, third.refresh).status, 401);
    // The other sign-in of the same person goes on.
    EXPECT_EQ(other.get("/parents/me/").status, 200);
}

TEST(Sessions, RefusesWhatIsNoRefreshToken)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    EXPECT_EQ(exchange(server, anna.token()).detail(), "Token has wrong type");
    const Answer rubbish = exchange(server, "rubbish");
    EXPECT_EQ(rubbish.status, 401);
    EXPECT_EQ(rubbish.detail(), "Token is invalid or expired");
    EXPECT_EQ(server.guest().post("/api/token/refresh/", "{}").said("refresh"), "This field is required.");
    const Pair pair = pairOf(server.signIn("anna@example.org", TestServer::password()));
    // With a token that has run out one comes here to get a better one.
    EXPECT_EQ(
        server.guest().as("rubbish").post("/api/token/refresh/", R"({"refresh":")" + pair.refresh + R"("})").status,
        200);
    server.clock().advance(std::chrono::hours{24 * 8});
    EXPECT_EQ(exchange(server, pair.refresh).detail(), "Token is invalid or expired");
}

TEST(Sessions, NamesAndAddressesStayTheirOwners)
{
    TestServer server;
    server.newParent("anna");
    const Client berta = server.newParent("berta");
    const QByteArray me = path("/parents/%/", TestServer::idOf(berta));
    EXPECT_EQ(berta.put(me, R"({"username":"anna"})").said("username"), "A user with that username already exists.");
    EXPECT_EQ(berta.put(me, R"({"email":"Anna@example.org","first_name":"X"})").said("email"),
        "user with this email address already exists.");
    EXPECT_EQ(berta.get("/parents/me/").text("first_name"), "Vorname");
    EXPECT_EQ(berta.put(me, R"({"username":"berta","email":"berta@example.org"})").status, 200);
}

}
