#pragma once

#include "database/database.h"
#include "server/backup.h"

namespace dreamjar::server::backup {

// How the two engines are copied and put back.

Result<BackupReport, QString> copySqlite(const database::Location &from, const QString &file);
Result<BackupReport, QString> restoreSqlite(
    const database::Location &to, const QString &file, const Clock &clock, KeySource &keys);

Result<BackupReport, QString> copyPostgres(const database::Location &from, const QString &file);
Result<BackupReport, QString> restorePostgres(
    const database::Location &to, const QString &file, const Clock &clock, KeySource &keys);

/// Brings what was copied or put back to our version of the tables, and gives it a life of its own.
Result<BackupReport, QString> renew(const database::Location &where, const Clock &clock, KeySource &keys);
/// ".before-restore-20261125T221500Z"
QString keptSuffix(const Clock &clock);
/// What is in an open database.
Result<BackupReport, QString> reportOf(const database::Database &database, const QString &file);
/// A new and empty file that only its owner may read; false where there is one already or none can be made.
bool makePrivateFile(const QString &path);
/// The name of the draft becomes that of the finished file, for good.
bool settleFile(const QString &draft, const QString &file);

}
