#pragma once

#include "database/database.h"
#include "domain/clock.h"
#include "replica/replica.h"

namespace dreamjar::replica {

/// The files of a replica's folder, and what to do when one of them makes trouble. No file is ever deleted.
struct Files {
    explicit Files(const QString &folder);
    QString folder;
    QString journal;
    QString cache;
    QString lock;
    QString backups; ///< a folder

    /// The folder, for its owner alone.
    Result<void, OpenFailure> makeFolder() const;
};

OpenFailure failureOf(const database::OpenError &error, const QString &file);

/// Reading a database whole takes a tenth of a second for a large book: for what is precious always, for what can be
/// fetched again after an unclean end (Replica reads it later, beside the program's start).
enum class Check { Always, AfterUncleanEnd };

/// Opens `file` for writing with the migrations of ":/replica/<name>".
Result<database::Database, database::OpenError> openForWriting(const QString &file, const QString &name, Check check);

/// The reader's connection: the cache with the journal attached.
Result<database::Database, database::OpenError> openForReading(const Files &files);

/// Reads all of a file by a connection of its own, which has kept no pages in memory. False only when it is surely
/// broken.
bool isWhole(const QString &file);

/// Renames a database and its companions to "<file>.<why>-<time>…"; says the new name.
Result<QString, OpenFailure> setAside(
    const QString &file, Instant now, const QString &why = QStringLiteral("damaged"));

/// Where the journal's migrations are.
QString journalMigrations();

}
