#include "support/scriptedprovider.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace dreamjar::test {

namespace {

const QByteArray tokenPath = "/api/auth/google/token/";
const QByteArray linkPath = "/api/auth/google/link/";
const QString desktop = QStringLiteral("desktop-client");
const QString web = QStringLiteral("web-client");

class GoogleTest : public ::testing::Test
{
protected:
    /// A server that is registered with the provider.
    void set(server::Options &options) const
    {
        options.google.issuer = m_provider.issuer();
        options.google.nativeClientId = desktop;
        options.google.clientId = web;
    }
    qint64 now() { return m_server.clock().now().toMicroseconds() / 1'000'000; }
    QByteArray token(const QByteArray &email, const QByteArray &nonce = "n-1", const QString &client = desktop)
    {
        return m_provider.idToken(QString::fromUtf8(email), client, QString::fromUtf8(nonce), now());
    }
    Answer show(const QByteArray &idToken, const QByteArray &nonce = "n-1")
    {
        return m_server.guest().post(
            tokenPath, R"({"id_token":")" + idToken + R"(","nonce":")" + nonce + R"("})");
    }
    Answer link(const QByteArray &ticket, const QByteArray &password)
    {
        return m_server.guest().post(
            linkPath, R"({"link_ticket":")" + ticket + R"(","password":)" + quoted(password) + '}');
    }
    QByteArray ticketFor(const QByteArray &email)
    {
        const Answer answer = show(token(email));
        EXPECT_EQ(answer.status, 409) << answer.body.toStdString();
        return QByteArray::fromStdString(answer.text("link_ticket"));
    }

    ScriptedProvider m_provider;
    TestServer m_server{[this](server::Options &options) { set(options); }};
};

}

TEST_F(GoogleTest, OpensAnAccountForSomebodyNewAndFindsItAgain)
{
    const Answer first = show(token("greta@example.org"));
    ASSERT_EQ(first.status, 200) << first.body.toStdString();
    EXPECT_EQ(first.names(), "access refresh user");
    EXPECT_EQ(first.names("user"), "email first_name id last_name username");
    EXPECT_EQ(first.text("user.email"), "greta@example.org");
    EXPECT_EQ(first.text("user.username"), "greta");
    EXPECT_EQ(first.text("user.first_name"), "Greta");
    EXPECT_EQ(first.header("Cache-Control"), "no-store");
    EXPECT_EQ(m_server.guest().as(QByteArray::fromStdString(first.text("access"))).get("/parents/me/").status, 200);

    const Answer again = show(token("greta@example.org"));
    EXPECT_EQ(again.number("user.id"), first.number("user.id"));
    EXPECT_EQ(m_provider.requests("/keys"), 1) << "the keys are kept";
    EXPECT_EQ(m_provider.requests("/.well-known/openid-configuration"), 1);
}

TEST_F(GoogleTest, KnowsAPersonByTheProvidersNameForThemAndNotByTheAddress)
{
    const Answer first = show(token("greta@example.org"));
    m_provider.setLie([](QJsonObject &claims) { claims[u"email"] = QStringLiteral("greta@elsewhere.example"); });
    const Answer moved = show(token("greta@example.org"));
    EXPECT_EQ(moved.number("user.id"), first.number("user.id"));
    EXPECT_EQ(moved.text("user.email"), "greta@example.org") << "the account keeps the address it was opened with";

    m_provider.setLie([](QJsonObject &claims) { claims[u"sub"] = QStringLiteral("somebody else"); });
    const Answer stranger = show(token("greta@example.org"));
    EXPECT_EQ(stranger.status, 409) << "an address may have another holder today";
    EXPECT_EQ(stranger.names(), "detail");
}

TEST_F(GoogleTest, GivesEveryAccountAUsernameOfItsOwn)
{
    m_server.newParent("greta");
    const Answer taken = show(token("greta@elsewhere.example"));
    ASSERT_EQ(taken.status, 200) << taken.body.toStdString();
    EXPECT_NE(taken.text("user.username"), "greta");
    const Answer odd = show(token("x!@example.org"));
    ASSERT_EQ(odd.status, 200) << odd.body.toStdString();
    EXPECT_EQ(odd.text("user.username").substr(0, 6), "parent");
}

TEST_F(GoogleTest, AnAccountWithoutPasswordIsNotEnteredWithOne)
{
    show(token("greta@example.org"));
    EXPECT_EQ(m_server.signIn("greta@example.org", "").status, 400);
    EXPECT_EQ(m_server.signIn("greta@example.org", "plum-tree-42").status, 401);
}

TEST_F(GoogleTest, LinksAnAddressWithAPasswordOnlyAfterThatPassword)
{
    const qint64 anna = TestServer::idOf(m_server.newParent("anna"));
    const QByteArray ticket = ticketFor("Anna@example.org");
    ASSERT_FALSE(ticket.isEmpty());
    EXPECT_EQ(link(ticket, "wrong-password").status, 401);
    EXPECT_EQ(show(token("Anna@example.org")).status, 409) << "a wrong password links nothing";

    const Answer linked = link(ticket, TestServer::password());
    ASSERT_EQ(linked.status, 200) << linked.body.toStdString();
    EXPECT_EQ(linked.number("user.id"), anna);
    const Answer entered = show(token("Anna@example.org"));
    EXPECT_EQ(entered.status, 200);
    EXPECT_EQ(entered.number("user.id"), anna);
    EXPECT_EQ(m_server.signIn("anna@example.org", TestServer::password()).status, 200) << "the password still works";
}

TEST_F(GoogleTest, ALinkTicketIsSealedAndRunsOut)
{
    m_server.newParent("anna");
    const QByteArray ticket = ticketFor("anna@example.org");
    QByteArray forged = ticket;
    forged[forged.size() / 2] = forged[forged.size() / 2] == 'A' ? 'B' : 'A';
    EXPECT_EQ(link(forged, TestServer::password()).status, 410);
    EXPECT_EQ(link("rubbish", TestServer::password()).status, 410);
    EXPECT_EQ(link({}, TestServer::password()).said("link_ticket"), "This field may not be blank.");
    m_server.clock().advance(std::chrono::minutes{10});
    EXPECT_EQ(link(ticket, TestServer::password()).status, 410);
}

TEST_F(GoogleTest, PasswordsForALinkAreThrottledLikeSignIns)
{
    TestServer limited{[this](server::Options &options) {
        set(options);
        options.rateLimits = true;
    }};
    limited.newParent("anna");
    const QByteArray idToken = m_provider.idToken(QStringLiteral("anna@example.org"), desktop, QStringLiteral("n-1"),
        limited.clock().now().toMicroseconds() / 1'000'000);
    const Answer needed = limited.guest().post(tokenPath, R"({"id_token":")" + idToken + R"(","nonce":"n-1"})");
    const QByteArray body
        = R"({"link_ticket":")" + QByteArray::fromStdString(needed.text("link_ticket")) + R"(","password":"wrong-one"})";
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(limited.guest().post(linkPath, body).status, 401);
    EXPECT_EQ(limited.guest().post(linkPath, body).status, 429);
    EXPECT_EQ(limited.signIn("anna@example.org", TestServer::password()).status, 429) << "one count for both ways";
}

TEST_F(GoogleTest, BelievesNoTokenThatIsNotForUs)
{
    const auto lying = [&](const char *claim, const QJsonValue &value) {
        m_provider.setLie([=](QJsonObject &claims) {
            if (value.isUndefined())
                claims.remove(QLatin1String(claim));
            else
                claims[QLatin1String(claim)] = value;
        });
        const Answer answer = show(token("greta@example.org"));
        m_provider.setLie({});
        return answer.status;
    };
    const auto text = [](const char *words) { return QJsonValue{QString::fromUtf8(words)}; };
    const auto at = [this](qint64 offset) { return QJsonValue{now() + offset}; };
    EXPECT_EQ(lying("iss", text("https://accounts.google.com")), 401);
    EXPECT_EQ(lying("iss", QJsonValue::Undefined), 401);
    EXPECT_EQ(lying("aud", text("another-client")), 401);
    EXPECT_EQ(lying("aud", QJsonArray{text("another-client")}), 401);
    EXPECT_EQ(lying("aud", QJsonArray{text("another-client"), text("desktop-client")}), 401) << "and no azp";
    EXPECT_EQ(lying("azp", text("another-client")), 401);
    EXPECT_EQ(lying("exp", at(-61)), 401);
    EXPECT_EQ(lying("exp", text("9999999999")), 401);
    EXPECT_EQ(lying("exp", QJsonValue::Undefined), 401);
    EXPECT_EQ(lying("iat", at(120)), 401);
    EXPECT_EQ(lying("nonce", text("n-2")), 401);
    EXPECT_EQ(lying("nonce", QJsonValue::Undefined), 401);
    EXPECT_EQ(lying("email_verified", false), 401);
    EXPECT_EQ(lying("email_verified", QJsonValue::Undefined), 401);
    EXPECT_EQ(lying("email", text("no address")), 401);
    EXPECT_EQ(lying("sub", QJsonValue::Undefined), 401);
    EXPECT_EQ(lying("sub", text("")), 401);
    EXPECT_EQ(m_server.signIn("greta@example.org", "x").status, 401);
    EXPECT_EQ(lying("azp", text("desktop-client")), 200);
    EXPECT_EQ(show(token("greta@example.org"), "n-2").status, 401) << "another nonce than the program asked with";
    EXPECT_EQ(show(token("greta@example.org", "n-1", web)).status, 200) << "the web client is ours as well";
}

TEST_F(GoogleTest, BelievesNoSignatureButTheProvidersRs256)
{
    m_provider.setAlgorithm("none");
    EXPECT_EQ(show(token("greta@example.org")).status, 401);
    m_provider.setAlgorithm("HS256");
    EXPECT_EQ(show(token("greta@example.org")).status, 401);
    m_provider.setAlgorithm("RS256");
    m_provider.useStrangeKey(true);
    EXPECT_EQ(show(token("greta@example.org")).status, 401) << "the name of a key of the provider's, but not the key";
    m_provider.useStrangeKey(false);
    QByteArray changed = token("greta@example.org");
    changed[changed.size() - 20] = changed[changed.size() - 20] == 'A' ? 'B' : 'A';
    EXPECT_EQ(show(changed).status, 401);
    EXPECT_EQ(show("a.b.c").status, 401);
    EXPECT_EQ(show("rubbish").status, 401);
    EXPECT_EQ(show(QByteArray(40'000, 'x')).status, 401);
    EXPECT_EQ(show(token("greta@example.org")).status, 200);
}

TEST_F(GoogleTest, AsksForNewKeysWhenTheyRunOutOrAreNewButNotForEveryStranger)
{
    EXPECT_EQ(show(token("greta@example.org")).status, 200);
    m_provider.rotateKey();
    const QByteArray fresh = token("greta@example.org");
    EXPECT_EQ(show(fresh).status, 401) << "asked a moment ago";
    EXPECT_EQ(m_provider.requests("/keys"), 1);
    m_server.clock().advance(std::chrono::seconds{60});
    EXPECT_EQ(show(fresh).status, 200);
    EXPECT_EQ(m_provider.requests("/keys"), 2);
    m_server.clock().advance(std::chrono::seconds{3600});
    EXPECT_EQ(show(token("greta@example.org")).status, 200);
    EXPECT_EQ(m_provider.requests("/keys"), 3) << "max-age is over";
}

TEST_F(GoogleTest, SaysWhenTheProviderDoesNotAnswerAndTriesAgainLater)
{
    for (const char *path : {"/.well-known/openid-configuration", "/keys"}) {
        TestServer fresh{[this](server::Options &options) { set(options); }};
        const QByteArray body = R"({"id_token":")"
            + m_provider.idToken(QStringLiteral("greta@example.org"), desktop, QStringLiteral("n-1"),
                fresh.clock().now().toMicroseconds() / 1'000'000)
            + R"(","nonce":"n-1"})";
        m_provider.hangUpOn(path);
        const Answer answer = fresh.guest().post(tokenPath, body);
        EXPECT_EQ(answer.status, 503) << path;
        EXPECT_TRUE(answer.hasHeader("Retry-After"));
        m_provider.hangUpOn({});
        EXPECT_EQ(fresh.guest().post(tokenPath, body).status, 503) << "left alone for a moment";
        fresh.clock().advance(std::chrono::seconds{5});
        EXPECT_EQ(fresh.guest().post(tokenPath, body).status, 200);
    }
}

TEST_F(GoogleTest, ExchangesACodeForAProgram)
{
    const QUrl asked{m_provider.issuer() + QStringLiteral("/authorize?client_id=desktop-client&nonce=n-1&state=s"
                                                          "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2F&code_challenge="
                                                          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")};
    m_provider.setNow(now());
    m_provider.agree(asked, QStringLiteral("greta@example.org"));
    const QByteArray body = R"({"code":"code-1","code_verifier":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",)"
                            R"("redirect_uri":"http://127.0.0.1:4711/","nonce":"n-1"})";
    EXPECT_EQ(m_server.guest().post(tokenPath, body).status, 200);
    EXPECT_EQ(m_server.guest().post(tokenPath, body).status, 401) << "a code is good for once";
    EXPECT_EQ(m_server.guest()
                  .post(tokenPath, R"({"code":"c","code_verifier":"v","redirect_uri":"https://example.org/"})")
                  .said("redirect_uri"),
        "Enter a valid URL.");
}

TEST_F(GoogleTest, AsksForWhatIsMissing)
{
    EXPECT_EQ(m_server.guest().post(tokenPath, "{}").said("id_token"), "This field is required.");
    EXPECT_EQ(m_server.guest().post(tokenPath, R"({"id_token":"x"})").said("nonce"), "This field is required.");
    EXPECT_EQ(m_server.guest().post(tokenPath, R"({"code":"x"})").said("code_verifier"), "This field is required.");
    EXPECT_EQ(m_server.guest().post(linkPath, "{}").said("link_ticket"), "This field is required.");
    EXPECT_EQ(m_server.guest().get(tokenPath).status, 405);
}

TEST_F(GoogleTest, TellsTheDesktopWhomToAsk)
{
    const Answer about = m_server.guest().get("/api/server/");
    EXPECT_EQ(about.text("google.issuer"), m_provider.issuer().toStdString());
    EXPECT_EQ(about.text("google.client_id"), "desktop-client");
    EXPECT_EQ(about.names("google"), "client_id issuer");
}

TEST_F(GoogleTest, StopsAtOnceThoughTheProviderHangs)
{
    // Nobody accepts there: the connection is made by the system and then nothing happens.
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress{QHostAddress::LocalHost}));
    TestServer server{[&](server::Options &options) {
        set(options);
        options.google.issuer = QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort());
    }};
    QTcpSocket caller;
    caller.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    ASSERT_TRUE(caller.waitForConnected());
    const QByteArray body = R"({"id_token":"a.b.c","nonce":"n"})";
    caller.write("POST /api/auth/google/token/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ASSERT_TRUE(caller.waitForBytesWritten());
    ASSERT_TRUE(silent.waitForNewConnection(5000)) << "the provider was asked";
    QElapsedTimer timer;
    timer.start();
    server.stop();
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(Google, IsExplainedWhereItIsNotSetUp)
{
    TestServer server;
    for (const Answer &answer : {server.guest().post(tokenPath, "{}"), server.guest().post(linkPath, "{}"),
             server.guest().get("/auth/google/login/"), server.guest().get("/api/auth/google/callback/?code=x")}) {
        EXPECT_EQ(answer.status, 503);
        EXPECT_EQ(answer.detail(), "Sign-in with Google is not set up on this server.");
    }
    EXPECT_FALSE(server.guest().get("/api/server/").at("google").isObject());
}

}
