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

    /// The folder, for its owner alone.
    Result<void, OpenFailure> makeFolder() const;
};

OpenFailure failureOf(const database::OpenError &error, const QString &file);

/// Opens `file` for writing with the migrations of ":/replica/<name>"; after an unclean end reads it whole first.
Result<database::Database, database::OpenError> openForWriting(const QString &file, const QString &name);

/// Renames a database and its companions to "<file>.damaged-<time>…"; says the new name.
Result<QString, OpenFailure> setAside(const QString &file, Instant now);

}
