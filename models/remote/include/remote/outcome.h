#pragma once

#include "domain/refusal.h"
#include "remote/transport.h"

#include <chrono>
#include <optional>
#include <variant>

namespace dreamjar::remote {

/// The server did it. `complete` is false when the status line came but the body did not arrive whole.
struct Accepted {
    bool complete = true;
};
/// The server said no, and will say so again.
struct Refused {
    Refusal refusal;
};
/// Surely not done; worth another try, not before `after` if the server said so.
struct TryLater {
    std::optional<std::chrono::seconds> after;
    Refusal why;
};
/// Nobody here can tell whether it was done. Towards a server with idempotency keys the same request may simply go
/// again; towards a plain one it never goes again by itself.
struct Unknown {
    Refusal why;
};
using Outcome = std::variant<Accepted, Refused, TryLater, Unknown>;

/// The sorting of API.md part 3. A redirect is TryLater: nothing was done, and it is somebody between us and the
/// server (a hotel's sign-in page) more often than the server.
Outcome classify(const Answer &answer);

/// Why it did not work, in our vocabulary; Invalid with violations where the answer names fields.
Refusal refusalOf(const Answer &answer);

}
