#pragma once

#include "routes/call.h"
#include "wire/objects.h"

#include <functional>
#include <vector>

namespace dreamjar::server::routes {

/// What one hears who gave the right password.
using SignedIn = std::function<http::Response(Call &, ParentId, const wire::TokenPair &)>;
/// The steps of a sign-in by address and password.
std::vector<Step> signInSteps(const SignedIn &answer);

/// Opens a sign-in for this account, under the name of the calling program, and gives its first pair of tokens. In a
/// Write step.
wire::TokenPair openSession(Call &call, ParentId parent);

/// A name for a token that nobody can guess.
QString newTokenId(Call &call);
wire::TokenPair signPair(Call &call, ParentId parent, qint64 session, const QString &refreshId);

}
