#pragma once

#include "database/database.h"
#include "database/lockfile.h"
#include "server/server.h"
#include "store/store.h"

#include <optional>

namespace dreamjar::server {

// What happens to a database before the first request, or before it is filled.

/// One process per SQLite file; nothing to hold with PostgreSQL and in memory.
Result<std::optional<database::LockFile>, StartError> takeLock(const database::Location &location);
/// The folder of the tables' versions.
QString migrations();
/// Brought up to date.
Result<database::Database, database::OpenError> openMigrated(const database::Location &location);
/// The same, with the room and the rhythm of the one connection that writes while the server runs.
Result<database::Database, database::OpenError> openWriter(const database::Location &location);
/// A database that no server on this file has, for whatever fills or replaces it. On PostgreSQL others may be there.
struct Idle {
    database::Location location;
    std::optional<database::LockFile> lock;
    database::Database database;
};
/// Locked and brought up to date.
Result<Idle, StartError> openIdle(const QString &url);
/// Gives a new database its epoch; says the one that it has.
QString settledEpoch(store::Store &store, KeySource &keys);
/// Its life begins anew: what clients remember of it is not to be believed any more.
void renewEpoch(store::Store &store, KeySource &keys);
StartError startErrorFor(const database::OpenError &failure, const database::Location &location);
StartError notWritable(const database::Location &location);

}
