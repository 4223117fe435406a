#include "items/bookrows.h"

#include "replica/reader.h"

namespace dreamjar::items {

BookRows::BookRows(
    const Source &source, const replica::BookQuery &query, QList<replica::BookRange> ranges, ToRow toRow)
    : m_source(source), m_query(query), m_ranges(std::move(ranges)), m_toRow(std::move(toRow))
{
}

void BookRows::read(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done)
{
    if (m_ids)
        return readRows(first, count, context, std::move(done));
    m_source.reader.run(
        context, [query = m_query, ranges = m_ranges](const replica::View &view) { return view.bookIds(query, ranges); },
        [this, first, count, context, done = std::move(done)](const QList<DonationId> &ids) {
            m_ids = ids;
            readRows(first, count, context, done);
        });
}

void BookRows::readRows(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done)
{
    const QList<DonationId> some = m_ids->mid(std::min(first, m_ids->size()), count);
    m_source.reader.run(
        context, [some](const replica::View &view) { return view.bookRows(some); },
        [this, asked = some.size(), done = std::move(done)](const QList<replica::BookRow> &rows) {
            Batch batch;
            batch.total = m_ids->size();
            batch.failed = rows.size() != asked; // one of them was deleted meanwhile
            for (const replica::BookRow &row : rows)
                batch.rows.append(m_toRow(row));
            done(batch);
        });
}

}
