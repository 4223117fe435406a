#pragma once

#include "replica/filters.h"
#include "replica/rows.h"

#include <memory>
#include <optional>

namespace dreamjar::database {
class Database;
}

namespace dreamjar::replica {

/// What the screens read: the cache overlaid with the journal. Synchronous, bound to the reader's thread; obtained from
/// Reader. `viewer` is the signed-in parent, null for a visitor: what is private to one account is shown to no other.
class View
{
public:
    View(const database::Database &database, ParentId viewer);

    QList<JarRow> jars(const JarFilter &filter) const;
    int jarCount(const JarFilter &filter) const;
    /// Also by a provisional id that has meanwhile got its real one.
    std::optional<JarRow> jar(CampaignId id) const;
    QList<ChildRow> children() const;
    std::optional<ChildRow> child(ChildId id) const;
    /// Newest first.
    QList<GiftRow> gifts(const GiftFilter &filter) const;
    int giftCount(const GiftFilter &filter) const;
    Dashboard dashboard() const;

    /// Not acknowledged and not cancelled, oldest first.
    QList<OutboxRow> outbox() const;
    QList<LedgerRow> ledger() const;
    /// What a person was typing under this key, none if nothing.
    std::optional<QByteArray> draft(const QString &key) const;
    /// When the server last told us its state; null if never.
    Instant lastPull() const;

private:
    const database::Database &m_database;
    ParentId m_viewer;
};

}
