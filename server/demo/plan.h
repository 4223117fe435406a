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

/// Somebody who gives without an account.
struct Guest {
    QString name;
    QString email;
};

/// There may be millions, so what many have in common they name by its place in a list.
struct PlannedGift {
    int jar = 0;
    int account = -1; ///< a parent; none for a guest
    int guest = -1;
    int comment = 0;
    int amount = 0;
    bool anonymous = false;
    bool forFamily = false; ///< an account that gives in the name of all of them
    Instant made;
};

/// A whole data set. What belongs to something is made after it, and nothing is given to a jar once it is closed.
struct Plan {
    QList<PlannedParent> parents;
    QList<PlannedChild> children;
    QList<PlannedJar> jars;
    QList<Guest> guests;
    QStringList comments{QString{}}; ///< the first is none
    QList<PlannedGift> gifts;

    /// What its giver would have typed. Campaign and account are left null.
    DonationDraft draftOf(const PlannedGift &gift) const;
};

}
