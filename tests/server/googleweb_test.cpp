#include "support/scriptedprovider.h"
#include "support/testserver.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace dreamjar::test {

namespace {

const QByteArray callback = "/api/auth/google/callback/";

/// A browser that follows nothing by itself.
struct Trip {
    Answer left; ///< for the provider
    QByteArray cookie;

    QUrl target() const { return QUrl::fromEncoded(left.header("Location")); }
    QString asked(const char *name) const
    {
        return QUrlQuery{target()}.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
};

class GoogleWebTest : public ::testing::Test
{
protected:
    static void set(server::Options &options, const ScriptedProvider &provider)
    {
        options.google.issuer = provider.issuer();
        options.google.clientId = QStringLiteral("web-client");
    }
    Trip leave(TestServer &server, const QByteArray &query = {})
    {
        m_provider.setNow(server.clock().now().toMicroseconds() / 1'000'000);
        const Answer left = server.guest().get("/auth/google/login/" + query);
        return {left, left.header("Set-Cookie").split(';').first()};
    }
    static Answer comeBack(TestServer &server, const QUrl &back, const QByteArray &cookie)
    {
        return server.guest().get(
            callback + '?' + QUrl{back}.query(QUrl::FullyEncoded).toLatin1(), {{"Cookie", "other=1; " + cookie}});
    }
    QUrl agree(const Trip &trip, const char *email = "greta@example.org")
    {
        return m_provider.agree(trip.target(), QString::fromUtf8(email));
    }

    ScriptedProvider m_provider;
    TestServer m_server{[this](server::Options &options) { set(options, m_provider); }};
};

}

TEST_F(GoogleWebTest, GoesToTheProviderWithEverythingThatBindsTheAnswerToThisBrowser)
{
    const Trip trip = leave(m_server);
    ASSERT_EQ(trip.left.status, 302);
    EXPECT_TRUE(trip.target().toString().startsWith(m_provider.issuer() + QStringLiteral("/authorize?")));
    EXPECT_EQ(trip.asked("client_id").toStdString(), "web-client");
    EXPECT_EQ(trip.asked("scope").toStdString(), "openid email profile");
    EXPECT_EQ(trip.asked("response_type").toStdString(), "code");
    EXPECT_EQ(trip.asked("redirect_uri").toStdString(), "http://127.0.0.1/api/auth/google/callback/");
    EXPECT_EQ(trip.asked("code_challenge_method").toStdString(), "S256");
    for (const char *name : {"state", "nonce", "code_challenge"})
        EXPECT_EQ(trip.asked(name).size(), 43) << name << " has 256 bit";
    EXPECT_NE(trip.asked("state"), trip.asked("nonce"));
    EXPECT_NE(leave(m_server).asked("state"), trip.asked("state"));
    const QByteArray cookie = trip.left.header("Set-Cookie");
    EXPECT_TRUE(cookie.contains("HttpOnly"));
    EXPECT_TRUE(cookie.contains("SameSite=Lax"));
    EXPECT_FALSE(cookie.contains(trip.asked("nonce").toLatin1())) << "it is sealed";
}

TEST_F(GoogleWebTest, ComesBackSignedIn)
{
    const Trip trip = leave(m_server, "?process=login");
    const QUrl back = agree(trip);
    const Answer answer = comeBack(m_server, back, trip.cookie);
    ASSERT_EQ(answer.status, 200) << answer.body.toStdString();
    EXPECT_EQ(answer.names(), "access refresh user");
    EXPECT_EQ(answer.names("user"), "email first_name id last_name username");
    EXPECT_EQ(answer.header("Cache-Control"), "no-store");
    EXPECT_TRUE(answer.header("Set-Cookie").contains("Max-Age=0"));
    EXPECT_EQ(m_server.guest().as(QByteArray::fromStdString(answer.text("access"))).get("/parents/me/").status, 200);
    EXPECT_EQ(comeBack(m_server, back, trip.cookie).status, 401) << "a code is good for once";
}

TEST_F(GoogleWebTest, AnotherServerWithTheSameSecretGoesOn)
{
    const Trip trip = leave(m_server);
    TestServer other{[this](server::Options &options) { set(options, m_provider); }};
    EXPECT_EQ(comeBack(other, agree(trip), trip.cookie).status, 200);
}

TEST_F(GoogleWebTest, HandsTheTokensToTheWebClientWhereOneBeganIt)
{
    TestServer server{[this](server::Options &options) {
        set(options, m_provider);
        options.google.webClient = QStringLiteral("https://jars.example.org/");
        options.google.publicUrl = QStringLiteral("https://api.example.org");
    }};
    const Trip trip = leave(server, "?process=login");
    EXPECT_EQ(trip.asked("redirect_uri").toStdString(), "https://api.example.org/api/auth/google/callback/");
    EXPECT_TRUE(trip.left.header("Set-Cookie").contains("Secure"));
    const Answer answer = comeBack(server, agree(trip), trip.cookie);
    ASSERT_EQ(answer.status, 302);
    const QUrl target = QUrl::fromEncoded(answer.header("Location"));
    EXPECT_EQ(target.toString(QUrl::RemoveFragment).toStdString(), "https://jars.example.org/oauth-success");
    const QUrlQuery fragment{target.fragment(QUrl::FullyEncoded)};
    EXPECT_EQ(fragment.queryItemValue(QStringLiteral("login_success")).toStdString(), "true");
    const QByteArray access = fragment.queryItemValue(QStringLiteral("access")).toLatin1();
    EXPECT_EQ(server.guest().as(access).get("/parents/me/").status, 200);
    EXPECT_FALSE(fragment.queryItemValue(QStringLiteral("refresh")).isEmpty());

    const Trip direct = leave(server);
    EXPECT_EQ(comeBack(server, agree(direct), direct.cookie).status, 200) << "begun without the client";
    const Trip denied = leave(server, "?process=login");
    const Answer refused = server.guest().get(
        callback + "?error=access_denied&state=" + denied.asked("state").toLatin1(), {{"Cookie", denied.cookie}});
    EXPECT_EQ(refused.status, 302);
    EXPECT_EQ(refused.header("Location"), "https://jars.example.org/login?error=oauth_failed");
}

TEST_F(GoogleWebTest, RefusesWhatDoesNotBelongToThisBrowser)
{
    const Trip trip = leave(m_server);
    const QUrl back = agree(trip);
    const auto refused = [&](const QUrl &url, const QByteArray &cookie) {
        const Answer answer = comeBack(m_server, url, cookie);
        EXPECT_EQ(answer.names(), "detail error") << answer.body.toStdString();
        return answer.status;
    };
    EXPECT_EQ(refused(back, {}), 401) << "no cookie";
    EXPECT_EQ(refused(back, leave(m_server).cookie), 401) << "of another sign-in";
    EXPECT_EQ(refused(back, "dreamjar_google=rubbish"), 401);
    EXPECT_EQ(refused(QUrl{QStringLiteral("http://x/?code=code-1")}, trip.cookie), 401) << "no state";
    EXPECT_EQ(refused(QUrl{QStringLiteral("http://x/?error=access_denied")}, trip.cookie), 401);
    EXPECT_EQ(refused(QUrl{QStringLiteral("http://x/?state=") + trip.asked("state")}, trip.cookie), 401) << "no code";
    EXPECT_EQ(m_provider.requests("/token"), 0) << "and no code was given away";
    m_server.clock().advance(std::chrono::minutes{10});
    EXPECT_EQ(refused(back, trip.cookie), 401) << "too late";
}

TEST_F(GoogleWebTest, SaysWhatTheProviderDidWrong)
{
    Trip trip = leave(m_server);
    m_provider.setTokenAnswer(400, R"({"error":"invalid_grant"})");
    EXPECT_EQ(comeBack(m_server, agree(trip), trip.cookie).text("error"), "not_accepted");
    m_provider.setTokenAnswer(500, "{}");
    EXPECT_EQ(comeBack(m_server, agree(trip), trip.cookie).status, 503);
    m_provider.setTokenAnswer(0);
    m_provider.setLie([](QJsonObject &claims) { claims[u"nonce"] = QStringLiteral("another"); });
    EXPECT_EQ(comeBack(m_server, agree(trip), trip.cookie).status, 401);
    m_provider.setLie({});
    m_server.newParent("anna");
    trip = leave(m_server);
    const Answer taken = comeBack(m_server, agree(trip, "anna@example.org"), trip.cookie);
    EXPECT_EQ(taken.status, 401);
    EXPECT_EQ(taken.text("error"), "account_exists");
}

TEST_F(GoogleWebTest, IsNotLedAwayByTheHostHeader)
{
    const QByteArray answer = m_server.guest().raw("GET /auth/google/login/ HTTP/1.1\r\nHost: evil/?x=\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 400")) << answer.toStdString();
}

}
