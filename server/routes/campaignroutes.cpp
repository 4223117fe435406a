#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/children.h"
#include "store/donations.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using store::CampaignRow;
using wire::details::Act;

constexpr int mostPerPage = 500;

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
    return row->owner == call.me() ? Answer{} : forbidden(act);
}

Answer listOfChild(Call &call)
{
    if (auto no = unlessMyChild(call, Act::ViewCampaigns))
        return no;
    QList<wire::CampaignView> views;
    for (const CampaignRow &row : store::Campaigns{*call.store}.ofChild(call.childId()))
        views.append(viewOf(row));
    return json(200, wire::toJson(views, call.now));
}

Answer create(Call &call)
{
    if (auto no = unlessMyChild(call, Act::CreateCampaign))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto key = call.idempotencyKey(body->canonical);
    if (!key)
        return key.error();
    store::Campaigns campaigns{*call.store};
    if (*key) {
        if (const auto earlier = campaigns.madeBy(**key))
            return earlier->digest == (*key)->digest ? replayed(201, earlier->answer.toUtf8()) : keyReused();
    }
    const auto draft = wire::readCampaignDraft(body->fields);
    if (!draft)
        return refuse(draft.error());
    const CampaignId id = campaigns.add(call.childId(), call.me(), *draft, *key);
    const auto row = campaigns.find(id);
    if (!row)
        return notFound();
    const QByteArray answer = wire::toJson(viewOf(*row), call.now);
    if (*key)
        campaigns.keepAnswer(id, answer);
    return json(201, answer);
}

/// What stands behind `cursor=` in a list that is ordered by id: the last id of the page before.
std::optional<CampaignId> pageCursor(const http::Request &request)
{
    const auto text = request.parameter("cursor");
    if (!text)
        return CampaignId{};
    bool whole = false;
    const qint64 id = text->toLongLong(&whole);
    return whole && id >= 0 ? std::optional{CampaignId{id}} : std::nullopt;
}

Answer listOpen(Call &call)
{
    int limit = 0;
    if (const auto text = call.request.parameter("limit")) {
        bool whole = false;
        limit = text->toInt(&whole);
        if (!whole || limit < 1)
            return detail(400, QStringLiteral("limit must be a number from 1 to 500."));
        limit = std::min(limit, mostPerPage);
    }
    const auto after = pageCursor(call.request);
    if (!after)
        return detail(400, QStringLiteral("Invalid cursor."));
    QList<wire::PublicCampaign> views;
    for (const CampaignRow &row : store::Campaigns{*call.store}.open(*after, limit > 0 ? limit + 1 : 0))
        views.append(wire::publicView(row.campaign));
    const bool more = limit > 0 && views.size() > limit;
    if (more)
        views.removeLast();
    http::Response response = json(200, wire::toJson(views, call.now));
    if (more) {
        response.setHeader("Link",
            "</campaigns/?limit=" + QByteArray::number(limit) + "&cursor=" + QByteArray::number(views.last().id.value())
                + ">; rel=\"next\"");
    }
    return response;
}

Answer show(Call &call)
{
    const auto row = store::Campaigns{*call.store}.find(call.campaignId());
    if (!row)
        return notFound();
    if (call.parent() == row->owner) {
        const wire::OwnerCampaignView view{
            row->campaign, store::Donations{*call.store}.of(row->campaign.id), row->clientId};
        return json(200, wire::toJson(view, call.now));
    }
    return json(200, wire::toJson(wire::publicView(row->campaign), call.now));
}

Answer edit(Call &call)
{
    if (auto no = unlessMine(call, Act::EditCampaign))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto change = wire::readCampaignChange(body->fields);
    if (!change)
        return refuse(change.error());
    store::Campaigns{*call.store}.change(call.campaignId(), call.me(), *change);
    return show(call);
}

Answer remove(Call &call)
{
    if (auto no = unlessMine(call, Act::DeleteCampaign))
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
            {"POST", Door::SignedIn, {{Lane::Write, create}}},
        });
    router.add("/campaigns/", {{"GET", Door::Open, {{Lane::Read, listOpen}}}});
    router.add("/campaigns/{id}/",
        {
            {"GET", Door::Open, {{Lane::Read, show}}},
            {"PUT", Door::SignedIn, {{Lane::Write, edit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
