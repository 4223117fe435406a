#include "remote/openidattempt.h"

#include "rawserver.h"
#include "support/scriptedprovider.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>
#include <gtest/gtest.h>

namespace dreamjar::remote {
namespace {

using test::ScriptedProvider;

const QString email = QStringLiteral("greta@example.org");

/// An attempt with somebody at a browser who does what the test says.
class OpenIdAttemptTest : public ::testing::Test
{
protected:
    void begin(OpenIdAttempt::Options options = {})
    {
        options.page = "<h1>Go back</h1>";
        m_attempt = std::make_unique<OpenIdAttempt>(
            OpenIdClient{m_provider.issuer(), QStringLiteral("desktop"), m_secret}, m_keys, options);
        QObject::connect(m_attempt.get(), &OpenIdAttempt::browserWanted, m_attempt.get(),
            [this](const QUrl &address) { m_address = address; });
        m_attempt->start([this](const auto &result) { m_result = result; });
    }
    bool reachBrowser(OpenIdAttempt::Options options = {})
    {
        begin(std::move(options));
        return QTest::qWaitFor([this] { return m_address.isValid() || m_result.has_value(); }) && m_address.isValid();
    }
    QString asked(const char *name) const
    {
        return QUrlQuery{m_address}.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    /// Where the browser would be sent, with these parameters instead of the right ones.
    QUrl back(const QString &query) const
    {
        QUrl url{asked("redirect_uri")};
        url.setQuery(query);
        return url;
    }
    /// The status of the page there; 0: nobody listens.
    int visit(const QUrl &url)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply{network.get(QNetworkRequest{url})};
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
        m_page = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    bool ends() { return QTest::qWaitFor([this] { return m_result.has_value(); }, 2000); }
    /// Ended so, and within a second of the moment when it could be known.
    ::testing::AssertionResult endsWith(OpenIdTrouble trouble)
    {
        QElapsedTimer timer;
        timer.start();
        if (!ends())
            return ::testing::AssertionFailure() << "it did not end";
        if (timer.elapsed() > 1000)
            return ::testing::AssertionFailure() << "it took " << timer.elapsed() << " ms";
        if (m_result->ok())
            return ::testing::AssertionFailure() << "it went well";
        if (m_result->error() != trouble)
            return ::testing::AssertionFailure() << "it ended with " << static_cast<int>(m_result->error());
        return ::testing::AssertionSuccess();
    }

    ScriptedProvider m_provider;
    SystemKeySource m_keys;
    QString m_secret;
    QUrl m_address;
    QByteArray m_page;
    std::unique_ptr<OpenIdAttempt> m_attempt;
    std::optional<Result<OpenIdProof, OpenIdTrouble>> m_result;
};

TEST_F(OpenIdAttemptTest, ComesBackWithAnIdToken)
{
    ASSERT_TRUE(reachBrowser());
    EXPECT_TRUE(asked("redirect_uri").startsWith(QStringLiteral("http://127.0.0.1:")));
    EXPECT_EQ(asked("scope"), QStringLiteral("openid email profile"));
    EXPECT_EQ(asked("code_challenge_method"), QStringLiteral("S256"));
    for (const char *name : {"state", "nonce", "code_challenge"})
        EXPECT_EQ(asked(name).size(), 43) << name << " has 256 bit";
    EXPECT_EQ(visit(m_provider.agree(m_address, email)), 200);
    EXPECT_EQ(m_page, "<h1>Go back</h1>");
    ASSERT_TRUE(ends());
    ASSERT_TRUE(m_result->ok()) << static_cast<int>(m_result->error());
    EXPECT_EQ((*m_result)->nonce, asked("nonce"));
    EXPECT_EQ((*m_result)->idToken.count(u'.'), 2);
    EXPECT_EQ(m_provider.requests("/token"), 1);
}

TEST_F(OpenIdAttemptTest, AsksWithNewSecretsEachTime)
{
    ASSERT_TRUE(reachBrowser());
    const QString state = asked("state"), nonce = asked("nonce"), challenge = asked("code_challenge");
    m_address.clear();
    ASSERT_TRUE(reachBrowser());
    EXPECT_NE(asked("state"), state);
    EXPECT_NE(asked("nonce"), nonce);
    EXPECT_NE(asked("code_challenge"), challenge);
}

TEST_F(OpenIdAttemptTest, HandsOnACodeExactlyAsItIs)
{
    m_provider.setCode(QStringLiteral("4/0A+b%2F c&d=é"));
    m_secret = QStringLiteral("GOCSPX-a+b/c");
    ASSERT_TRUE(reachBrowser());
    visit(m_provider.agree(m_address, email));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_result->ok());
    EXPECT_TRUE(m_provider.tokenRequest().contains("code=4%2F0A%2Bb%252F%20c%26d%3D%C3%A9")) << m_provider.tokenRequest().constData();
    EXPECT_TRUE(m_provider.tokenRequest().contains("client_secret=GOCSPX-a%2Bb%2Fc"));
}

TEST_F(OpenIdAttemptTest, SaysThatItWasDenied)
{
    ASSERT_TRUE(reachBrowser());
    visit(back(QStringLiteral("error=access_denied&state=") + asked("state")));
    EXPECT_TRUE(endsWith(OpenIdTrouble::Denied));
}

TEST_F(OpenIdAttemptTest, SaysThatTheProviderRefused)
{
    ASSERT_TRUE(reachBrowser());
    visit(back(QStringLiteral("error=invalid_scope&state=") + asked("state")));
    EXPECT_TRUE(endsWith(OpenIdTrouble::Refused));
}

TEST_F(OpenIdAttemptTest, ThrowsAwayACodeWithAWrongState)
{
    ASSERT_TRUE(reachBrowser());
    visit(back(QStringLiteral("code=code-1&state=AAAA")));
    EXPECT_TRUE(endsWith(OpenIdTrouble::NotOurs));
    EXPECT_EQ(m_provider.requests("/token"), 0);
}

TEST_F(OpenIdAttemptTest, ThrowsAwayACodeWithoutState)
{
    ASSERT_TRUE(reachBrowser());
    visit(back(QStringLiteral("code=code-1")));
    EXPECT_TRUE(endsWith(OpenIdTrouble::NotOurs));
    EXPECT_EQ(m_provider.requests("/token"), 0);
}

TEST_F(OpenIdAttemptTest, ThrowsAwayTheAnswerOfAnotherProvider)
{
    ASSERT_TRUE(reachBrowser());
    visit(back(QStringLiteral("code=code-1&iss=https%3A%2F%2Fevil.example&state=") + asked("state")));
    EXPECT_TRUE(endsWith(OpenIdTrouble::NotOurs));
    EXPECT_EQ(m_provider.requests("/token"), 0);
}

TEST_F(OpenIdAttemptTest, TakesNoNoticeOfNoise)
{
    ASSERT_TRUE(reachBrowser());
    EXPECT_EQ(visit(back(QStringLiteral("error=access_denied"))), 404) << "an error without our state";
    EXPECT_EQ(visit(back(QStringLiteral("error=access_denied&state=AAAA"))), 404);
    EXPECT_EQ(visit(back(QString{})), 404);
    EXPECT_EQ(visit(QUrl{asked("redirect_uri") + QStringLiteral("favicon.ico")}), 404);
    QUrl foreign = back(QStringLiteral("code=x&state=") + asked("state"));
    foreign.setHost(QStringLiteral("localhost"));
    EXPECT_NE(visit(foreign), 200) << "under another name it is a trick";
    EXPECT_FALSE(m_result.has_value());
    visit(m_provider.agree(m_address, email));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_result->ok());
}

TEST_F(OpenIdAttemptTest, ExchangesNothingForASecondCallback)
{
    ASSERT_TRUE(reachBrowser());
    const QUrl first = m_provider.agree(m_address, email);
    visit(first);
    EXPECT_EQ(visit(first), 200) << "who loads the page again sees it again";
    visit(back(QStringLiteral("code=other&state=") + asked("state")));
    visit(back(QStringLiteral("error=access_denied&state=") + asked("state")));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_result->ok());
    EXPECT_EQ(m_provider.requests("/token"), 1);
}

TEST_F(OpenIdAttemptTest, IsReachedOnNoOtherInterface)
{
    ASSERT_TRUE(reachBrowser());
    QUrl url = m_provider.agree(m_address, email);
    url.setHost(QStringLiteral("127.0.0.2"));
    EXPECT_EQ(visit(url), 0);
    url.setHost(QStringLiteral("::1"));
    EXPECT_EQ(visit(url), 0);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        url.setHost(address.toString());
        EXPECT_EQ(visit(url), 0) << address.toString().toStdString();
    }
    EXPECT_FALSE(m_result.has_value());
}

TEST_F(OpenIdAttemptTest, SaysWhenTheTokenEndpointRefuses)
{
    m_provider.setTokenAnswer(400, R"({"error":"invalid_grant"})");
    ASSERT_TRUE(reachBrowser());
    visit(m_provider.agree(m_address, email));
    EXPECT_TRUE(endsWith(OpenIdTrouble::Refused));
}

TEST_F(OpenIdAttemptTest, SaysWhenTheTokenEndpointTalksNonsense)
{
    for (const char *body : {"{}", "[]", "not json", R"({"id_token":7})", R"({"access_token":"only"})"}) {
        m_provider.setTokenAnswer(200, body);
        m_result.reset();
        m_address.clear();
        ASSERT_TRUE(reachBrowser());
        visit(m_provider.agree(m_address, email));
        EXPECT_TRUE(endsWith(OpenIdTrouble::Unreachable)) << body;
    }
}

TEST_F(OpenIdAttemptTest, SendsACodeOnceThoughTheConnectionDrops)
{
    m_provider.hangUpOn("/token");
    ASSERT_TRUE(reachBrowser());
    visit(m_provider.agree(m_address, email));
    EXPECT_TRUE(endsWith(OpenIdTrouble::Unreachable));
    EXPECT_EQ(m_provider.requests("/token"), 1);
}

TEST_F(OpenIdAttemptTest, SaysWhenTheProviderIsNotThere)
{
    m_provider.hangUpOn("/.well-known/openid-configuration");
    begin();
    EXPECT_TRUE(endsWith(OpenIdTrouble::Unreachable));
}

TEST_F(OpenIdAttemptTest, SaysWhenThePortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress{QHostAddress::LocalHost}));
    OpenIdAttempt::Options options;
    options.port = other.serverPort();
    begin(options);
    EXPECT_TRUE(endsWith(OpenIdTrouble::CannotListen));
}

TEST_F(OpenIdAttemptTest, SaysWhenThereIsNoBrowser)
{
    ASSERT_TRUE(reachBrowser());
    m_attempt->browserMissing();
    EXPECT_TRUE(endsWith(OpenIdTrouble::NoBrowser));
}

TEST_F(OpenIdAttemptTest, SaysWhenNobodyCameBack)
{
    OpenIdAttempt::Options options;
    options.patience = std::chrono::milliseconds{300};
    ASSERT_TRUE(reachBrowser(options));
    EXPECT_TRUE(endsWith(OpenIdTrouble::NobodyCame));
}

TEST_F(OpenIdAttemptTest, TrustsNoProviderThatCanBeOverheardOrIsAnother)
{
    QString said;
    test::RawServer provider{[&](QTcpSocket &socket, const QByteArray &) {
        socket.write(test::httpAnswer("200 OK", said.toUtf8()));
        socket.disconnectFromHost();
    }};
    const QString issuer = QStringLiteral("http://127.0.0.1:%1").arg(provider.serverPort());
    const auto metadata = [](const QString &name, const QString &authorization, const QString &token) {
        return QStringLiteral(R"({"issuer":"%1","authorization_endpoint":"%2","token_endpoint":"%3"})")
            .arg(name, authorization, token);
    };
    const QString safe = QStringLiteral("https://provider.example/x");
    for (const QString &lie : {metadata(QStringLiteral("https://other.example"), safe, safe),
             metadata(issuer, QStringLiteral("http://provider.example/x"), safe),
             metadata(issuer, safe, QStringLiteral("http://provider.example/x")),
             metadata(issuer, QStringLiteral("javascript:alert(1)"), safe),
             metadata(issuer, QStringLiteral("file:///etc/passwd"), safe), QStringLiteral("{}"), QStringLiteral("x")}) {
        said = lie;
        m_result.reset();
        OpenIdAttempt attempt{{issuer, QStringLiteral("desktop"), {}}, m_keys, {}};
        attempt.start([this](const auto &result) { m_result = result; });
        EXPECT_TRUE(endsWith(OpenIdTrouble::Unreachable)) << lie.toStdString();
    }
}

TEST_F(OpenIdAttemptTest, LeavesNothingBehindWhenItIsGivenUp)
{
    ASSERT_TRUE(reachBrowser());
    const QUrl late = m_provider.agree(m_address, email);
    m_attempt.reset();
    EXPECT_EQ(visit(late), 0) << "nobody listens any more";
    EXPECT_FALSE(m_result.has_value());
}

}
}
