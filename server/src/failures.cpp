#include "src/failures.h"

#include "routes/call.h"

namespace dreamjar::server {

using database::SqlError;

namespace {

/// RFC 4918 has a status for it. Room does not come back within a second.
http::Response full()
{
    http::Response response = routes::detail(507, QStringLiteral("The server has no room left. Nothing was done."));
    response.setHeader("Retry-After", "60");
    return response;
}

}

http::Response unavailable()
{
    http::Response response = routes::detail(503, QStringLiteral("The server is busy. Try again."));
    response.setHeader("Retry-After", "1");
    return response;
}

http::Response responseFor(const SqlError &failure)
{
    switch (failure.kind) {
    case SqlError::Kind::Full:
        return full();
    case SqlError::Kind::Busy:
    case SqlError::Kind::ReadOnly:
    case SqlError::Kind::ConnectionLost:
        return unavailable();
    case SqlError::Kind::UniqueViolation:
    case SqlError::Kind::ForeignKey:
    case SqlError::Kind::NotNull:
    case SqlError::Kind::Check:
    case SqlError::Kind::Corrupt:
    case SqlError::Kind::Other:
        break;
    }
    return routes::detail(500, QStringLiteral("The server failed. It has been noted."));
}

const char *nameOf(SqlError::Kind kind)
{
    switch (kind) {
    case SqlError::Kind::Busy:
        return "busy";
    case SqlError::Kind::Full:
        return "full";
    case SqlError::Kind::ReadOnly:
        return "read_only";
    case SqlError::Kind::ConnectionLost:
        return "connection_lost";
    case SqlError::Kind::UniqueViolation:
        return "unique";
    case SqlError::Kind::ForeignKey:
        return "foreign_key";
    case SqlError::Kind::NotNull:
        return "not_null";
    case SqlError::Kind::Check:
        return "check";
    case SqlError::Kind::Corrupt:
        return "corrupt";
    case SqlError::Kind::Other:
        break;
    }
    return "other";
}

}
