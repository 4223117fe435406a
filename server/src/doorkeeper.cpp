#include "src/doorkeeper.h"

#include "routes/explorer.h"
#include "routes/problem.h"
#include "src/principals.h"

namespace dreamjar::server {

using Finding = routes::Router::Finding;

namespace {

http::Response toSlash(const http::Request &request)
{
    http::Response response{301};
    const QByteArray query = request.query();
    response.setHeader("Location", request.path() + '/' + (query.isEmpty() ? QByteArray{} : '?' + query));
    return response;
}

http::Response options(const routes::Router::Match &match)
{
    http::Response response{200};
    response.setHeader("Allow", match.allowed);
    return response;
}

http::Response wrongMethod(const http::Request &request, const routes::Router::Match &match)
{
    http::Response response = routes::detail(405, wire::details::methodNotAllowed(QString::fromLatin1(request.method)));
    response.setHeader("Allow", match.allowed);
    return response;
}

bool needsSignIn(const routes::Router::Match &match)
{
    if (!match.route)
        return match.closed;
    return match.route->door == routes::Door::SignedIn || match.route->door == routes::Door::Station;
}

}

std::optional<http::Response> Doorkeeper::overLimit(const http::Request &request) const
{
    if (request.bodyTooLarge) {
        http::Response response = routes::detail(413, QStringLiteral("The request is too large."));
        response.closeConnection = true;
        return response;
    }
    if (request.target.size() > m_longestTarget)
        return routes::detail(414, QStringLiteral("The address of the request is too long."));
    return std::nullopt;
}

/// A person who opens an address in a browser sees it in the explorer; where browsers are led on purpose, they are not.
bool Doorkeeper::isForExplorer(const http::Request &request, const routes::Router::Match &match) const
{
    return m_explorer && match.route && match.route->method == "GET" && match.route->door != routes::Door::Unguarded
        && !match.pattern.startsWith("/explorer/") && !match.pattern.contains("/auth/")
        && routes::accepts(request, "text/html");
}

std::optional<http::Response> Doorkeeper::refusal(routes::Call &call, Way &way) const
{
    const http::Request &request = call.request;
    if (auto response = overLimit(request))
        return response;
    const bool asksOptions = request.method == "OPTIONS";
    if (asksOptions && request.headers.value("Access-Control-Request-Method"))
        return http::Response{200};

    const auto match = m_router.match(request.method, request.path());
    way = {match.route, match.pattern};
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (match.finding == Finding::AddSlash && reading)
        return toSlash(request);
    if (asksOptions && match.finding != Finding::Nothing && match.finding != Finding::AddSlash)
        return options(match);
    if (isForExplorer(request, match))
        return routes::explorerPage();

    const bool unguarded = match.route && match.route->door == routes::Door::Unguarded;
    if (!unguarded) {
        if (auto response = readPrincipal(call, m_explorer ? Cookies::Count : Cookies::DoNotCount))
            return response;
    }
    if (needsSignIn(match) && !call.claims && call.kioskToken.isEmpty())
        return routes::detail(401, wire::details::noCredentials());
    if (match.finding == Finding::WrongMethod)
        return wrongMethod(request, match);
    if (!match.route || match.badId)
        return routes::notFound();
    call.ids = match.ids;
    return std::nullopt;
}

}
