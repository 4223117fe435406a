#include "replica/journal.h"

#include "database/query.h"
#include "database/transaction.h"
#include "entryrow.h"
#include "journalparts.h"
#include "keys.h"
#include "log.h"

// Journal: gifts of guests and of donation stations, and their donors' details.

namespace dreamjar::replica {

using database::Query;
using database::Transaction;

namespace {
}

Result<int, StorageError> Journal::restoreGifts(const QList<LostGift> &gifts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return journalFailure(transaction.error());
    Query insert{m_database,
        QStringLiteral("INSERT INTO entry (client_id, kind, state, made, campaign, amount, payload) "
                       "VALUES (?, 'donate', 'waiting', ?, ?, ?, ?) ON CONFLICT (client_id) DO NOTHING")};
    int restored = 0;
    for (const LostGift &lost : gifts) {
        const DonationDraft &draft = lost.gift.draft;
        insert.bind(lost.client, lost.made, draft.campaign, draft.amount, QString::fromUtf8(payloadOf(lost.gift)));
        if (auto done = insert.exec(); !done)
            return journalFailure(done.error());
        restored += static_cast<int>(insert.rowsAffected());
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
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
        return journalFailure(transaction.error());
    for (const ClientId &gift : gifts) {
        Query strip{m_database,
            QStringLiteral("UPDATE entry SET payload = json_replace(payload, '$.sealed', '', '$.draft.name', '', "
                           "'$.draft.email', '', '$.draft.comment', '') WHERE client_id = ?")};
        if (auto done = strip.bind(gift).exec(); !done)
            return journalFailure(done.error());
    }
    if (auto done = transaction->commit(); !done)
        return journalFailure(done.error());
    // The log still has the pages as they were. Where a reader holds it, the next time will do.
    Query checkpoint{m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")};
    if (auto done = checkpoint.exec(); !done)
        return journalFailure(done.error());
    return {};
}

}
