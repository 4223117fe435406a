#pragma once

#include "routes/call.h"
#include "wire/codec.h"

#include <algorithm>

namespace dreamjar::server::routes {

inline constexpr int mostPerPage = 500;

/// Which part of a list is asked for: `?limit=` (1-500) and behind which id (`cursor=`). No limit: all of it.
struct PageWish {
    int limit = 0;
    qint64 after = 0;

    /// How many to read: one more tells whether there is another page.
    int toRead() const { return limit > 0 ? limit + 1 : 0; }
};

Result<PageWish, http::Response> readPage(const http::Request &request);
/// The limit alone, where a cursor means something else.
Result<int, http::Response> readLimit(const http::Request &request);
http::Response badCursor();

/// Says where the next page is, with everything else that was asked for.
void linkNext(const Call &call, http::Response &response, int limit, const QByteArray &cursor);

/// Cuts a list that was read with toRead() to its page; its last id when there is another.
template <class T, class IdOf>
std::optional<qint64> cutToPage(QList<T> &list, const PageWish &wish, IdOf idOf)
{
    if (wish.limit == 0 || list.size() <= wish.limit)
        return std::nullopt;
    list.resize(wish.limit);
    return idOf(list.last());
}

/// A whole list in the order of its ids, as the page that is asked for.
template <class T, class IdOf>
http::Response pageOf(const Call &call, QList<T> list, const PageWish &wish, IdOf idOf)
{
    list.removeIf([&](const T &one) { return idOf(one) <= wish.after; });
    const auto last = cutToPage(list, wish, idOf);
    http::Response response = json(200, wire::toJson(list, call.now));
    if (last)
        linkNext(call, response, wish.limit, QByteArray::number(*last));
    return response;
}

}
