#pragma once

#include "domain/campaign.h"
#include "domain/channel.h"
#include "domain/child.h"
#include "domain/clientid.h"
#include "domain/donation.h"
#include "domain/parent.h"

#include <QList>
#include <optional>

namespace dreamjar::wire {

// The objects of the API. Where one is no more than a value of the domain with company, it holds that value.
// `clientId` is the Idempotency-Key that made the thing; a plain server does not tell it.

/// API object Campaign: what the owner's lists hold.
struct CampaignView {
    Campaign campaign; ///< childName stays empty: the API does not say it here
    std::optional<ClientId> clientId = {};

    friend bool operator==(const CampaignView &, const CampaignView &) = default;
};

/// API object Child.
struct ChildView {
    Child child;
    QList<CampaignView> campaigns = {};
    std::optional<ClientId> clientId = {};

    friend bool operator==(const ChildView &, const ChildView &) = default;
};

/// The answer of /parents/<id>/: a parent with all children.
struct ParentView {
    Parent parent;
    QList<ChildView> children = {};
    std::optional<bool> hasPassword = {}; ///< whether one may sign in by password; told to oneself, not by plain servers

    friend bool operator==(const ParentView &, const ParentView &) = default;
};

/// The part of a campaign that a donation carries.
struct CampaignSummary {
    CampaignId id;
    QString title;
    QString description;
    Money goal;
    QString childName; ///< the first name alone

    friend bool operator==(const CampaignSummary &, const CampaignSummary &) = default;
};

/// API object Donation: for the giver and for the campaign's owner.
struct DonationView {
    Donation donation;
    CampaignSummary campaign;
    std::optional<ClientId> clientId = {};
    std::optional<Channel> channel = {}; ///< how it came; told to the campaign's owner, not by plain servers

    friend bool operator==(const DonationView &, const DonationView &) = default;
};

/// API object OwnerCampaign. `total_donated` is the campaign's `raised`.
struct OwnerCampaignView {
    Campaign campaign;
    QList<DonationView> donations = {};
    std::optional<ClientId> clientId = {};

    friend bool operator==(const OwnerCampaignView &, const OwnerCampaignView &) = default;
};

/// All that strangers may see of a campaign (PRODUCT F1). There is nothing private in it that could slip out: a new
/// column stays private until it is listed here.
struct PublicCampaign {
    CampaignId id;
    QString childName; ///< the first name alone
    QString title;
    QString description;
    Money goal;
    QString image;
    bool isOpen = true;
    Instant created;
    Category category = Category::Dreams;
    bool hasDeadline = false;
    std::optional<Instant> deadline;
    Money raised;
    int donationCount = 0;
    bool unlisted = false; ///< shown to whoever has its address, and in no list
    QList<Money> suggestedAmounts = {};

    friend bool operator==(const PublicCampaign &, const PublicCampaign &) = default;
};

/// All that strangers may see of a donation (PRODUCT F1).
struct PublicDonation {
    DonationId id;
    Money amount;
    Instant donated;
    QString donorName; ///< what strangers may see, "Anonymous" for a hidden one
    QString comment;

    friend bool operator==(const PublicDonation &, const PublicDonation &) = default;
};

/// The campaign must carry childName; it is cut to the first name here once more.
PublicCampaign publicView(const Campaign &campaign);
PublicDonation publicView(const Donation &donation, const QString &accountPublicName);
CampaignSummary summaryOf(const Campaign &campaign);
/// Back to the domain, for a client that keeps what it saw. `child`, e-mail and donor stay empty.
Campaign toCampaign(const PublicCampaign &seen);
Donation toDonation(const PublicDonation &seen, CampaignId campaign);

/// What a sign-in or a refresh gives.
struct TokenPair {
    QString access;
    QString refresh;

    friend bool operator==(const TokenPair &, const TokenPair &) = default;
};

/// The answer to a registration and to a Google sign-in (which tells no children).
struct SignedInAnswer {
    ParentView user;
    TokenPair tokens;

    friend bool operator==(const SignedInAnswer &, const SignedInAnswer &) = default;
};

}
