#include "routes/conditions.h"
#include "routes/fielderrors.h"
#include "routes/kioskgift.h"
#include "routes/paging.h"
#include "routes/reach.h"
#include "routes/sealeddetails.h"
#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/donations.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

Answer list(Call &call)
{
    const auto row = store::Campaigns{*call.store}.find(call.campaignId());
    if (!row)
        return notFound();
    if (auto no = unlessShown(call, *row))
        return no;
    if (auto no = unlessInReach(call, call.campaignId()))
        return no;
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    const Version version
        = isListed(*row) ? versionOfGifts(call, row->campaign.id) : versionOfUnlisted(call, row->campaign, row->owner);
    if (auto same = unlessNew(call, version))
        return same;
    QList<wire::PublicDonation> views;
    for (const wire::FedDonation &gift :
        store::Donations{*call.store}.publicOf(call.campaignId(), wish->after, wish->toRead()))
        views.append(gift.donation);
    const auto last = cutToPage(views, *wish, [](const auto &gift) { return gift.id.value(); });
    const wire::TimedBody body = wire::toTimedJson(views, call.now);
    http::Response response = tagged(isListed(*row) ? retellable(call, body) : json(200, body.bytes()), version);
    if (last)
        linkNext(call, response, wish->limit, QByteArray::number(*last));
    return response;
}

/// What was given, until it is on the disk and may be told.
struct Given {
    wire::DonationView view;
    bool sealed = false;
};

Answer create(Call &call)
{
    store::Campaigns campaigns{*call.store};
    store::Donations donations{*call.store};
    const auto row = campaigns.find(call.campaignId());
    if (!row)
        return notFound();
    if (auto no = unlessInReach(call, row->campaign.id))
        return no;
    if (call.kiosk)
        return giveAtKiosk(call, *row);
    auto body = call.keyedBody();
    if (!body)
        return body.error();
    const auto &key = body->key;
    // A station that nobody has set up yet gives as a guest, and seals like any other.
    const bool sealed = !call.parent() && hasSealedDetails(body->fields);
    if (key) {
        // Before anything that may have changed since: the campaign may be closed by now.
        if (const auto earlier = donations.madeBy(*key))
            return earlier->digest == key->digest ? replayed(201, toldBack(earlier->answer, sealed, call.now))
                                                  : keyReused();
    }
    if (auto no = unlessShown(call, *row))
        return no;
    if (sealed && !openSealedDetails(call, body->fields)) {
        FieldErrors errors;
        errors.add(sealedField, notSealedForUs());
        return errors.response();
    }
    const auto draft = wire::readDonationDraft(body->fields, row->campaign, call.parent(), call.services.guestDetails);
    if (!draft)
        return refuse(draft.error());
    // Closed in this very moment, elsewhere.
    if (!campaigns.addToTotal(row->campaign.id, draft->amount))
        return detail(400, wire::details::campaignClosed());
    call.carried = Given{donations.add(*draft, row->campaign, row->owner, key), sealed};
    return std::nullopt;
}

Answer thank(Call &call)
{
    const auto &given = std::any_cast<const Given &>(call.carried);
    return json(201, toldBack(given.view, given.sealed, call.now));
}

Answer listMine(Call &call)
{
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    auto gifts = store::Donations{*call.store}.givenBy(call.me(), wish->after, wish->toRead());
    const auto last = cutToPage(gifts, *wish, [](const auto &gift) { return gift.donation.id.value(); });
    http::Response response = json(200, wire::toJson(gifts, call.now));
    if (last)
        linkNext(call, response, wish->limit, QByteArray::number(*last));
    return response;
}

}

void addDonationRoutes(Router &router)
{
    router.add("/campaigns/{id}/donations/",
        {
            {"GET", Door::Open, {{Lane::Read, list}}, Kiosks::Too, Topic::About::Gifts},
            creation(Door::Open, {{Lane::Write, create}, {Lane::Here, thank}}, Kiosks::Too),
        });
    router.add("/donations/", {{"GET", Door::SignedIn, {{Lane::Read, listMine}}}});
}

}
