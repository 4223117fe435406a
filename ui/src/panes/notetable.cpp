#include "notetable.h"

#include "bookwords.h"
#include "sheets/csvreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace dreamjar::ui {

using items::NotedLine;
using replica::BookColumn;
using sheets::CsvFault;
using sheets::CsvLine;

namespace {

class NoteTable
{
    Q_DECLARE_TR_FUNCTIONS(NoteTable)

public:
    explicit NoteTable(const QTimeZone &zone) : m_zone(zone) { }

    static QString sentenceFor(const sheets::CsvError &error)
    {
        switch (error.fault) {
        case CsvFault::NotText:
            return tr("This is no text in UTF-8. Save the table as CSV in UTF-8.");
        case CsvFault::OpenQuote:
            return tr("Line %1: the quotation mark is never closed.").arg(error.line);
        case CsvFault::AfterQuote:
            return tr("Line %1: something stands behind a closing quotation mark.").arg(error.line);
        }
        return {};
    }

    Result<QList<NotedLine>, QStringList> read(const QList<CsvLine> &lines)
    {
        readHeadings(lines.isEmpty() ? QStringList{} : lines.first().cells);
        if (!m_places.contains(BookColumn::Date) || !m_places.contains(BookColumn::Amount))
            return Failure{QStringList{tr("The first line has to name the columns, “%1” and “%2” among them.")
                                           .arg(title(BookColumn::Date), title(BookColumn::Amount))}};
        if (!m_places.contains(BookColumn::Reviewed) && !m_places.contains(BookColumn::Thanks)
            && !m_places.contains(BookColumn::Note))
            return Failure{QStringList{tr("There is no column “%1”, “%2” or “%3”: nothing to note.")
                                           .arg(title(BookColumn::Reviewed), title(BookColumn::Thanks), title(BookColumn::Note))}};
        QList<NotedLine> notes;
        for (const CsvLine &line : lines.mid(1)) {
            NotedLine note = readLine(line);
            if (note.change != ReviewEdit{})
                notes << note;
        }
        if (!m_faults.isEmpty())
            return Failure{m_faults};
        return notes;
    }

private:
    static QString title(BookColumn column) { return bookColumnTitle(column, {}); }

    void readHeadings(const QStringList &headings)
    {
        for (int place = 0; place < headings.size(); ++place) {
            QString heading = headings[place].simplified();
            if (heading.endsWith(u')')) // the currency
                heading = heading.section(QStringLiteral(" ("), 0, 0);
            for (int column = 0; column < replica::bookColumnCount; ++column) {
                const sheets::Column known = bookSheetColumn(BookColumn(column), {});
                if (heading.compare(known.title, Qt::CaseInsensitive) == 0 || heading == known.key)
                    m_places.insert(BookColumn(column), place);
            }
        }
    }

    std::optional<QString> cell(const CsvLine &line, BookColumn column) const
    {
        const auto place = m_places.constFind(column);
        return place == m_places.cend() ? std::nullopt : std::optional{line.cells.value(*place).trimmed()};
    }

    NotedLine readLine(const CsvLine &line)
    {
        NotedLine note;
        note.line = line.number;
        note.donor = cell(line, BookColumn::Donor);
        note.jar = cell(line, BookColumn::Jar);
        note.comment = cell(line, BookColumn::Comment);
        const QString date = *cell(line, BookColumn::Date), amount = *cell(line, BookColumn::Amount);
        const QDateTime donated = moment(date);
        if (donated.isValid())
            note.donated = Instant::fromDateTime(donated);
        else
            fault(line, tr("“%1” is no date like 2026-05-01 14:30:00.").arg(date));
        bool whole = false;
        note.amount = Money::units(amount.toLongLong(&whole));
        if (!whole)
            fault(line, tr("“%1” is no whole amount.").arg(amount));
        if (const QString told = cell(line, BookColumn::Thanks).value_or(QString{}); !told.isEmpty()) {
            for (const Thanks state : {Thanks::ToThank, Thanks::InProgress, Thanks::Thanked}) {
                if (told.compare(thanksWord(state), Qt::CaseInsensitive) == 0 || told == toKey(state))
                    note.change.thanks = state;
            }
            if (!note.change.thanks)
                fault(line, tr("“%1” is none of: %2.").arg(told, QStringList{thanksWord(Thanks::ToThank),
                    thanksWord(Thanks::InProgress), thanksWord(Thanks::Thanked)}.join(QStringLiteral(", "))));
        }
        if (const QString told = cell(line, BookColumn::Reviewed).value_or(QString{}); !told.isEmpty()) {
            if (moment(told).isValid())
                note.change.reviewed = true;
            else
                fault(line, tr("“%1” does not say when it was reviewed.").arg(told));
        }
        if (const QString told = cell(line, BookColumn::Note).value_or(QString{}); !told.isEmpty())
            note.change.note = told;
        return note;
    }

    /// As CsvWriter writes it.
    QDateTime moment(QString text) const
    {
        QDateTime read = QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODate);
        if (read.timeSpec() == Qt::LocalTime)
            read.setTimeZone(m_zone);
        return read;
    }

    void fault(const CsvLine &line, const QString &sentence)
    {
        m_faults << tr("Line %1: %2").arg(QString::number(line.number), sentence);
    }

    const QTimeZone m_zone;
    QHash<BookColumn, int> m_places;
    QStringList m_faults;
};

}

Result<QList<NotedLine>, QStringList> notesFrom(const QByteArray &csv, const QTimeZone &zone)
{
    const auto lines = sheets::readCsv(csv);
    if (!lines)
        return Failure{QStringList{NoteTable::sentenceFor(lines.error())}};
    return NoteTable{zone}.read(*lines);
}

QStringList troubleWith(const items::FoundNotes &found)
{
    QStringList sentences;
    for (const int line : found.unknown)
        sentences << NoteTable::tr("Line %1: no gift has this date, amount and name.").arg(line);
    for (const int line : found.ambiguous)
        sentences << NoteTable::tr("Line %1: which gift this is cannot be told.").arg(line);
    return sentences;
}

}
