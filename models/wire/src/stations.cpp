#include "wire/stations.h"

#include "objectreader.h"

namespace dreamjar::wire {

namespace {

using Trouble = std::optional<DecodeError>;

QByteArray bytes(const QString &base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

Trouble decode(const JsonValue &value, SealKey &out)
{
    ObjectReader in{value};
    out.id = in.text("id");
    out.publicKey = bytes(in.text("public_key"));
    return in.error();
}

template <class T>
Trouble wholeNumbers(const JsonValue &value, T &out)
{
    if (value.kind() != JsonValue::Kind::Number)
        return DecodeError{QStringLiteral("an integer was expected")};
    const auto number = wholeNumber(value.token());
    if (!number)
        return DecodeError{QStringLiteral("an integer was expected")};
    out = *number;
    return {};
}

Trouble decode(const JsonValue &value, Station &out)
{
    ObjectReader in{value};
    out.id = in.id<StationTag>("id");
    StationProfile &profile = out.profile;
    profile.name = in.text("name");
    QList<qint64> jars, presets;
    in.list("campaigns", jars, [](const JsonValue &v, qint64 &o) { return wholeNumbers(v, o); });
    in.list("presets", presets, [](const JsonValue &v, qint64 &o) { return wholeNumbers(v, o); });
    for (const qint64 jar : jars)
        profile.jars.append(CampaignId{jar});
    for (const qint64 preset : presets)
        profile.presets.append(Money::units(preset));
    profile.language = in.text("language");
    profile.timeZone = in.optionalText("time_zone").toLatin1();
    profile.showPhotos = in.boolean("show_photos");
    profile.showDonorNames = in.boolean("show_donor_names");
    profile.minimum = in.money("minimum");
    profile.maximum = in.money("maximum");
    out.created = in.instant("created");
    out.activated = in.optionalInstant("activated");
    out.lastSeen = in.optionalInstant("last_seen");
    out.revoked = in.boolean("revoked");
    out.receiptKey = bytes(in.optionalText("receipt_key"));
    return in.error();
}

Trouble decode(const JsonValue &value, StationWithCode &out)
{
    if (const auto trouble = decode(value, out.station))
        return trouble;
    ObjectReader in{value};
    out.code = in.text("code");
    return in.error();
}

Trouble decode(const JsonValue &value, StationActivation &out)
{
    ObjectReader in{value};
    out.token = in.text("token");
    in.object("kiosk", out.station, [](const JsonValue &v, Station &o) { return decode(v, o); });
    in.object("seal", out.seal, [](const JsonValue &v, SealKey &o) { return decode(v, o); });
    return in.error();
}

Trouble readJar(const JsonValue &value, PublicCampaign &out)
{
    const auto read = wire::read<PublicCampaign>(value);
    if (!read)
        return read.error();
    out = *read;
    return {};
}

Trouble readDonors(const JsonValue &value, std::pair<CampaignId, QStringList> &out)
{
    ObjectReader in{value};
    out.first = in.id<CampaignTag>("campaign");
    in.list("names", out.second, [](const JsonValue &v, QString &name) -> Trouble {
        if (!v.isString())
            return DecodeError{QStringLiteral("a text was expected")};
        name = v.text();
        return {};
    });
    return in.error();
}

Trouble decode(const JsonValue &value, StationNews &out)
{
    if (const auto trouble = decode(value, out.station))
        return trouble;
    ObjectReader in{value};
    in.list("campaign_details", out.jars, readJar);
    QList<std::pair<CampaignId, QStringList>> donors;
    in.list("recent_donors", donors, readDonors);
    for (const auto &[jar, names] : std::as_const(donors))
        out.donors.insert(jar, names);
    out.serverTime = in.instant("server_time");
    return in.error();
}

template <class T, class Decode>
Result<T, DecodeError> whole(const QByteArray &body, Decode decode)
{
    const auto parsed = parseJson(body);
    if (!parsed)
        return Failure{DecodeError{parsed.error().reason}};
    T out;
    if (const auto trouble = decode(*parsed, out))
        return Failure{*trouble};
    return out;
}

void listOf(JsonWriter &out, const char *name, const QList<qint64> &numbers)
{
    out.key(name);
    out.beginArray();
    for (const qint64 number : numbers)
        out.integer(number);
    out.endArray();
}

}

QByteArray requestBody(const StationProfile &profile)
{
    QList<qint64> jars, presets;
    for (const CampaignId jar : profile.jars)
        jars.append(jar.value());
    for (const Money preset : profile.presets)
        presets.append(preset.toUnits());
    JsonWriter out;
    out.beginObject();
    out.member("name", profile.name);
    listOf(out, "campaigns", jars);
    listOf(out, "presets", presets);
    out.member("language", profile.language);
    out.member("time_zone", QString::fromLatin1(profile.timeZone));
    out.member("show_photos", profile.showPhotos);
    out.member("show_donor_names", profile.showDonorNames);
    out.member("minimum", profile.minimum);
    out.member("maximum", profile.maximum);
    out.endObject();
    return out.bytes();
}

QByteArray activationBody(const QString &code, const QByteArray &receiptKey)
{
    JsonWriter out;
    out.beginObject();
    out.member("code", code);
    if (!receiptKey.isEmpty())
        out.member("receipt_key", QString::fromLatin1(receiptKey.toBase64()));
    out.endObject();
    return out.bytes();
}

QByteArray stationGiftBody(const DonationDraft &gift, std::optional<Instant> made, const QByteArray &sealed)
{
    JsonWriter out;
    out.beginObject();
    out.member("amount", gift.amount);
    out.member("anonymous", gift.visibility == Visibility::Anonymous);
    if (made)
        out.member("made_at", *made);
    if (!sealed.isEmpty())
        out.member("donor_details_sealed", QString::fromLatin1(sealed.toBase64()));
    out.endObject();
    return out.bytes();
}

Result<QList<Station>, DecodeError> readStations(const QByteArray &body)
{
    return whole<QList<Station>>(body, [](const JsonValue &value, QList<Station> &out) {
        return ObjectReader::decodeList(value, out, [](const JsonValue &v, Station &o) { return decode(v, o); });
    });
}

Result<Station, DecodeError> readStation(const QByteArray &body)
{
    return whole<Station>(body, [](const JsonValue &v, Station &o) { return decode(v, o); });
}

Result<StationWithCode, DecodeError> readStationWithCode(const QByteArray &body)
{
    return whole<StationWithCode>(body, [](const JsonValue &v, StationWithCode &o) { return decode(v, o); });
}

Result<StationActivation, DecodeError> readStationActivation(const QByteArray &body)
{
    return whole<StationActivation>(body, [](const JsonValue &v, StationActivation &o) { return decode(v, o); });
}

Result<StationNews, DecodeError> readStationNews(const QByteArray &body)
{
    return whole<StationNews>(body, [](const JsonValue &v, StationNews &o) { return decode(v, o); });
}

Result<SealKey, DecodeError> readSealKey(const QByteArray &body)
{
    return whole<SealKey>(body, [](const JsonValue &value, SealKey &out) {
        ObjectReader in{value};
        in.object("seal", out, [](const JsonValue &v, SealKey &o) { return decode(v, o); });
        return in.error();
    });
}

}
