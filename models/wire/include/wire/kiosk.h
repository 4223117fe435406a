#pragma once

#include "wire/codec.h"

namespace dreamjar::wire {

// The objects of kiosks (API.md part 2, item 8), as the server writes them; a client reads them by wire/stations.h.

using KioskId = Id<struct KioskTag>;
using HeldGiftId = Id<struct HeldGiftTag>;

/// A kiosk: which jars a station shows and how.
struct Kiosk {
    KioskId id;
    QString name;
    QList<CampaignId> campaigns = {};
    QList<int> presets = {};
    QString language;
    QString timeZone = {}; ///< an IANA name; empty: as the station's machine says
    bool showPhotos = false;
    bool showDonorNames = false;
    Money minimum;
    Money maximum;
    Instant created;
    std::optional<Instant> activated;
    std::optional<Instant> lastSeen;
    bool revoked = false;
    QByteArray receiptKey; ///< the station's Ed25519 public key, as it gave it: base64

    friend bool operator==(const Kiosk &, const Kiosk &) = default;
};

/// What a station seals donors' details for (crypto_box_seal): GET /api/keys/.
struct SealAnswer {
    QString id;
    QByteArray publicKey; ///< base64

    friend bool operator==(const SealAnswer &, const SealAnswer &) = default;
};

/// The answer to a code: from now on the station speaks with this token.
struct KioskActivation {
    QString token;
    Kiosk kiosk;
    SealAnswer seal;

    friend bool operator==(const KioskActivation &, const KioskActivation &) = default;
};

/// The public names of those who gave to a jar last, the latest first.
struct RecentDonors {
    CampaignId campaign;
    QStringList names;

    friend bool operator==(const RecentDonors &, const RecentDonors &) = default;
};

/// GET /api/kiosk/: a station about itself, with its jars, closed ones too.
struct KioskState {
    Kiosk kiosk;
    QList<PublicCampaign> campaigns = {};
    QList<RecentDonors> recentDonors = {};
    Instant serverTime;

    friend bool operator==(const KioskState &, const KioskState &) = default;
};

/// A gift that came after its jar was closed and waits for the parent's word.
struct HeldGift {
    enum class Reason {
        Closed, ///< made after the jar was closed, or nobody knows when
        TooLate, ///< made before, but it came more than seven days later
    };
    enum class State { Held, Accepted, Declined };

    HeldGiftId id;
    CampaignId campaign;
    QString campaignTitle;
    QString childName; ///< the first name alone
    Money amount;
    QString comment;
    Visibility visibility = Visibility::Shown;
    Instant made;
    Instant received;
    QString donorName;
    QString donorEmail;
    KioskId kiosk;
    QString kioskName;
    Reason reason = Reason::Closed;
    State state = State::Held;
    std::optional<DonationId> donation; ///< what it became once accepted

    friend bool operator==(const HeldGift &, const HeldGift &) = default;
};

/// "closed", "too_late"; "held", "accepted", "declined".
QString toKey(HeldGift::Reason reason);
QString toKey(HeldGift::State state);
std::optional<HeldGift::Reason> heldReasonFromKey(QStringView key);
std::optional<HeldGift::State> heldStateFromKey(QStringView key);

void write(JsonWriter &out, const Kiosk &kiosk, Instant now);
void write(JsonWriter &out, const SealAnswer &key, Instant now);
void write(JsonWriter &out, const KioskActivation &activation, Instant now);
void write(JsonWriter &out, const KioskState &state, Instant now);
void write(JsonWriter &out, const HeldGift &gift, Instant now);
/// 202 to a station: {"held": true, "id": 5}
QByteArray heldAnswer(HeldGiftId id);

}
