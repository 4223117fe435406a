#include "giftexports.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "paper/archive.h"
#include "paper/job.h"
#include "ui/errortext.h"

// GiftExports: receipts as mail drafts, for who left an address (PRODUCT C11). The parent's own mail program sends them.

namespace dreamjar::ui {

using paper::Job;
using replica::BookRow;
using replica::ReceiptRow;

void GiftExports::saveStationMails()
{
    replica::BookQuery query = m_book.query();
    query.filter = {};
    query.filter.channels.values = {int(Channel::Kiosk)};
    m_book.findIdsOf(query, this, [this](const QList<DonationId> &gifts) { saveReceiptMails(gifts); });
}

void GiftExports::saveReceiptMails(const QList<DonationId> &gifts)
{
    askForFile(tr("Save receipts as mail drafts"), tr("Receipts by e-mail") + QStringLiteral(".zip"), zipFilter(),
        [this, gifts](const QString &path) { saveReceiptMailsTo(path, gifts); });
}

void GiftExports::saveReceiptMailsTo(const QString &path, const QList<DonationId> &gifts)
{
    begin(tr("Writing mail drafts…"));
    m_book.findRowsOf(gifts, this, [this, path](const QList<BookRow> &rows) {
        QList<DonationId> reachable;
        for (const BookRow &row : rows) {
            if (!row.gift.donation.donorEmail.isEmpty())
                reachable.append(row.gift.donation.id);
        }
        m_commands.issueReceipts(reachable, this, [this, path](const Result<QList<qint64>, Refusal> &numbers) {
            if (!numbers)
                return end(Tone::Bad, sentenceFor(numbers.error()));
            writeReceiptMails(path, *numbers, false);
        });
    });
}

void GiftExports::saveReceiptMailAgain(qint64 number)
{
    askForFile(tr("Save a receipt as a mail draft"), tr("Receipt by e-mail") + QStringLiteral(".zip"), zipFilter(),
        [this, number](const QString &path) {
            begin(tr("Writing mail drafts…"));
            writeReceiptMails(path, {number}, true);
        });
}

void GiftExports::writeReceiptMails(const QString &path, const QList<qint64> &numbers, bool again)
{
    m_around.findReceipts(numbers, this, [this, path, again](const QList<ReceiptRow> &receipts) {
        QList<ReceiptRow> due;
        QList<qint64> written;
        for (const ReceiptRow &receipt : receipts) {
            if (receipt.email.isEmpty() || !receipt.voided.isNull() || (!again && !receipt.mailed.isNull()))
                continue;
            due.append(receipt);
            written.append(receipt.number);
        }
        if (due.isEmpty())
            return end(Tone::Warn, tr("Nobody here waits for a receipt by e-mail: no address was left, or the draft was made "
                                      "already. One of them again: Export, All receipts that were issued."));
        auto work = [path, due, issuer = m_issuer](const Job::Progress &progress) {
            QList<paper::ArchiveEntry> drafts;
            const Instant now = Instant::fromDateTime(QDateTime::currentDateTimeUtc());
            for (const ReceiptRow &receipt : due) {
                if (!progress(int(drafts.size()), int(due.size())))
                    return Job::Outcome::Cancelled;
                const paper::Document document = receiptDocument(receipt, issuer);
                paper::Mail mail = receiptMail(receipt, issuer);
                mail.attachments = {{document.name + QStringLiteral(".pdf"), paper::toPdf({document})}};
                drafts.append({document.name + QStringLiteral(".eml"), paper::toDraft(mail, now)});
            }
            return paper::writeZip(path, drafts) ? Job::Outcome::Done : Job::Outcome::Failed;
        };
        // From here on a draft is out; whether it was sent only the parent knows.
        run(std::make_unique<Job>(work), path, [this, written] { m_commands.noteMailed(written); });
    });
}

}
