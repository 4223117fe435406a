#pragma once

#include "remote/apiclient.h"
#include "replica/operation.h"

#include <optional>

namespace dreamjar::sync {

/// The call that does what an entry asks for. None while it names a thing that the server has not named yet.
std::optional<remote::Call> callFor(const replica::Entry &entry);

/// The call that tells how the thing looks now that an entry changes; none for entries that change nothing.
std::optional<remote::Call> lookFor(const replica::Entry &entry);

/// How a thing looks now, compared with what the person saw when changing it.
enum class Look { Same, ChangedElsewhere, Unreadable };
/// ChangedElsewhere only where somebody else gave a field that this entry changes another value than this entry does.
Look compare(const replica::Entry &entry, const QByteArray &body);

/// The server's id in the answer to a creation; 0 for entries that create nothing; none where the answer is not what
/// the API promises.
std::optional<qint64> createdId(const replica::Entry &entry, const QByteArray &body);

bool isCreation(const replica::Operation &operation);
bool isDeletion(const replica::Operation &operation);

}
