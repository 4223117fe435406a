#include "files.h"

#include "database/migrator.h"
#include "database/query.h"
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
    : folder(folder), journal(folder % u"/journal.db"), cache(folder % u"/cache.db"), lock(folder % u"/replica.lock"),
      backups(folder % u"/backups")
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

Result<Database, database::OpenError> openForWriting(const QString &file, const QString &name, Check check)
{
    initResources();
    // A clean end leaves no log behind.
    const bool look = check == Check::Always || QFileInfo{QString{file % u"-wal"}}.size() > 0;
    auto database = database::Migrator{QString{u":/replica/" % name}}.open(Location::file(file));
    // What is taken out of a database is gone from its file, too.
    if (database)
        static_cast<void>(database::Query{*database, QStringLiteral("PRAGMA secure_delete=ON")}.exec());
    if (database && look) {
        if (auto whole = database->checkIntegrity(true); !whole)
            return Failure{database::OpenError{database::OpenError::Kind::Damaged, whole.error().text}};
    }
    return database;
}

Result<Database, database::OpenError> openForReading(const Files &files)
{
    auto db = Database::open(Location::file(files.cache), Access::ReadOnly);
    if (!db)
        return db;
    if (auto attached = db->attachReadOnly(files.journal, QStringLiteral("journal")); !attached)
        return Failure{attached.error()};
    // 32 MB: a search through all texts then reads the disk once and not at every key.
    static_cast<void>(database::Query{*db, QStringLiteral("PRAGMA main.cache_size=-32000")}.exec());
    return db;
}

QString journalMigrations()
{
    initResources();
    return QStringLiteral(":/replica/journal");
}

bool isWhole(const QString &file)
{
    const auto db = Database::open(Location::file(file), Access::ReadOnly);
    if (!db)
        return db.error().kind != database::OpenError::Kind::Damaged;
    const auto whole = db->checkIntegrity(true);
    return whole.ok() || whole.error().kind != database::SqlError::Kind::Corrupt;
}

Result<QString, OpenFailure> setAside(const QString &file, Instant now, const QString &why)
{
    const QString stem = file % u'.' % why % u'-' % now.toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
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
