#pragma once

#include "store/store.h"

namespace dreamjar::server::store {

/// Numbers of what answers hold, for their ETags. They grow whenever the data in an answer change, and come of the log
/// of changes, so that they hold for all processes.
class Versions
{
public:
    explicit Versions(Store &store) : m_store(store) { }

    // A campaign with its gifts: a change of one of them is told as a change of it, too.
    /// As strangers see it.
    qint64 campaign(CampaignId id);
    /// As its owner sees it; also for strangers where the public log does not tell of it.
    qint64 ownCampaign(CampaignId id, ParentId owner);
    qint64 openCampaigns();
    /// A child with its campaigns: their number counts, too, because one that is deleted leaves nothing behind.
    std::pair<qint64, qint64> child(ChildId id, ParentId owner);
    /// An account itself, and all that is its own.
    std::pair<qint64, qint64> parent(ParentId id);

    /// The last deadline that has passed by now: it changes what is said to have ended.
    qint64 lastEndOfOpen();
    qint64 lastEndOf(ParentId owner);

    // From here to the end of the transaction nobody else changes it: before a version is compared and then changed.
    void holdCampaign(CampaignId id);
    void holdChild(ChildId id);
    void holdParent(ParentId id);

private:
    qint64 newest(ParentId audience, Kind kind, qint64 object);
    qint64 newest(ParentId audience, Kind kind);
    bool locksRows() const;

    Store &m_store;
};

}
