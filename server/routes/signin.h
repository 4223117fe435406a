#pragma once

#include "routes/call.h"
#include "wire/objects.h"

namespace dreamjar::server::routes {

/// Opens a sign-in for this account and gives its first pair of tokens. In a Write step.
wire::TokenPair openSession(Call &call, ParentId parent);

/// A name for a token that nobody can guess.
QString newTokenId(Call &call);
wire::TokenPair signPair(Call &call, ParentId parent, qint64 session, const QString &refreshId);

}
