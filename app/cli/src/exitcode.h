#pragma once

#include "domain/refusal.h"

namespace dreamjar::cli {

/// What a script learns from the end of dreamjar-cli.
enum class Exit {
    Done = 0,
    WrongUse = 2, ///< also: the folder cannot be used
    Refused = 3,
    Offline = 4, ///< the server cannot be reached, or not yet; what was given is kept in the outbox
    Damaged = 5, ///< data that cannot be read, or a disk that does not take any
};

Exit exitFor(const Refusal &refusal);

}
