#pragma once

#include "domain/donation.h"

namespace dreamjar {

/// A gift that came after its jar was closed and waits for the parent's word. It counts in no total.
struct HeldGift {
    enum class Reason {
        Closed, ///< made after the jar was closed, or nobody knows when
        TooLate, ///< made before, but it came more than seven days later
    };
    enum class State { Held, Accepted, Declined };

    qint64 id = 0;
    CampaignId campaign;
    QString jarTitle;
    QString childName;
    Money amount;
    QString comment;
    Visibility visibility = Visibility::Shown;
    Instant made;
    Instant received;
    QString donorName;
    QString donorEmail;
    QString stationName; ///< of the kiosk
    Reason reason = Reason::Closed;
    State state = State::Held;

    friend bool operator==(const HeldGift &, const HeldGift &) = default;
};

}
