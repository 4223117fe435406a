#pragma once

#include "wire/codec.h"

namespace dreamjar::wire {

// GET /api/changes/?since=<cursor>&limit=500&scope=public|own (API.md part 2). Scope `public` is what strangers see and
// needs no token; `own` is what the signed-in parent owns. Without `since` the answer starts a full listing: public,
// all open campaigns and no gifts; own, everything. A cursor that is unknown or too old: 410.

/// What every page says besides its objects. A page may be applied in the order children, campaigns, donations; a gift
/// comes with its campaign's new total in the same page or an earlier one.
struct FeedFrame {
    QString cursor; ///< opaque; to be handed back as `since`
    bool more = false; ///< there is another page at once
    bool complete = false; ///< this page starts a full listing: what is not in it or the following ones is gone
    QList<ChildId> goneChildren = {};
    QList<CampaignId> goneCampaigns = {};
    QList<DonationId> goneDonations = {};

    friend bool operator==(const FeedFrame &, const FeedFrame &) = default;
};

/// A public donation with the campaign it belongs to.
struct FedDonation {
    PublicDonation donation;
    CampaignId campaign;

    friend bool operator==(const FedDonation &, const FedDonation &) = default;
};

/// A page of scope `public`. A campaign that closed comes once more, with is_open false.
struct PublicChanges {
    FeedFrame frame;
    QList<PublicCampaign> campaigns = {};
    QList<FedDonation> donations = {};

    friend bool operator==(const PublicChanges &, const PublicChanges &) = default;
};

/// A page of scope `own`: children (without their campaigns), campaigns, and the gifts to them with their real names.
struct OwnChanges {
    FeedFrame frame;
    QList<ChildView> children = {};
    QList<CampaignView> campaigns = {};
    QList<DonationView> donations = {};

    friend bool operator==(const OwnChanges &, const OwnChanges &) = default;
};

/// With which provider one may sign in, and as which of its clients a desktop asks. Such a client's "secret" is none: it
/// is in everybody's hands, but Google wants to be told it.
struct GoogleOffer {
    QString issuer;
    QString clientId;
    QString clientSecret; ///< may be empty

    friend bool operator==(const GoogleOffer &, const GoogleOffer &) = default;
};

/// The answer of GET /api/server/, which needs no token.
struct ServerInfo {
    QString name;
    QString currency; ///< ISO 4217, what all amounts are counted in
    QString version;
    std::optional<GoogleOffer> google = {};

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

void write(JsonWriter &out, const PublicChanges &changes, Instant now);
void write(JsonWriter &out, const OwnChanges &changes, Instant now);
void write(JsonWriter &out, const ServerInfo &info, Instant now);

Result<PublicChanges, DecodeError> readPublicChanges(const QByteArray &body);
Result<OwnChanges, DecodeError> readOwnChanges(const QByteArray &body);
Result<ServerInfo, DecodeError> readServerInfo(const QByteArray &body);

}
