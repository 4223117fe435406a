#include "loopback.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace dreamjar::remote {

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr std::chrono::seconds patienceWithTheBrowser{5};

QByteArray response(const char *status, const QByteArray &body)
{
    return QByteArray{"HTTP/1.1 "} + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

QByteArray headerValue(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

}

Loopback::Loopback(QByteArray page, Judge judge, QObject *parent)
    : QObject(parent), m_page(std::move(page)), m_judge(std::move(judge)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &Loopback::welcome);
}

bool Loopback::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress{QHostAddress::LocalHost}, port))
        return false;
    m_address = QStringLiteral("http://127.0.0.1:%1/").arg(m_server->serverPort());
    return true;
}

void Loopback::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceWithTheBrowser, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void Loopback::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(longestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= longestHead)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    socket->readAll();
    socket->write(answerTo(seen.left(end)));
    // The answer may end the attempt, and with it this socket.
    socket->flush();
    socket->disconnectFromHost();
}

QByteArray Loopback::answerTo(const QByteArray &head) const
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QByteArray nothing = response("404 Not Found", {});
    // A name that leads here is not ours: a foreign page's trick to talk to this computer.
    const QByteArray host = QUrl{m_address}.authority().toLatin1();
    if (first.size() != 3 || first.at(0) != "GET" || headerValue(lines.mid(1), "Host") != host)
        return nothing;
    const QByteArray &target = first.at(1);
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || target.left(mark) != "/")
        return nothing;
    // Forms write a blank as a plus sign, which QUrlQuery leaves alone.
    const QUrlQuery query{QString::fromLatin1(target.mid(mark + 1).replace('+', "%20"))};
    return m_judge(query) ? response("200 OK", m_page) : nothing;
}

}
