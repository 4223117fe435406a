#include "routes/paging.h"

namespace dreamjar::server::routes {

namespace {

QByteArray nameIn(const QByteArray &pair)
{
    const auto equals = pair.indexOf('=');
    return http::percentDecoded(equals < 0 ? pair : pair.left(equals), true).value_or(QByteArray{});
}

}

Result<int, http::Response> readLimit(const http::Request &request)
{
    const auto text = request.parameter("limit");
    if (!text)
        return 0;
    bool whole = false;
    const int limit = text->toInt(&whole);
    if (!whole || limit < 1)
        return Failure{detail(400, QStringLiteral("limit must be a number from 1 to 500."))};
    return std::min(limit, mostPerPage);
}

http::Response badCursor()
{
    return detail(400, QStringLiteral("Invalid cursor."));
}

Result<PageWish, http::Response> readPage(const http::Request &request)
{
    const auto limit = readLimit(request);
    if (!limit)
        return Failure{limit.error()};
    PageWish wish{*limit, 0};
    if (const auto text = request.parameter("cursor")) {
        bool whole = false;
        wish.after = text->toLongLong(&whole);
        if (!whole || wish.after < 0)
            return Failure{badCursor()};
    }
    return wish;
}

void linkNext(const Call &call, http::Response &response, int limit, const QByteArray &cursor)
{
    QByteArray query;
    for (const QByteArray &pair : call.request.query().split('&')) {
        const QByteArray name = nameIn(pair);
        if (!pair.isEmpty() && name != "limit" && name != "cursor")
            query += pair + '&';
    }
    query += "limit=" + QByteArray::number(limit) + "&cursor=" + cursor;
    // What could end the address early is none of a query's letters.
    query.replace('<', "%3C").replace('>', "%3E");
    response.setHeader("Link", '<' + call.request.path() + '?' + query + ">; rel=\"next\"");
}

}
