#include "support/testserver.h"

namespace dreamjar::test {

namespace {

const HeaderLines asBrowser{{"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}};
constexpr char place[] = "/explorer/session/";

struct Browser {
    const TestServer &server;
    QByteArray cookie;
    QByteArray word;

    /// Signs in through the form of the explorer.
    Answer signIn(const QByteArray &password = TestServer::password())
    {
        const Answer answer
            = server.guest().post(place, R"({"email":"anna@example.org","password":")" + password + R"("})");
        cookie = answer.header("Set-Cookie");
        cookie = cookie.left(cookie.indexOf(';'));
        word = QByteArray::fromStdString(answer.text("csrf_token"));
        return answer;
    }
    Answer send(
        const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, bool withWord = true) const
    {
        HeaderLines headers{{"Cookie", "other=1; " + cookie}};
        if (withWord)
            headers.append({"X-CSRFToken", word});
        return server.guest().send(method, path, body, headers);
    }
};

}

TEST(Explorer, IsAPageOfTheServersOwn)
{
    TestServer server;
    const Answer page = server.guest().get("/");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.header("Content-Type"), "text/html; charset=utf-8");
    const QByteArray policy = page.header("Content-Security-Policy");
    EXPECT_TRUE(policy.contains("default-src 'none'")) << policy.toStdString();
    EXPECT_FALSE(policy.contains("unsafe")) << policy.toStdString();
    EXPECT_FALSE(page.body.contains("http://") || page.body.contains("https://")) << "nothing from elsewhere";
    EXPECT_FALSE(page.body.contains("<style") || page.body.contains("onclick"));
    for (const char *file : {"explorer.css", "explorer.js", "document.js", "yaml.js", "jar.svg"}) {
        const Answer answer = server.guest().get(QByteArray{"/explorer/"} + file);
        EXPECT_EQ(answer.status, 200) << file;
        EXPECT_GT(answer.body.size(), 100) << file;
        EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    }
    EXPECT_EQ(server.guest().get("/explorer/../secret").status, 404);
}

TEST(Explorer, OpensWhereABrowserIsPointedToAndNowhereElse)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    for (const char *path : {"/campaigns/", "/parents/me/", "/campaigns/5/", "/api/changes/?limit=1"}) {
        const Answer answer = server.guest().get(path, asBrowser);
        EXPECT_EQ(answer.status, 200) << path;
        EXPECT_TRUE(answer.body.contains("explorer.js")) << path;
        EXPECT_TRUE(answer.header("Vary").contains("Accept")) << path;
    }
    EXPECT_EQ(server.guest().get("/campaigns", asBrowser).status, 301);
    EXPECT_EQ(server.guest().get("/nowhere/", asBrowser).names(), "detail");
    EXPECT_EQ(server.guest().get("/healthz", asBrowser).body, "ok\n");
    EXPECT_EQ(server.guest().get("/campaigns/", {{"Accept", "application/json, text/plain, */*"}}).body, "[]");
    EXPECT_EQ(server.guest().get("/campaigns/", {{"Accept", "text/html;q=0, */*"}}).body, "[]");
    EXPECT_EQ(server.guest().post("/parents/", "{}", asBrowser).status, 400);
}

TEST(Explorer, CanBeSwitchedOff)
{
    TestServer server{[](server::Options &options) { options.explorer = false; }};
    EXPECT_EQ(server.guest().get("/").status, 404);
    EXPECT_EQ(server.guest().get("/explorer/explorer.js").status, 404);
    EXPECT_EQ(server.guest().get("/campaigns/", asBrowser).body, "[]");
    EXPECT_EQ(server.guest().post(place, "{}").status, 404);
    const Client anna = server.newParent("anna");
    EXPECT_EQ(server.guest().get("/parents/me/", {{"Cookie", "dreamjar_session=" + anna.token()}}).status, 401);
}

TEST(Explorer, SignsInByACookieThatIsTakenLikeAToken)
{
    TestServer server;
    const qint64 id = TestServer::idOf(server.newParent("anna"));
    Browser browser{server, {}, {}};
    EXPECT_EQ(browser.signIn("wrong-password").status, 401);
    EXPECT_TRUE(browser.cookie.isEmpty());
    const Answer signedIn = browser.signIn();
    ASSERT_EQ(signedIn.status, 200) << signedIn.body.toStdString();
    const QByteArray header = signedIn.header("Set-Cookie");
    for (const char *part : {"; HttpOnly", "; SameSite=Strict", "; Path=/", "; Max-Age=3600"})
        EXPECT_TRUE(header.contains(part)) << header.toStdString();
    EXPECT_FALSE(header.contains("Secure"));
    EXPECT_EQ(signedIn.header("Cache-Control"), "no-store");
    EXPECT_FALSE(signedIn.body.contains("eyJ")) << "no token where scripts can read it";

    const Answer me = browser.send("GET", "/parents/me/");
    EXPECT_EQ(me.id(), id);
    EXPECT_EQ(me.header("Cache-Control"), "no-store");
    EXPECT_EQ(browser.send("GET", place).text("username"), "anna");
    EXPECT_EQ(browser.send("PUT", path("/parents/%/", id), R"({"last_name":"Neu"})").status, 200);
    EXPECT_TRUE(
        server.guest()
            .post(place, R"({"email":"anna@example.org","password":"plum-tree-42"})", {{"X-Forwarded-Proto", "https"}})
            .header("Set-Cookie")
            .contains("; Secure"));
}

TEST(Explorer, AWriteMustShowThatItComesFromThePage)
{
    TestServer server;
    const qint64 id = TestServer::idOf(server.newParent("anna"));
    Browser browser{server, {}, {}};
    browser.signIn();
    const QByteArray children = path("/parents/%/children/", id);
    const Answer without = browser.send("POST", children, aChildBody(), false);
    EXPECT_EQ(without.status, 403);
    EXPECT_EQ(without.detail(), "CSRF Failed: CSRF token missing or incorrect.");
    const QByteArray own = browser.word;
    browser.signIn();
    EXPECT_NE(browser.word, own);
    browser.word = own;
    EXPECT_EQ(browser.send("POST", children, aChildBody()).status, 403) << "of another sign-in";
    EXPECT_EQ(browser.send("DELETE", path("/parents/%/", id), {}, false).status, 403);
    EXPECT_EQ(browser.send("POST", "/campaigns/1/donations/", aGiftBody(), false).status, 403);
    EXPECT_EQ(browser.send("GET", "/parents/me/", {}, false).count("children"), 0);
    // Another page cannot sign somebody in by a form.
    EXPECT_EQ(server.guest()
                  .post(place, "email=anna@example.org&password=plum-tree-42",
                      {{"Content-Type", "application/x-www-form-urlencoded"}})
                  .status,
        415);
}

TEST(Explorer, SignsOutAndForgetsACookieThatIsOver)
{
    TestServer server;
    server.newParent("anna");
    Browser browser{server, {}, {}};
    browser.signIn();
    EXPECT_EQ(browser.send("DELETE", place, {}, false).status, 403);
    const Answer out = browser.send("DELETE", place);
    EXPECT_EQ(out.status, 204);
    EXPECT_TRUE(out.header("Set-Cookie").contains("Max-Age=0"));
    const Answer after = browser.send("GET", "/parents/me/");
    EXPECT_EQ(after.status, 401);
    EXPECT_TRUE(after.header("Set-Cookie").contains("Max-Age=0"));

    browser.signIn();
    server.clock().advance(std::chrono::hours{2});
    const Answer late = browser.send("GET", "/campaigns/");
    EXPECT_EQ(late.status, 401);
    EXPECT_TRUE(late.header("Set-Cookie").contains("Max-Age=0"));
    EXPECT_EQ(browser.send("GET", "/").status, 200) << "the page itself always opens";
    EXPECT_EQ(server.guest().get(place).names(), "signed_in");
}

}
