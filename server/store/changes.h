#pragma once

#include "store/store.h"

namespace dreamjar::server::store {

/// One thing that somebody sees differently since some number, or sees no more.
struct Change {
    qint64 number = 0;
    Kind kind = Kind::Campaign;
    qint64 object = 0;
    CampaignId campaign; ///< of campaigns and donations
    bool deleted = false;
};

/// The log of changes: of every thing its last one, for everybody who may see it.
class Changes
{
public:
    explicit Changes(Store &store) : m_store(store) { }

    /// In order, behind `since`, up to and with `until`.
    QList<Change> of(ParentId audience, Kind kind, qint64 since, qint64 until, int limit);
    /// The number of the last change of all. Everything up to it can be seen.
    qint64 last();

private:
    QList<Change> ofGifts(ParentId audience, qint64 since, qint64 until, int limit);

    Store &m_store;
};

/// The id of this database's life. It changes when a database is restored, because clients then hold what it does not.
QString epochOf(Store &store);
/// Gives a new database its epoch; leaves an old one as it is.
void settleEpoch(Store &store, const QString &fresh);
void renewEpoch(Store &store, const QString &fresh);

}
