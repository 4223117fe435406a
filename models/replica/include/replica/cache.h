#pragma once

#include "domain/channel.h"
#include "domain/heldgift.h"
#include "replica/changefeed.h"
#include "replica/journal.h"

#include <QHash>
#include <utility>

namespace dreamjar::replica {

/// What strangers see, or what one account sees of its own things.
enum class Scope { Public, Own };

/// What the server said, in domain values. A listing that comes in several pages is gathered into one state.
struct ServerState {
    Scope scope = Scope::Public;
    ParentId account; ///< whose, with Scope::Own
    bool complete = false; ///< all children and campaigns of this scope: what is not listed is gone
    QByteArray cursor; ///< opaque; empty: none, then the one that is known stays
    Instant asOf;
    /// What Journal::lastAcknowledgement() said just before the request was sent: so far do these figures contain what
    /// was done here. It is what keeps a gift from being counted twice or not at all between its acknowledgement and
    /// the next pull. With a cursor or with `complete` it speaks for the whole scope (give it with the last page only),
    /// otherwise for the children and campaigns listed here. An answer about a jar with a lower number than what is
    /// known of it is outdated and left aside. While a gift is being sent, ask for no figures.
    qint64 acknowledgedUpTo = 0;
    QList<Child> children;
    QList<Campaign> campaigns; ///< of Scope::Own with the child's id; the child's name is found where it is missing
    QList<Donation> donations; ///< public view or the owner's and donor's, by scope
    QHash<CampaignId, bool> completeDonations; ///< all gifts of these jars are listed
    /// Where the server told them. The jar's figure, here or told before, must contain such a gift.
    QList<std::pair<DonationId, ClientId>> clientIds;
    /// Where the server told how a gift came.
    QList<std::pair<DonationId, Channel>> channels;
    QList<ChildId> goneChildren;
    QList<CampaignId> goneCampaigns;
    QList<DonationId> goneDonations;
};

/// cache.db, rebuildable: what the server said. Synchronous, bound to the cache's writing thread; obtained from
/// Replica, which publishes the changes after the commit by itself.
class Cache
{
public:
    explicit Cache(database::Database &database);

    /// One transaction with the cursor in it; says what really changed.
    Result<Changes, StorageError> apply(const ServerState &state);
    /// All that wait for this parent's word, in the place of what was known of them; those that were decided go.
    Result<void, StorageError> keepHeld(ParentId account, const QList<HeldGift> &gifts);
    QByteArray cursor(Scope scope, ParentId account) const;
    QString epoch() const;
    /// A new epoch (the server was restored) or another server: everything is asked for again.
    Result<Changes, StorageError> startAgain(const QString &epoch);
    /// Signed out: what only that account may see goes from this computer's cache.
    Result<Changes, StorageError> forgetAccount(ParentId account);
    /// The same of one that is gone from the server: its public jars go as well.
    Result<Changes, StorageError> forgetDeletedAccount(ParentId account);

    /// Acknowledgements are numbered by a journal. Another journal (the old one was set aside) counts anew.
    Result<void, StorageError> belongTo(const QString &journal);

    /// What was committed since the last call; for Replica.
    Changes takeChanges() { return std::exchange(m_changes, {}); }

private:
    database::Database &m_database;
    Changes m_changes;
};

}
