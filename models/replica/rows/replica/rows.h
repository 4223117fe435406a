#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/clientid.h"
#include "domain/donation.h"
#include "domain/refusal.h"

#include <QList>
#include <optional>
#include <variant>

namespace dreamjar::replica {

/// Where a gift stands between here and the server (API.md part 3: sums show the states apart).
enum class GiftState { Confirmed, Waiting, Refused, Unknown, Held };

/// Money by state. What is refused counts nowhere.
struct Sums {
    Money confirmed;
    Money waiting;
    Money unknown;
    Money held;
    int confirmedCount = 0;
    int waitingCount = 0;
    int unknownCount = 0;
    int heldCount = 0;

    /// Given here but not confirmed by the server: drawn paler in the jar.
    Money unconfirmed() const { return waiting + unknown + held; }
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// A jar as a screen shows it: what the server said, overlaid with what was done here. `campaign.raised` is what the
/// server has, with the gifts from here that it acknowledged since it told its figure; gifts on their way are in `sums`
/// (confirmed there equals campaign.raised, the count equals campaign.donationCount).
struct JarRow {
    Campaign campaign;
    Sums sums;
    bool mine = false;     ///< of the signed-in parent
    bool unsent = false;   ///< its creation or a change of it waits in the journal
    Money total() const { return campaign.raised + sums.unconfirmed(); }

    friend bool operator==(const JarRow &, const JarRow &) = default;
};

/// A gift as this viewer may see it. For the jar's owner `donation` has the real name and address, also of an
/// anonymous gift; `publicName` is what strangers see. A gift that the server has not named has a provisional id.
struct GiftRow {
    Donation donation;
    ClientId client;       ///< null for gifts that were not given here
    GiftState state = GiftState::Confirmed;
    QString publicName;
    QString jarTitle;
    QString childName;
    bool owned = false;    ///< the viewer owns the jar

    friend bool operator==(const GiftRow &, const GiftRow &) = default;
};

struct ChildRow {
    Child child;
    int jars = 0;
    int openJars = 0;
    Money raised;
    bool unsent = false;

    friend bool operator==(const ChildRow &, const ChildRow &) = default;
};

/// The figures on a parent's dashboard (PRODUCT A7); equal to SQL sums over the overlay at every moment.
struct Dashboard {
    int children = 0;
    int jars = 0;
    int openJars = 0;
    int gifts = 0;
    Sums sums;
    Money goals;           ///< of all jars
    Instant lastGift;      ///< null when there is none

    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};

enum class OperationKind {
    CreateChild, ChangeChild, DeleteChild, CreateCampaign, ChangeCampaign, DeleteCampaign, Donate,
};

enum class EntryState {
    Waiting,      ///< to be sent
    Acknowledged, ///< the server has it
    Refused,      ///< the server said no; stays visible until the person settles it
    Unknown,      ///< sent, answer lost, server without idempotency
    Held,         ///< a late gift to a closed jar, for the owner to settle
    Cancelled,
};

// A change that was refused because the same was changed elsewhere (PRODUCT E2): what it began with, what it wanted, and
// what stands on the server now.
struct JarClash {
    CampaignDraft base;
    CampaignChange mine;
    Campaign theirs;

    friend bool operator==(const JarClash &, const JarClash &) = default;
};
struct ChildClash {
    ChildDraft base;
    ChildChange mine;
    Child theirs;

    friend bool operator==(const ChildClash &, const ChildClash &) = default;
};
using Clash = std::variant<JarClash, ChildClash>;

/// A line of the outbox as a person sees it.
struct OutboxRow {
    qint64 entry = 0;
    ClientId client;
    OperationKind kind = OperationKind::Donate;
    EntryState state = EntryState::Waiting;
    QString subject;       ///< the jar's title or the child's name
    Money amount;          ///< of a gift
    Instant made;
    int attempts = 0;
    Instant nextAttempt;   ///< null: at once
    Refusal refusal;       ///< of a refused entry, or of the last failed attempt
    qint64 waitsFor = 0;   ///< the entry that must be acknowledged first, 0: none
    std::optional<Clash> clash;

    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// Every gift given here, for `dreamjar-cli ledger` and for checks: each exactly once.
struct LedgerRow {
    ClientId client;
    CampaignId campaign;
    DonationId donation;   ///< null until the server named it
    Money amount;
    GiftState state = GiftState::Waiting;
    Instant made;
};

}
