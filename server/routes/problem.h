#pragma once

#include "http/message.h"

namespace dreamjar::server::routes {

/// Whether the caller asked for errors as RFC 9457 writes them (Accept: application/problem+json).
bool wantsProblem(const http::Request &request);

/// An error as application/problem+json: the sentence as `detail`, wrong fields under `errors`, everything else of the
/// original body beside them, and the id of the request, which the log has, too.
void turnIntoProblem(http::Response &response, const QByteArray &requestId);

/// True when this media type is named in Accept and not refused there (q=0).
bool accepts(const http::Request &request, QByteArrayView mediaType);

}
