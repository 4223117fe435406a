#include "wire/kiosk.h"

namespace dreamjar::wire {

namespace {

void kioskMembers(JsonWriter &out, const Kiosk &kiosk)
{
    out.member("id", kiosk.id);
    out.member("name", kiosk.name);
    out.key("campaigns");
    out.beginArray();
    for (const CampaignId campaign : kiosk.campaigns)
        out.integer(campaign.value());
    out.endArray();
    out.key("presets");
    out.beginArray();
    for (const int preset : kiosk.presets)
        out.integer(preset);
    out.endArray();
    out.member("language", kiosk.language);
    out.member("time_zone", kiosk.timeZone);
    out.member("show_photos", kiosk.showPhotos);
    out.member("show_donor_names", kiosk.showDonorNames);
    out.member("minimum", kiosk.minimum);
    out.member("maximum", kiosk.maximum);
    out.member("created", kiosk.created);
    out.member("activated", kiosk.activated);
    out.member("last_seen", kiosk.lastSeen);
    out.member("revoked", kiosk.revoked);
    out.member("receipt_key", QString::fromLatin1(kiosk.receiptKey));
}

void sealMember(JsonWriter &out, const SealAnswer &key)
{
    out.key("seal");
    out.beginObject();
    out.member("id", key.id);
    out.member("algorithm", QStringLiteral("x25519-sealedbox"));
    out.member("public_key", QString::fromLatin1(key.publicKey));
    out.endObject();
}

}

QString toKey(HeldGift::Reason reason)
{
    switch (reason) {
    case HeldGift::Reason::Closed:
        return QStringLiteral("closed");
    case HeldGift::Reason::TooLate:
        return QStringLiteral("too_late");
    }
    Q_UNREACHABLE();
}

QString toKey(HeldGift::State state)
{
    switch (state) {
    case HeldGift::State::Held:
        return QStringLiteral("held");
    case HeldGift::State::Accepted:
        return QStringLiteral("accepted");
    case HeldGift::State::Declined:
        return QStringLiteral("declined");
    }
    Q_UNREACHABLE();
}

std::optional<HeldGift::Reason> heldReasonFromKey(QStringView key)
{
    for (const auto reason : {HeldGift::Reason::Closed, HeldGift::Reason::TooLate}) {
        if (toKey(reason) == key)
            return reason;
    }
    return {};
}

std::optional<HeldGift::State> heldStateFromKey(QStringView key)
{
    for (const auto state : {HeldGift::State::Held, HeldGift::State::Accepted, HeldGift::State::Declined}) {
        if (toKey(state) == key)
            return state;
    }
    return {};
}

void write(JsonWriter &out, const Kiosk &kiosk, Instant)
{
    out.beginObject();
    kioskMembers(out, kiosk);
    out.endObject();
}

void write(JsonWriter &out, const SealAnswer &key, Instant)
{
    out.beginObject();
    sealMember(out, key);
    out.endObject();
}

void write(JsonWriter &out, const KioskActivation &activation, Instant now)
{
    out.beginObject();
    out.member("token", activation.token);
    out.key("kiosk");
    write(out, activation.kiosk, now);
    sealMember(out, activation.seal);
    out.endObject();
}

void write(JsonWriter &out, const KioskState &state, Instant now)
{
    out.beginObject();
    kioskMembers(out, state.kiosk);
    out.key("campaign_details");
    out.beginArray();
    for (const PublicCampaign &campaign : state.campaigns)
        write(out, campaign, now);
    out.endArray();
    out.key("recent_donors");
    out.beginArray();
    for (const RecentDonors &donors : state.recentDonors) {
        out.beginObject();
        out.member("campaign", donors.campaign);
        out.key("names");
        out.beginArray();
        for (const QString &name : donors.names)
            out.string(name);
        out.endArray();
        out.endObject();
    }
    out.endArray();
    out.member("server_time", state.serverTime);
    out.endObject();
}

void write(JsonWriter &out, const HeldGift &gift, Instant)
{
    out.beginObject();
    out.member("id", gift.id);
    out.key("campaign");
    out.beginObject();
    out.member("id", gift.campaign);
    out.member("title", gift.campaignTitle);
    out.member("child_name", gift.childName);
    out.endObject();
    out.member("amount", gift.amount);
    out.member("comment", gift.comment);
    out.member("anonymous", gift.visibility == Visibility::Anonymous);
    out.member("made_at", gift.made);
    out.member("received_at", gift.received);
    out.member("donor_name", gift.donorName);
    out.member("donor_email", gift.donorEmail);
    out.key("kiosk");
    out.beginObject();
    out.member("id", gift.kiosk);
    out.member("name", gift.kioskName);
    out.endObject();
    out.member("reason", toKey(gift.reason));
    out.member("state", toKey(gift.state));
    out.member("donation", gift.donation);
    out.endObject();
}

QByteArray heldAnswer(HeldGiftId id)
{
    JsonWriter out;
    out.beginObject();
    out.member("held", true);
    out.member("id", id);
    out.endObject();
    return out.bytes();
}

}
