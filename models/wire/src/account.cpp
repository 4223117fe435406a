#include "wire/account.h"

#include "objectreader.h"

namespace dreamjar::wire {

void write(JsonWriter &out, const SessionView &session, Instant)
{
    out.beginObject();
    out.member("id", session.id);
    out.member("created", session.created);
    out.member("last_used", session.lastUsed);
    out.member("expires", session.expires);
    out.member("client", session.client);
    out.member("current", session.current);
    out.endObject();
}

Result<QList<SessionView>, DecodeError> readSessions(const QByteArray &body)
{
    const Result<JsonValue, JsonError> value = parseJson(body);
    if (!value)
        return Failure{DecodeError{value.error().reason}};
    QList<SessionView> sessions;
    const auto one = [](const JsonValue &item, SessionView &out) {
        ObjectReader in{item};
        out.id = in.integer("id");
        out.created = in.instant("created");
        out.lastUsed = in.instant("last_used");
        out.expires = in.instant("expires");
        out.client = in.optionalText("client");
        out.current = in.boolean("current");
        return in.error();
    };
    if (auto trouble = ObjectReader::decodeList(*value, sessions, one))
        return Failure{*std::move(trouble)};
    return sessions;
}

}
