#include "backoff.h"

#include <algorithm>

namespace dreamjar::sync {

std::chrono::milliseconds backoff(int failures, KeySource &keys)
{
    using std::chrono::milliseconds;
    constexpr milliseconds first{1000}, last{300'000};
    const int doublings = std::clamp(failures - 1, 0, 9);
    const milliseconds whole = std::min(last, first * (1 << doublings));
    const auto chance = static_cast<unsigned char>(keys.bytes(1).at(0));
    return whole - whole / 2 * chance / 255;
}

}
