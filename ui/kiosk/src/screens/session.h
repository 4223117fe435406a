#pragma once

#include "station/desk.h"

namespace dreamjar::kiosk {

/// What one donor has chosen so far. A new donor is a new value.
struct Session {
    station::Gift gift;
    qreal textSize = 1;
    bool tellsName = false; ///< chose to say who they are
    bool mailsReceipt = false; ///< an address was given, which here means: for the receipt
};

}
