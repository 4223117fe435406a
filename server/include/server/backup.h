#pragma once

#include "server/server.h"

namespace dreamjar::server {

/// What a backup holds.
struct BackupReport {
    qint64 bytes = 0;
    qint64 parents = 0;
    qint64 campaigns = 0;
    qint64 donations = 0;
    QString kept; ///< after a restore: where the database before it is now; empty when there was none
};

/// Writes the database as it is at one moment into `file`, which must not exist yet, with mode 0600, and looks whether
/// it can be read back. A server may be running and go on. On SQLite the backup is a SQLite file; on PostgreSQL an
/// archive of pg_dump, which must be installed. The error is a sentence.
Result<BackupReport, QString> backUp(const Options &options, const QString &file);

/// Whether a server that starts on this database would change its tables first. False where there is no database yet,
/// and where it cannot be looked at.
bool isOutdated(const Options &options);

/// Puts a backup in the place of the database, under a new epoch, so that clients fetch everything anew and send again
/// what the backup does not know. No server may run on it. The database before it is kept beside it (on PostgreSQL:
/// beside the backup). When anything goes wrong, it is as it was.
Result<BackupReport, QString> restore(const Options &options, const QString &file, const Clock &clock, KeySource &keys);

}
