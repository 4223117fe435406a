#pragma once

#include "database/errors.h"
#include "files.h"

namespace dreamjar::replica {

/// Carries the outbox of an older journal, as far as it can still be read, into the present one: entries that it does
/// not know, and how far those went that both know (what was acknowledged stays so). Says how many were new.
Result<int, database::SqlError> rescueOutbox(const QString &from, const Files &to);

}
