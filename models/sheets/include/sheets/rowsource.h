#pragma once

#include "sheets/sheet.h"

#include <QObject>
#include <functional>

namespace dreamjar::sheets {

/// Where an export gets its rows, some at a time. read() is called on the export's own thread, one call after the
/// other, and answers there (`context` lives on it).
class RowSource
{
public:
    virtual ~RowSource() = default;

    struct Batch {
        QList<Row> rows; ///< fewer than asked for: these are the last
        qsizetype total = 0; ///< of all rows, for the progress
        bool failed = false; ///< the rows changed or cannot be read
    };
    virtual void read(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done) = 0;
};

/// Rows that are in memory already.
class ListedRows : public RowSource
{
public:
    explicit ListedRows(QList<Row> rows) : m_rows(std::move(rows)) { }
    void read(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done) override;

private:
    const QList<Row> m_rows;
};

}
