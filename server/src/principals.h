#pragma once

#include "routes/router.h"

namespace dreamjar::server {

// Who calls: a parent by token or by the explorer's cookie, a station, or nobody in particular.

enum class Cookies { Count, DoNotCount };
/// Reads the caller's token, without the database; the answer to one that is bad.
std::optional<http::Response> readPrincipal(routes::Call &call, Cookies cookies);
/// Whether the account or station of the token is there still, and may call here at all; else the answer.
routes::Answer checkPrincipal(routes::Call &call, const routes::Route &route, store::Store &store);

}
