#pragma once

#include <chrono>

namespace dreamjar::server::accounts {

/// How often something may happen within a time.
struct Allowance {
    int times = 10;
    std::chrono::seconds within{900};
};

/// What is limited (API.md part 2, item 9). The counts are in the database, so that they hold for all processes.
struct RateLimits {
    bool on = true;
    Allowance failedSignIns{10, std::chrono::minutes{15}}; ///< for each account, and for each address
    Allowance registrations{20, std::chrono::hours{1}}; ///< for each address
};

}
