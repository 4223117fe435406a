#include "database/lockfile.h"

#include <QLockFile>

namespace dreamjar::database {

LockFile::LockFile(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) { }
LockFile::LockFile(LockFile &&other) noexcept = default;
LockFile &LockFile::operator=(LockFile &&other) noexcept = default;
LockFile::~LockFile() = default;

Result<LockFile, LockFile::Taken> LockFile::take(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    // 0: age alone never makes a lock stale, a window may stay open for weeks. A dead owner on this machine does.
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return LockFile{std::move(file)};
    Taken taken;
    taken.notWritable = file->error() != QLockFile::LockFailedError;
    QString application;
    file->getLockInfo(&taken.processId, &taken.hostName, &application);
    return Failure{taken};
}

}
