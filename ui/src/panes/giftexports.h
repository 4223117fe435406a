#pragma once

#include "giftpapers.h"
#include "items/source.h"
#include "replica/book.h"
#include "sheets/export.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPrinter;
class QProgressBar;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftBookModel;
class ReviewSource;
}
namespace dreamjar::paper {
class Job;
}

namespace dreamjar::ui {

class InlineMessage;

/// The line under the book that shows how far an export is, with a button to stop it, and what became of it. Asks
/// where to, carries the export, and owns what it needs for that.
class GiftExports : public QWidget
{
    Q_OBJECT
public:
    GiftExports(const Theme &theme, const items::Source &source, items::GiftBookModel &book,
        items::ReviewSource &around, sync::ReviewCommands &commands, QWidget *parent = nullptr);
    ~GiftExports() override;

    void setIssuer(const Issuer &issuer) { m_issuer = issuer; }
    const Issuer &issuer() const { return m_issuer; }

    /// Exactly these columns, and the rows that pass the query now. Asks for the file.
    void save(sheets::Format format, const QList<replica::BookColumn> &columns);
    void saveTo(const QString &path, sheets::Format format, const QList<replica::BookColumn> &columns);
    void print(const QList<replica::BookColumn> &columns);

    /// Issues what is missing, then one PDF, or one ZIP of them.
    void saveReceipts(const QList<DonationId> &gifts);
    void saveReceiptsTo(const QString &path, const QList<DonationId> &gifts);
    /// What is issued already, again.
    void saveReceiptAgain(qint64 number);
    /// One mail draft with its receipt for each of these gifts whose donor left an address; who has one already gets no
    /// other.
    void saveReceiptMails(const QList<DonationId> &gifts);
    void saveReceiptMailsTo(const QString &path, const QList<DonationId> &gifts);
    /// For all who left an address at a donation station.
    void saveStationMails();
    void saveReceiptMailAgain(qint64 number);
    /// One statement for each donor of the gifts that pass, in one ZIP.
    void saveStatements();
    void saveStatementsTo(const QString &path);
    enum class LetterForm { Pdf, Drafts };
    /// Who was thanked already, or is being thanked, gets another letter only when `again` says so.
    void saveLetters(const QList<DonationId> &gifts, const LetterTemplate &letter, LetterForm form, bool again);
    void saveLettersTo(const QString &path, const QList<DonationId> &gifts, const LetterTemplate &letter,
        LetterForm form, bool again);

Q_SIGNALS:
    /// Written, stopped or failed; `path` is empty unless it was written.
    void finished(const QString &path);

private:
    static QString zipFilter();
    void askForFile(const QString &title, const QString &name, const QString &filter,
        std::function<void(const QString &)> chosen);
    void carry(sheets::Target target, const QList<replica::BookColumn> &columns, const QString &path);
    void writeReceipts(const QString &path, const QList<qint64> &numbers);
    void writeReceiptMails(const QString &path, const QList<qint64> &numbers, bool again);
    /// Makes documents one by one on a thread, then one PDF or a ZIP.
    void make(const QString &path, const QList<std::function<paper::Document()>> &documents, std::function<void()> done);
    void run(std::unique_ptr<paper::Job> job, const QString &path, std::function<void()> done);
    void begin(const QString &what);
    void end(Tone tone, const QString &sentence, const QString &path = {});
    sheets::Sheet sheetOf(const QList<replica::BookColumn> &columns) const;

    const Theme &m_theme;
    items::Source m_source;
    items::GiftBookModel &m_book;
    items::ReviewSource &m_around;
    sync::ReviewCommands &m_commands;
    Issuer m_issuer;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<sheets::Export> m_export;
    std::unique_ptr<paper::Job> m_job;
    QWidget *m_line;
    QLabel *m_what;
    QProgressBar *m_bar;
    InlineMessage *m_message;
};

}
