#include "files.h"

#include "database/migrator.h"
#include "log.h"

#include <QStringBuilder>
#include <QDir>
#include <QFile>
#include <QFileInfo>

static void initResources()
{
    // A static library's resources are linked in only when somebody names them.
    Q_INIT_RESOURCE(replica);
}

namespace dreamjar::replica {

using database::Access;
using database::Database;
using database::Location;

Files::Files(const QString &folder)
    : folder(folder), journal(folder % u"/journal.db"), cache(folder % u"/cache.db"), lock(folder % u"/replica.lock")
{
}

Result<void, OpenFailure> Files::makeFolder() const
{
    if (QFileInfo{folder}.isDir())
        return {};
    if (!QDir{}.mkpath(folder))
        return Failure{OpenFailure{OpenError::NotWritable, folder}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

OpenFailure failureOf(const database::OpenError &error, const QString &file)
{
    using Kind = database::OpenError::Kind;
    qCWarning(lcReplica, "%s: %s", qPrintable(QFileInfo{file}.fileName()), qPrintable(error.text));
    switch (error.kind) {
    case Kind::Missing:
    case Kind::NotWritable:
        return {OpenError::NotWritable, file};
    case Kind::Locked:
        return {OpenError::Locked, file};
    case Kind::NewerSchema:
        return {OpenError::NewerSchema, file};
    case Kind::Damaged:
        return {OpenError::DamagedJournal, file};
    case Kind::Full:
        return {OpenError::Full, file};
    case Kind::NoDriver:
    case Kind::Refused:
    case Kind::Unreachable:
    case Kind::MigrationFailed:
    case Kind::Other:
        break;
    }
    return {OpenError::Other, file};
}

Result<Database, database::OpenError> openForWriting(const QString &file, const QString &name)
{
    initResources();
    // A clean end leaves no log behind.
    const bool unclean = QFileInfo{QString{file % u"-wal"}}.size() > 0;
    auto database = database::Migrator{QString{u":/replica/" % name}}.open(Location::file(file));
    if (database && unclean) {
        if (auto whole = database->checkIntegrity(true); !whole)
            return Failure{database::OpenError{database::OpenError::Kind::Damaged, whole.error().text}};
    }
    return database;
}

Result<QString, OpenFailure> setAside(const QString &file, Instant now)
{
    const QString stem = file % u".damaged-" % now.toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = stem;
    for (int count = 2; QFile::exists(target); ++count)
        target = stem % u'-' % QString::number(count);
    // The companions first: a log without its file is of no use, a file with somebody else's log is dangerous.
    for (const QStringView suffix : {u"-wal", u"-shm", u""}) {
        const QString from = file % suffix;
        if (QFile::exists(from) && !QFile::rename(from, QString{target % suffix}))
            return Failure{OpenFailure{OpenError::NotWritable, from}};
    }
    return target;
}

}
