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

TEST(Hostile, AnAddressIsReadAsItStandsAndNeverLeadsElsewhere)
{
    TestServer server;
    const char *const places[]
        = {"//evil.example/campaigns", "//evil.example", "//campaigns", "/campaigns//evil.example",
            "/\\evil.example/campaigns", "/%2fevil.example/campaigns", "/campaigns%2f", "/campaigns/..%2f..%2fetc/",
            "/campaigns/../parents/me", "/campaigns/%", "/campaigns/%zz/", "/campaigns/%00/", "/campaigns/%c3%28/",
            "http://evil.example/campaigns", "/campaigns/1%0a/", "/campaigns/+1/", "/campaigns/-1/", "/campaigns/0/",
            "/campaigns/1e3/", "/campaigns/9223372036854775808/", "/campaigns/99999999999999999999999999999999/", "*"};
    for (const char *place : places) {
        const Answer answer = parseAnswer(
            server.guest().raw("GET " + QByteArray{place} + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        EXPECT_TRUE(answer.status == 0 || (answer.status >= 400 && answer.status < 500))
            << place << ' ' << answer.status << ' ' << answer.header("Location").toStdString();
    }
    const Answer moved = server.guest().get("/campaigns?next=//evil.example");
    EXPECT_EQ(moved.header("Location"), "/campaigns/?next=//evil.example");
}

TEST(Hostile, BodiesThatTwoReadersWouldReadDifferentlyAreRefused)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray gifts = path("/campaigns/%/donations/", campaign);
    const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) {
        return open.repeated(depth) + '1' + close.repeated(depth);
    };
    const QList<QByteArray> bodies{aGiftBody("comment", R"("\ud800")"), aGiftBody("comment", R"("\udc00\ud800")"),
        aGiftBody("comment", R"("a\u0000b")"), aGiftBody("comment", QByteArray("\"a\0b\"", 5)),
        aGiftBody("comment", "\"\xff\""), aGiftBody("comment", "\"\xed\xa0\x80\""),
        aGiftBody("comment", "\"\xc0\x80\""), aGiftBody("amount", "NaN"), aGiftBody("amount", "Infinity"),
        aGiftBody("amount", "1e999999999"), aGiftBody("amount", "-0"), aGiftBody("amount", QByteArray(100'000, '9')),
        aGiftBody("amount", "0x19"), aGiftBody("amount", "9223372036854775808"),
        aGiftBody("amount", "1.0000000000000000001"), aGiftBody("amount", R"({"$gt": 0})"),
        aGiftBody("donor_name", R"(["Otto"])"), aGiftBody("more", nested(70, "[", "]")), nested(200'000, "[", "]"),
        nested(100'000, R"({"a":)", "}"), QByteArray{aGiftBody().chopped(1) + R"(,"amount":26})"},
        QByteArray{aGiftBody().chopped(1) + R"(,"more":{"a":1,"\u0061":2}})"}, aGiftBody() + aGiftBody(),
        "\xef\xbb\xbf" + aGiftBody(), aGiftBody() + QByteArray(1, '\0'), "[]", "null", "\"", "{", "{]"};
    for (const QByteArray &body : bodies) {
        const Answer answer = server.guest().post(gifts, body);
        EXPECT_EQ(answer.status, 400) << body.left(120).toStdString();
    }
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 0);
}

TEST(Hostile, HeadersAndParametersThatMakeNoSenseAreRefusedOrPassedOver)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const HeaderLines odd{{"Authorization", "Bearer"}, {"Authorization", "Bearer a b"},
        {"Authorization", "Bearer ...."}, {"Authorization", "Bearer " + QByteArray(15'000, 'a')},
        {"Idempotency-Key", "x"}, {"Idempotency-Key", "\""}, {"Idempotency-Key", QByteArray(10'000, '0')},
        {"Content-Type", "application/json; charset=\xff"}, {"Content-Type", "multipart/form-data"},
        {"Content-Type", "multipart/form-data; boundary="},
        {"Content-Type", "multipart/form-data; boundary=" + QByteArray(5'000, '-')}, {"If-None-Match", "\"\xfe"},
        {"If-Match", "W/"}, {"Origin", "https://a\x01"}, {"Accept", "text/html;q=nan"}, {"Expect", "100-continue"},
        {"Range", "bytes=0-1,-5"}, {"X-Forwarded-For", "::::"}, {"Transfer-Encoding", "gzip"}};
    for (const auto &header : odd) {
        const Answer answer = server.guest().post(path("/campaigns/%/donations/", campaign), aGiftBody(), {header});
        EXPECT_LT(answer.status, 500) << header.first.toStdString();
        EXPECT_LT(server.guest().get("/campaigns/", {header}).status, 500) << header.first.toStdString();
    }
    for (const char *query : {"?limit=x", "?limit=-1", "?limit=0", "?limit=99999999999999999999", "?limit=1&cursor=x",
             "?limit=1&cursor=-5", "?limit=1&cursor=99999999999999999999", "?limit=1&cursor=%ff%00", "?limit=%zz"})
        EXPECT_EQ(server.guest().get(QByteArray{"/campaigns/"} + query).status, 400) << query;
    for (const char *since : {"x", "%00", "a.b.c.d", "9999999999999999999999.0.0.0", "....", "%ff.%fe.%fd.%fc"})
        EXPECT_EQ(server.guest().get(QByteArray{"/api/changes/?since="} + since).status, 410) << since;
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
