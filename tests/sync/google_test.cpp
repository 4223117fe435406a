#include "serverfixture.h"
#include "support/scriptedprovider.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace dreamjar::sync {
namespace {

using namespace test;
using Kind = GoogleRefusal::Kind;
using Outcome = Result<Parent, GoogleRefusal>;

const QString desktop = QStringLiteral("desktop-client");

struct WithProvider {
    ScriptedProvider provider;
    server::Options options() const
    {
        server::Options options;
        options.database = QStringLiteral("sqlite::memory:");
        options.secret = QByteArray(32, 's');
        options.rateLimits = false;
        options.google.issuer = provider.issuer();
        options.google.nativeClientId = desktop;
        return options;
    }
};

/// The whole client, a real server, and a provider and a person who do what the test says.
class GoogleSignIn : protected WithProvider, public ServerFixture
{
protected:
    GoogleSignIn() : ServerFixture(WithProvider::options())
    {
        m_program.openBrowser = [this](const QUrl &address) {
            m_address = address;
            if (m_agrees)
                visit(provider.agree(address, m_email));
            return m_hasBrowser;
        };
        m_program.start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_program.engine().states().server().google.isSet(); }));
    }
    ~GoogleSignIn() override { m_program.stop(); }

    void visit(const QUrl &url)
    {
        QNetworkReply *reply = m_browser.get(QNetworkRequest{url});
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    void begin()
    {
        m_outcome.reset();
        m_program.engine().signInWithGoogle(&m_context, [this](const Outcome &came) { m_outcome.emplace(came); });
    }
    bool ends(int within = 5000)
    {
        return QTest::qWaitFor([this] { return m_outcome.has_value(); }, within);
    }
    std::optional<Kind> refusal()
    {
        begin();
        if (!ends() || m_outcome->ok())
            return std::nullopt;
        return m_outcome->error().kind;
    }
    const AccountState &account() { return m_program.engine().states().account(); }

    QNetworkAccessManager m_browser;
    QObject m_context;
    QUrl m_address;
    QString m_email = QStringLiteral("greta@example.org");
    bool m_agrees = true;
    bool m_hasBrowser = true;
    std::optional<Outcome> m_outcome;
    Program m_program{m_url};
};

TEST_F(GoogleSignIn, EndsSignedInAndIsKept)
{
    begin();
    ASSERT_TRUE(ends());
    ASSERT_TRUE(m_outcome->ok()) << static_cast<int>(m_outcome->error().kind);
    EXPECT_EQ((*m_outcome)->email, m_email);
    EXPECT_EQ(account().parent->email, m_email);
    EXPECT_TRUE(QTest::qWaitFor([&] { return account().keeping == AccountState::Keeping::Kept; }));
    EXPECT_TRUE(m_program.addChild(aChildDraft()).ok());
    EXPECT_FALSE(m_program.carry().problem.has_value());
}

TEST_F(GoogleSignIn, IsRefusedWhenTheServerDoesNotBelieveTheProvider)
{
    const auto lying = [&](const char *claim, const QJsonValue &value) {
        provider.setLie([=](QJsonObject &claims) { claims[QLatin1String(claim)] = value; });
        QElapsedTimer timer;
        timer.start();
        const auto kind = refusal();
        EXPECT_LT(timer.elapsed(), 2000) << claim;
        provider.setLie({});
        return kind;
    };
    EXPECT_EQ(lying("nonce", QStringLiteral("another")), Kind::NotAccepted);
    EXPECT_EQ(lying("aud", QStringLiteral("another-client")), Kind::NotAccepted);
    EXPECT_EQ(lying("iss", QStringLiteral("https://accounts.google.com")), Kind::NotAccepted);
    EXPECT_EQ(lying("exp", 1'000'000'000), Kind::NotAccepted);
    provider.setAlgorithm("none");
    EXPECT_EQ(refusal(), Kind::NotAccepted);
    provider.setAlgorithm("HS256");
    EXPECT_EQ(refusal(), Kind::NotAccepted);
    provider.setAlgorithm("RS256");
    EXPECT_FALSE(account().signedIn());
    begin(); // and again, as it should be
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_outcome->ok());
}

TEST_F(GoogleSignIn, AsksOnceForThePasswordOfAnAccountWithThatAddress)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(m_program.signOut().ok());
    m_email = aRegistration().email;
    EXPECT_EQ(refusal(), Kind::PasswordNeeded);
    EXPECT_EQ(m_outcome->error().email, m_email);

    const auto link = [&](const QString &password) {
        m_outcome.reset();
        m_program.engine().linkWithPassword(password, &m_context, [this](const Outcome &came) { m_outcome.emplace(came); });
        EXPECT_TRUE(ends());
    };
    link(QStringLiteral("wrong-password"));
    ASSERT_FALSE(m_outcome->ok());
    EXPECT_EQ(m_outcome->error().refusal.reason, Reason::WrongCredentials);
    link(aRegistration().password);
    ASSERT_TRUE(m_outcome->ok()) << "the right one may follow a wrong one";
    EXPECT_EQ(account().parent->email, m_email);

    ASSERT_TRUE(m_program.signOut().ok());
    begin();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_outcome->ok()) << "the password is not asked for again";
}

TEST_F(GoogleSignIn, IsCancelledAndCanBeTriedAgain)
{
    m_agrees = false;
    begin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_address.isValid(); }));
    m_program.engine().cancelGoogle();
    ASSERT_TRUE(ends(1000));
    EXPECT_EQ(m_outcome->error().kind, Kind::Cancelled);
    m_agrees = true;
    begin();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_outcome->ok());
}

TEST_F(GoogleSignIn, SaysThatThereIsNoBrowser)
{
    m_agrees = false;
    m_hasBrowser = false;
    EXPECT_EQ(refusal(), Kind::NoBrowser);
}

TEST_F(GoogleSignIn, GoesByTheClientThatThePersonChose)
{
    m_program.engine().useGoogleClient({provider.issuer(), QStringLiteral("another-client"), {}});
    EXPECT_EQ(refusal(), Kind::NotAccepted) << "which the server does not know";
    EXPECT_EQ(QUrlQuery{m_address}.queryItemValue(QStringLiteral("client_id")), QStringLiteral("another-client"));
    m_program.engine().useGoogleClient({});
    begin();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_outcome->ok());
}

TEST_F(GoogleSignIn, SurvivesALostAnswerOfTheServer)
{
    m_program.network.loseAnswer = m_program.network.writes.load();
    begin();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(m_outcome->ok());
}

class SignOut : public ServerFixture
{
protected:
    /// What the server says to this refresh token.
    int exchange(const QString &token)
    {
        remote::HttpTransport transport{m_url};
        QObject context;
        std::optional<int> status;
        transport.send({remote::Method::Post, "/api/token/refresh/", R"({"refresh":")" + token.toLatin1() + R"("})", {}},
            &context, [&](const remote::Answer &answer) { status = answer.status; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return status.has_value(); }));
        return status.value_or(0);
    }
};

TEST_F(SignOut, EndsTheSessionAtTheServerAsWell)
{
    Program program{m_url};
    program.start();
    const auto parent = program.registerAs(aRegistration());
    ASSERT_TRUE(parent.ok());
    const remote::VaultKey key{QStringLiteral("test"), parent->id};
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.vault.secret(key).has_value(); }));
    const QString token = *program.vault.secret(key);
    EXPECT_FALSE(program.carry().problem.has_value());
    ASSERT_TRUE(program.signOut().ok());
    EXPECT_FALSE(program.vault.secret(key).has_value());
    EXPECT_EQ(exchange(token), 401);
}

TEST_F(SignOut, DoesNotWaitForAServerThatIsAway)
{
    Program program{m_url};
    program.start();
    ASSERT_TRUE(program.registerAs(aRegistration()).ok());
    program.network.up = false;
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(program.signOut().ok());
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_FALSE(program.engine().states().account().signedIn());
}

}
}
