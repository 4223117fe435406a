#include "routes/conditions.h"
#include "routes/kioskgift.h"
#include "routes/paging.h"
#include "routes/reach.h"
#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/children.h"
#include "store/donations.h"
#include "store/versions.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using store::CampaignRow;
using wire::details::Act;

wire::CampaignView viewOf(const CampaignRow &row)
{
    return {row.campaign, row.clientId};
}

Answer unlessMyChild(Call &call, Act act)
{
    const auto child = store::Children{*call.store}.find(call.childId());
    if (!child)
        return notFound();
    return child->parent == call.me() ? Answer{} : forbidden(act);
}

Answer unlessMine(Call &call, Act act)
{
    const auto row = store::Campaigns{*call.store}.find(call.campaignId());
    if (!row)
        return notFound();
    if (auto no = unlessShown(call, *row))
        return no;
    return row->owner == call.me() ? Answer{} : forbidden(act);
}

Answer listOfChild(Call &call)
{
    if (auto no = unlessMyChild(call, Act::ViewCampaigns))
        return no;
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    QList<wire::CampaignView> views;
    for (const CampaignRow &row : store::Campaigns{*call.store}.ofChild(call.childId()))
        views.append(viewOf(row));
    return pageOf(call, std::move(views), *wish, [](const auto &view) { return view.campaign.id.value(); });
}

Answer create(Call &call)
{
    if (auto no = unlessMyChild(call, Act::CreateCampaign))
        return no;
    const auto body = call.keyedBody();
    if (!body)
        return body.error();
    const auto &key = body->key;
    store::Campaigns campaigns{*call.store};
    if (key) {
        if (const auto earlier = campaigns.madeBy(*key))
            return earlier->digest == key->digest ? replayed(201, earlier->answer.toUtf8()) : keyReused();
    }
    const auto draft = wire::readCampaignDraft(body->fields);
    if (!draft)
        return refuse(draft.error());
    const CampaignId id = campaigns.add(call.childId(), call.me(), *draft, key);
    const auto row = campaigns.find(id);
    if (!row)
        return notFound();
    const QByteArray answer = wire::toJson(viewOf(*row), call.now);
    if (key)
        campaigns.keepAnswer(id, answer);
    return json(201, answer);
}

Version versionFor(Call &call, const CampaignRow &row)
{
    if (call.parent() == row.owner)
        return versionOfOwn(call, row.campaign);
    return isListed(row) ? versionOf(call, row.campaign) : versionOfUnlisted(call, row.campaign, row.owner);
}

http::Response render(Call &call, const CampaignRow &row)
{
    if (call.parent() == row.owner) {
        const wire::OwnerCampaignView view{
            row.campaign, store::Donations{*call.store}.of(row.campaign.id), row.clientId};
        return json(200, wire::toJson(view, call.now));
    }
    const wire::TimedBody body = wire::toTimedJson(wire::publicView(row.campaign), call.now);
    return isListed(row) ? retellable(call, body) : json(200, body.bytes());
}

Answer show(Call &call)
{
    const auto row = store::Campaigns{*call.store}.find(call.campaignId());
    if (!row)
        return notFound();
    if (auto no = unlessShown(call, *row))
        return no;
    if (auto no = unlessInReach(call, row->campaign.id))
        return no;
    const Version version = versionFor(call, *row);
    if (auto same = unlessNew(call, version))
        return same;
    return tagged(render(call, *row), version);
}

/// 412 when somebody changed it since the caller saw it.
Answer unlessCurrent(Call &call)
{
    if (!namesVersion(call))
        return std::nullopt;
    store::Versions{*call.store}.holdCampaign(call.campaignId());
    const auto row = store::Campaigns{*call.store}.find(call.campaignId());
    if (!row)
        return notFound();
    const Version version = versionFor(call, *row);
    return isCurrent(call, version) ? Answer{} : stale(tagged(render(call, *row), version));
}

Answer edit(Call &call)
{
    if (auto no = unlessMine(call, Act::EditCampaign))
        return no;
    if (auto no = unlessCurrent(call))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto change = wire::readCampaignChange(body->fields);
    if (!change)
        return refuse(change.error());
    store::Campaigns campaigns{*call.store};
    if (!isEmpty(*change))
        campaigns.change(call.campaignId(), call.me(), *change);
    call.store->flushChanges(); // so that the answer's version is that of the change
    const auto row = campaigns.find(call.campaignId());
    return row ? tagged(render(call, *row), versionFor(call, *row)) : notFound();
}

Answer remove(Call &call)
{
    if (auto no = unlessMine(call, Act::DeleteCampaign))
        return no;
    if (auto no = unlessCurrent(call))
        return no;
    store::Campaigns{*call.store}.remove(call.campaignId(), call.me());
    return noContent();
}

}

void addCampaignRoutes(Router &router)
{
    router.add("/children/{id}/campaigns/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, listOfChild}}},
            creation(Door::SignedIn, {{Lane::Write, create}}),
        });
    router.add("/campaigns/{id}/",
        {
            {"GET", Door::Open, {{Lane::Read, show}}, Kiosks::Too, Topic::About::Jar},
            {"PUT", Door::SignedIn, {{Lane::Write, edit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
