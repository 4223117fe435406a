#pragma once

#include "database/errors.h"
#include "replica/cache.h"

namespace dreamjar::replica {

/// Writes one ServerState into the cache, within the transaction of its caller, and notes what really changed: a row
/// that is told again as it was is no change.
class CacheWriter
{
public:
    CacheWriter(database::Database &database, const ServerState &state);
    Result<void, database::SqlError> write();
    const Changes &changes() const { return m_changes; }

private:
    using Done = Result<void, database::SqlError>;
    Done writeChildren();
    Done writeCampaigns();
    Done writeCampaign(const Campaign &campaign);
    Done writeDonations();
    Done writeClientIds();
    Done writeChannels();
    Done cutLog();
    Done dropUnlistedChildren();
    Done dropUnlistedCampaigns();
    Done dropUnlistedDonations();
    Result<bool, database::SqlError> hideOwn(CampaignId campaign);
    Done dropChild(ChildId child);
    Done dropCampaign(CampaignId campaign);
    Done dropGone();
    Done notePull();
    Done noteLastGifts();

    database::Database &m_database;
    const ServerState &m_state;
    qint64 m_account; ///< 0 on the public side
    QSet<CampaignId> m_gifted;
    Changes m_changes;
};

}
