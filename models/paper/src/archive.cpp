#include "paper/archive.h"

#include "ziplibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>
#include <cstdio>

namespace dreamjar::paper {

QString safeFileName(const QString &wanted)
{
    constexpr qsizetype longest = 80;
    QString name;
    for (const QChar letter : wanted.simplified().left(longest)) {
        const bool forbidden = letter.unicode() < 32 || QStringLiteral("/\\:*?\"<>|").contains(letter);
        name += forbidden ? QChar{u'-'} : letter;
    }
    // A name may not begin with a dot, nor end with one or a space.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("document") : name;
}

bool writeZip(const QString &path, const QList<ArchiveEntry> &entries)
{
    QTemporaryFile beside{QFileInfo{path}.absoluteDir().filePath(QStringLiteral(".dreamjar-XXXXXX.zip"))};
    if (!beside.open())
        return false;
    const ZipLibrary *library = ZipLibrary::find();
    if (!library)
        return false;
    int error = 0;
    zip_t *archive
        = library->zip_open(QFile::encodeName(beside.fileName()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    QSet<QString> taken;
    bool fine = true;
    for (const ArchiveEntry &entry : entries) {
        const QFileInfo wanted{entry.name};
        QString name = entry.name;
        for (int count = 2; taken.contains(name); ++count)
            name = QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(count).arg(wanted.suffix());
        taken.insert(name);
        // The bytes stay where they are until zip_close().
        zip_source_t *source
            = library->zip_source_buffer(archive, entry.bytes.constData(), size_t(entry.bytes.size()), 0);
        if (!source || library->zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            library->zip_source_free(source);
            fine = false;
            break;
        }
    }
    if (!fine || library->zip_close(archive) != 0) {
        library->zip_discard(archive);
        return false;
    }
    if (std::rename(QFile::encodeName(beside.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    beside.setAutoRemove(false);
    return true;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}
