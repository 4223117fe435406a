#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/donation.h"
#include "domain/parent.h"

#include <QList>

namespace dreamjar::server::demo {

// Invented things before they are in a database, where they get their ids. Until then they name each other by their
// places in the lists; the drafts leave such ids null.

struct PlannedParent {
    Registration who; ///< without a password: all have the same
    Instant joined;
};

struct PlannedChild {
    qsizetype parent = 0;
    ChildDraft draft;
    Instant added;
};

struct PlannedJar {
    qsizetype child = 0;
    CampaignDraft draft;
    Instant made;
    std::optional<Instant> closed;
};

struct PlannedGift {
    qsizetype jar = 0;
    std::optional<qsizetype> account; ///< a parent, none for a guest
    DonationDraft draft;
    Instant made;
};

/// A whole data set. What belongs to something is made after it, and nothing is given to a jar once it is closed.
struct Plan {
    QList<PlannedParent> parents;
    QList<PlannedChild> children;
    QList<PlannedJar> jars;
    QList<PlannedGift> gifts;
};

}
