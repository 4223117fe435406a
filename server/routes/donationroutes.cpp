#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/donations.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

Answer list(Call &call)
{
    if (!store::Campaigns{*call.store}.find(call.campaignId()))
        return notFound();
    QList<wire::PublicDonation> views;
    for (const wire::FedDonation &gift : store::Donations{*call.store}.publicOf(call.campaignId()))
        views.append(gift.donation);
    return json(200, wire::toJson(views, call.now));
}

Answer create(Call &call)
{
    store::Campaigns campaigns{*call.store};
    store::Donations donations{*call.store};
    const auto row = campaigns.find(call.campaignId());
    if (!row)
        return notFound();
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto key = call.idempotencyKey(body->canonical);
    if (!key)
        return key.error();
    if (*key) {
        // Before anything that may have changed since: the campaign may be closed by now.
        if (const auto earlier = donations.madeBy(**key))
            return earlier->digest == (*key)->digest ? replayed(201, wire::toJson(earlier->answer, call.now))
                                                     : keyReused();
    }
    const auto draft = wire::readDonationDraft(body->fields, row->campaign, call.parent());
    if (!draft)
        return refuse(draft.error());
    // Closed in this very moment, elsewhere.
    if (!campaigns.addToTotal(row->campaign.id, draft->amount))
        return detail(400, wire::details::campaignClosed());
    return json(201, wire::toJson(donations.add(*draft, row->campaign, row->owner, *key), call.now));
}

Answer listMine(Call &call)
{
    return json(200, wire::toJson(store::Donations{*call.store}.givenBy(call.me()), call.now));
}

}

void addDonationRoutes(Router &router)
{
    router.add("/campaigns/{id}/donations/",
        {
            {"GET", Door::Open, {{Lane::Read, list}}},
            {"POST", Door::Open, {{Lane::Write, create}}},
        });
    router.add("/donations/", {{"GET", Door::SignedIn, {{Lane::Read, listMine}}}});
}

}
