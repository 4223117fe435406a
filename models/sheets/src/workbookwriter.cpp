#include "workbookwriter.h"

#include "workbooklibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cstdio>

namespace dreamjar::sheets {

namespace {

constexpr quint32 rowsOfWorksheet = LXW_ROW_MAX;
constexpr qsizetype longestText = 32'767; // of a cell

lxw_datetime toExcel(const QDateTime &time)
{
    const QDate day = time.date();
    const QTime clock = time.time();
    return {day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second() + clock.msec() / 1000.0};
}

double widthOf(const Column &column)
{
    switch (column.kind) {
    case CellKind::Text:
        return 12 + 12 * column.share;
    case CellKind::Moment:
        return 18;
    case CellKind::Number:
    case CellKind::Amount:
    case CellKind::Day:
    case CellKind::Mark:
        break;
    }
    return 12;
}

}

WorkbookWriter::WorkbookWriter(Sheet sheet, const QString &path)
    : m_library(WorkbookLibrary::find()), m_sheet(std::move(sheet)), m_path(path)
{
}

WorkbookWriter::~WorkbookWriter()
{
    // The library frees a workbook only by writing it: to the file beside, which goes then.
    if (m_book)
        m_library->workbook_close(m_book);
    if (!m_beside.isEmpty())
        QFile::remove(m_beside);
}

bool WorkbookWriter::begin(int)
{
    if (!m_library)
        return false;
    // The library takes a name, not a file: one that is surely nobody else's, in the folder of the target.
    QTemporaryFile beside{QFileInfo{m_path}.absoluteDir().filePath(QStringLiteral(".dreamjar-XXXXXX.xlsx"))};
    beside.setAutoRemove(false);
    if (!beside.open())
        return false;
    m_beside = beside.fileName();
    beside.close();

    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    m_book = m_library->workbook_new_opt(QFile::encodeName(m_beside).constData(), &options);
    if (!m_book)
        return false;
    m_heading = m_library->workbook_add_format(m_book);
    m_library->format_set_bold(m_heading);
    m_library->format_set_bottom(m_heading, LXW_BORDER_THIN);
    m_moment = m_library->workbook_add_format(m_book);
    m_library->format_set_num_format(m_moment, "yyyy-mm-dd hh:mm");
    m_day = m_library->workbook_add_format(m_book);
    m_library->format_set_num_format(m_day, "yyyy-mm-dd");
    m_amount = m_library->workbook_add_format(m_book);
    m_library->format_set_num_format(m_amount, "#,##0");
    return addWorksheet();
}

bool WorkbookWriter::addWorksheet()
{
    m_page = m_library->workbook_add_worksheet(m_book, nullptr);
    if (!m_page)
        return false;
    m_row = 0;
    for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        m_library->worksheet_set_column(m_page, column, column, widthOf(m_sheet.columns[i]), nullptr);
        if (m_library->worksheet_write_string(
                m_page, 0, column, m_sheet.columns[i].title.toUtf8().constData(), m_heading)
            != LXW_NO_ERROR)
            return false;
    }
    m_library->worksheet_freeze_panes(m_page, 1, 0);
    m_library->worksheet_repeat_rows(m_page, 0, 0);
    m_library->worksheet_set_landscape(m_page);
    m_library->worksheet_fit_to_pages(m_page, 1, 0);
    m_row = 1;
    return true;
}

bool WorkbookWriter::add(const Row &row)
{
    if (m_row >= rowsOfWorksheet && !addWorksheet())
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!write(static_cast<quint16>(i), row[i]))
            return false;
    }
    ++m_row;
    return true;
}

bool WorkbookWriter::write(quint16 column, const Cell &cell)
{
    lxw_error error = LXW_NO_ERROR;
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            error = m_library->worksheet_write_string(
                m_page, m_row, column, text->left(longestText).toUtf8().constData(), nullptr);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        error = m_library->worksheet_write_number(m_page, m_row, column, static_cast<double>(*number), nullptr);
    } else if (const auto *amount = std::get_if<Money>(&cell)) {
        error = m_library->worksheet_write_number(
            m_page, m_row, column, static_cast<double>(amount->toUnits()), m_amount);
    } else if (const auto *moment = std::get_if<Instant>(&cell)) {
        lxw_datetime time = toExcel(moment->toDateTime().toTimeZone(m_sheet.zone));
        if (!moment->isNull())
            error = m_library->worksheet_write_datetime(m_page, m_row, column, &time, m_moment);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime time = toExcel(day->startOfDay());
        if (day->isValid())
            error = m_library->worksheet_write_datetime(m_page, m_row, column, &time, m_day);
    } else if (const auto *mark = std::get_if<bool>(&cell)) {
        error = m_library->worksheet_write_boolean(m_page, m_row, column, *mark, nullptr);
    }
    return error == LXW_NO_ERROR;
}

bool WorkbookWriter::finish()
{
    const lxw_error error = m_library->workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return false;
    // Unlike QFile::rename this replaces what is there, in one step.
    if (std::rename(QFile::encodeName(m_beside).constData(), QFile::encodeName(m_path).constData()) != 0)
        return false;
    m_beside.clear();
    return true;
}

}
