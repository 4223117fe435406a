#pragma once

#include "domain/category.h"

#include <QString>
#include <span>

namespace dreamjar::server::demo {

/// A jar that a family could really have. In title and story {child} stands for the first name, {kid} for daughter, son
/// or child, {town} for where they live.
struct Dream {
    Category category;
    int youngest; ///< the age it suits, in whole years
    int oldest;
    int least; ///< the goal, in units
    int most;
    const char16_t *title;
    const char16_t *story;
};

/// Written by hand, the same number for each category, in the order of the categories.
std::span<const Dream> allDreams();

}
