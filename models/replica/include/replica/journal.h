#pragma once

#include "domain/result.h"
#include "replica/changefeed.h"
#include "replica/operation.h"
#include "replica/reviews.h"

#include <optional>
#include <utility>

namespace dreamjar::database {
class Database;
class Query;
struct SqlError;
}

namespace dreamjar::replica {

struct EntryRow;

/// journal.db, precious: the outbox, acknowledged operations (kept 400 days), identities and drafts. Every method is
/// one durable transaction. Synchronous, bound to the journal's writing thread; obtained from Replica.
class Journal
{
public:
    explicit Journal(database::Database &database);

    struct Receipt {
        qint64 entry = 0;
        qint64 provisional = 0; ///< negative id of a creation, else 0
    };
    /// Durable when it returns: only now may a screen say thank you. An entry that names a provisional id waits for the
    /// entry that creates it, and one about a thing that is still being changed for that change. The same client id
    /// again is the same entry again, not a second one.
    Result<Receipt, StorageError> append(const Operation &operation, ClientId client, ParentId account, Instant made);

    /// The oldest entry that may go now: waiting, due, not waiting for another, of `account` or of a guest. One that
    /// has to wait never blocks the rest.
    std::optional<Entry> nextDue(Instant now, ParentId account) const;
    /// When nextDue() will have something, for the runner's timer; none if nothing waits.
    std::optional<Instant> nextDueTime(ParentId account) const;
    std::optional<Entry> entry(qint64 number) const;
    /// Acknowledged, but not yet seen in the cache: still part of the overlay.
    QList<Entry> unapplied() const;
    /// The number of the latest acknowledgement, 0 before the first; goes into ServerState::acknowledgedUpTo.
    qint64 lastAcknowledgement() const;
    /// The name of this journal, made with it.
    QString identity() const;
    int waitingCount() const;

    Result<void, StorageError> noteBaseline(qint64 entry, const QByteArray &baseline);
    /// One more attempt begins.
    Result<void, StorageError> noteAttempt(qint64 entry, Instant now);
    Result<void, StorageError> postpone(qint64 entry, Instant nextAttempt, const Refusal &why);
    /// The server has it, under `remoteId` (0 where nothing was created): the provisional id now means that one, also
    /// in the entries that waited. Counts whatever the state was: what the server has, it has.
    Result<void, StorageError> acknowledge(qint64 entry, qint64 remoteId, Instant now);
    /// The cache contains these: the overlay lets go of them. Replica sees to it after each pull.
    Result<void, StorageError> noteApplied(const QList<qint64> &entries);
    Result<void, StorageError> refuse(qint64 entry, const Refusal &why);
    Result<void, StorageError> markUnknown(qint64 entry, const Refusal &why);
    Result<void, StorageError> hold(qint64 entry, const Refusal &why);
    /// Back to waiting, due at once (a person pressed "try again").
    Result<void, StorageError> retry(qint64 entry);
    /// Only while it is not acknowledged; entries that wait for it go with it. False when it was too late.
    Result<bool, StorageError> cancel(qint64 entry);

    /// The server's id for a provisional one; the same id back when it is not (yet) known or not provisional.
    qint64 resolve(OperationKind kind, qint64 id) const;

    /// An empty text drops it.
    Result<void, StorageError> keepDraft(const QString &key, const QByteArray &text, Instant now);
    Result<void, StorageError> dropDraft(const QString &key);

    /// Marks, notes, receipts and saved filters.
    Reviews reviews() { return Reviews{m_database, m_changes}; }

    /// A gift as a station's receipts log remembers it, for a journal that was lost.
    struct LostGift {
        Donate gift;
        ClientId client;
        Instant made;
    };
    /// Those that are not here yet, in one transaction and in this order; says how many.
    Result<int, StorageError> restoreGifts(const QList<LostGift> &gifts);
    /// Every gift made here as a guest or at a station that is not cancelled, oldest first.
    QList<Entry> guestGifts() const;
    /// Guests' and stations' gifts that the server has (also as held) while their donors' details are still here.
    QList<ClientId> settledWithDetails() const;
    /// Takes the donors' details out of these gifts, and out of the file and its log.
    Result<void, StorageError> forgetDetails(const QList<ClientId> &gifts);

    /// Everything that this account did, noted and was typing goes, out of the file and its log as well.
    Result<void, StorageError> forgetAccount(ParentId account);
    /// Acknowledged entries older than 400 days go, and what has been in the trash for 30.
    Result<void, StorageError> forgetOld(Instant now);

    /// What was committed since the last call; for Replica, which publishes it.
    Changes takeChanges() { return std::exchange(m_changes, {}); }

private:
    Result<qint64, database::SqlError> predecessor(OperationKind kind, const EntryRow &row, ParentId account) const;
    Result<Receipt, StorageError> receiptOf(ClientId client) const;
    Result<void, StorageError> update(database::Query &statement, qint64 number);
    Result<void, StorageError> settle(qint64 entry, EntryState state, const Refusal &why);
    Result<void, StorageError> releaseSuccessors(const EntryRow &row);

    database::Database &m_database;
    Changes m_changes;
};

}
