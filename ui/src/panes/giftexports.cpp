#include "giftexports.h"

#include "bookwords.h"
#include "formhelp.h"
#include "items/bookrows.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "paper/archive.h"
#include "paper/job.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <limits>

namespace dreamjar::ui {

using paper::Document;
using paper::Job;
using replica::BookColumn;
using replica::BookRow;

namespace {

constexpr qint64 allRows = std::numeric_limits<qint32>::max();

bool isZip(const QString &path)
{
    return path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive);
}

QString pdfFilter()
{
    return GiftExports::tr("PDF (*.pdf)");
}

}

QString GiftExports::zipFilter()
{
    return tr("ZIP archive (*.zip)");
}

GiftExports::GiftExports(const Theme &theme, const items::Source &source, items::GiftBookModel &book,
    items::ReviewSource &around, sync::ReviewCommands &commands, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_source(source), m_book(book), m_around(around), m_commands(commands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_line = new QWidget;
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins({});
    m_what = makeLabel({}, FontRole::Body, Tone::Muted);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setAccessibleName(tr("How far the export is"));
    auto *stop = makeButton(theme, QStringLiteral("exportCancel"), tr("Stop"), Variant::Quiet);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
        if (m_job)
            m_job->cancel();
    });
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    m_line->hide();
    column->addWidget(m_line);
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setDismissible(true);
    column->addWidget(m_message);
}

GiftExports::~GiftExports() = default;

void GiftExports::begin(const QString &what)
{
    m_message->clear();
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_line->show();
}

void GiftExports::end(Tone tone, const QString &sentence, const QString &path)
{
    m_line->hide();
    m_message->setMessage(tone, sentence);
    Q_EMIT finished(path);
}

void GiftExports::askForFile(const QString &title, const QString &name, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    if (m_export || m_job)
        return m_message->setMessage(Tone::Warn, tr("One export at a time: the last one is not done yet."));
    auto *dialog = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filter.split(QStringLiteral(";;")));
    dialog->setDefaultSuffix(QFileInfo{name}.suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &used) {
        dialog->setDefaultSuffix(used == zipFilter() ? QStringLiteral("zip") : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

sheets::Sheet GiftExports::sheetOf(const QList<BookColumn> &columns) const
{
    sheets::Sheet sheet;
    sheet.title = tr("Gifts to the jars of %1").arg(m_issuer.name);
    sheet.summary = figuresLine(m_book.figures(), m_issuer.currency);
    if (const QString states = statesLine(m_book.figures().states, m_issuer.currency); !states.isEmpty())
        sheet.summary += u'\n' + states;
    sheet.zone = m_book.query().zone;
    for (const BookColumn column : columns)
        sheet.columns.append(bookSheetColumn(column, m_issuer.currency));
    return sheet;
}

void GiftExports::save(sheets::Format format, const QList<BookColumn> &columns)
{
    const QString suffix = sheets::suffixOf(format);
    askForFile(tr("Export the gifts"), tr("Gifts") + u'.' + suffix, QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
        [this, format, columns](const QString &path) { saveTo(path, format, columns); });
}

void GiftExports::saveTo(const QString &path, sheets::Format format, const QList<BookColumn> &columns)
{
    carry(sheets::FileTarget{format, path}, columns, path);
}

void GiftExports::print(const QList<BookColumn> &columns)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(columns.size() > 4 ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, columns](QPrinter *) { carry(m_printer.get(), columns, {}); });
    dialog->open();
}

void GiftExports::carry(sheets::Target target, const QList<BookColumn> &columns, const QString &path)
{
    begin(path.isEmpty() ? tr("Printing…") : tr("Writing %1…").arg(QFileInfo{path}.fileName()));
    auto toRow = [columns](const BookRow &row) {
        sheets::Row cells;
        for (const BookColumn column : columns)
            cells.append(bookCell(row, column));
        return cells;
    };
    auto rows = std::make_unique<items::BookRows>(
        m_source, m_book.query(), QList<replica::BookRange>{{0, allRows}}, std::move(toRow));
    m_export = std::make_unique<sheets::Export>(sheetOf(columns), std::move(rows), target);
    connect(m_export.get(), &sheets::Export::progressed, this, [this](qsizetype done, qsizetype total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    connect(m_export.get(), &sheets::Export::finished, this, [this, path](sheets::Outcome outcome) {
        m_export.reset();
        switch (outcome) {
        case sheets::Outcome::Written:
            return end(Tone::Good, path.isEmpty() ? tr("Printed.") : tr("Written to %1.").arg(QDir::toNativeSeparators(path)), path);
        case sheets::Outcome::Cancelled:
            return end(Tone::Muted, tr("Stopped. No file was changed."));
        case sheets::Outcome::NotWritable:
            return end(Tone::Bad, tr("It cannot be written there. Nothing was changed; choose another folder, or make room on the disk."));
        case sheets::Outcome::NotReadable:
            return end(Tone::Bad, tr("A gift was deleted while it was being written. Nothing was changed; please try again."));
        }
    }, Qt::QueuedConnection);
    m_export->start();
}

void GiftExports::run(std::unique_ptr<Job> job, const QString &path, std::function<void()> done)
{
    m_job = std::move(job);
    connect(m_job.get(), &Job::progressed, this, [this](int now, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(now);
    });
    connect(m_job.get(), &Job::finished, this, [this, path, done = std::move(done)](Job::Outcome outcome) {
        m_job.reset();
        switch (outcome) {
        case Job::Outcome::Done:
            if (done)
                done();
            return end(Tone::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), path);
        case Job::Outcome::Cancelled:
            return end(Tone::Muted, tr("Stopped. No file was changed."));
        case Job::Outcome::Failed:
            return end(Tone::Bad, tr("It cannot be written there. Nothing was changed; choose another folder, or make room on the disk."));
        }
    }, Qt::QueuedConnection);
    m_job->start();
}

void GiftExports::make(
    const QString &path, const QList<std::function<Document()>> &documents, std::function<void()> done)
{
    auto work = [path, documents](const Job::Progress &progress) {
        QList<Document> together;
        QList<paper::ArchiveEntry> apart;
        const int all = int(documents.size()) + 1;
        for (int i = 0; i < documents.size(); ++i) {
            if (!progress(i, all))
                return Job::Outcome::Cancelled;
            const Document document = documents[i]();
            if (isZip(path))
                apart.append({QString{document.name + QStringLiteral(".pdf")}, paper::toPdf({document})});
            else
                together.append(document);
        }
        const bool written = isZip(path) ? paper::writeZip(path, apart) : paper::writeFile(path, paper::toPdf(together));
        progress(all, all);
        return written ? Job::Outcome::Done : Job::Outcome::Failed;
    };
    run(std::make_unique<Job>(work), path, std::move(done));
}

void GiftExports::saveReceipts(const QList<DonationId> &gifts)
{
    const bool one = gifts.size() == 1;
    askForFile(tr("Save receipts"), one ? tr("Receipt") + QStringLiteral(".pdf") : tr("Receipts") + QStringLiteral(".zip"),
        one ? pdfFilter() : zipFilter() + QStringLiteral(";;") + pdfFilter(),
        [this, gifts](const QString &path) { saveReceiptsTo(path, gifts); });
}

void GiftExports::saveReceiptsTo(const QString &path, const QList<DonationId> &gifts)
{
    begin(tr("Writing receipts…"));
    m_commands.issueReceipts(gifts, this, [this, path](const Result<QList<qint64>, Refusal> &numbers) {
        if (!numbers)
            return end(Tone::Bad, sentenceFor(numbers.error()));
        if (numbers->isEmpty())
            return end(Tone::Warn, tr("There is no gift among these that the server has, so there is no receipt."));
        writeReceipts(path, *numbers);
    });
}

void GiftExports::saveReceiptAgain(qint64 number)
{
    askForFile(tr("Save a receipt again"), tr("Receipt") + QStringLiteral(".pdf"), pdfFilter(),
        [this, number](const QString &path) {
            begin(tr("Writing receipts…"));
            writeReceipts(path, {number});
        });
}

void GiftExports::writeReceipts(const QString &path, const QList<qint64> &numbers)
{
    m_around.findReceipts(numbers, this, [this, path, numbers](const QList<replica::ReceiptRow> &receipts) {
        QList<std::function<Document()>> documents;
        for (const replica::ReceiptRow &receipt : receipts)
            documents.append([receipt, issuer = m_issuer] { return receiptDocument(receipt, issuer); });
        make(path, documents, [this, numbers] { m_commands.notePrinted(numbers); });
    });
}

void GiftExports::saveStatements()
{
    askForFile(tr("Save statements"), tr("Statements") + QStringLiteral(".zip"), zipFilter() + QStringLiteral(";;") + pdfFilter(),
        [this](const QString &path) { saveStatementsTo(path); });
}

void GiftExports::saveStatementsTo(const QString &path)
{
    begin(tr("Writing statements…"));
    const replica::BookQuery query = m_book.query();
    m_book.findRows({{0, allRows}}, allRows, this, [this, path, query](const QList<BookRow> &rows) {
        QMap<QString, QList<BookRow>> byDonor;
        for (const BookRow &row : rows) {
            const Donation &gift = row.gift.donation;
            if (row.gift.state == replica::GiftState::Confirmed)
                byDonor[(gift.donorEmail.isEmpty() ? gift.donorName : gift.donorEmail).toCaseFolded()].append(row);
        }
        if (byDonor.isEmpty())
            return end(Tone::Warn, tr("No gift that the server has passes the filter, so there is no statement."));
        QList<std::function<Document()>> documents;
        const Instant now = Instant::fromDateTime(QDateTime::currentDateTimeUtc());
        for (const QList<BookRow> &gifts : std::as_const(byDonor))
            documents.append([gifts, query, issuer = m_issuer, now] {
                return statementDocument(gifts, query.filter.from, query.filter.to, issuer, now);
            });
        make(path, documents, {});
    });
}

void GiftExports::saveLetters(
    const QList<DonationId> &gifts, const LetterTemplate &letter, LetterForm form, bool again)
{
    const bool pdf = form == LetterForm::Pdf;
    askForFile(tr("Save letters"), tr("Letters") + (pdf ? QStringLiteral(".pdf") : QStringLiteral(".zip")),
        pdf ? pdfFilter() + QStringLiteral(";;") + zipFilter() : zipFilter(),
        [this, gifts, letter, form, again](const QString &path) { saveLettersTo(path, gifts, letter, form, again); });
}

void GiftExports::saveLettersTo(const QString &path, const QList<DonationId> &gifts, const LetterTemplate &letter,
    LetterForm form, bool again)
{
    begin(tr("Writing letters…"));
    m_book.findRowsOf(gifts, this, [this, path, letter, form, again](const QList<BookRow> &rows) {
        QList<BookRow> due;
        QList<DonationId> ids;
        for (const BookRow &row : rows) {
            const bool first = row.review.thanks == Thanks::ToThank;
            const bool reachable = form == LetterForm::Pdf || !row.gift.donation.donorEmail.isEmpty();
            if ((!first && !again) || row.gift.donation.id.isProvisional() || !reachable)
                continue;
            due.append(row);
            ids.append(row.gift.donation.id);
        }
        if (due.isEmpty())
            return end(Tone::Warn, tr("Everybody here was thanked already, so no letter was written."));
        // From here on they are being thanked; whether the letter went out only the parent knows.
        auto done = [this, ids] {
            m_commands.noteGifts(ids, {{}, Thanks::InProgress, {}}, QStringLiteral("thanks"), this, [](const auto &) {});
        };
        if (form == LetterForm::Pdf) {
            QList<std::function<Document()>> documents;
            for (const BookRow &row : due)
                documents.append([row, letter, issuer = m_issuer] { return letterDocument(row, letter, issuer); });
            return make(path, documents, done);
        }
        auto work = [path, due, letter, issuer = m_issuer](const Job::Progress &progress) {
            QList<paper::ArchiveEntry> drafts;
            const Instant now = Instant::fromDateTime(QDateTime::currentDateTimeUtc());
            for (const BookRow &row : due) {
                if (!progress(int(drafts.size()), int(due.size())))
                    return Job::Outcome::Cancelled;
                drafts.append({QString{letterDocument(row, letter, issuer).name + QStringLiteral(".eml")},
                    paper::toDraft(letterMail(row, letter, issuer), now)});
            }
            return paper::writeZip(path, drafts) ? Job::Outcome::Done : Job::Outcome::Failed;
        };
        run(std::make_unique<Job>(work), path, done);
    });
}

}
