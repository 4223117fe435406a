#pragma once

#include <algorithm>
#include <vector>

namespace dreamjar::bench {

/// The middle of what was measured; of an even number the upper middle.
inline double median(std::vector<double> all)
{
    if (all.empty())
        return 0;
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return *middle;
}

}
