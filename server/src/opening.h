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
/// Brought up to date.
Result<database::Database, database::OpenError> openMigrated(const database::Location &location);
/// Gives a new database its epoch; says the one that it has.
QString settledEpoch(store::Store &store, KeySource &keys);
StartError startErrorFor(const database::OpenError &failure, const database::Location &location);
StartError notWritable(const database::Location &location);

}
