#pragma once

#include "domain/clock.h"

#include <chrono>

namespace dreamjar::sync {

/// How long to wait before the next attempt: 1 s, 2 s, 4 s … 5 min, each shortened by up to a half by chance, so that
/// many clients do not come back in the same moment.
std::chrono::milliseconds backoff(int failures, KeySource &keys);

}
