#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace dreamjar::test {

/// A server made of bytes: says exactly what it is told to say, or hangs up. It counts what arrives.
class RawServer : public QTcpServer
{
public:
    /// Called with every whole request (head and body as announced).
    using Behaviour = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(Behaviour behaviour) : m_behaviour(std::move(behaviour))
    {
        listen(QHostAddress(QHostAddress::LocalHost), 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                auto received = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
                    *received += socket->readAll();
                    take(*socket, *received);
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    QList<QByteArray> requests;
    int connections = 0;

private:
    void take(QTcpSocket &socket, QByteArray &received)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        const QByteArray head = received.left(end).toLower();
        if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
            length = head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15)
                         .trimmed()
                         .toLongLong();
        if (received.size() < end + 4 + length)
            return;
        const QByteArray request = received.left(end + 4 + length);
        received.remove(0, request.size());
        requests.append(request);
        m_behaviour(socket, request);
    }

    Behaviour m_behaviour;
};

inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

}
