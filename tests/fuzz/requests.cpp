#include "server/server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace dreamjar;

namespace {

/// A server with one family in memory. What is sent may delete or fill it, so it is made anew from time to time.
class Target
{
public:
    Target()
    {
        server::Options options;
        options.database = QStringLiteral("sqlite::memory:");
        options.secret = QByteArray(32, 's');
        options.rateLimits = false;
        options.requestTimeout = std::chrono::milliseconds{50};
        options.corsOrigins = {QStringLiteral("https://app.example.org")};
        options.trustedProxies = {QStringLiteral("127.0.0.1")};
        m_server = std::make_unique<server::Server>(options, m_clock, m_keys);
        const auto port = m_server->start();
        if (!port)
            std::abort();
        m_port = *port;
        const QByteArray parent = send(request("POST", "/parents/",
            R"({"username":"anna","email":"anna@example.org","password":"plum-tree-42","first_name":"Anna"})"));
        const QJsonObject signedIn = QJsonDocument::fromJson(parent.mid(parent.indexOf("\r\n\r\n") + 4)).object();
        m_access = signedIn[u"access"].toString().toLatin1();
        m_refresh = signedIn[u"refresh"].toString().toLatin1();
        send(request("POST", "/parents/1/children/", R"({"name":"Mia Rose","date_of_birth":"2017-05-04"})"));
        for (int i = 0; i < 3; ++i) {
            send(request("POST", "/children/1/campaigns/",
                R"({"title":"A bicycle","description":"She has outgrown hers.","goal":500,"category":"sports"})"));
        }
        send(request("POST", "/campaigns/1/donations/", R"({"amount":5})"));
        m_tag = lineOf(send(framed("GET /campaigns/1/")), "ETag: ");
        m_page = lineOf(send(framed("GET /campaigns/?limit=1&sort=most_funded")), "Link: <");
        m_page = m_page.left(m_page.indexOf('>'));
        const QByteArray changes = send(framed("GET /api/changes/"));
        m_cursor
            = QJsonDocument::fromJson(changes.mid(changes.indexOf("\r\n\r\n") + 4))[u"cursor"].toString().toLatin1();
    }

    /// First line, header lines, an empty line, body; framing that is not the point is added.
    QByteArray framed(QByteArray input) const
    {
        input.replace("TOKEN", m_access);
        input.replace("REFRESH", m_refresh);
        input.replace("ETAG", m_tag);
        input.replace("PAGE", m_page);
        input.replace("CURSOR", m_cursor);
        const qsizetype end = input.indexOf("\n\n");
        const QByteArray head = end < 0 ? input : input.left(end);
        const QByteArray body = end < 0 ? QByteArray{} : input.mid(end + 2);
        QByteArray out;
        for (const QByteArray &line : head.split('\n'))
            out += line + (out.isEmpty() ? QByteArray{" HTTP/1.1"} : QByteArray{}) + "\r\n";
        if (!body.isEmpty())
            out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return out + "Connection: close\r\n\r\n" + body;
    }

    QByteArray send(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress{QHostAddress::LocalHost}, m_port);
        if (!socket.waitForConnected(5'000))
            std::abort();
        socket.write(bytes);
        QByteArray received;
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000))
            received += socket.readAll();
        return received + socket.readAll();
    }

private:
    static QByteArray lineOf(const QByteArray &answer, const QByteArray &begin)
    {
        const qsizetype at = answer.indexOf("\r\n" + begin);
        const qsizetype from = at + 2 + begin.size();
        return at < 0 ? QByteArray{} : answer.mid(from, answer.indexOf("\r\n", from) - from);
    }
    QByteArray request(const char *method, const char *path, const char *body) const
    {
        return framed(QByteArray{method} + ' ' + path + "\nHost: x\nContent-Type: application/json"
            + (m_access.isEmpty() ? "" : "\nAuthorization: Bearer TOKEN") + "\n\n" + body);
    }

    SystemClock m_clock;
    SystemKeySource m_keys;
    std::unique_ptr<server::Server> m_server;
    quint16 m_port = 0;
    QByteArray m_access, m_refresh, m_tag, m_page, m_cursor;
};

}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application{*argc, *argv};
    return 0;
}

namespace {

/// A clean answer below 500, or a closed connection. Google is not set up here, and says so with a 503.
bool isFine(const QByteArray &answer)
{
    return answer.isEmpty() || (answer.startsWith("HTTP/1.1 ") && answer[9] < '5')
        || (answer.startsWith("HTTP/1.1 503") && answer.contains("is not set up"));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int once = 1'000;
    // Never destroyed: at the end Qt's own statics go before it.
    static auto &target = *new std::unique_ptr<Target>;
    static int served = 0;
    if (!target || ++served % once == 0) {
        target.reset();
        target = std::make_unique<Target>();
    }
    const QByteArray answer
        = target->send(target->framed({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}));
    if (!isFine(answer)) {
        std::fprintf(stderr, "%s\n", answer.constData());
        std::abort();
    }
    return 0;
}
