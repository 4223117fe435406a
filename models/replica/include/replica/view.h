#pragma once

#include "domain/heldgift.h"
#include "replica/book.h"
#include "replica/filters.h"
#include "replica/rows.h"

#include <optional>

namespace dreamjar::replica {

/// How much of the viewer's outbox goes by itself, and how much a person must settle.
struct OutboxCounts {
    int waiting = 0;
    int needsPerson = 0;
};

/// What the screens read: the cache overlaid with the journal. Synchronous, bound to the reader's thread; handed to the
/// jobs of Reader. Private things are those of the viewer of the moment (Reader::viewer()): what is private to one
/// account is shown to no other. Abstract, so that the models above can be tested with rows of the test's own.
class View
{
public:
    virtual ~View() = default;

    virtual QList<JarRow> jars(const JarFilter &filter) const = 0;
    virtual int jarCount(const JarFilter &filter) const = 0;
    /// Also by a provisional id that has meanwhile got its real one.
    virtual std::optional<JarRow> jar(CampaignId id) const = 0;
    virtual QList<ChildRow> children() const = 0;
    virtual std::optional<ChildRow> child(ChildId id) const = 0;
    /// Newest first.
    virtual QList<GiftRow> gifts(const GiftFilter &filter) const = 0;
    virtual int giftCount(const GiftFilter &filter) const = 0;
    virtual Dashboard dashboard() const = 0;

    /// The book of all gifts to the viewer's jars: figures and groups of what passes, and some rows from `first` on.
    /// Reading a large book takes several calls (BookAnswer::complete), so that others get their turn.
    virtual BookAnswer book(const BookQuery &query, qint64 first, int count) const = 0;
    /// Gifts of the book by name, in this order; those that are gone are left out.
    virtual QList<BookRow> bookRows(const QList<DonationId> &ids) const = 0;
    virtual QList<DonationId> bookIds(const BookQuery &query, const QList<BookRange> &ranges) const = 0;
    virtual BookFigures bookFigures(const BookQuery &query, const QList<BookRange> &ranges) const = 0;
    virtual BookSeries bookSeries(const BookQuery &query) const = 0;
    /// The latest first, void ones too.
    virtual QList<ReceiptRow> receipts() const = 0;
    virtual QList<Keepsake> keepsakes() const = 0;
    virtual EditHistory editHistory() const = 0;
    /// What came to the viewer's closed jars and waits for a word, as the server last told it; the oldest first.
    virtual QList<HeldGift> heldGifts() const = 0;

    /// Not acknowledged and not cancelled, oldest first.
    virtual QList<OutboxRow> outbox() const = 0;
    virtual OutboxCounts outboxCounts() const = 0;
    virtual QList<LedgerRow> ledger() const = 0;
    /// What a person was typing under this key, none if nothing.
    virtual std::optional<QByteArray> draft(const QString &key) const = 0;
    /// When the server last told us its state; null if never.
    virtual Instant lastPull() const = 0;
};

}
