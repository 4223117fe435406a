#pragma once

#include "domain/campaign.h"

#include <limits>

namespace dreamjar::replica {

/// What the sorts go by; the same numbers lie in the cache's columns.
struct SortKeys {
    qint64 missing = 0; ///< units to the goal; full jars come last
    qint64 progress = 0; ///< tenths of a percent
    qint64 ends = 0; ///< the deadline that counts, in microseconds; jars without one after all others
};

inline constexpr qint64 never = std::numeric_limits<qint64>::max();

inline SortKeys sortKeysOf(const Campaign &campaign)
{
    const auto deadline = campaign.effectiveDeadline();
    return {campaign.isFull() ? never : (campaign.goal - campaign.raised).toUnits(),
        campaign.percentageRaised().toTenths(), deadline ? deadline->toMicroseconds() : never};
}

}
