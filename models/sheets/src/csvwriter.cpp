#include "csvwriter.h"

#include "formulas.h"

namespace dreamjar::sheets {

namespace {

QString quoted(QString cell)
{
    const bool needed = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needed)
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

}

CsvWriter::CsvWriter(Sheet sheet, const QString &path) : m_sheet(std::move(sheet)), m_file(path) { }

bool CsvWriter::begin(int)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    QStringList titles;
    for (const Column &column : m_sheet.columns)
        titles << column.title;
    return write(titles);
}

bool CsvWriter::add(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row) {
        QString text = plainText(cell, m_sheet.zone);
        if (std::holds_alternative<QString>(cell) && looksLikeFormula(text))
            text.prepend(u'\'');
        cells << text;
    }
    return write(cells);
}

bool CsvWriter::write(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += u',';
        line += quoted(cell);
    }
    line += QStringLiteral("\r\n");
    const QByteArray bytes = line.toUtf8();
    return m_file.write(bytes) == bytes.size();
}

bool CsvWriter::finish()
{
    return m_file.commit();
}

}
