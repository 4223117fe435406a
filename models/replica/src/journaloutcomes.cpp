#include "replica/journal.h"

#include "database/query.h"
#include "database/transaction.h"
#include "entryrow.h"
#include "journalparts.h"
#include "keys.h"

// Journal: what becomes of an entry.

namespace dreamjar::replica {

using database::Query;
using database::Transaction;

/// One statement about one entry, whose last value is its number.
Result<void, StorageError> Journal::update(Query &statement, qint64 number)
{
    if (auto done = statement.bind(number).exec(); !done)
        return journalFailure(done.error());
    if (const auto row = findEntry(m_database, number))
        m_changes |= changesOf(*row);
    return {};
}

Result<void, StorageError> Journal::noteBaseline(qint64 entry, const QByteArray &baseline)
{
    Query query{m_database, QStringLiteral("UPDATE entry SET baseline = ? WHERE number = ?")};
    return update(query.bind(baseline), entry);
}

Result<void, StorageError> Journal::noteAttempt(qint64 entry, Instant now)
{
    Query query{
        m_database, QStringLiteral("UPDATE entry SET attempts = attempts + 1, last_attempt = ? WHERE number = ?")};
    return update(query.bind(now), entry);
}

Result<void, StorageError> Journal::postpone(qint64 entry, Instant nextAttempt, const Refusal &why)
{
    Query query{m_database,
        QStringLiteral("UPDATE entry SET next_attempt = ?, refusal = ? WHERE number = ? AND state = 'waiting'")};
    return update(query.bind(nextAttempt, toText(why)), entry);
}

Result<void, StorageError> Journal::acknowledge(qint64 entry, qint64 remoteId, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    const auto row = findEntry(m_database, entry);
    if (!row || row->acknowledgement != 0)
        return {};
    const qint64 number = lastAcknowledgement() + 1;
    Query count{
        m_database, QStringLiteral("UPDATE journal_state SET value = CAST(? AS TEXT) WHERE name = 'acknowledgement'")};
    if (auto done = count.bind(number).exec(); !done)
        return journalFailure(done.error());
    Query mark{m_database,
        QStringLiteral("UPDATE entry SET state = 'acknowledged', shown = 1, waits_for = NULL, refusal = NULL, "
                       "remote_id = ?, acknowledged = ?, acknowledgement = ? WHERE number = ?")};
    const std::optional<qint64> remote = remoteId == 0 ? std::nullopt : std::optional{remoteId};
    if (auto done = mark.bind(remote, now, number, entry).exec(); !done)
        return journalFailure(done.error());
    Changes changes = changesOf(*row);
    if (isCreation(row->kind) && remoteId > 0) {
        const bool child = row->kind == OperationKind::CreateChild;
        Query name{m_database, QStringLiteral("INSERT OR IGNORE INTO identity (provisional, remote_id) VALUES (?, ?)")};
        if (auto done = name.bind(row->entry.provisional, remoteId).exec(); !done)
            return journalFailure(done.error());
        Query use{m_database,
            child ? QStringLiteral("UPDATE entry SET child = ? WHERE child = ?")
                  : QStringLiteral("UPDATE entry SET campaign = ? WHERE campaign = ?")};
        if (auto done = use.bind(remoteId, row->entry.provisional).exec(); !done)
            return journalFailure(done.error());
        if (child)
            changes.children.insert(ChildId{remoteId});
        else
            changes.campaigns.insert(CampaignId{remoteId});
    }
    if (auto done = releaseSuccessors(*row); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    m_changes |= changes;
    return {};
}

/// Who waited for this entry now waits for what it waited for itself, mostly nothing.
Result<void, StorageError> Journal::releaseSuccessors(const EntryRow &row)
{
    const std::optional<qint64> waits = row.waitsFor == 0 ? std::nullopt : std::optional{row.waitsFor};
    Query release{m_database, QStringLiteral("UPDATE entry SET waits_for = ? WHERE waits_for = ?")};
    if (auto done = release.bind(waits, row.entry.number).exec(); !done)
        return journalFailure(done.error());
    return {};
}

Result<void, StorageError> Journal::noteApplied(const QList<qint64> &entries)
{
    if (entries.isEmpty())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    for (const qint64 number : entries) {
        Query query{
            m_database, QStringLiteral("UPDATE entry SET shown = 0 WHERE number = ? AND state = 'acknowledged'")};
        if (auto done = query.bind(number).exec(); !done)
            return journalFailure(done.error());
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    return {};
}

Result<void, StorageError> Journal::settle(qint64 entry, EntryState state, const Refusal &why)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    const auto row = findEntry(m_database, entry);
    if (!row || row->acknowledgement != 0)
        return {};
    Query query{m_database, QStringLiteral("UPDATE entry SET state = ?, refusal = ?, shown = 1 WHERE number = ?")};
    if (auto done = query.bind(toKey(state), toText(why), entry).exec(); !done)
        return journalFailure(done.error());
    // A change that was refused no longer holds up what came after it; a thing that was not made does.
    if (!isCreation(row->kind)) {
        if (auto done = releaseSuccessors(*row); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    m_changes |= changesOf(*row);
    return {};
}

Result<void, StorageError> Journal::refuse(qint64 entry, const Refusal &why)
{
    return settle(entry, EntryState::Refused, why);
}

Result<void, StorageError> Journal::markUnknown(qint64 entry, const Refusal &why)
{
    return settle(entry, EntryState::Unknown, why);
}

Result<void, StorageError> Journal::hold(qint64 entry, const Refusal &why)
{
    return settle(entry, EntryState::Held, why);
}

Result<void, StorageError> Journal::retry(qint64 entry)
{
    Query query{m_database,
        QStringLiteral("UPDATE entry SET state = 'waiting', next_attempt = 0 WHERE number = ? AND "
                       "state IN ('waiting', 'refused', 'unknown', 'held')")};
    return update(query, entry);
}

Result<bool, StorageError> Journal::cancel(qint64 entry)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    Changes changes;
    QList<qint64> toCancel{entry};
    while (!toCancel.isEmpty()) {
        const auto row = findEntry(m_database, toCancel.takeFirst());
        if (!row || row->entry.state == EntryState::Acknowledged || row->entry.state == EntryState::Cancelled) {
            if (row && row->entry.number != entry)
                continue;
            return false;
        }
        Query query{m_database,
            QStringLiteral("UPDATE entry SET state = 'cancelled', shown = 0, waits_for = NULL WHERE number = ?")};
        if (auto done = query.bind(row->entry.number).exec(); !done)
            return journalFailure(done.error());
        changes |= changesOf(*row);
        if (!isCreation(row->kind)) {
            if (auto done = releaseSuccessors(*row); !done)
                return Failure{done.error()};
            continue;
        }
        Query successors{m_database,
            QStringLiteral("SELECT number FROM entry WHERE ? IN (child, campaign) AND number <> ? "
                           "AND state <> 'cancelled' ORDER BY number DESC")};
        auto numbers = successors.bind(row->entry.provisional, row->entry.number).rows([](const Query &r) {
            return r.column<qint64>(0);
        });
        if (!numbers)
            return journalFailure(numbers.error());
        toCancel += *numbers;
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    m_changes |= changes;
    return true;
}

}
