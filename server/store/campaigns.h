#pragma once

#include "domain/campaign.h"
#include "domain/clientid.h"
#include "store/idempotency.h"
#include "store/store.h"

namespace dreamjar::server::store {

/// A campaign with what decides who may do what with it. `campaign.childName` is the first name.
struct CampaignRow {
    Campaign campaign;
    ParentId owner;
    std::optional<ClientId> clientId;
    std::optional<Instant> closedAt; ///< none while it is open, and where nobody knows
};

/// The campaigns. Whatever changes one names the owner, and touches nothing of anybody else's.
class Campaigns
{
public:
    explicit Campaigns(Store &store) : m_store(store) { }

    std::optional<CampaignRow> find(CampaignId id);
    QList<CampaignRow> ofChild(ChildId child);
    QList<CampaignRow> ofParent(ParentId parent);
    QList<CampaignId> idsOf(ParentId parent);
    /// Those that changed for `audience` behind `since`, up to and with `until`.
    QList<CampaignRow> changed(ParentId audience, qint64 since, qint64 until);

    std::optional<Earlier> madeBy(const Key &key);
    CampaignId add(ChildId child, ParentId owner, const CampaignDraft &draft, const std::optional<Key> &key);
    void keepAnswer(CampaignId id, const QByteArray &answer);
    void change(CampaignId id, ParentId owner, const CampaignChange &change);
    /// Keeps the text that it is found by; after its child's name has changed.
    void fold(CampaignId id);
    /// The same for those that have none yet.
    void foldMissing();
    enum class Closed { Refuses, Takes };
    /// Adds one gift to the running total. False when the campaign is gone by now, or closed and refuses.
    bool addToTotal(CampaignId id, Money amount, Closed closed = Closed::Refuses);
    void remove(CampaignId id, ParentId owner);
    /// Says that it disappears with its donations, and finds it no more; for whoever deletes it by way of its child or
    /// parent.
    void noteGone(CampaignId id, ParentId owner);

private:
    Store &m_store;
};

}
