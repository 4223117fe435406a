#include "singleinstance.h"

#include "app/client.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QThread>

namespace dreamjar::desktop {

namespace {

constexpr int startPatience = 8000; // milliseconds for a first one that is just starting

/// Not in the data folder, whose path may be longer than a socket's may be.
QString socketFor(const QString &folder)
{
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    const QByteArray name = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QDir(place).filePath(QStringLiteral("dreamjar-") + QString::fromLatin1(name));
}

}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()), m_socket(socketFor(m_folder))
{
    connect(&m_bell, &RaiseSocket::rung, this, &SingleInstance::raiseRequested);
}

SingleInstance::Standing SingleInstance::claim()
{
    app::makeDataFolder(m_folder);
    const QString path = QDir(m_folder).filePath(QStringLiteral("desktop.lock"));
    QDeadlineTimer deadline(startPatience);
    do {
        auto lock = database::LockFile::take(path);
        if (lock) {
            m_lock = std::move(lock).value();
            // Only the holder of the lock may take a socket that is there for a dead one's.
            m_bell.listen(m_socket);
            return Standing::First;
        }
        if (lock.error().notWritable)
            return Standing::First;
        if (RaiseSocket::ring(m_socket))
            return Standing::Raised;
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return Standing::Silent;
}

}
