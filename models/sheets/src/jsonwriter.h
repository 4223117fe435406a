#pragma once

#include "rowwriter.h"

#include <QSaveFile>

namespace dreamjar::sheets {

/// One JSON array of objects, a row a line. Moments are UTC.
class JsonWriter : public RowWriter
{
public:
    JsonWriter(Sheet sheet, const QString &path);
    bool begin(int pass) override;
    bool add(const Row &row) override;
    bool finish() override;

private:
    const Sheet m_sheet;
    QSaveFile m_file;
    bool m_first = true;
};

}
