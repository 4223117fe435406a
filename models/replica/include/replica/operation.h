#pragma once

#include "replica/rows.h"

#include <QByteArray>
#include <optional>
#include <variant>

namespace dreamjar::replica {

// What a person can do here that the server must hear of. Ids may be provisional; the journal resolves them.
struct CreateChild {
    ChildDraft draft;
};
struct ChangeChild {
    ChildId child;
    ChildDraft base;
    ChildChange change;
};
struct DeleteChild {
    ChildId child;
};
struct CreateCampaign {
    ChildId child;
    QString childName;
    CampaignDraft draft;
};
struct ChangeCampaign {
    CampaignId campaign;
    CampaignDraft base;
    CampaignChange change;
};
struct DeleteCampaign {
    CampaignId campaign;
};
struct Donate {
    DonationDraft draft;
    /// Given at a donation station: the donor's details for the server's eyes alone, empty when none were given. The
    /// draft then has no name, address or comment.
    std::optional<QByteArray> sealed = {};
    /// With `sealed`: at a station without a credential; it is sent as a guest's, also when there is one by then.
    bool asGuest = false;
};

using Operation
    = std::variant<CreateChild, ChangeChild, DeleteChild, CreateCampaign, ChangeCampaign, DeleteCampaign, Donate>;

OperationKind kindOf(const Operation &operation);

/// An operation in the outbox. In entries handed to the runner the ids are already the server's, as far as known.
struct Entry {
    qint64 number = 0; ///< order of making
    ClientId client; ///< the Idempotency-Key
    ParentId account; ///< who did it; null for a guest
    Operation operation;
    EntryState state = EntryState::Waiting;
    Instant made;
    int attempts = 0;
    Instant nextAttempt;
    qint64 provisional = 0; ///< the negative id of what a creation makes
    qint64 remoteId = 0; ///< the server's id, once acknowledged
    QByteArray baseline; ///< what the runner noted before the first attempt (plain servers)
};

}
