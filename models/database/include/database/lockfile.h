#pragma once

#include "domain/result.h"

#include <QString>
#include <memory>

class QLockFile;

namespace dreamjar::database {

/// One process per data folder: held until destroyed. A lock left by a process that died is taken over.
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

    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;
    ~LockFile();

private:
    explicit LockFile(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

}
