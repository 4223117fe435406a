#pragma once

#include "giftbook.h"

#include <functional>

namespace dreamjar::replica {

/// One thing to sort by: small numbers in the order wanted.
struct SortKey {
    std::function<quint32(quint32)> value; ///< of a row
    quint32 most = 0;
    bool descending = false;
};

SortKey keyOf(const GiftBook &book, BookColumn column);
/// Rows that are newest first by several keys, the first one counting most; what is equal stays newest first.
std::vector<quint32> sorted(const GiftBook &book, const std::vector<SortKey> &keys, const std::vector<quint32> &rows);

}
