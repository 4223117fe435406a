#include "remote/apiclient.h"
#include "support/scriptedtransport.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::remote {
namespace {

using test::ScriptedTransport;

const QByteArray expired = R"({"detail":"Given token not valid for any token type","code":"token_not_valid"})";
const QByteArray fresh = R"({"access":"access-2","refresh":"refresh-2"})";
const QByteArray refreshTarget = "/api/token/refresh/";

class ApiClientTest : public ::testing::Test
{
protected:
    ApiClientTest() { m_transport.speaks(); }
    ~ApiClientTest() override { EXPECT_TRUE(m_transport.isFinished()); }

    void signIn(const QString &access = QStringLiteral("access-1"))
    {
        m_client.openSession({access, QStringLiteral("refresh-1")});
    }
    void ask(const QByteArray &target, Call::As as = Call::As::Account)
    {
        const qsizetype at = m_replies.size();
        m_replies.append(std::nullopt);
        m_client.send(
            {Method::Get, target, {}, as, {}, {}, {}}, &m_context, [this, at](const Reply &r) { m_replies[at] = r; });
    }
    bool waitForAll()
    {
        return QTest::qWaitFor([this] {
            return std::all_of(m_replies.begin(), m_replies.end(), [](const auto &r) { return r.has_value(); });
        });
    }
    static QByteArray bearerOf(const Request &request)
    {
        for (const auto &[name, value] : request.headers) {
            if (name == "Authorization")
                return value;
        }
        return {};
    }

    ScriptedTransport m_transport;
    ApiClient m_client{m_transport};
    QObject m_context;
    QList<std::optional<Reply>> m_replies;
};

TEST_F(ApiClientTest, PutsTheTokenOnCallsOfTheAccountOnly)
{
    m_transport.expectGet("/parents/me/");
    m_transport.expectGet("/campaigns/");
    signIn();
    ask("/parents/me/");
    ask("/campaigns/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(bearerOf(m_transport.requestsTo(Method::Get, "/parents/me/").first()), "Bearer access-1");
    EXPECT_EQ(bearerOf(m_transport.requestsTo(Method::Get, "/campaigns/").first()), "");
}

TEST_F(ApiClientTest, RefreshesOnceForFiveRequestsInFlightAndRepeatsEachOnce)
{
    QSignalSpy refreshed{&m_client, &ApiClient::refreshed};
    for (int i = 0; i < 5; ++i) {
        const QByteArray target = "/children/" + QByteArray::number(i) + "/";
        m_transport.expectGet(target).answers(401, expired).held();
        m_transport.expectGet(target).answers(200, "{}");
    }
    m_transport.expectPost(refreshTarget).answers(200, fresh);
    signIn();
    for (int i = 0; i < 5; ++i)
        ask("/children/" + QByteArray::number(i) + "/");
    ASSERT_EQ(m_transport.heldCount(), 5);

    m_transport.release();
    ASSERT_TRUE(waitForAll());

    for (const auto &reply : m_replies)
        EXPECT_TRUE(reply->accepted());
    ASSERT_EQ(m_transport.requestsTo(Method::Post, refreshTarget).size(), 1);
    EXPECT_EQ(m_transport.requestsTo(Method::Post, refreshTarget).first().body, R"({"refresh":"refresh-1"})");
    for (int i = 0; i < 5; ++i) {
        const auto sent = m_transport.requestsTo(Method::Get, "/children/" + QByteArray::number(i) + "/");
        ASSERT_EQ(sent.size(), 2);
        EXPECT_EQ(bearerOf(sent.at(1)), "Bearer access-2");
    }
    ASSERT_EQ(refreshed.size(), 1);
    EXPECT_EQ(refreshed.first().first().toString(), QStringLiteral("refresh-2"));
}

TEST_F(ApiClientTest, DoesNotRefreshAgainForALateRefusalOfTheOldToken)
{
    m_transport.expectGet("/a/").answers(401, expired);
    m_transport.expectGet("/a/").answers(200, "{}");
    m_transport.expectGet("/late/").answers(401, expired).held();
    m_transport.expectGet("/late/").answers(200, "{}");
    m_transport.expectPost(refreshTarget).answers(200, fresh);
    signIn();
    ask("/late/");
    ask("/a/");
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_replies.at(1).has_value(); }));

    m_transport.release();
    ASSERT_TRUE(waitForAll());

    EXPECT_TRUE(m_replies.at(0)->accepted());
    EXPECT_EQ(m_transport.requestsTo(Method::Post, refreshTarget).size(), 1);
}

TEST_F(ApiClientTest, RepeatsACallOnceAndNoMore)
{
    m_transport.expectGet("/a/").answers(401, expired);
    m_transport.expectPost(refreshTarget).answers(200, fresh);
    m_transport.expectGet("/a/").answers(401, expired);
    signIn();
    ask("/a/");
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(m_replies.first()->why().reason, Reason::SignedOut);
}

TEST_F(ApiClientTest, AsksForATokenFirstWhenASessionWasOnlyRemembered)
{
    m_transport.expectPost(refreshTarget).answers(200, fresh);
    m_transport.expectGet("/parents/me/").answers(200, "{}");
    signIn({});
    ask("/parents/me/");
    ASSERT_TRUE(waitForAll());

    EXPECT_TRUE(m_replies.first()->accepted());
    EXPECT_EQ(m_transport.requests().first().target, refreshTarget);
}

TEST_F(ApiClientTest, EndsTheSessionWhenTheRefreshIsRefused)
{
    QSignalSpy ended{&m_client, &ApiClient::sessionEnded};
    m_transport.expectGet("/a/").answers(401, expired);
    m_transport.expectGet("/b/").answers(401, expired);
    m_transport.expectPost(refreshTarget).answers(401, R"({"detail":"Token is blacklisted","code":"token_not_valid"})");
    signIn();
    ask("/a/");
    ask("/b/");
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(m_replies.at(0)->why().reason, Reason::SignedOut);
    EXPECT_EQ(m_replies.at(1)->why().reason, Reason::SignedOut);
    EXPECT_FALSE(m_client.hasSession());
    ASSERT_EQ(ended.size(), 1);
    EXPECT_EQ(ended.first().first().value<Refusal>().detail, QStringLiteral("Token is blacklisted"));
}

TEST_F(ApiClientTest, SurvivesALostAnswerToTheRefresh)
{
    m_transport.expectPost(refreshTarget).fails(Answer::Failure::Lost);
    m_transport.expectPost(refreshTarget).answers(200, fresh).truncated();
    m_transport.expectPost(refreshTarget).answers(200, fresh);
    m_transport.expectGet("/a/").answers(200, "{}");
    signIn({});
    ask("/a/");
    ASSERT_TRUE(waitForAll());

    EXPECT_TRUE(m_replies.first()->accepted());
    for (const Request &request : m_transport.requestsTo(Method::Post, refreshTarget))
        EXPECT_EQ(request.body, R"({"refresh":"refresh-1"})");
}

TEST_F(ApiClientTest, KeepsTheSessionWhenTheServerCannotBeReachedForARefresh)
{
    m_transport.expectPost(refreshTarget).fails(Answer::Failure::NotSent);
    signIn({});
    ask("/a/");
    ASSERT_TRUE(waitForAll());

    EXPECT_TRUE(std::holds_alternative<TryLater>(m_replies.first()->outcome));
    EXPECT_EQ(m_replies.first()->why().reason, Reason::Offline);
    EXPECT_TRUE(m_client.hasSession());

    m_transport.expectPost(refreshTarget).answers(200, fresh);
    m_transport.expectGet("/a/").answers(200, "{}");
    ask("/a/");
    ASSERT_TRUE(waitForAll());
    EXPECT_TRUE(m_replies.at(1)->accepted());
}

TEST_F(ApiClientTest, KeepsTheSessionThroughABrokenRefreshEndpoint)
{
    m_transport.expectPost(refreshTarget).answers(502, "<html>").always();
    signIn({});
    ask("/a/");
    ASSERT_TRUE(waitForAll());

    EXPECT_TRUE(std::holds_alternative<TryLater>(m_replies.first()->outcome));
    EXPECT_TRUE(m_client.hasSession());
}

TEST_F(ApiClientTest, RefusesACallOfNobody)
{
    ask("/parents/me/");
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(m_replies.first()->why().reason, Reason::SignedOut);
}

TEST_F(ApiClientTest, DoesNotTakeAnAnswerOfTheFormerSessionForThisOne)
{
    QSignalSpy refreshed{&m_client, &ApiClient::refreshed};
    m_transport.expectPost(refreshTarget).answers(200, fresh).held();
    signIn({});
    ask("/a/");
    ASSERT_EQ(m_transport.heldCount(), 1);
    m_client.openSession({QStringLiteral("other-access"), QStringLiteral("other-refresh")});
    m_transport.release();
    m_transport.expectGet("/b/").answers(200, "{}");
    ask("/b/");
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(m_replies.at(0)->why().reason, Reason::SignedOut);
    EXPECT_EQ(bearerOf(m_transport.requestsTo(Method::Get, "/b/").first()), "Bearer other-access");
    EXPECT_EQ(refreshed.size(), 0);
}

TEST_F(ApiClientTest, ReadsWhatTheServerSaysAboutItself)
{
    QSignalSpy discovered{&m_client, &ApiClient::discovered};
    m_transport.expectGet("/campaigns/");
    m_transport.expectGet("/campaigns/");
    ask("/campaigns/", Call::As::Guest);
    ask("/campaigns/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());

    EXPECT_EQ(discovered.size(), 1);
    EXPECT_TRUE(m_client.discovery().known);
    EXPECT_FALSE(m_client.discovery().isPlain());
    EXPECT_TRUE(m_client.discovery().has("idem"));
    EXPECT_TRUE(m_client.discovery().has("changes"));
    EXPECT_FALSE(m_client.discovery().has("seal"));
    EXPECT_EQ(m_client.discovery().epoch, QStringLiteral("epoch-1"));
}

TEST_F(ApiClientTest, NoticesThatTheServerWasRestored)
{
    m_transport.expectGet("/campaigns/");
    m_transport.speaks("idem, changes", "epoch-2");
    m_transport.expectGet("/campaigns/");
    ask("/campaigns/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());
    QSignalSpy discovered{&m_client, &ApiClient::discovered};
    ask("/campaigns/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());

    ASSERT_EQ(discovered.size(), 1);
    EXPECT_EQ(m_client.discovery().epoch, QStringLiteral("epoch-2"));
}

TEST_F(ApiClientTest, TakesAnApiWithoutOurHeadersForAPlainServerButNotAHotelsPage)
{
    m_transport.speaksPlain();
    m_transport.expectGet("/a/").fails(Answer::Failure::None).answers(200, "<html>");
    ask("/a/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());
    EXPECT_FALSE(m_client.discovery().known);

    m_transport.expectGet("/campaigns/").answers(200, "[]");
    ask("/campaigns/", Call::As::Guest);
    ASSERT_TRUE(waitForAll());
    EXPECT_TRUE(m_client.discovery().isPlain());
}

TEST_F(ApiClientTest, SendsTheKeyQuotedAndGivesAWriteItsOwnConnectionWhereRepeatingIsNotSafe)
{
    const ClientId key = *ClientId::fromString(u"0190f3a0-0000-7000-8000-000000000001");
    m_transport.expectPost("/children/1/campaigns/").answers(201, "{}");
    m_transport.expectPost("/children/1/campaigns/").answers(201, "{}");
    const Call call{Method::Post, "/children/1/campaigns/", "{}", Call::As::Guest, key, {}, {}};
    int answers = 0;
    m_client.send(call, &m_context, [&](const Reply &) { ++answers; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 1; }));
    m_client.send(call, &m_context, [&](const Reply &) { ++answers; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 2; }));

    using Header = std::pair<QByteArray, QByteArray>;
    const auto sent = m_transport.requests();
    const Header keyHeader{"Idempotency-Key", "\"0190f3a0-0000-7000-8000-000000000001\""};
    EXPECT_TRUE(sent.at(0).headers.contains(keyHeader));
    EXPECT_TRUE(sent.at(0).headers.contains(Header{"Connection", "close"})) << "nothing is known of the server yet";
    EXPECT_TRUE(sent.at(1).headers.contains(keyHeader));
    EXPECT_FALSE(sent.at(1).headers.contains(Header{"Connection", "close"})) << "it has idempotency keys";
}

}
}
