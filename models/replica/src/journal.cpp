#include "replica/journal.h"

#include "database/query.h"
#include "database/transaction.h"
#include "entryrow.h"
#include "keys.h"
#include "log.h"

namespace dreamjar::replica {

using database::Query;
using database::SqlError;
using database::Transaction;

Q_LOGGING_CATEGORY(lcReplica, "dreamjar.replica", QtInfoMsg)

namespace {

constexpr QLatin1String noSchema{""};
constexpr std::chrono::hours keptFor{24 * 400};
// Nothing is put off for longer. What seems to be was put off by a clock that was wrong by more than that.
constexpr std::chrono::hours longestWait{25};

Failure<StorageError> failure(const SqlError &error)
{
    qCWarning(lcReplica, "journal: %s", qPrintable(error.text));
    return Failure{toStorageError(error)};
}

bool isCreation(OperationKind kind)
{
    return kind == OperationKind::CreateChild || kind == OperationKind::CreateCampaign;
}

Changes changesOf(const EntryRow &row)
{
    Changes changes;
    changes.outbox = true;
    changes.gifts = row.kind == OperationKind::Donate;
    if (!row.campaign.isNull())
        changes.campaigns.insert(row.campaign);
    if (!row.child.isNull())
        changes.children.insert(row.child);
    return changes;
}

std::optional<EntryRow> find(const database::Database &database, qint64 number)
{
    Query query{database, selectEntries(noSchema, QLatin1String{"WHERE number = ?"})};
    return valueOrLogged(query.bind(number).row(readEntry), "entry");
}

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
        return failure(transaction.error());
    row.child = ChildId{resolve(kind, target.child.value())};
    row.campaign = CampaignId{resolve(kind, target.campaign.value())};
    const auto waitsFor = predecessor(kind, row, account);
    if (!waitsFor)
        return failure(waitsFor.error());

    Query insert{m_database,
        QStringLiteral("INSERT INTO entry (client_id, account, kind, state, made, waits_for, child, campaign, "
                       "amount, payload) VALUES (?, ?, ?, 'waiting', ?, nullif(?, 0), ?, ?, ?, ?) "
                       "ON CONFLICT (client_id) DO NOTHING RETURNING number")};
    insert.bind(client, account, toKey(kind), made, *waitsFor, row.child, row.campaign, row.amount, payload);
    const auto number = insert.single<qint64>();
    if (!number)
        return failure(number.error());
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
            return failure(done.error());
        if (child)
            row.child = ChildId{receipt.provisional};
        else
            row.campaign = CampaignId{receipt.provisional};
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
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
        return failure(earlier.error());
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
    const auto row = find(m_database, number);
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

/// One statement about one entry, whose last value is its number.
Result<void, StorageError> Journal::update(Query &statement, qint64 number)
{
    if (auto done = statement.bind(number).exec(); !done)
        return failure(done.error());
    if (const auto row = find(m_database, number))
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
        return failure(transaction.error());
    const auto row = find(m_database, entry);
    if (!row || row->acknowledgement != 0)
        return {};
    const qint64 number = lastAcknowledgement() + 1;
    Query count{
        m_database, QStringLiteral("UPDATE journal_state SET value = CAST(? AS TEXT) WHERE name = 'acknowledgement'")};
    if (auto done = count.bind(number).exec(); !done)
        return failure(done.error());
    Query mark{m_database,
        QStringLiteral("UPDATE entry SET state = 'acknowledged', shown = 1, waits_for = NULL, refusal = NULL, "
                       "remote_id = ?, acknowledged = ?, acknowledgement = ? WHERE number = ?")};
    const std::optional<qint64> remote = remoteId == 0 ? std::nullopt : std::optional{remoteId};
    if (auto done = mark.bind(remote, now, number, entry).exec(); !done)
        return failure(done.error());
    Changes changes = changesOf(*row);
    if (isCreation(row->kind) && remoteId > 0) {
        const bool child = row->kind == OperationKind::CreateChild;
        Query name{m_database, QStringLiteral("INSERT OR IGNORE INTO identity (provisional, remote_id) VALUES (?, ?)")};
        if (auto done = name.bind(row->entry.provisional, remoteId).exec(); !done)
            return failure(done.error());
        Query use{m_database,
            child ? QStringLiteral("UPDATE entry SET child = ? WHERE child = ?")
                  : QStringLiteral("UPDATE entry SET campaign = ? WHERE campaign = ?")};
        if (auto done = use.bind(remoteId, row->entry.provisional).exec(); !done)
            return failure(done.error());
        if (child)
            changes.children.insert(ChildId{remoteId});
        else
            changes.campaigns.insert(CampaignId{remoteId});
    }
    if (auto done = releaseSuccessors(*row); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    m_changes |= changes;
    return {};
}

/// Who waited for this entry now waits for what it waited for itself, mostly nothing.
Result<void, StorageError> Journal::releaseSuccessors(const EntryRow &row)
{
    const std::optional<qint64> waits = row.waitsFor == 0 ? std::nullopt : std::optional{row.waitsFor};
    Query release{m_database, QStringLiteral("UPDATE entry SET waits_for = ? WHERE waits_for = ?")};
    if (auto done = release.bind(waits, row.entry.number).exec(); !done)
        return failure(done.error());
    return {};
}

Result<void, StorageError> Journal::noteApplied(const QList<qint64> &entries)
{
    if (entries.isEmpty())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const qint64 number : entries) {
        Query query{
            m_database, QStringLiteral("UPDATE entry SET shown = 0 WHERE number = ? AND state = 'acknowledged'")};
        if (auto done = query.bind(number).exec(); !done)
            return failure(done.error());
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    return {};
}

Result<void, StorageError> Journal::settle(qint64 entry, EntryState state, const Refusal &why)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto row = find(m_database, entry);
    if (!row || row->acknowledgement != 0)
        return {};
    Query query{m_database, QStringLiteral("UPDATE entry SET state = ?, refusal = ?, shown = 1 WHERE number = ?")};
    if (auto done = query.bind(toKey(state), toText(why), entry).exec(); !done)
        return failure(done.error());
    // A change that was refused no longer holds up what came after it; a thing that was not made does.
    if (!isCreation(row->kind)) {
        if (auto done = releaseSuccessors(*row); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
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
        return failure(transaction.error());
    Changes changes;
    QList<qint64> toCancel{entry};
    while (!toCancel.isEmpty()) {
        const auto row = find(m_database, toCancel.takeFirst());
        if (!row || row->entry.state == EntryState::Acknowledged || row->entry.state == EntryState::Cancelled) {
            if (row && row->entry.number != entry)
                continue;
            return false;
        }
        Query query{m_database,
            QStringLiteral("UPDATE entry SET state = 'cancelled', shown = 0, waits_for = NULL WHERE number = ?")};
        if (auto done = query.bind(row->entry.number).exec(); !done)
            return failure(done.error());
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
            return failure(numbers.error());
        toCancel += *numbers;
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    m_changes |= changes;
    return true;
}

Result<void, StorageError> Journal::keepDraft(const QString &key, const QByteArray &text, Instant now)
{
    if (text.isEmpty())
        return dropDraft(key);
    Query query{m_database,
        QStringLiteral("INSERT INTO draft (key, text, changed) VALUES (?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET text = excluded.text, changed = excluded.changed")};
    if (auto done = query.bind(key, text, now).exec(); !done)
        return failure(done.error());
    return {};
}

Result<void, StorageError> Journal::dropDraft(const QString &key)
{
    Query query{m_database, QStringLiteral("DELETE FROM draft WHERE key = ?")};
    if (auto done = query.bind(key).exec(); !done)
        return failure(done.error());
    return {};
}

Result<int, StorageError> Journal::restoreGifts(const QList<LostGift> &gifts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Query insert{m_database,
        QStringLiteral("INSERT INTO entry (client_id, kind, state, made, campaign, amount, payload) "
                       "VALUES (?, 'donate', 'waiting', ?, ?, ?, ?) ON CONFLICT (client_id) DO NOTHING")};
    int restored = 0;
    for (const LostGift &lost : gifts) {
        const DonationDraft &draft = lost.gift.draft;
        insert.bind(lost.client, lost.made, draft.campaign, draft.amount, QString::fromUtf8(payloadOf(lost.gift)));
        if (auto done = insert.exec(); !done)
            return failure(done.error());
        restored += static_cast<int>(insert.rowsAffected());
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    m_changes.everything |= restored > 0;
    return restored;
}

QList<Entry> Journal::guestGifts() const
{
    Query query{m_database,
        selectEntries(noSchema,
            QLatin1String{"WHERE kind = 'donate' AND account IS NULL AND state <> 'cancelled' ORDER BY number"})};
    return valueOrLogged(query.rows([](const Query &row) { return readEntry(row).entry; }), "guestGifts");
}

QList<ClientId> Journal::settledWithDetails() const
{
    Query query{m_database,
        QStringLiteral("SELECT client_id FROM entry WHERE kind = 'donate' AND account IS NULL AND "
                       "state IN ('acknowledged', 'held') AND "
                       "(coalesce(json_extract(payload, '$.sealed'), '') <> '' OR "
                       "json_extract(payload, '$.draft.name') <> '' OR json_extract(payload, '$.draft.email') <> '' OR "
                       "json_extract(payload, '$.draft.comment') <> '') ORDER BY number")};
    return valueOrLogged(query.rows([](const Query &row) { return row.column<ClientId>(0); }), "settledWithDetails");
}

Result<void, StorageError> Journal::forgetDetails(const QList<ClientId> &gifts)
{
    if (gifts.isEmpty())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const ClientId &gift : gifts) {
        Query strip{m_database,
            QStringLiteral("UPDATE entry SET payload = json_replace(payload, '$.sealed', '', '$.draft.name', '', "
                           "'$.draft.email', '', '$.draft.comment', '') WHERE client_id = ?")};
        if (auto done = strip.bind(gift).exec(); !done)
            return failure(done.error());
    }
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    // The log still has the pages as they were. Where a reader holds it, the next time will do.
    Query checkpoint{m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")};
    if (auto done = checkpoint.exec(); !done)
        return failure(done.error());
    return {};
}

Result<void, StorageError> Journal::forgetAccount(ParentId account)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
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
            return failure(done.error());
    }
    // What was being typed names no account.
    if (auto done = Query{m_database, QStringLiteral("DELETE FROM draft WHERE key LIKE 'draft/%'")}.exec(); !done)
        return failure(done.error());
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    Changes changes;
    changes.everything = true;
    m_changes |= changes;
    if (auto done = Query{m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}.exec(); !done)
        return failure(done.error());
    return {};
}

Result<void, StorageError> Journal::forgetOld(Instant now)
{
    const Instant limit = now - std::chrono::duration_cast<std::chrono::microseconds>(keptFor);
    Query query{m_database,
        QStringLiteral("DELETE FROM entry WHERE (state = 'acknowledged' AND acknowledged < ?) OR "
                       "(state = 'cancelled' AND made < ?)")};
    if (auto done = query.bind(limit, limit).exec(); !done)
        return failure(done.error());
    return reviews().emptyTrash(now);
}

}
