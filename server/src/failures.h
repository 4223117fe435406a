#pragma once

#include "database/errors.h"
#include "http/message.h"

namespace dreamjar::server {

// What a caller hears when the database or a queue has failed them.

/// 503: too much waits, or the server stops.
http::Response unavailable();
/// 507 without room, 503 where another try may do better, else 500.
http::Response responseFor(const database::SqlError &failure);
/// The kind in one word, for logs and metrics.
const char *nameOf(database::SqlError::Kind kind);

}
