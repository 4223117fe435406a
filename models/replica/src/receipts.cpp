#include "database/query.h"
#include "database/transaction.h"
#include "keys.h"
#include "log.h"
#include "replica/reviews.h"

// Reviews: receipts.

namespace dreamjar::replica {

using database::Query;
using database::SqlError;
using database::Transaction;

namespace {

/// The reader of the book hears of it by the review's number.
Result<void, SqlError> touch(const database::Database &database, ParentId account, DonationId gift, qint64 change)
{
    Query query{database,
        QStringLiteral("INSERT INTO review (account, gift, changed) VALUES (?, ?, ?) "
                       "ON CONFLICT (account, gift) DO UPDATE SET changed = excluded.changed")};
    return query.bind(account, gift, change).exec();
}

}

Result<QList<qint64>, StorageError> Reviews::issueReceipts(ParentId account, const QList<BookRow> &rows, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("receipts", transaction.error());
    const auto change = nextChange();
    if (!change)
        return loggedFailure("receipts", change.error());
    Query last{m_database, QStringLiteral("SELECT coalesce(max(number), 0) FROM receipt WHERE account = ?")};
    const auto highest = last.bind(account).single<qint64>();
    if (!highest)
        return loggedFailure("receipts", highest.error());
    qint64 next = *highest + 1;
    QList<qint64> numbers;
    for (const BookRow &row : rows) {
        const Donation &gift = row.gift.donation;
        if (gift.id.isProvisional()) // only what the server has
            continue;
        Query known{m_database,
            QStringLiteral("SELECT coalesce(max(number), 0) FROM receipt WHERE account = ? AND gift = ? AND voided = 0")};
        const auto number = known.bind(account, gift.id).single<qint64>();
        if (!number)
            return loggedFailure("receipts", number.error());
        numbers.append(*number == 0 ? next : *number);
        if (*number != 0)
            continue;
        Query insert{m_database,
            QStringLiteral("INSERT INTO receipt (account, number, gift, issued, amount, donor, email, jar, donated) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")};
        insert.bind(account, next, gift.id, now, gift.amount, gift.donorName, gift.donorEmail, row.gift.jarTitle,
            gift.donated);
        if (auto done = insert.exec(); !done)
            return loggedFailure("receipts", done.error());
        if (auto done = touch(m_database, account, gift.id, *change); !done)
            return loggedFailure("receipts", done.error());
        ++next;
    }
    if (auto done = transaction->commit(); !done)
        return loggedFailure("receipts", done.error());
    m_changes.reviews = true;
    return numbers;
}

Result<bool, StorageError> Reviews::voidReceipt(ParentId account, qint64 number, const QString &reason, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("receipts", transaction.error());
    const auto change = nextChange();
    if (!change)
        return loggedFailure("receipts", change.error());
    Query query{m_database,
        QStringLiteral("UPDATE receipt SET voided = ?, void_reason = ? WHERE account = ? AND number = ? AND voided = 0 "
                       "RETURNING gift")};
    const auto gift = query.bind(now, reason, account, number).single<DonationId>();
    if (!gift)
        return loggedFailure("receipts", gift.error());
    if (gift->isNull())
        return false;
    if (auto done = touch(m_database, account, *gift, *change); !done)
        return loggedFailure("receipts", done.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("receipts", done.error());
    m_changes.reviews = true;
    return true;
}

Result<void, StorageError> Reviews::notePrinted(ParentId account, const QList<qint64> &numbers)
{
    return noteOut(account, numbers, {});
}

Result<void, StorageError> Reviews::noteMailed(ParentId account, const QList<qint64> &numbers, Instant now)
{
    return noteOut(account, numbers, now);
}

Result<void, StorageError> Reviews::noteOut(ParentId account, const QList<qint64> &numbers, Instant mailed)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("receipts", transaction.error());
    for (const qint64 number : numbers) {
        Query query{m_database,
            QStringLiteral("UPDATE receipt SET printed = printed + 1, mailed = max(mailed, ?) "
                           "WHERE account = ? AND number = ?")};
        if (auto done = query.bind(mailed, account, number).exec(); !done)
            return loggedFailure("receipts", done.error());
    }
    if (auto done = transaction->commit(); !done)
        return loggedFailure("receipts", done.error());
    m_changes.reviews = true;
    return {};
}

}
