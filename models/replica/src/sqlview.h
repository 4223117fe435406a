#pragma once

#include "overlay.h"
#include "page.h"
#include "replica/view.h"

namespace dreamjar::replica {

class BookKeeper;

/// The view by SQL over the cache with the journal attached. Lives for one job, within one transaction.
class SqlView : public View
{
public:
    /// `generation` tells the keeper of the book whether anything was committed since it looked.
    SqlView(const database::Database &database, const Overlay &overlay, BookKeeper &keeper, qint64 generation,
        ParentId viewer, Instant now);

    QList<JarRow> jars(const JarFilter &filter) const override;
    int jarCount(const JarFilter &filter) const override;
    std::optional<JarRow> jar(CampaignId id) const override;
    QList<ChildRow> children() const override;
    std::optional<ChildRow> child(ChildId id) const override;
    QList<GiftRow> gifts(const GiftFilter &filter) const override;
    int giftCount(const GiftFilter &filter) const override;
    Dashboard dashboard() const override;
    BookAnswer book(const BookQuery &query, qint64 first, int count) const override;
    QList<BookRow> bookRows(const QList<DonationId> &ids) const override;
    QList<DonationId> bookIds(const BookQuery &query, const QList<BookRange> &ranges) const override;
    BookFigures bookFigures(const BookQuery &query, const QList<BookRange> &ranges) const override;
    BookSeries bookSeries(const BookQuery &query) const override;
    QList<ReceiptRow> receipts() const override;
    QList<Keepsake> keepsakes() const override;
    EditHistory editHistory() const override;
    QList<HeldGift> heldGifts() const override;
    QList<OutboxRow> outbox() const override;
    OutboxCounts outboxCounts() const override;
    QList<LedgerRow> ledger() const override;
    std::optional<QByteArray> draft(const QString &key) const override;
    Instant lastPull() const override;

    /// Gifts that the cache does not contain.
    QList<GiftRow> overlayGifts(const GiftFilter &filter) const;

private:
    static const QString &giftColumns();
    static GiftRow readGift(const database::Query &row, ParentId viewer);
    bool prepareBook() const;
    BookRow bookRow(const GiftRow &gift) const;

    /// A jar before the gifts of the overlay are added: the figures that SQL sorts by.
    struct Jar {
        JarRow row;
        bool listed = false;
        bool sent = true; ///< the server knows it
    };
    struct JarOrder;
    QList<Jar> cachedJars(const JarFilter &filter, const std::optional<Jar> &anchor, const Window &window) const;
    bool findsFew(const QString &search) const;
    std::optional<Jar> anchorOf(const JarFilter &filter) const;
    std::optional<Jar> cachedJar(CampaignId id) const;
    static Jar readJar(const database::Query &row, ParentId viewer);
    /// With the journal's work on it; none when it is deleted.
    std::optional<Jar> worked(CampaignId id, std::optional<Jar> cached) const;
    QList<Jar> workedJars() const;
    QString workedIds() const;
    bool matches(const Jar &jar, const JarFilter &filter) const;
    void addGifts(JarRow &row) const;
    bool isHidden(const JarFilter &filter) const;
    bool isHidden(const GiftFilter &filter) const;

    std::optional<Child> worked(ChildId id, std::optional<Child> cached, bool &unsent) const;
    ChildRow withFigures(Child child, bool unsent, const QHash<ChildId, ChildRow> &figures) const;
    QHash<ChildId, ChildRow> figuresByChild() const;

    GiftRow giftRow(const Overlay::Gift &gift, const std::optional<JarRow> &jar) const;
    bool isCached(const Overlay::Gift &gift) const;
    bool isMyAffair(const EntryRow &row) const;
    QString subjectOf(const EntryRow &row) const;
    std::optional<Clash> clashOf(const EntryRow &row) const;

    CampaignId resolved(CampaignId id) const { return CampaignId{resolved(id.value())}; }
    ChildId resolved(ChildId id) const { return ChildId{resolved(id.value())}; }
    qint64 resolved(qint64 id) const;

    const database::Database &m_database;
    const Overlay &m_overlay;
    BookKeeper &m_keeper;
    qint64 m_generation;
    ParentId m_viewer;
    Instant m_now;
};

}
