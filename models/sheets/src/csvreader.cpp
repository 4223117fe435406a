#include "sheets/csvreader.h"

#include "formulas.h"

#include <QStringDecoder>
#include <algorithm>

namespace dreamjar::sheets {

namespace {

/// What stands between the cells: whichever the first line has most of, outside of quotes; of as many, what headings are
/// less likely to have within them.
QChar separatorOf(const QString &text)
{
    const QString separators = QStringLiteral("\t;,");
    QList<int> counts(separators.size(), 0);
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        else if (!quoted && letter == u'\n')
            break;
        else if (const qsizetype at = separators.indexOf(letter); !quoted && at >= 0)
            ++counts[at];
    }
    return separators[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

class Reading
{
public:
    explicit Reading(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) { }

    Result<QList<CsvLine>, CsvError> lines()
    {
        QList<CsvLine> lines;
        while (m_at < m_text.size()) {
            CsvLine line{m_line, {}};
            for (bool more = true; more;) {
                const auto cell = m_text[m_at] == u'"' ? quotedCell() : plainCell();
                if (!cell)
                    return Failure{cell.error()};
                line.cells << withoutApostrophe(*cell);
                more = m_at < m_text.size() && m_text[m_at] == m_separator;
                if (more && ++m_at == m_text.size()) { // the last cell of all is empty
                    line.cells << QString{};
                    more = false;
                }
            }
            endLine();
            if (line.cells != QStringList{QString{}})
                lines << line;
        }
        return lines;
    }

private:
    bool isEnd(QChar letter) const { return letter == m_separator || letter == u'\n' || letter == u'\r'; }

    Result<QString, CsvError> plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString, CsvError> quotedCell()
    {
        const int begun = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            const bool doubled = letter == u'"' && m_text.mid(m_at + 1, 1) == u"\"";
            if (letter == u'"' && !doubled) {
                ++m_at;
                if (m_at < m_text.size() && !isEnd(m_text[m_at]))
                    return Failure{CsvError{CsvFault::AfterQuote, m_line}};
                return cell;
            }
            m_line += letter == u'\n' ? 1 : 0;
            m_at += doubled ? 1 : 0;
            cell += letter;
        }
        return Failure{CsvError{CsvFault::OpenQuote, begun}};
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

}

Result<QList<CsvLine>, CsvError> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder{QStringDecoder::Utf8}; // takes a byte order mark off
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Failure{CsvError{CsvFault::NotText, 0}};
    return Reading{text}.lines();
}

}
