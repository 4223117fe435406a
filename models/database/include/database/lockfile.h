#pragma once

#include "domain/result.h"

#include <QString>
#include <utility>

namespace dreamjar::database {

/// One process per data folder: held until destroyed. The kernel holds it (flock(2)), so that it ends with the process
/// however that dies; the file stays and says who was last. QLockFile waits for the disk at each lock, which three of
/// them in a start make felt.
class LockFile
{
public:
    /// Who was first, or that the folder cannot be written.
    struct Taken {
        bool notWritable = false;
        qint64 processId = 0;
        QString hostName;
    };
    static Result<LockFile, Taken> take(const QString &path);

    LockFile(LockFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    LockFile &operator=(LockFile &&other) noexcept;
    ~LockFile();

private:
    explicit LockFile(int descriptor) : m_descriptor(descriptor) { }
    int m_descriptor; ///< -1 when moved away
};

}
