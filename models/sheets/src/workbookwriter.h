#pragma once

#include "rowwriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace dreamjar::sheets {

struct WorkbookLibrary;

/// A workbook with typed cells, a frozen heading row and a filter. What one worksheet cannot hold goes on in the next.
class WorkbookWriter : public RowWriter
{
public:
    WorkbookWriter(Sheet sheet, const QString &path);
    ~WorkbookWriter() override;
    bool begin(int pass) override;
    bool add(const Row &row) override;
    bool finish() override;

private:
    bool addWorksheet();
    bool write(quint16 column, const Cell &cell);

    const WorkbookLibrary *const m_library;
    const Sheet m_sheet;
    const QString m_path;
    QString m_beside; ///< written here first
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_amount = nullptr;
    quint32 m_row = 0;
};

}
