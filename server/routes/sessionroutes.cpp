#include "routes/paging.h"
#include "routes/tables.h"
#include "store/sessions.h"

namespace dreamjar::server::routes {

namespace {

/// One's own sign-ins that have not ended, the oldest first.
Answer list(Call &call)
{
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    auto sessions = store::Sessions{*call.store}.of(call.me());
    for (wire::SessionView &session : sessions)
        session.current = session.id == call.claims->session;
    return pageOf(call, std::move(sessions), *wish, [](const wire::SessionView &session) { return session.id; });
}

/// All but the one that asks.
Answer endOthers(Call &call)
{
    store::Sessions{*call.store}.endOthers(call.me(), call.claims->session);
    return noContent();
}

/// One of one's own, which may be the one that asks.
Answer end(Call &call)
{
    store::Sessions sessions{*call.store};
    const qint64 session = call.ids.at(0);
    if (const auto owner = sessions.ownerOf(session); owner && *owner != call.me())
        return detail(403, QStringLiteral("You don't have permission to end this session."));
    return sessions.end(call.me(), session) ? noContent() : notFound();
}

}

void addSessionRoutes(Router &router)
{
    router.add("/api/sessions/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, list}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, endOthers}}},
        });
    router.add("/api/sessions/{id}/", {{"DELETE", Door::SignedIn, {{Lane::Write, end}}}});
}

}
