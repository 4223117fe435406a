#pragma once

#include "giftbook.h"

namespace dreamjar::replica {

/// The gifts that a query lets pass, in its order, with its groups and figures.
struct BookOrder {
    BookQuery query;
    std::vector<quint32> rows;
    QList<BookGroup> groups;
    BookFigures figures;
};

BookOrder ordered(const GiftBook &book, const BookQuery &query);
/// Of some rows of an order.
BookFigures figuresOf(const GiftBook &book, const std::vector<quint32> &rows);
BookSeries seriesOf(const GiftBook &book, const BookOrder &order);

}
