#include "statement.h"

#include <QStringBuilder>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dreamjar::database {

namespace {

/// The file must exist before SQLite sees it, because SQLite would make it readable for everybody. Its companions
/// (-wal, -shm) get the mode of the file.
Result<void, OpenError> prepareFile(const QString &path, Access access)
{
    const QFileInfo info{path};
    if (info.isDir())
        return Failure{OpenError{OpenError::Kind::Damaged, path}};
    if (access == Access::ReadOnly) {
        if (!info.exists())
            return Failure{OpenError{OpenError::Kind::Missing, path}};
        return {};
    }
    if (!info.dir().exists())
        return Failure{OpenError{OpenError::Kind::Missing, info.path()}};
    QFile file{path};
    if (!info.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        const auto kind
            = file.error() == QFileDevice::ResourceError ? OpenError::Kind::Full : OpenError::Kind::NotWritable;
        return Failure{OpenError{kind, file.errorString()}};
    }
    file.close();
    // Not QFileInfo::isWritable(): it reads mode bits, and says nothing of a file system that is mounted read-only.
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Failure{OpenError{OpenError::Kind::NotWritable, file.errorString()}};
    return {};
}

}

Result<void, OpenError> openSqlite(Database::State &state)
{
    const bool readOnly = state.access == Access::ReadOnly;
    if (!state.location.isMemory()) {
        if (auto prepared = prepareFile(state.location.path(), state.access); !prepared)
            return prepared;
    }
    state.connection.setDatabaseName(state.location.isMemory() ? QStringLiteral(":memory:") : state.location.path());
    state.connection.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!state.connection.open())
        return Failure{toOpenError(sqliteError(state.connection.lastError()))};

    // The first look at the file: here it turns out whether it is a database at all.
    if (auto schema = state.execute(QStringLiteral("SELECT count(*) FROM sqlite_master")); !schema)
        return Failure{toOpenError(schema.error())};

    state.native = nativeConnection(state);
    if (!readOnly) {
        const QString wanted = state.location.isMemory() ? QStringLiteral("memory") : QStringLiteral("wal");
        auto mode = state.execute(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!mode)
            return Failure{toOpenError(mode.error())};
        if (mode->toString() != wanted)
            return Failure{OpenError{OpenError::Kind::Other, u"journal_mode is " % mode->toString()}};
    }
    const auto pragmas = {
        QStringLiteral("PRAGMA synchronous=FULL"),
        QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA trusted_schema=OFF"),
        QStringLiteral("PRAGMA cell_size_check=ON"),
        readOnly ? QStringLiteral("PRAGMA wal_autocheckpoint=0") : QStringLiteral("PRAGMA wal_autocheckpoint=1000"),
    };
    for (const QString &pragma : pragmas) {
        if (auto done = state.execute(pragma); !done)
            return Failure{toOpenError(done.error())};
    }
    return {};
}

}
