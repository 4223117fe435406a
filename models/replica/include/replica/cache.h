#pragma once

#include "replica/changefeed.h"
#include "replica/journal.h"

namespace dreamjar::replica {

/// What strangers see, or what one account sees of its own things.
enum class Scope { Public, Own };

/// A page of what the server said, in domain values.
struct ServerState {
    Scope scope = Scope::Public;
    ParentId account;              ///< whose, with Scope::Own
    bool complete = false;         ///< all there is in this scope: what is not listed is gone
    QByteArray cursor;             ///< opaque; empty: none
    Instant asOf;
    QList<Child> children;
    QList<Campaign> campaigns;
    QList<Donation> donations;     ///< public view or the owner's, by scope
    QHash<CampaignId, bool> completeDonations; ///< all gifts of these jars are listed
    QList<std::pair<DonationId, ClientId>> clientIds; ///< where the server told them
    QList<ChildId> goneChildren;
    QList<CampaignId> goneCampaigns;
    QList<DonationId> goneDonations;
};

/// cache.db, rebuildable: what the server said. Synchronous, bound to the cache's writing thread; obtained from Replica.
class Cache
{
public:
    explicit Cache(database::Database &database);

    /// One transaction with the cursor in it; says what changed.
    Result<Changes, StorageError> apply(const ServerState &state);
    QByteArray cursor(Scope scope, ParentId account) const;
    QString epoch() const;
    /// A new epoch (the server was restored) or another server: everything is asked for again.
    Result<Changes, StorageError> startAgain(const QString &epoch);
    /// Signed out: what only that account may see goes from this computer's cache.
    Result<Changes, StorageError> forgetAccount(ParentId account);

private:
    database::Database &m_database;
};

}
