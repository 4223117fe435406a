#pragma once

#include "rowwriter.h"

#include <QSaveFile>

namespace dreamjar::sheets {

/// RFC 4180 in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it (PRODUCT D7).
class CsvWriter : public RowWriter
{
public:
    CsvWriter(Sheet sheet, const QString &path);
    bool begin(int pass) override;
    bool add(const Row &row) override;
    bool finish() override;

private:
    bool write(const QStringList &cells);
    const Sheet m_sheet;
    QSaveFile m_file;
};

}
