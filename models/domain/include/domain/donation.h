#pragma once

#include "domain/clientid.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <QString>
#include <optional>

namespace dreamjar {

/// Whether the public sees the donor's name; the jar's owner always does.
enum class Visibility { Shown, Anonymous };

/// A gift as it is recorded. On a public view donorName is already what strangers may see, and donorEmail and donor
/// are empty.
struct Donation {
    DonationId id;
    CampaignId campaign;
    Money amount;
    QString comment;
    Visibility visibility = Visibility::Shown;
    Instant donated;
    QString donorName;
    QString donorEmail;
    std::optional<ParentId> donor; ///< the account that gave, none for a guest

    friend bool operator==(const Donation &, const Donation &) = default;
};

/// The name strangers see: "Anonymous" when hidden; else the name given; else the account's public name.
QString publicDonorName(const Donation &donation, const QString &accountPublicName);

/// What a donor fills in. `account` is the signed-in parent, none for a guest.
struct DonationDraft {
    CampaignId campaign;
    Money amount;
    QString comment;
    Visibility visibility = Visibility::Shown;
    QString donorName;
    QString donorEmail;
    std::optional<ParentId> account;

    friend bool operator==(const DonationDraft &, const DonationDraft &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Donation)
