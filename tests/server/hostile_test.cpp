#include "support/testserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace dreamjar::test {

namespace {

/// Closed, or a clean refusal; never an answer as if all were well.
void expectRefused(const TestServer &server, const QByteArray &request)
{
    const QByteArray answer = server.guest().raw(request, 3000);
    const int status = parseAnswer(answer).status;
    EXPECT_TRUE(status == 0 || (status >= 400 && status < 500))
        << request.left(200).toStdString() << "\n-> " << answer.left(200).toStdString();
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
}

}

TEST(Hostile, RequestsThatTwoReadersWouldReadDifferentlyAreRefused)
{
    TestServer server;
    const QByteArray head = "POST /parents/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    expectRefused(server,
        head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /campaigns/ HTTP/1.1\r\n\r\n");
    expectRefused(server, head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
    expectRefused(server, head + "Content-Length: -1\r\n\r\n");
    expectRefused(server, head + "Content-Length: 99999999999999999999999\r\n\r\n");
    expectRefused(server, head + "Content-Length : 5\r\n\r\nhello");
    expectRefused(server, head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
    expectRefused(server, "GET /campaigns/ HTTP/1.1\nHost x\n\n");
    expectRefused(server, "GET /camp\0aigns/ HTTP/1.1\r\n\r\n");
    expectRefused(server, "HELLO\r\n\r\n");
    expectRefused(server, QByteArray(1000, '\x16') + "\r\n\r\n");
    expectRefused(server, "BREW /campaigns/ HTTP/1.1\r\nHost: x\r\n\r\n");
    expectRefused(server, "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
}

TEST(Hostile, HeadersBeyondTheLimitsAreRefused)
{
    TestServer server;
    expectRefused(server, "GET /campaigns/ HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(17 * 1024, 'a') + "\r\n\r\n");
    QByteArray many = "GET /campaigns/ HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 200; ++i)
        many += "X-" + QByteArray::number(i) + ": a\r\n";
    expectRefused(server, many + "\r\n");
    QByteArray large = "GET /campaigns/ HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 20; ++i)
        large += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'a') + "\r\n";
    expectRefused(server, large + "\r\n");
    expectRefused(server, "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n");
}

TEST(Hostile, AnOfferToUpgradeIsPassedOver)
{
    TestServer server;
    const QByteArray answer
        = server.guest().raw("GET /campaigns/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
            1000);
    EXPECT_EQ(parseAnswer(answer).status, 200);
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
}

TEST(Hostile, AChunkedBodyIsABodyAndHasTheSameLimit)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray head = "POST " + path("/campaigns/%/donations/", campaign)
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: "
          "chunked\r\n\r\n";
    const QByteArray body = aGiftBody();
    const Answer good
        = parseAnswer(server.guest().raw(head + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"));
    EXPECT_EQ(good.status, 201) << good.body.toStdString();
    QByteArray large = head;
    for (int i = 0; i < 33; ++i)
        large += "8000\r\n" + QByteArray(0x8000, ' ') + "\r\n";
    EXPECT_EQ(parseAnswer(server.guest().raw(large + "0\r\n\r\n")).status, 413);
}

TEST(Hostile, NothingTypedGetsIntoAHeader)
{
    TestServer server;
    for (const char *place :
        {"/campaigns%0d%0aSet-Cookie:%20a=b", "/campaigns/%0d%0a", "/parents/me%0aX:y", "/campaigns?a=%0d%0aX:%20y"}) {
        const QByteArray answer
            = server.guest().raw("GET " + QByteArray{place} + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        EXPECT_FALSE(answer.contains("\r\nSet-Cookie")) << answer.toStdString();
        EXPECT_FALSE(answer.contains("\nX:")) << answer.toStdString();
    }
    const Answer origin = server.guest().get("/campaigns/", {{"Origin", "https://a\tb"}});
    EXPECT_FALSE(origin.hasHeader("Access-Control-Allow-Origin"));
}

TEST(Hostile, WhatComesTooSlowlyIsCutOff)
{
    TestServer server{[](server::Options &options) { options.requestTimeout = std::chrono::milliseconds{300}; }};
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer
        = server.guest().raw("POST /parents/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{", 8000);
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_TRUE(answer.isEmpty()) << answer.toStdString();
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
}

TEST(Hostile, MoreConnectionsThanAllowedAreTurnedAway)
{
    TestServer server{[](server::Options &options) { options.maxConnections = 10; }};
    std::vector<std::unique_ptr<QTcpSocket>> open;
    int closed = 0;
    for (int i = 0; i < 15; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), server.port());
        ASSERT_TRUE(socket->waitForConnected(2000));
        open.push_back(std::move(socket));
    }
    for (const auto &socket : open) {
        socket->write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        if (!socket->waitForReadyRead(1000))
            ++closed;
    }
    EXPECT_EQ(closed, 5);
    open.clear();
    for (int i = 0; i < 50 && server.guest().get("/healthz").status != 200; ++i) { }
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
}

TEST(Hostile, AClientThatLeavesInTheMiddleDisturbsNobody)
{
    TestServer server;
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
        ASSERT_TRUE(socket.waitForConnected(2000));
        socket.write(
            "POST /api/token/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 47\r\n\r\n"
            R"({"email":"a@example.org","password":"12345678"})");
        socket.waitForBytesWritten(1000);
        socket.abort();
    }
    EXPECT_EQ(server.guest().get("/campaigns/").status, 200);
}

}
