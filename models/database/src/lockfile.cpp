#include "database/lockfile.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dreamjar::database {

namespace {

/// For who finds the folder taken: process and machine, a line each.
void sign(int descriptor)
{
    const QByteArray who
        = QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    // On a full disk nobody reads who it is; the lock holds all the same.
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(::pwrite(descriptor, who.constData(), static_cast<size_t>(who.size()), 0) < 0);
}

LockFile::Taken holderOf(int descriptor)
{
    char text[512];
    const ssize_t size = ::pread(descriptor, text, sizeof text, 0);
    const QList<QByteArray> lines = QByteArray{text, std::max<qsizetype>(size, 0)}.split('\n');
    LockFile::Taken taken;
    taken.processId = lines.value(0).toLongLong();
    taken.hostName = QString::fromUtf8(lines.value(1));
    return taken;
}

}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LockFile::~LockFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<LockFile, LockFile::Taken> LockFile::take(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Failure{Taken{.notWritable = true, .hostName = {}}};
    LockFile lock{descriptor};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool notWritable = errno != EWOULDBLOCK;
        Taken taken = holderOf(descriptor);
        taken.notWritable = notWritable;
        return Failure{taken};
    }
    sign(descriptor);
    return lock;
}

}
