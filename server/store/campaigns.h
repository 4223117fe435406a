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
    /// Open ones by id, from behind `after`; `limit` 0 is all.
    QList<CampaignRow> open(CampaignId after, int limit);
    /// Those that changed for `audience` behind `since`, up to and with `until`.
    QList<CampaignRow> changed(ParentId audience, qint64 since, qint64 until);

    std::optional<Earlier> madeBy(const Key &key);
    CampaignId add(ChildId child, ParentId owner, const CampaignDraft &draft, const std::optional<Key> &key);
    void keepAnswer(CampaignId id, const QByteArray &answer);
    void change(CampaignId id, ParentId owner, const CampaignChange &change);
    /// Adds one gift to the running total. False when the campaign is closed or gone by now.
    bool addToTotal(CampaignId id, Money amount);
    void remove(CampaignId id, ParentId owner);
    /// Says that it disappears with its donations; for whoever deletes it by way of its child or parent.
    void noteGone(CampaignId id, ParentId owner);

private:
    Store &m_store;
};

}
