#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace dreamjar::desktop {

namespace {
constexpr int patience = 1500; // milliseconds
const QByteArray raiseWord = QByteArrayLiteral("raise\n");
const QByteArray raisedWord = QByteArrayLiteral("raised\n");
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent)
{
    const QByteArray place = QDir(dataFolder).absolutePath().toUtf8();
    m_name = QStringLiteral("dreamjar-") + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::raiseFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(raiseWord);
    if (!socket.waitForBytesWritten(patience))
        return false;
    return socket.waitForReadyRead(patience) && socket.readAll() == raisedWord;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine() && socket->readLine() == raiseWord) {
                socket->write(raisedWord);
                socket->flush();
                Q_EMIT raiseRequested();
            }
        });
    }
}

}
