#include "src/opening.h"

#include "database/migrator.h"
#include "database/query.h"
#include "store/changes.h"

#include <QUuid>

namespace dreamjar::server {

using database::Dialect;
using database::Location;
using database::OpenError;

namespace {

/// A random UUID (RFC 9562, version 4).
QString newEpoch(KeySource &keys)
{
    QByteArray random = keys.bytes(16);
    random[6] = static_cast<char>((random[6] & 0x0f) | 0x40);
    random[8] = static_cast<char>((random[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(random).toString(QUuid::WithoutBraces);
}

QString sentenceFor(const OpenError &failure, const Location &location)
{
    const QString where = location.shown();
    switch (failure.kind) {
    case OpenError::Kind::Missing:
        return QStringLiteral("There is no database %1, and it cannot be made there.").arg(where);
    case OpenError::Kind::Locked:
        return QStringLiteral("Another program holds the database %1.").arg(where);
    case OpenError::Kind::NotWritable:
        return QStringLiteral("The database %1 cannot be written.").arg(where);
    case OpenError::Kind::Damaged:
        return QStringLiteral("%1 is damaged, or no database. It was left as it is.").arg(where);
    case OpenError::Kind::Full:
        return QStringLiteral("The disk with %1 is full.").arg(where);
    case OpenError::Kind::NoDriver:
        return QStringLiteral("The Qt driver for %1 is not installed.").arg(where);
    case OpenError::Kind::Refused:
        return QStringLiteral("The database server refuses us at %1: check user, password and rights.").arg(where);
    case OpenError::Kind::Unreachable:
        return QStringLiteral("No database server answers at %1.").arg(where);
    case OpenError::Kind::NewerSchema:
        return QStringLiteral("%1 was made by a newer dreamjar-server. It was left as it is.").arg(where);
    case OpenError::Kind::MigrationFailed:
        return QStringLiteral("%1 could not be brought up to date. It was left as it was: %2").arg(where, failure.text);
    case OpenError::Kind::Other:
        break;
    }
    return QStringLiteral("The database %1 cannot be opened: %2").arg(where, failure.text);
}

}

Result<std::optional<database::LockFile>, StartError> takeLock(const Location &location)
{
    if (location.dialect() != Dialect::Sqlite || location.isMemory())
        return std::optional<database::LockFile>{};
    auto taken = database::LockFile::take(location.path() + QStringLiteral(".lock"));
    if (taken)
        return std::optional{*std::move(taken)};
    if (taken.error().notWritable)
        return Failure{StartError{
            StartError::Kind::Database, QStringLiteral("The folder of %1 cannot be written.").arg(location.shown())}};
    return Failure{StartError{StartError::Kind::AlreadyRunning,
        QStringLiteral("Another DreamJar server (process %1) already uses %2. A SQLite file serves one "
                       "server; several need PostgreSQL.")
            .arg(QString::number(taken.error().processId), location.shown())}};
}

QString migrations()
{
    return QStringLiteral(":/server/migrations");
}

Result<database::Database, OpenError> openMigrated(const Location &location)
{
    return database::Migrator{migrations()}.open(location);
}

Result<database::Database, OpenError> openWriter(const Location &location)
{
    auto database = openMigrated(location);
    if (database && database->dialect() == Dialect::Sqlite) {
        // Gifts go to all jars in turn: their pages stay in memory (KiB, below 0), and pages that change again and again
        // are carried from the log to the file once for many commits. The log grows to 64 MB of it.
        for (const auto &pragma :
            {QStringLiteral("PRAGMA cache_size=-24576"), QStringLiteral("PRAGMA wal_autocheckpoint=16000")})
            static_cast<void>(database::Query{*database, pragma}.exec());
    }
    return database;
}

Result<Idle, StartError> openIdle(const QString &url)
{
    const auto location = Location::parse(url);
    if (!location)
        return Failure{StartError{StartError::Kind::Options, location.error()}};
    auto lock = takeLock(*location);
    if (!lock)
        return Failure{lock.error()};
    auto database = openMigrated(*location);
    if (!database)
        return Failure{startErrorFor(database.error(), *location)};
    // Room for all that one transaction touches; otherwise SQLite carries the same pages to and from the disk.
    if (database->dialect() == Dialect::Sqlite)
        static_cast<void>(database::Query{*database, QStringLiteral("PRAGMA cache_size=-262144")}.exec());
    return Idle{*location, *std::move(lock), *std::move(database)};
}

void renewEpoch(store::Store &store, KeySource &keys)
{
    store::renewEpoch(store, newEpoch(keys));
}

QString settledEpoch(store::Store &store, KeySource &keys)
{
    store::settleEpoch(store, newEpoch(keys));
    return store::epochOf(store);
}

StartError startErrorFor(const OpenError &failure, const Location &location)
{
    const auto kind = failure.kind == OpenError::Kind::NewerSchema ? StartError::Kind::NewerSchema
        : failure.kind == OpenError::Kind::Full                      ? StartError::Kind::DiskFull
                                                                     : StartError::Kind::Database;
    return {kind, sentenceFor(failure, location)};
}

StartError notWritable(const Location &location)
{
    return {StartError::Kind::Database, QStringLiteral("The database %1 cannot be written.").arg(location.shown())};
}

}
