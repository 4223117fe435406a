#include "remote/httptransport.h"

#include "rawserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dreamjar::remote {
namespace {

using test::httpAnswer;
using test::RawServer;
using namespace std::chrono_literals;

class HttpTransportTest : public ::testing::Test
{
protected:
    Answer ask(HttpTransport &transport, const Request &request)
    {
        std::optional<Answer> answer;
        transport.send(request, &m_context, [&](const Answer &came) { answer = came; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return answer.value_or(Answer{});
    }
    static Request post(const QByteArray &body = R"({"amount":25})")
    {
        return {Method::Post, "/campaigns/1/donations/", body, {{"Idempotency-Key", "\"k\""}}};
    }

    QObject m_context;
};

TEST_F(HttpTransportTest, CarriesAPostWithItsBodyAndBringsTheAnswerBack)
{
    RawServer server{[](QTcpSocket &socket, const QByteArray &) {
        socket.write(httpAnswer("201 Created", R"({"id":7})", "DreamJar-Protocol: 1; idem\r\n"));
    }};
    HttpTransport transport{server.url()};

    const Answer answer = ask(transport, post());

    EXPECT_EQ(answer.failure, Answer::Failure::None);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body, R"({"id":7})");
    EXPECT_EQ(answer.header("dreamjar-protocol"), "1; idem");
    ASSERT_EQ(server.requests.size(), 1);
    const QByteArray request = server.requests.first();
    EXPECT_TRUE(request.startsWith("POST /campaigns/1/donations/ HTTP/1.1\r\n")) << request.constData();
    EXPECT_TRUE(request.contains("\r\nContent-Length: 13\r\n")) << request.constData();
    EXPECT_TRUE(request.contains("\r\nContent-Type: application/json\r\n"));
    EXPECT_TRUE(request.contains("\r\nIdempotency-Key: \"k\"\r\n"));
    EXPECT_TRUE(request.endsWith(R"({"amount":25})"));
}

TEST_F(HttpTransportTest, KeepsThePathOfTheServerAndTheQueryAsItIsEncoded)
{
    RawServer server{[](QTcpSocket &socket, const QByteArray &) { socket.write(httpAnswer("200 OK", "[]")); }};
    HttpTransport transport{QUrl(server.url().toString() + QStringLiteral("/dreamjar/"))};

    ask(transport, {Method::Get, "/api/changes/?since=a%2Bb%2F%26&limit=500", {}, {}});

    ASSERT_EQ(server.requests.size(), 1);
    EXPECT_TRUE(server.requests.first().startsWith("GET /dreamjar/api/changes/?since=a%2Bb%2F%26&limit=500 HTTP/1.1"))
        << server.requests.first().constData();
}

/// The proof for every way in which a connection can end before a status line: the bytes leave once.
class DroppedConnection : public HttpTransportTest, public ::testing::WithParamInterface<std::tuple<Method, bool, bool>>
{
};

TEST_P(DroppedConnection, SendsAWriteOnceOnly)
{
    const auto [method, keptAlive, halfALine] = GetParam();
    bool drop = false;
    RawServer server{[&](QTcpSocket &socket, const QByteArray &) {
        if (!drop) {
            socket.write(httpAnswer("200 OK", "{}"));
            return;
        }
        if (halfALine)
            socket.write("HTTP/1.1 20");
        socket.flush();
        socket.abort();
    }};
    HttpTransport transport{server.url()};
    if (keptAlive)
        ask(transport, {Method::Get, "/", {}, {}});
    drop = true;
    server.requests.clear();

    const Answer answer = ask(transport, {method, "/campaigns/1/", R"({"amount":25})", {}});
    QTest::qWait(50); // a second one would come right away

    EXPECT_EQ(answer.failure, Answer::Failure::Lost);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(server.requests.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(HttpTransport, DroppedConnection,
    ::testing::Combine(
        ::testing::Values(Method::Post, Method::Put, Method::Delete), ::testing::Bool(), ::testing::Bool()));

TEST_F(HttpTransportTest, SendsADeleteWithoutABodyOnceOnly)
{
    RawServer server{[&](QTcpSocket &socket, const QByteArray &) { socket.abort(); }};
    HttpTransport transport{server.url()};

    const Answer answer = ask(transport, {Method::Delete, "/campaigns/1/", {}, {}});
    QTest::qWait(50);

    EXPECT_EQ(answer.failure, Answer::Failure::Lost);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST_F(HttpTransportTest, KnowsThatNothingWasSentWhereNobodyListens)
{
    RawServer server{[](QTcpSocket &, const QByteArray &) {}};
    const QUrl url = server.url();
    server.close();
    HttpTransport transport{url};

    EXPECT_EQ(ask(transport, post()).failure, Answer::Failure::NotSent);
    EXPECT_EQ(ask(transport, {Method::Get, "/", {}, {}}).failure, Answer::Failure::NotSent);
}

TEST_F(HttpTransportTest, KnowsThatNothingWasSentToAHostThatDoesNotExist)
{
    HttpTransport transport{QUrl(QStringLiteral("http://no-such-host.invalid/"))};

    EXPECT_EQ(ask(transport, post()).failure, Answer::Failure::NotSent);
}

TEST_F(HttpTransportTest, TakesATruncatedBodyForAFailure)
{
    // Qt reports success for some of these, depending on how the pieces fall.
    int round = 0;
    RawServer server{[&](QTcpSocket &socket, const QByteArray &) {
        QByteArray answer = httpAnswer("200 OK", QByteArray(round % 2 ? 20 : 70'000, '1'));
        answer.chop(8);
        if (round % 3 == 0) {
            const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
            socket.write(answer.left(head));
            socket.flush();
            answer.remove(0, head);
        }
        socket.write(answer);
        socket.flush();
        if (round % 5 == 0)
            socket.abort();
        else
            QTimer::singleShot(round % 4, &socket, &QTcpSocket::disconnectFromHost);
    }};
    HttpTransport transport{server.url()};

    for (; round < 30; ++round) {
        const Answer answer = ask(transport, {Method::Get, "/campaigns/", {}, {}});
        ASSERT_TRUE(answer.failure == Answer::Failure::Truncated || answer.failure == Answer::Failure::Lost) << round;
    }
}

TEST_F(HttpTransportTest, DoesNotFollowARedirect)
{
    RawServer server{[](QTcpSocket &socket, const QByteArray &) {
        socket.write(httpAnswer("307 Temporary Redirect", "", "Location: /elsewhere/\r\n"));
    }};
    HttpTransport transport{server.url()};

    EXPECT_EQ(ask(transport, post()).status, 307);
    EXPECT_EQ(ask(transport, {Method::Get, "/parents/me", {}, {}}).status, 307);
    EXPECT_EQ(server.requests.size(), 2);
}

TEST_F(HttpTransportTest, BringsTheBodyOfARefusal)
{
    RawServer server{[](QTcpSocket &socket, const QByteArray &) {
        socket.write(httpAnswer("401 Unauthorized", R"({"detail":"no"})", "WWW-Authenticate: Bearer\r\n"));
    }};
    HttpTransport transport{server.url()};

    const Answer answer = ask(transport, post());

    EXPECT_EQ(answer.failure, Answer::Failure::None);
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.body, R"({"detail":"no"})");
    EXPECT_EQ(server.requests.size(), 1);
}

TEST_F(HttpTransportTest, GivesUpAServerThatNeverAnswers)
{
    RawServer server{[](QTcpSocket &, const QByteArray &) {}};
    HttpTransport transport{server.url(), {5s, 100ms, 5s, 1024}};

    const Answer answer = ask(transport, post());

    EXPECT_EQ(answer.failure, Answer::Failure::Lost);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST_F(HttpTransportTest, GivesUpAServerThatDripsForEver)
{
    QTimer drip;
    RawServer server{[&](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip.start(20);
    }};
    HttpTransport transport{server.url(), {5s, 1s, 300ms, 1024}};

    const Answer answer = ask(transport, {Method::Get, "/", {}, {}});

    EXPECT_EQ(answer.failure, Answer::Failure::Truncated);
}

TEST_F(HttpTransportTest, KnowsThatNothingWasSentWhenConnectingTakesTooLong)
{
    // A backlog that is full lets nobody in: the kernel drops the SYN.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(listener, 0), 0);
    socklen_t length = sizeof address;
    ASSERT_EQ(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), 0);
    QList<std::shared_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 4; ++i) {
        crowd.append(std::make_shared<QTcpSocket>());
        crowd.last()->connectToHost(QHostAddress(QHostAddress::LocalHost), ntohs(address.sin_port));
        crowd.last()->waitForConnected(50);
    }
    HttpTransport transport{
        QUrl(QStringLiteral("http://127.0.0.1:%1").arg(ntohs(address.sin_port))), {200ms, 5s, 5s, 1024}};

    const Answer answer = ask(transport, post());

    EXPECT_EQ(answer.failure, Answer::Failure::NotSent);
    crowd.clear();
    ::close(listener);
}

TEST_F(HttpTransportTest, TakesNoMoreThanItsCap)
{
    RawServer server{
        [](QTcpSocket &socket, const QByteArray &) { socket.write(httpAnswer("200 OK", QByteArray(5000, 'x'))); }};
    HttpTransport transport{server.url(), {5s, 5s, 5s, 1024}};

    const Answer answer = ask(transport, {Method::Get, "/", {}, {}});

    EXPECT_EQ(answer.failure, Answer::Failure::TooLarge);
    EXPECT_TRUE(answer.body.isEmpty());
}

TEST_F(HttpTransportTest, EndsAtOnceWithRequestsUnderWay)
{
    RawServer server{[](QTcpSocket &, const QByteArray &) {}};
    auto transport = std::make_unique<HttpTransport>(server.url());
    bool called = false;
    for (int i = 0; i < 5; ++i)
        transport->send(post(), &m_context, [&](const Answer &) { called = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.requests.size() == 5; }));

    QElapsedTimer timer;
    timer.start();
    transport.reset();
    QTest::qWait(20);

    EXPECT_LT(timer.elapsed(), 500);
    EXPECT_FALSE(called);
}

TEST_F(HttpTransportTest, ForgetsARequestWhoseAskerIsGone)
{
    QTcpSocket *waiting = nullptr;
    RawServer server{[&](QTcpSocket &socket, const QByteArray &) { waiting = &socket; }};
    HttpTransport transport{server.url()};
    bool called = false;
    auto asker = std::make_unique<QObject>();
    transport.send(post(), asker.get(), [&](const Answer &) { called = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting != nullptr; }));

    asker.reset();
    QTest::qWait(50);

    EXPECT_FALSE(called);
}

}
}
