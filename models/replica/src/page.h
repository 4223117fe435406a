#pragma once

#include <QList>
#include <algorithm>
#include <iterator>

namespace dreamjar::replica {

/// Which rows SQL must give so that `extras` (rows that SQL does not know, or knows differently and leaves out) can be
/// put among them: some more in front than the page begins with.
struct Window {
    int offset = 0;
    int limit = -1;
};

inline Window windowFor(int offset, int limit, qsizetype extras)
{
    const int front = std::max(0, offset - static_cast<int>(extras));
    return {front, limit < 0 ? -1 : limit + (offset - front)};
}

/// The page out of SQL's rows from `window.offset` on, with the extras put in their places. `less` is SQL's own order.
/// Extras that belong before the window are at most as many as it begins earlier, so the page comes out right.
template <class Row, class Less>
QList<Row> mergedPage(QList<Row> rows, QList<Row> extras, Window window, int offset, int limit, Less less)
{
    if (!extras.isEmpty()) {
        std::sort(extras.begin(), extras.end(), less);
        QList<Row> merged;
        merged.reserve(rows.size() + extras.size());
        std::merge(rows.begin(), rows.end(), extras.begin(), extras.end(), std::back_inserter(merged), less);
        rows.swap(merged);
    }
    rows.remove(0, std::min<qsizetype>(rows.size(), offset - window.offset));
    if (limit >= 0 && rows.size() > limit)
        rows.remove(limit, rows.size() - limit);
    return rows;
}

}
