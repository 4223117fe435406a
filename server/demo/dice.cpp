#include "demo/dice.h"

#include <algorithm>

namespace dreamjar::server::demo {

Instant Dice::moment(Instant from, Instant until)
{
    constexpr qint64 hour = 3'600'000'000, day = 24 * hour, dawn = 6 * hour;
    const double early = 1 - std::max(unit(), unit()); // towards the beginning
    const qint64 span = std::max<qint64>(0, (until - from).count());
    qint64 at = from.toMicroseconds() + static_cast<qint64>(early * static_cast<double>(span));
    if (at % day < dawn)
        at += 7 * hour;
    return Instant::fromMicroseconds(std::clamp(at, from.toMicroseconds(), std::max(from, until).toMicroseconds()));
}

}
