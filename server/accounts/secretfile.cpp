#include "accounts/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dreamjar::server::accounts {

namespace {

constexpr qsizetype keyBytes = 48;
constexpr qsizetype leastBytes = 32;

/// Made under another name and linked to its own, so that two servers that start at once read the same key.
Result<void, QString> make(const QString &path, KeySource &keys)
{
    const QByteArray text = keys.bytes(keyBytes).toHex() + '\n';
    const QByteArray target = QFile::encodeName(path);
    QByteArray draft = target + ".XXXXXX";
    const int file = ::mkstemp(draft.data()); // 0600 by itself
    if (file < 0)
        return Failure{QStringLiteral("The secret file %1 cannot be made there.").arg(path)};
    const bool written
        = ::write(file, text.constData(), static_cast<size_t>(text.size())) == text.size() && ::fsync(file) == 0;
    ::close(file);
    const bool placed = written && (::link(draft.constData(), target.constData()) == 0 || errno == EEXIST);
    ::unlink(draft.constData());
    if (!placed)
        return Failure{QStringLiteral("The secret file %1 cannot be written.").arg(path)};
    return {};
}

}

Result<QByteArray, QString> secretFrom(const QString &path, KeySource &keys)
{
    if (!QFileInfo::exists(path)) {
        if (auto made = make(path, keys); !made)
            return Failure{made.error()};
    }
    const auto key = givenSecret(path);
    if (!key)
        return Failure{key.error()};
    if (key->size() < leastBytes)
        return Failure{QStringLiteral("The secret file %1 holds less than %2 bytes.").arg(path).arg(leastBytes)};
    return *key;
}

Result<QByteArray, QString> givenSecret(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) == 0 && (state.st_mode & 0077) != 0)
        return Failure{QStringLiteral("Others may read the secret file %1. Give it mode 0600.").arg(path)};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("The secret file %1 cannot be read.").arg(path)};
    const QByteArray key = file.read(64 * 1024).trimmed();
    if (key.isEmpty())
        return Failure{QStringLiteral("The secret file %1 is empty.").arg(path)};
    return key;
}

}
