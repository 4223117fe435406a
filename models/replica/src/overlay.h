#pragma once

#include "entryrow.h"
#include "replica/rows.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace dreamjar::replica {

/// What the journal adds to the cache. Read from one moment of the cache and a later one of the journal: then a gift
/// that is acknowledged and pulled in between is counted by the journal, and never by neither or both (Replica lets go
/// of entries only after this reader has seen them in the cache).
class Overlay
{
public:
    /// Of a connection to the cache that has the journal attached, within a transaction that has read the cache
    /// already. What `earlier` has read and never changes is not read again: a station may have ten thousand gifts.
    static Overlay read(const database::Database &database, Instant now, Overlay earlier = {});

    /// A gift from here that the cache does not contain.
    struct Gift {
        qint64 entry = 0;
        ClientId client;
        ParentId account;
        DonationDraft draft;
        GiftState state = GiftState::Waiting;
        Instant made;
        DonationId id; ///< provisional until the server named it
        bool counted = true; ///< not yet in the jar's figure of the cache
    };
    const QList<Gift> &gifts(CampaignId campaign) const;
    const QHash<CampaignId, QList<Gift>> &allGifts() const { return m_gifts; }

    /// What was done with a thing, oldest first.
    struct CampaignWork {
        std::optional<EntryRow> creation;
        QList<EntryRow> changes; ///< ChangeCampaign and DeleteCampaign
    };
    struct ChildWork {
        std::optional<EntryRow> creation;
        QList<EntryRow> changes; ///< ChangeChild and DeleteChild
    };
    const QMap<CampaignId, CampaignWork> &campaigns() const { return m_campaigns; }
    const QMap<ChildId, ChildWork> &children() const { return m_children; }

    /// Entries for the outbox: everything but what is acknowledged.
    const QList<EntryRow> &outbox() const { return m_outbox; }
    /// Acknowledged entries that the cache contains by now.
    const QList<qint64> &settled() const { return m_settled; }

    /// The work of others that the server does not have yet is not shown to `viewer`; what it has, all may see.
    static bool isVisible(const EntryRow &row, ParentId viewer);

private:
    QMap<qint64, EntryRow> m_rows; ///< every entry of the journal that is shown
    QHash<CampaignId, QList<Gift>> m_gifts;
    QMap<CampaignId, CampaignWork> m_campaigns;
    QMap<ChildId, ChildWork> m_children;
    QList<EntryRow> m_outbox;
    QList<qint64> m_settled;
};

}
