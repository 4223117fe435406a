#pragma once

#include "wire/jsonvalue.h"
#include "wire/jsonwriter.h"
#include "wire/objects.h"

namespace dreamjar::wire {

// Writing (the server). `now` settles what is computed: age (by the day in UTC), is_expired, seconds_remaining.
void write(JsonWriter &out, const ParentView &parent, Instant now);
void write(JsonWriter &out, const ChildView &child, Instant now);
void write(JsonWriter &out, const CampaignView &campaign, Instant now);
void write(JsonWriter &out, const OwnerCampaignView &campaign, Instant now);
void write(JsonWriter &out, const PublicCampaign &campaign, Instant now);
void write(JsonWriter &out, const DonationView &donation, Instant now);
void write(JsonWriter &out, const PublicDonation &donation, Instant now);
void write(JsonWriter &out, const TokenPair &tokens, Instant now);
void write(JsonWriter &out, const SignedInAnswer &answer, Instant now);

/// One object, or a list as a bare array.
template <class T>
QByteArray toJson(const T &object, Instant now)
{
    JsonWriter out;
    write(out, object, now);
    return out.bytes();
}
template <class T>
QByteArray toJson(const QList<T> &objects, Instant now)
{
    JsonWriter out;
    out.beginArray();
    for (const T &object : objects)
        write(out, object, now);
    out.endArray();
    return out.bytes();
}

/// The same, to be told again later.
template <class T>
TimedBody toTimedJson(const T &objects, Instant now)
{
    JsonWriter out;
    if constexpr (requires { objects.constBegin(); }) {
        out.beginArray();
        for (const auto &object : objects)
            write(out, object, now);
        out.endArray();
    } else {
        write(out, objects, now);
    }
    return {out.bytes(), out.countdowns(), now};
}

/// Where an answer was not what the API promises: "[3].goal: an integer was expected". Holds no values, so it may be
/// logged.
struct DecodeError {
    QString what;

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

/// Reading (the client): `read<ChildView>(body)`, `readList<PublicCampaign>(body)`, for every type that can be written.
/// Unknown fields are passed over and additions may be missing; a wrong type anywhere is an error, never a default.
template <class T>
Result<T, DecodeError> read(const JsonValue &value);
template <class T>
Result<T, DecodeError> read(const QByteArray &body);
template <class T>
Result<QList<T>, DecodeError> readList(const JsonValue &value);
template <class T>
Result<QList<T>, DecodeError> readList(const QByteArray &body);

/// The answer of GET /campaigns/<id>/, which is an OwnerCampaign for the owner and a PublicCampaign for all others.
using CampaignDetail = std::variant<OwnerCampaignView, PublicCampaign>;
Result<CampaignDetail, DecodeError> readCampaignDetail(const QByteArray &body);

/// The answer of POST /api/pictures/: where the picture is now, behind the server's address.
Result<QString, DecodeError> readPicturePath(const QByteArray &body);

}
