#pragma once

#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace dreamjar::sheets {

struct CsvLine {
    int number = 0; ///< of the line of the file that it begins in, from 1
    QStringList cells;
};

enum class CsvFault { NotText, OpenQuote, AfterQuote };

struct CsvError {
    CsvFault fault = CsvFault::NotText;
    int line = 0;
};

/// A table as spreadsheets save it (RFC 4180): in UTF-8, with commas, semicolons or tabs between the cells. The
/// apostrophe with which CsvWriter keeps a formula from running is taken off again; empty lines are left out.
Result<QList<CsvLine>, CsvError> readCsv(const QByteArray &bytes);

}
