#pragma once

#include "domain/result.h"
#include "replica/operation.h"

#include <memory>
#include <optional>

namespace dreamjar::database {
class Database;
}

namespace dreamjar::replica {

enum class StorageError { Full, ReadOnly, Damaged, Busy, Other };

/// journal.db, precious: the outbox, acknowledged operations (kept 400 days), identities and drafts. Every method is one
/// durable transaction. Synchronous, bound to the journal's writing thread; obtained from Replica.
class Journal
{
public:
    explicit Journal(database::Database &database);

    struct Receipt {
        qint64 entry = 0;
        qint64 provisional = 0; ///< negative id of a creation, else 0
    };
    /// Durable when it returns: only now may a screen say thank you. An entry that names a provisional id waits for the
    /// entry that creates it.
    Result<Receipt, StorageError> append(const Operation &operation, ClientId client, ParentId account, Instant made);

    /// The oldest entry that may go now: waiting, due, not waiting for another, of `account` or of a guest. One that
    /// has to wait never blocks the rest.
    std::optional<Entry> nextDue(Instant now, ParentId account) const;
    /// When nextDue() will have something, for the runner's timer; none if nothing waits.
    std::optional<Instant> nextDueTime(ParentId account) const;
    std::optional<Entry> entry(qint64 number) const;
    /// Acknowledged, but not yet seen in the cache: still part of the overlay.
    QList<Entry> unapplied() const;
    int waitingCount() const;

    Result<void, StorageError> noteBaseline(qint64 entry, const QByteArray &baseline);
    /// One more attempt begins.
    Result<void, StorageError> noteAttempt(qint64 entry, Instant now);
    Result<void, StorageError> postpone(qint64 entry, Instant nextAttempt, const Refusal &why);
    /// The server has it, under `remoteId` (0 where nothing was created): the provisional id now means that one.
    Result<void, StorageError> acknowledge(qint64 entry, qint64 remoteId, Instant now);
    /// The cache shows the server's row: the overlay lets go of the entry.
    Result<void, StorageError> noteApplied(qint64 entry);
    Result<void, StorageError> refuse(qint64 entry, const Refusal &why);
    Result<void, StorageError> markUnknown(qint64 entry, const Refusal &why);
    Result<void, StorageError> hold(qint64 entry, const Refusal &why);
    /// Back to waiting, due at once (a person pressed "try again").
    Result<void, StorageError> retry(qint64 entry);
    /// Only while it is not acknowledged; entries that wait for it go with it. False when it was too late.
    Result<bool, StorageError> cancel(qint64 entry);

    /// The server's id for a provisional one; the same id back when it is not (yet) known or not provisional.
    qint64 resolve(OperationKind kind, qint64 id) const;

    Result<void, StorageError> keepDraft(const QString &key, const QByteArray &text, Instant now);
    Result<void, StorageError> dropDraft(const QString &key);

    /// Acknowledged entries older than 400 days go.
    Result<void, StorageError> forgetOld(Instant now);

private:
    database::Database &m_database;
};

}
