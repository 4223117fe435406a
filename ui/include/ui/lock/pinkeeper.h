#pragma once

#include "domain/instant.h"

#include <QString>
#include <chrono>

namespace dreamjar::ui {

/// How an attempt to open the lock went.
struct PinTry {
    bool right = false;
    std::chrono::seconds locked{0}; ///< no further attempt counts before this is over
};

/// Keeps the PIN of this desktop, from one start to the next and not readable. Made in app/.
class PinKeeper
{
public:
    virtual ~PinKeeper() = default;
    virtual bool isSet() const = 0;
    /// 4 to 8 digits; false for anything else, and then nothing changes.
    virtual bool set(const QString &digits) = 0;
    virtual void remove() = 0;
    virtual PinTry tryPin(const QString &digits, Instant now) = 0;
};

}
