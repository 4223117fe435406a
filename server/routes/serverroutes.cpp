#include "routes/tables.h"
#include "store/changes.h"
#include "wire/feed.h"

namespace dreamjar::server::routes {

namespace {

Answer about(Call &call)
{
    return json(200,
        wire::toJson(
            wire::ServerInfo{call.services.name, call.services.currency, QStringLiteral(DREAMJAR_VERSION)}, call.now));
}

Answer alive(Call &)
{
    return http::Response{200, "ok\n", "text/plain; charset=utf-8"};
}

/// It got as far as a database lane, and the database answers.
Answer ready(Call &call)
{
    static_cast<void>(store::Changes{*call.store}.last());
    return http::Response{200, "ready\n", "text/plain; charset=utf-8"};
}

}

void addServerRoutes(Router &router)
{
    router.add("/api/server/", {{"GET", Door::Unguarded, {{Lane::Read, about}}}});
    router.add("/healthz", {{"GET", Door::Unguarded, {{Lane::Here, alive}}}});
    router.add("/readyz", {{"GET", Door::Unguarded, {{Lane::Write, ready}}}});
}

}
