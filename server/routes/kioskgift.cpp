#include "routes/kioskgift.h"

#include "routes/fielderrors.h"
#include "routes/sealeddetails.h"
#include "store/donations.h"
#include "store/heldgifts.h"
#include "wire/codec.h"
#include "wire/requests.h"
#include "wire/times.h"

namespace dreamjar::server::routes {

namespace {

using wire::HeldGift;

constexpr std::chrono::minutes clocksDiffer{5};
constexpr std::chrono::hours lateIsFine{7 * 24};

/// What only stations send.
struct StationPart {
    std::optional<Instant> made;
    bool sealed = false;
};

bool isGiven(const wire::RequestFields &fields, const char *name)
{
    const wire::JsonValue *value = fields.find(name);
    return value && !value->isNull() && !(value->isString() && value->text().isEmpty());
}

Result<StationPart, http::Response> readStationPart(const Call &call, wire::RequestFields &fields)
{
    FieldErrors errors;
    StationPart part;
    if (isGiven(fields, "made_at")) {
        const wire::JsonValue &value = *fields.find("made_at");
        part.made = value.isString() ? wire::parseInstant(value.text()) : std::nullopt;
        if (!part.made)
            errors.add("made_at", Rule::DateTime);
        else if (*part.made > call.now + clocksDiffer)
            part.made = call.now;
    }
    part.sealed = hasSealedDetails(fields);
    if (part.sealed && !openSealedDetails(call, fields))
        errors.add(sealedField, notSealedForUs());
    if (auto wrong = errors.response())
        return Failure{*std::move(wrong)};
    return part;
}

/// Nothing: it is taken.
std::optional<HeldGift::Reason> whyHeld(const Call &call, const store::CampaignRow &row, const StationPart &part)
{
    if (row.campaign.isOpen)
        return std::nullopt;
    if (!part.made || !row.closedAt || *part.made >= *row.closedAt)
        return HeldGift::Reason::Closed;
    return call.now - *part.made > lateIsFine ? std::optional{HeldGift::Reason::TooLate} : std::nullopt;
}

}

Answer unlessInReach(const Call &call, CampaignId campaign)
{
    return call.kiosk && !call.kiosk->mayUse(campaign) ? Answer{kioskMayNot()} : Answer{};
}

Answer giveAtKiosk(Call &call, const store::CampaignRow &row)
{
    auto body = call.keyedBody();
    if (!body)
        return body.error();
    const auto &key = body->key;
    store::Donations donations{*call.store};
    store::HeldGifts held{*call.store};
    if (key) {
        const bool sealed = hasSealedDetails(body->fields);
        if (const auto earlier = held.madeBy(*key))
            return earlier->digest == key->digest ? replayed(202, wire::heldAnswer(wire::HeldGiftId{earlier->id}))
                                                  : keyReused();
        if (const auto earlier = donations.madeBy(*key))
            return earlier->digest == key->digest ? replayed(201, toldBack(earlier->answer, sealed, call.now))
                                                  : keyReused();
    }
    const auto part = readStationPart(call, body->fields);
    if (!part)
        return part.error();
    Campaign asIfOpen = row.campaign;
    asIfOpen.isOpen = true;
    const auto draft = wire::readDonationDraft(body->fields, asIfOpen, std::nullopt, GuestDetails::MayOmit);
    if (!draft)
        return refuse(draft.error());
    if (const auto reason = whyHeld(call, row, *part)) {
        const auto id = held.add(*draft, call.kiosk->id, part->made.value_or(call.now), *reason, key);
        return json(202, wire::heldAnswer(id));
    }
    if (!store::Campaigns{*call.store}.addToTotal(row.campaign.id, draft->amount, store::Campaigns::Closed::Takes))
        return notFound();
    const auto view = donations.add(*draft, row.campaign, row.owner, key, {Channel::Kiosk, part->made});
    return json(201, toldBack(view, part->sealed, call.now));
}

}
