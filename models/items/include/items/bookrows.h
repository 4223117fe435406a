#pragma once

#include "items/source.h"
#include "replica/book.h"
#include "sheets/rowsource.h"

namespace dreamjar::items {

/// The gifts that a query lets pass, or some of them, for an export: which ones is settled at the first read, so that
/// what arrives meanwhile shifts no row.
class BookRows : public sheets::RowSource
{
public:
    using ToRow = std::function<sheets::Row(const replica::BookRow &)>;

    BookRows(const Source &source, const replica::BookQuery &query, QList<replica::BookRange> ranges, ToRow toRow);
    void read(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done) override;

private:
    void readRows(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done);

    Source m_source;
    const replica::BookQuery m_query;
    const QList<replica::BookRange> m_ranges;
    const ToRow m_toRow;
    std::optional<QList<DonationId>> m_ids;
};

}
