#include "singleinstance.h"

#include "app/client.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

namespace dreamjar::desktop {

namespace {
constexpr int patience = 1500;      // milliseconds for an answer
constexpr int startPatience = 8000; // and for a first one that is just starting
const QByteArray raiseWord = QByteArrayLiteral("raise\n");
const QByteArray raisedWord = QByteArrayLiteral("raised\n");
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()), m_lock(QDir(dataFolder).filePath(QStringLiteral("desktop.lock")))
{
    m_lock.setStaleLockTime(0); // it may run for weeks; a dead process is noticed all the same
    const QByteArray place = m_folder.toUtf8();
    m_name = QStringLiteral("dreamjar-") + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::Standing SingleInstance::claim()
{
    app::makeDataFolder(m_folder);
    QDeadlineTimer deadline(startPatience);
    do {
        if (m_lock.tryLock()) {
            // Only the holder of the lock may take a socket that is there for a dead one's.
            QLocalServer::removeServer(m_name);
            m_server.listen(m_name);
            return Standing::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Standing::First;
        if (raiseFirst())
            return Standing::Raised;
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return Standing::Silent;
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
