#pragma once

#include "domain/campaign.h"
#include "domain/donation.h"
#include "store/idempotency.h"
#include "store/store.h"
#include "wire/feed.h"

namespace dreamjar::server::store {

/// The gifts.
class Donations
{
public:
    explicit Donations(Store &store) : m_store(store) { }

    /// By id, from behind `after`; `limit` 0 is all. What anybody may see: names already hidden where they must be.
    QList<wire::FedDonation> publicOf(CampaignId campaign, qint64 after = 0, int limit = 0);
    /// The names that the public may see among the latest gifts, the latest first and each once.
    QStringList latestNames(CampaignId campaign, int most);
    QList<wire::FedDonation> publicChanged(qint64 since, qint64 until);
    /// By id, with everything; for the campaign's owner.
    QList<wire::DonationView> of(CampaignId campaign);
    QList<wire::DonationView> givenBy(ParentId donor, qint64 after = 0, int limit = 0);
    QList<wire::DonationView> changed(ParentId owner, qint64 since, qint64 until);

    struct EarlierGift {
        QString digest;
        wire::DonationView answer; ///< as it was told then
    };
    std::optional<EarlierGift> madeBy(const Key &key);
    /// How a gift came: by default over the network, just now.
    struct Arrival {
        Channel channel = Channel::Online;
        std::optional<Instant> made;
    };
    /// The total is the campaign's; see Campaigns::addToTotal().
    wire::DonationView add(const DonationDraft &draft, const Campaign &campaign, ParentId owner,
        const std::optional<Key> &key, const Arrival &arrival = {Channel::Online, std::nullopt});

private:
    std::optional<qint64> brief(const Campaign &campaign);

    Store &m_store;
};

}
