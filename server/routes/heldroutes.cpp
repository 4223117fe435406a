#include "routes/fielderrors.h"
#include "routes/paging.h"
#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/donations.h"
#include "store/heldgifts.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::HeldGift;

wire::HeldGiftId heldId(const Call &call)
{
    return wire::HeldGiftId{call.ids.at(0)};
}

Answer list(Call &call)
{
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    return pageOf(
        call, store::HeldGifts{*call.store}.of(call.me()), *wish, [](const HeldGift &gift) { return gift.id.value(); });
}

Result<HeldGift::State, http::Response> readDecision(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return Failure{body.error()};
    const auto word = wire::readToken(body->fields, "decision");
    FieldErrors errors;
    if (!word)
        errors.add("decision", word.error());
    else if (*word == u"accept")
        return HeldGift::State::Accepted;
    else if (*word == u"decline")
        return HeldGift::State::Declined;
    else
        errors.add("decision", wire::sentenceOf({Field::Category, Rule::Choice, 0, *word, {}}));
    return Failure{*errors.response()};
}

/// Makes the gift that was held; its jar may be closed.
void accept(Call &call, const HeldGift &held)
{
    store::Campaigns campaigns{*call.store};
    const auto row = campaigns.find(held.campaign);
    if (!row || !campaigns.addToTotal(held.campaign, held.amount, store::Campaigns::Closed::Takes))
        return;
    DonationDraft draft;
    draft.campaign = held.campaign;
    draft.amount = held.amount;
    draft.comment = held.comment;
    draft.visibility = held.visibility;
    draft.donorName = held.donorName;
    draft.donorEmail = held.donorEmail;
    const auto gift = store::Donations{*call.store}.add(
        draft, row->campaign, row->owner, std::nullopt, {Channel::Kiosk, held.made});
    store::HeldGifts{*call.store}.noteDonation(held.id, gift.donation.id);
}

Answer decide(Call &call)
{
    store::HeldGifts gifts{*call.store};
    const auto owner = gifts.ownerOf(heldId(call));
    if (!owner)
        return notFound();
    if (*owner != call.me())
        return detail(403, QStringLiteral("You don't have permission to decide about this gift."));
    const auto decision = readDecision(call);
    if (!decision)
        return decision.error();
    if (gifts.decide(heldId(call), *decision) && *decision == HeldGift::State::Accepted) {
        if (const auto held = gifts.find(heldId(call)))
            accept(call, *held);
    }
    const auto held = gifts.find(heldId(call));
    if (!held)
        return notFound();
    if (held->state != *decision)
        return detail(409, QStringLiteral("It was decided otherwise already."));
    return json(200, wire::toJson(*held, call.now));
}

}

void addHeldRoutes(Router &router)
{
    router.add("/api/held/", {{"GET", Door::SignedIn, {{Lane::Read, list}}}});
    router.add("/api/held/{id}/", {{"POST", Door::SignedIn, {{Lane::Write, decide}}}});
}

}
