#pragma once

#include "domain/child.h"

#include <QStringView>
#include <span>

namespace dreamjar::server::demo {

struct FirstName {
    const char16_t *text;
    Gender gender;
};

std::span<const FirstName> childNames();
std::span<const char16_t *const> adultNames();
std::span<const char16_t *const> familyNames();
std::span<const char16_t *const> towns();

/// What people write with a gift; some with {child}. None is longer than the field table allows.
std::span<const char16_t *const> comments();

/// For addresses: lower case, without accents, letters and digits alone; empty where nothing is left.
QString asciiOf(const QString &name);

}
