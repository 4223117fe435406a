#include "src/principals.h"

#include "store/parents.h"
#include "store/sessions.h"

namespace dreamjar::server {

using routes::Answer;
using routes::Call;

namespace {

/// The explorer's cookie, which browsers send by themselves: a write must show that it comes from our own page.
std::optional<http::Response> readCookie(Call &call)
{
    const http::Request &request = call.request;
    const auto token = accounts::WebSession::tokenIn(request.headers.value("Cookie").value_or(QByteArray{}));
    if (!token)
        return std::nullopt;
    call.byCookie = true;
    const auto claims = call.services.tokens.read(*token, call.now);
    if (!claims || claims->type != accounts::TokenType::Access)
        return routes::refuse(wire::badTokenAnswer());
    const bool reading = request.method == "GET" || request.method == "HEAD";
    const QByteArray word = request.headers.value("X-CSRFToken").value_or(QByteArray{});
    if (!reading && !call.services.webSession.isCsrfToken(word, claims->tokenId))
        return routes::detail(403, QStringLiteral("CSRF Failed: CSRF token missing or incorrect."));
    call.claims = claims;
    return std::nullopt;
}

}

/// A header of another scheme is somebody who does not sign in with us.
std::optional<http::Response> readPrincipal(Call &call, Cookies cookies)
{
    const auto header = call.request.headers.value("Authorization");
    if (!header)
        return cookies == Cookies::Count ? readCookie(call) : std::nullopt;
    const QList<QByteArray> parts = header->simplified().split(' ');
    if (parts.first() != "Bearer")
        return std::nullopt;
    if (parts.size() != 2)
        return routes::refuse(wire::malformedAuthorizationAnswer());
    if (accounts::KioskCredentials::isToken(parts[1])) {
        call.kioskToken = call.services.kioskCredentials.tokenName(parts[1]);
        return std::nullopt;
    }
    const auto claims = call.services.tokens.read(parts[1], call.now);
    if (!claims || claims->type != accounts::TokenType::Access)
        return routes::refuse(wire::badTokenAnswer());
    call.claims = claims;
    return std::nullopt;
}

Answer checkPrincipal(Call &call, const routes::Route &route, store::Store &store)
{
    if (!call.kioskToken.isEmpty()) {
        call.kiosk = store::Kiosks{store}.byToken(call.kioskToken);
        if (!call.kiosk)
            return routes::refuse(wire::badTokenAnswer());
        return route.kiosks == routes::Kiosks::Too ? Answer{} : routes::kioskMayNot();
    }
    if (!call.claims)
        return std::nullopt;
    const accounts::Claims &claims = *call.claims;
    const bool known = claims.session > 0 ? store::Sessions{store}.isOpen(claims.session, claims.parent)
                                          : store::Parents{store}.exists(claims.parent);
    if (!known)
        return routes::refuse(wire::badTokenAnswer());
    return route.door == routes::Door::Station
        ? Answer{routes::detail(403, QStringLiteral("Only a kiosk may ask this."))}
        : Answer{};
}

}
