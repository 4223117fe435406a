#pragma once

#include "database/errors.h"
#include "domain/result.h"
#include "replica/changefeed.h"
#include "replica/operation.h"
#include "replica/reviews.h"

#include <optional>

namespace dreamjar::database {
class Database;
}

namespace dreamjar::replica {

struct EntryRow;

// What the parts of Journal share.

/// Logged, too.
Failure<StorageError> journalFailure(const database::SqlError &error);
bool isCreation(OperationKind kind);
/// What a screen reads again when this entry changes.
Changes changesOf(const EntryRow &row);
std::optional<EntryRow> findEntry(const database::Database &database, qint64 number);

}
