#include "routes/tables.h"
#include "store/children.h"
#include "store/parents.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::details::Act;

QDate today(const Call &call)
{
    return call.now.dateIn(QTimeZone::utc());
}

Answer unlessMe(Call &call, Act act)
{
    if (call.parentId() == call.me())
        return std::nullopt;
    return store::Parents{*call.store}.exists(call.parentId()) ? forbidden(act) : notFound();
}

Answer unlessMine(Call &call, Act act)
{
    const auto child = store::Children{*call.store}.find(call.childId());
    if (!child)
        return notFound();
    return child->parent == call.me() ? Answer{} : forbidden(act);
}

Answer list(Call &call)
{
    if (auto no = unlessMe(call, Act::ViewChildren))
        return no;
    return json(200, wire::toJson(store::Children{*call.store}.viewsOf(call.me()), call.now));
}

Answer create(Call &call)
{
    if (auto no = unlessMe(call, Act::CreateChild))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto key = call.idempotencyKey(body->canonical);
    if (!key)
        return key.error();
    store::Children children{*call.store};
    if (*key) {
        if (const auto earlier = children.madeBy(**key))
            return earlier->digest == (*key)->digest ? replayed(201, earlier->answer.toUtf8()) : keyReused();
    }
    const auto draft = wire::readChildDraft(body->fields, today(call));
    if (!draft)
        return refuse(draft.error());
    const ChildId id = children.add(call.me(), *draft, *key);
    const auto view = children.view(id);
    if (!view)
        return notFound();
    const QByteArray answer = wire::toJson(*view, call.now);
    if (*key)
        children.keepAnswer(id, answer);
    return json(201, answer);
}

Answer show(Call &call)
{
    if (auto no = unlessMine(call, Act::ViewChild))
        return no;
    const auto view = store::Children{*call.store}.view(call.childId());
    return view ? json(200, wire::toJson(*view, call.now)) : notFound();
}

Answer edit(Call &call)
{
    if (auto no = unlessMine(call, Act::EditChild))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto change = wire::readChildChange(body->fields, today(call));
    if (!change)
        return refuse(change.error());
    store::Children{*call.store}.change(call.childId(), call.me(), *change);
    return show(call);
}

Answer remove(Call &call)
{
    if (auto no = unlessMine(call, Act::DeleteChild))
        return no;
    store::Children children{*call.store};
    if (children.hasOpenCampaigns(call.childId()))
        return detail(400, wire::details::childHasOpenCampaigns());
    children.remove(call.childId(), call.me());
    return noContent();
}

}

void addChildRoutes(Router &router)
{
    router.add("/parents/{id}/children/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, list}}},
            {"POST", Door::SignedIn, {{Lane::Write, create}}},
        });
    router.add("/children/{id}/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, show}}},
            {"PUT", Door::SignedIn, {{Lane::Write, edit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
