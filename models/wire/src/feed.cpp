#include "wire/feed.h"

#include "objectreader.h"

namespace dreamjar::wire {

namespace {

using Trouble = std::optional<DecodeError>;

template <class Tag>
void writeIds(JsonWriter &out, std::string_view name, const QList<Id<Tag>> &ids)
{
    out.key(name);
    out.beginArray();
    for (const Id<Tag> id : ids)
        out.integer(id.value());
    out.endArray();
}

void writeFrame(JsonWriter &out, const FeedFrame &frame)
{
    out.member("cursor", frame.cursor);
    out.member("more", frame.more);
    out.member("complete", frame.complete);
    out.key("gone");
    out.beginObject();
    writeIds(out, "children", frame.goneChildren);
    writeIds(out, "campaigns", frame.goneCampaigns);
    writeIds(out, "donations", frame.goneDonations);
    out.endObject();
}

template <class T>
void writeList(JsonWriter &out, std::string_view name, const QList<T> &objects, Instant now)
{
    out.key(name);
    out.beginArray();
    for (const T &object : objects)
        write(out, object, now);
    out.endArray();
}

template <class Tag>
Trouble decodeId(const JsonValue &value, Id<Tag> &out)
{
    const std::optional<qint64> number
        = value.kind() == JsonValue::Kind::Number ? wholeNumber(value.token()) : std::nullopt;
    if (!number || *number < 1)
        return DecodeError{QStringLiteral("an id was expected")};
    out = Id<Tag>{*number};
    return {};
}

Trouble decodeGone(const JsonValue &value, FeedFrame &out)
{
    ObjectReader in{value};
    in.list("children", out.goneChildren, [](const JsonValue &v, ChildId &id) { return decodeId(v, id); });
    in.list("campaigns", out.goneCampaigns, [](const JsonValue &v, CampaignId &id) { return decodeId(v, id); });
    in.list("donations", out.goneDonations, [](const JsonValue &v, DonationId &id) { return decodeId(v, id); });
    return in.error();
}

void readFrame(ObjectReader &in, FeedFrame &frame)
{
    frame.cursor = in.text("cursor");
    frame.more = in.boolean("more");
    frame.complete = in.boolean("complete");
    if (in.find("gone"))
        in.object("gone", frame, decodeGone);
}

template <class T>
Trouble decodeObject(const JsonValue &value, T &out)
{
    Result<T, DecodeError> object = read<T>(value);
    if (!object)
        return object.error();
    out = *std::move(object);
    return {};
}

Trouble decodeFed(const JsonValue &value, FedDonation &out)
{
    if (Trouble trouble = decodeObject(value, out.donation))
        return trouble;
    ObjectReader in{value};
    out.campaign = in.id<CampaignTag>("campaign");
    return in.error();
}

Trouble decodeOffer(const JsonValue &value, GoogleOffer &out)
{
    ObjectReader in{value};
    out.issuer = in.text("issuer");
    out.clientId = in.text("client_id");
    out.clientSecret = in.optionalText("client_secret");
    return in.error();
}

/// Parses the body and hands its reader to `take`.
template <class T, class Take>
Result<T, DecodeError> readBody(const QByteArray &body, Take take)
{
    const Result<JsonValue, JsonError> value = parseJson(body);
    if (!value)
        return Failure{DecodeError{value.error().reason}};
    T object;
    ObjectReader in{*value};
    take(in, object);
    if (in.error())
        return Failure{*in.error()};
    return object;
}

}

void write(JsonWriter &out, const PublicChanges &changes, Instant now)
{
    out.beginObject();
    writeFrame(out, changes.frame);
    writeList(out, "campaigns", changes.campaigns, now);
    out.key("donations");
    out.beginArray();
    for (const FedDonation &fed : changes.donations) {
        out.beginObject();
        out.member("id", fed.donation.id);
        out.member("campaign", fed.campaign);
        out.member("amount", fed.donation.amount);
        out.member("date_donated", fed.donation.donated);
        out.member("donor_name", fed.donation.donorName);
        out.member("comment", fed.donation.comment);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

void write(JsonWriter &out, const OwnChanges &changes, Instant now)
{
    out.beginObject();
    writeFrame(out, changes.frame);
    writeList(out, "children", changes.children, now);
    writeList(out, "campaigns", changes.campaigns, now);
    writeList(out, "donations", changes.donations, now);
    out.endObject();
}

void write(JsonWriter &out, const ServerInfo &info, Instant)
{
    out.beginObject();
    out.member("name", info.name);
    out.member("currency", info.currency);
    out.member("version", info.version);
    if (info.google) {
        out.key("google");
        out.beginObject();
        out.member("issuer", info.google->issuer);
        out.member("client_id", info.google->clientId);
        if (!info.google->clientSecret.isEmpty())
            out.member("client_secret", info.google->clientSecret);
        out.endObject();
    }
    out.endObject();
}

Result<PublicChanges, DecodeError> readPublicChanges(const QByteArray &body)
{
    return readBody<PublicChanges>(body, [](ObjectReader &in, PublicChanges &out) {
        readFrame(in, out.frame);
        in.list("campaigns", out.campaigns, decodeObject<PublicCampaign>);
        in.list("donations", out.donations, decodeFed);
    });
}

Result<OwnChanges, DecodeError> readOwnChanges(const QByteArray &body)
{
    return readBody<OwnChanges>(body, [](ObjectReader &in, OwnChanges &out) {
        readFrame(in, out.frame);
        in.list("children", out.children, decodeObject<ChildView>);
        in.list("campaigns", out.campaigns, decodeObject<CampaignView>);
        in.list("donations", out.donations, decodeObject<DonationView>);
    });
}

Result<ServerInfo, DecodeError> readServerInfo(const QByteArray &body)
{
    return readBody<ServerInfo>(body, [](ObjectReader &in, ServerInfo &out) {
        out.name = in.text("name");
        out.currency = in.text("currency");
        out.version = in.optionalText("version");
        if (in.find("google"))
            in.object("google", out.google.emplace(), decodeOffer);
    });
}

}
