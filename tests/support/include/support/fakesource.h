#pragma once

#include "items/source.h"
#include "replica/changefeed.h"
#include "replica/reader.h"

#include <QPointer>

namespace dreamjar::test {

/// What a replica would show: lists that a test fills and changes.
class FakeView : public replica::View
{
public:
    QList<replica::JarRow> jarRows;
    QList<replica::ChildRow> childRows;
    QList<replica::GiftRow> giftRows; ///< newest first
    QList<replica::OutboxRow> outboxRows;
    replica::Dashboard dashboardValue;
    QHash<DonationId, replica::BookRow> noted; ///< what the book knows more of a gift: review, channel, receipt
    QList<replica::ReceiptRow> receiptRows;
    QList<replica::Keepsake> keepsakeRows;
    replica::EditHistory history;
    QList<HeldGift> held;
    bool bookIsComplete = true;
    qint64 bookVersion = 1;
    mutable replica::BookQuery asked; ///< the latest question about the book
    mutable replica::JarFilter askedJars; ///< and about jars
    QHash<CampaignId, CampaignId> namedByServer; ///< provisional id -> the server's

    QList<replica::JarRow> jars(const replica::JarFilter &filter) const override;
    int jarCount(const replica::JarFilter &filter) const override;
    std::optional<replica::JarRow> jar(CampaignId id) const override;
    QList<replica::ChildRow> children() const override { return childRows; }
    std::optional<replica::ChildRow> child(ChildId id) const override;
    QList<replica::GiftRow> gifts(const replica::GiftFilter &filter) const override;
    int giftCount(const replica::GiftFilter &filter) const override;
    replica::Dashboard dashboard() const override { return dashboardValue; }
    replica::BookAnswer book(const replica::BookQuery &query, qint64 first, int count) const override;
    QList<replica::BookRow> bookRows(const QList<DonationId> &ids) const override;
    QList<DonationId> bookIds(
        const replica::BookQuery &query, const QList<replica::BookRange> &ranges) const override;
    replica::BookFigures bookFigures(
        const replica::BookQuery &query, const QList<replica::BookRange> &ranges) const override;
    replica::BookSeries bookSeries(const replica::BookQuery &query) const override;
    QList<replica::ReceiptRow> receipts() const override { return receiptRows; }
    QList<replica::Keepsake> keepsakes() const override { return keepsakeRows; }
    replica::EditHistory editHistory() const override { return history; }
    QList<HeldGift> heldGifts() const override { return held; }
    QList<replica::OutboxRow> outbox() const override { return outboxRows; }
    replica::OutboxCounts outboxCounts() const override;
    QList<replica::LedgerRow> ledger() const override { return {}; }
    std::optional<QByteArray> draft(const QString &) const override { return {}; }
    Instant lastPull() const override { return {}; }
};

/// Answers a turn of the event loop later, as the real one does at the earliest; or when it is let go.
class FakeReader : public QObject, public replica::Reader
{
public:
    explicit FakeReader(FakeView &view) : m_view(view) { }

    ParentId viewer() const override { return who; }
    /// From now on answers wait for letGo().
    void hold() { m_held = true; }
    void letGo();

    ParentId who;
    int reads = 0;

protected:
    void post(QObject *context, std::function<void(const replica::View &)> job, std::function<void()> done) override;
    void block(std::function<void(const replica::View &)> job) override { job(m_view); }

private:
    FakeView &m_view;
    bool m_held = false;
    QList<std::function<void()>> m_waiting;
};

struct FakeSource {
    FakeView view;
    FakeReader reader{view};
    replica::ChangeFeed changes;

    items::Source source() { return {reader, changes}; }
    void tellEverything()
    {
        replica::Changes all;
        all.everything = true;
        changes.publish(all);
    }
};

}
