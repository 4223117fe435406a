#include "routes/accountedit.h"
#include "routes/conditions.h"
#include "routes/paging.h"
#include "routes/tables.h"
#include "store/children.h"
#include "store/versions.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::details::Act;

QDate today(const Call &call)
{
    return call.now.dateIn(QTimeZone::utc());
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
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    return pageOf(call, store::Children{*call.store}.viewsOf(call.me()), *wish,
        [](const wire::ChildView &view) { return view.child.id.value(); });
}

Answer create(Call &call)
{
    if (auto no = unlessMe(call, Act::CreateChild))
        return no;
    const auto body = call.keyedBody();
    if (!body)
        return body.error();
    const auto &key = body->key;
    store::Children children{*call.store};
    if (key) {
        if (const auto earlier = children.madeBy(*key))
            return earlier->digest == key->digest ? replayed(201, earlier->answer.toUtf8()) : keyReused();
    }
    const auto draft = wire::readChildDraft(body->fields, today(call));
    if (!draft)
        return refuse(draft.error());
    const ChildId id = children.add(call.me(), *draft, key);
    const auto view = children.view(id);
    if (!view)
        return notFound();
    const QByteArray answer = wire::toJson(*view, call.now);
    if (key)
        children.keepAnswer(id, answer);
    return json(201, answer);
}

http::Response render(Call &call)
{
    const auto view = store::Children{*call.store}.view(call.childId());
    return view ? json(200, wire::toJson(*view, call.now)) : notFound();
}

Answer show(Call &call)
{
    if (auto no = unlessMine(call, Act::ViewChild))
        return no;
    const Version version = versionOfOwn(call, call.childId());
    if (auto same = unlessNew(call, version))
        return same;
    return tagged(render(call), version);
}

/// 412 when somebody changed it since the caller saw it.
Answer unlessCurrent(Call &call)
{
    if (!namesVersion(call))
        return std::nullopt;
    store::Versions{*call.store}.holdChild(call.childId());
    const Version version = versionOfOwn(call, call.childId());
    return isCurrent(call, version) ? Answer{} : stale(tagged(render(call), version));
}

Answer edit(Call &call)
{
    if (auto no = unlessMine(call, Act::EditChild))
        return no;
    if (auto no = unlessCurrent(call))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto change = wire::readChildChange(body->fields, today(call));
    if (!change)
        return refuse(change.error());
    if (!isEmpty(*change))
        store::Children{*call.store}.change(call.childId(), call.me(), *change);
    call.store->flushChanges(); // so that the answer's version is that of the change
    return tagged(render(call), versionOfOwn(call, call.childId()));
}

Answer remove(Call &call)
{
    if (auto no = unlessMine(call, Act::DeleteChild))
        return no;
    if (auto no = unlessCurrent(call))
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
            creation(Door::SignedIn, {{Lane::Write, create}}),
        });
    router.add("/children/{id}/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, show}}},
            {"PUT", Door::SignedIn, {{Lane::Write, edit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
