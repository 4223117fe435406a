#include "routes/explorer.h"
#include "routes/signin.h"
#include "routes/tables.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "wire/jsonwriter.h"

#include <QFile>

namespace dreamjar::server::routes {

namespace {

constexpr char contentPolicy[] = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                                 "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

QByteArray fileNamed(const char *name)
{
    QFile file{QStringLiteral(":/server/explorer/") + QString::fromLatin1(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

http::Response sent(const QByteArray &content, const QByteArray &type)
{
    http::Response response{200, content, type};
    response.setHeader("Content-Security-Policy", contentPolicy);
    response.setHeader("Cache-Control", "no-cache");
    return response;
}

std::vector<Step> file(const char *name, const QByteArray &type)
{
    return {{Lane::Here, [content = fileNamed(name), type](Call &) -> Answer { return sent(content, type); }}};
}

bool isOverTls(const http::Request &request)
{
    return request.headers.value("X-Forwarded-Proto") == QByteArray{"https"};
}

QByteArray stateOf(const Call &call, const std::optional<accounts::Claims> &claims, const QString &username)
{
    wire::JsonWriter out;
    out.beginObject();
    out.member("signed_in", claims.has_value());
    if (claims) {
        out.member("username", username);
        out.member("csrf_token", QString::fromLatin1(call.services.webSession.csrfToken(claims->tokenId)));
    }
    out.endObject();
    return out.bytes();
}

/// A page of another origin can send forms here, but no JSON.
Answer onlyJson(Call &call)
{
    const QByteArray type = call.request.headers.value("Content-Type").value_or(QByteArray{}).trimmed().toLower();
    if (type == "application/json" || type.startsWith("application/json;"))
        return std::nullopt;
    return detail(415, wire::details::unsupportedMediaType(QString::fromUtf8(type)));
}

http::Response signedIn(Call &call, ParentId parent, const wire::TokenPair &tokens)
{
    const auto claims = call.services.tokens.read(tokens.access.toLatin1(), call.now);
    const auto account = store::Parents{*call.store}.find(parent);
    http::Response response = json(200, stateOf(call, claims, account ? account->username : QString{}));
    response.setHeader("Set-Cookie",
        accounts::WebSession::cookie(tokens.access, call.services.accessLifetime, isOverTls(call.request)));
    return response;
}

Answer state(Call &call)
{
    const auto account = call.claims ? store::Parents{*call.store}.find(call.me()) : std::nullopt;
    http::Response response = json(200, stateOf(call, call.claims, account ? account->username : QString{}));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Answer signOut(Call &call)
{
    store::Sessions{*call.store}.end(call.me(), call.claims->session);
    http::Response response = noContent();
    response.setHeader("Set-Cookie", accounts::WebSession::noCookie());
    return response;
}

std::vector<Step> signInByCookie()
{
    std::vector<Step> steps = signInSteps(signedIn);
    steps.insert(steps.begin(), Step{Lane::Here, onlyJson});
    return steps;
}

}

http::Response explorerPage()
{
    static const QByteArray page = fileNamed("index.html");
    return sent(page, "text/html; charset=utf-8");
}

void addExplorerRoutes(Router &router)
{
    router.add("/", {{"GET", Door::Unguarded, {{Lane::Here, [](Call &) -> Answer { return explorerPage(); }}}}});
    router.add("/explorer/explorer.css", {{"GET", Door::Unguarded, file("explorer.css", "text/css; charset=utf-8")}});
    for (const char *script : {"explorer.js", "document.js", "yaml.js"})
        router.add(QByteArray{"/explorer/"} + script,
            {{"GET", Door::Unguarded, file(script, "text/javascript; charset=utf-8")}});
    router.add("/explorer/jar.svg", {{"GET", Door::Unguarded, file("jar.svg", "image/svg+xml")}});
    router.add("/explorer/session/",
        {
            {"GET", Door::Open, {{Lane::Read, state}}},
            {"POST", Door::Unguarded, signInByCookie()},
            {"DELETE", Door::SignedIn, {{Lane::Write, signOut}}},
        });
}

}
