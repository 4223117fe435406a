#pragma once

#include "domain/result.h"
#include "domain/review.h"
#include "replica/book.h"
#include "replica/changefeed.h"

#include <functional>

namespace dreamjar::database {
class Database;
struct SqlError;
}

namespace dreamjar::replica {

enum class StorageError { Full, ReadOnly, Damaged, Busy, Other };

/// The part of journal.db that is about gifts and goes nowhere: review marks, notes, thank-you states, receipts, saved
/// filters and letters, and what can be undone of it. Every method is one durable transaction; got from
/// Journal::reviews(), on the journal's thread.
class Reviews
{
public:
    Reviews(database::Database &database, Changes &changes) : m_database(database), m_changes(changes) { }

    /// A new edit, which ends what could have been done again. Rows are noted under its number.
    Result<qint64, StorageError> beginEdit(ParentId account, const QString &label, Instant now);
    /// `rows` are the gifts as they are now: what was reviewed can be held against what the server says later.
    Result<void, StorageError> note(
        qint64 edit, ParentId account, const QList<BookRow> &rows, const ReviewEdit &change, Instant now);
    /// The same with a change for each gift.
    Result<void, StorageError> note(qint64 edit, ParentId account, const QList<BookRow> &rows,
        const std::function<ReviewEdit(DonationId)> &changeOf, Instant now);
    /// The latest edit is taken back; how many gifts it was about, 0: there is none.
    Result<int, StorageError> undo(ParentId account);
    Result<int, StorageError> redo(ParentId account);

    /// Gapless numbers in this order, for gifts that have no receipt yet; the numbers of all of `rows` come back.
    Result<QList<qint64>, StorageError> issueReceipts(ParentId account, const QList<BookRow> &rows, Instant now);
    /// It stays listed, and the gift may get a new one. False: there is none that stands under this number.
    Result<bool, StorageError> voidReceipt(ParentId account, qint64 number, const QString &reason, Instant now);
    Result<void, StorageError> notePrinted(ParentId account, const QList<qint64> &numbers);
    /// A mail with it was made ready: another one comes only when it is asked for. Counts as printed, too.
    Result<void, StorageError> noteMailed(ParentId account, const QList<qint64> &numbers, Instant now);

    Result<void, StorageError> keep(ParentId account, const QString &kind, const QString &name, const QString &content);
    /// Into the trash.
    Result<void, StorageError> discard(ParentId account, const QString &kind, const QString &name, Instant now);
    /// Out of the trash, under a name that is free.
    Result<void, StorageError> restore(ParentId account, const QString &kind, const QString &name, Instant deleted);
    /// What has been in the trash for 30 days goes.
    Result<void, StorageError> emptyTrash(Instant now);

private:
    Result<qint64, database::SqlError> nextChange();
    Result<int, StorageError> replay(ParentId account, bool undo);
    Result<void, StorageError> noteOut(ParentId account, const QList<qint64> &numbers, Instant mailed);

    database::Database &m_database;
    Changes &m_changes;
};

}
