#pragma once

#include "domain/id.h"
#include "domain/review.h"

namespace dreamjar {

/// What shall be noted about one gift.
struct GiftNote {
    DonationId gift;
    ReviewEdit change;

    friend bool operator==(const GiftNote &, const GiftNote &) = default;
};

}
