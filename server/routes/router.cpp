#include "routes/router.h"

#include <algorithm>

namespace dreamjar::server::routes {

namespace {

const QByteArray number = "{id}";
const QByteArray name = "{name}";

/// Digits alone, above zero, within 64 bit.
std::optional<qint64> readId(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 19
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool whole = false;
    const qint64 id = text.toLongLong(&whole);
    return whole && id > 0 ? std::optional{id} : std::nullopt;
}

}

Route creation(Door door, std::vector<Step> steps, Kiosks kiosks)
{
    return {"POST", door, std::move(steps), kiosks, std::nullopt, Keys::Count};
}

void Router::add(const QByteArray &pattern, std::vector<Route> routes)
{
    m_resources.push_back({pattern, pattern.split('/'), std::move(routes)});
}

bool Router::fits(const Resource &resource, const QList<QByteArray> &segments, Match &match)
{
    if (segments.size() != resource.segments.size())
        return false;
    QList<qint64> ids;
    bool bad = false;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (resource.segments[i] == number) {
            if (segments[i].isEmpty())
                return false;
            const auto id = readId(segments[i]);
            bad = bad || !id;
            ids.append(id.value_or(0));
        } else if (resource.segments[i] == name ? segments[i].isEmpty() : segments[i] != resource.segments[i]) {
            return false;
        }
    }
    match.pattern = resource.pattern;
    match.ids = ids;
    match.badId = bad;
    return true;
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    QList<QByteArray> segments;
    for (const QByteArray &part : path.split('/')) {
        const auto decoded = http::percentDecoded(part, false);
        if (!decoded || decoded->contains('/') || decoded->contains('\0'))
            return match;
        segments.append(*decoded);
    }
    const QByteArray wanted = method == "HEAD" ? QByteArray{"GET"} : method;
    for (const Resource &resource : m_resources) {
        if (!fits(resource, segments, match))
            continue;
        match.finding = Finding::WrongMethod;
        match.closed = std::all_of(resource.routes.begin(), resource.routes.end(),
            [](const Route &route) { return route.door == Door::SignedIn || route.door == Door::Station; });
        for (const Route &route : resource.routes) {
            if (route.method == wanted) {
                match.finding = Finding::Found;
                match.route = &route;
            }
            match.allowed += route.method + ", " + (route.method == "GET" ? "HEAD, " : "");
        }
        match.allowed += "OPTIONS";
        return match;
    }
    if (!segments.last().isEmpty()) {
        segments.append(QByteArray{""});
        for (const Resource &resource : m_resources) {
            if (fits(resource, segments, match)) {
                match.finding = Finding::AddSlash;
                return match;
            }
        }
    }
    return match;
}

QStringList Router::table() const
{
    QStringList all;
    for (const Resource &resource : m_resources) {
        for (const Route &route : resource.routes)
            all.append(QString::fromLatin1(route.method + ' ' + resource.pattern));
    }
    return all;
}

}
