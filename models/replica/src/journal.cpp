#include "replica/journal.h"

#include "database/query.h"
#include "database/transaction.h"
#include "entryrow.h"
#include "journalparts.h"
#include "keys.h"
#include "log.h"

namespace dreamjar::replica {

using database::Query;
using database::SqlError;
using database::Transaction;

Q_LOGGING_CATEGORY(lcReplica, "dreamjar.replica", QtInfoMsg)

namespace {

constexpr std::chrono::hours keptFor{24 * 400};
// Nothing is put off for longer. What seems to be was put off by a clock that was wrong by more than that.
constexpr std::chrono::hours longestWait{25};

}

Journal::Journal(database::Database &database) : m_database(database) { }

/// The entry that must be acknowledged before one of this kind may go, 0 for none: the one that makes the thing it is
/// about, or the last change of it that is still on its way. A gift waits for a jar's reopening, a deletion for the
/// closing.
Result<qint64, SqlError> Journal::predecessor(OperationKind kind, const EntryRow &row, ParentId account) const
{
    if (kind == OperationKind::DeleteChild) {
        Query query{m_database,
            QStringLiteral("SELECT max(number) FROM entry WHERE state = 'waiting' AND kind <> 'donate' "
                           "AND (account = ? OR child = ?)")};
        return query.bind(account, row.child).single<qint64>();
    }
    if (!row.campaign.isNull()) {
        Query query{m_database,
            QStringLiteral("SELECT max(number) FROM entry WHERE campaign = ? AND kind <> 'donate' AND "
                           "((kind IN ('change-campaign', 'delete-campaign') AND state = 'waiting') OR "
                           "(kind = 'create-campaign' AND state <> 'acknowledged'))")};
        return query.bind(row.campaign).single<qint64>();
    }
    if (!row.child.isNull()) {
        Query query{m_database,
            QStringLiteral("SELECT max(number) FROM entry WHERE child = ? AND "
                           "((kind IN ('change-child', 'delete-child') AND state = 'waiting') OR "
                           "(kind = 'create-child' AND state <> 'acknowledged'))")};
        return query.bind(row.child).single<qint64>();
    }
    return 0;
}

Result<Journal::Receipt, StorageError> Journal::append(
    const Operation &operation, ClientId client, ParentId account, Instant made)
{
    const OperationKind kind = kindOf(operation);
    const Target target = targetOf(operation);
    EntryRow row;
    row.kind = kind;
    if (const auto *gift = std::get_if<Donate>(&operation))
        row.amount = gift->draft.amount;
    const QString payload = QString::fromUtf8(payloadOf(operation));

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    row.child = ChildId{resolve(kind, target.child.value())};
    row.campaign = CampaignId{resolve(kind, target.campaign.value())};
    const auto waitsFor = predecessor(kind, row, account);
    if (!waitsFor)
        return journalFailure(waitsFor.error());

    Query insert{m_database,
        QStringLiteral("INSERT INTO entry (client_id, account, kind, state, made, waits_for, child, campaign, "
                       "amount, payload) VALUES (?, ?, ?, 'waiting', ?, nullif(?, 0), ?, ?, ?, ?) "
                       "ON CONFLICT (client_id) DO NOTHING RETURNING number")};
    insert.bind(client, account, toKey(kind), made, *waitsFor, row.child, row.campaign, row.amount, payload);
    const auto number = insert.single<qint64>();
    if (!number)
        return journalFailure(number.error());
    if (*number == 0)
        return receiptOf(client);
    Receipt receipt{*number, 0};
    if (isCreation(kind)) {
        receipt.provisional = -receipt.entry;
        const bool child = kind == OperationKind::CreateChild;
        Query name{m_database,
            child ? QStringLiteral("UPDATE entry SET provisional = -number, child = -number WHERE number = ?")
                  : QStringLiteral("UPDATE entry SET provisional = -number, campaign = -number WHERE number = ?")};
        if (auto done = name.bind(receipt.entry).exec(); !done)
            return journalFailure(done.error());
        if (child)
            row.child = ChildId{receipt.provisional};
        else
            row.campaign = CampaignId{receipt.provisional};
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    m_changes |= changesOf(row);
    return receipt;
}

/// Of the entry that has this client id already.
Result<Journal::Receipt, StorageError> Journal::receiptOf(ClientId client) const
{
    Query known{m_database, QStringLiteral("SELECT number, coalesce(provisional, 0) FROM entry WHERE client_id = ?")};
    const auto earlier = known.bind(client).row([](const Query &row) {
        return Receipt{row.column<qint64>(0), row.column<qint64>(1)};
    });
    if (!earlier)
        return journalFailure(earlier.error());
    return earlier->value_or(Receipt{});
}

std::optional<Entry> Journal::nextDue(Instant now, ParentId account) const
{
    Query query{m_database,
        selectEntries(noSchema,
            QLatin1String{"WHERE shown = 1 AND state = 'waiting' AND waits_for IS NULL AND "
                          "(next_attempt <= ? OR next_attempt > ?) AND (account IS NULL OR account = ?) "
                          "ORDER BY number LIMIT 1"})};
    const auto row = valueOrLogged(query.bind(now, now + longestWait, account).row(readEntry), "nextDue");
    return row ? std::optional{row->entry} : std::nullopt;
}

std::optional<Instant> Journal::nextDueTime(ParentId account) const
{
    Query query{m_database,
        QStringLiteral(
            "SELECT min(next_attempt) FROM entry WHERE shown = 1 AND state = 'waiting' AND waits_for IS NULL "
            "AND (account IS NULL OR account = ?)")};
    return valueOrLogged(query.bind(account).single<std::optional<Instant>>(), "nextDueTime");
}

std::optional<Entry> Journal::entry(qint64 number) const
{
    const auto row = findEntry(m_database, number);
    return row ? std::optional{row->entry} : std::nullopt;
}

QList<Entry> Journal::unapplied() const
{
    Query query{m_database,
        selectEntries(noSchema, QLatin1String{"WHERE shown = 1 AND state = 'acknowledged' ORDER BY number"})};
    return valueOrLogged(query.rows([](const Query &row) { return readEntry(row).entry; }), "unapplied");
}

qint64 Journal::lastAcknowledgement() const
{
    Query query{
        m_database, QStringLiteral("SELECT CAST(value AS INTEGER) FROM journal_state WHERE name = 'acknowledgement'")};
    return valueOrLogged(query.single<qint64>(), "lastAcknowledgement");
}

QString Journal::identity() const
{
    Query query{m_database, QStringLiteral("SELECT value FROM journal_state WHERE name = 'identity'")};
    return valueOrLogged(query.single<QString>(), "identity");
}

int Journal::waitingCount() const
{
    Query query{m_database, QStringLiteral("SELECT count(*) FROM entry WHERE shown = 1 AND state = 'waiting'")};
    return valueOrLogged(query.single<int>(), "waitingCount");
}

qint64 Journal::resolve(OperationKind, qint64 id) const
{
    if (id >= 0)
        return id;
    Query query{m_database, QStringLiteral("SELECT remote_id FROM identity WHERE provisional = ?")};
    const qint64 remote = valueOrLogged(query.bind(id).single<qint64>(), "resolve");
    return remote == 0 ? id : remote;
}

Result<void, StorageError> Journal::keepDraft(const QString &key, const QByteArray &text, Instant now)
{
    if (text.isEmpty())
        return dropDraft(key);
    Query query{m_database,
        QStringLiteral("INSERT INTO draft (key, text, changed) VALUES (?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET text = excluded.text, changed = excluded.changed")};
    if (auto done = query.bind(key, text, now).exec(); !done)
        return journalFailure(done.error());
    return {};
}

Result<void, StorageError> Journal::dropDraft(const QString &key)
{
    Query query{m_database, QStringLiteral("DELETE FROM draft WHERE key = ?")};
    if (auto done = query.bind(key).exec(); !done)
        return journalFailure(done.error());
    return {};
}

Result<void, StorageError> Journal::forgetAccount(ParentId account)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    const auto statements = {
        QStringLiteral("DELETE FROM edit_row WHERE edit IN (SELECT number FROM edit WHERE account = ?)"),
        QStringLiteral("DELETE FROM edit WHERE account = ?"),
        QStringLiteral("DELETE FROM review WHERE account = ?"),
        QStringLiteral("DELETE FROM keepsake WHERE account = ?"),
        QStringLiteral("DELETE FROM receipt WHERE account = ?"),
        QStringLiteral("DELETE FROM entry WHERE account = ?"),
    };
    for (const QString &sql : statements) {
        if (auto done = Query{m_database, sql}.bind(account).exec(); !done)
            return journalFailure(done.error());
    }
    // What was being typed names no account.
    if (auto done = Query{m_database, QStringLiteral("DELETE FROM draft WHERE key LIKE 'draft/%'")}.exec(); !done)
        return journalFailure(done.error());
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    Changes changes;
    changes.everything = true;
    m_changes |= changes;
    if (auto done = Query{m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}.exec(); !done)
        return journalFailure(done.error());
    return {};
}

Result<void, StorageError> Journal::forgetOld(Instant now)
{
    const Instant limit = now - std::chrono::duration_cast<std::chrono::microseconds>(keptFor);
    Query query{m_database,
        QStringLiteral("DELETE FROM entry WHERE (state = 'acknowledged' AND acknowledged < ?) OR "
                       "(state = 'cancelled' AND made < ?)")};
    if (auto done = query.bind(limit, limit).exec(); !done)
        return journalFailure(done.error());
    return reviews().emptyTrash(now);
}

}
