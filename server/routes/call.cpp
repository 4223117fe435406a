#include "routes/call.h"

#include "routes/forms.h"
#include "wire/jsonvalue.h"
#include "wire/jsonwriter.h"

#include <QStringBuilder>
#include <QCryptographicHash>
#include <algorithm>

namespace dreamjar::server::routes {

namespace {

/// Keys in order and numbers by value, so that two spellings of one request are one. False where a key comes twice: two
/// readers of such a request may see two requests.
bool writeCanonical(wire::JsonWriter &out, const wire::JsonValue &value)
{
    using Kind = wire::JsonValue::Kind;
    switch (value.kind()) {
    case Kind::Null:
        out.null();
        return true;
    case Kind::Boolean:
        out.boolean(value.toBool());
        return true;
    case Kind::Number:
        if (const auto whole = wire::wholeNumber(value.token()))
            out.integer(*whole);
        else
            out.raw(value.token());
        return true;
    case Kind::String:
        out.string(value.text());
        return true;
    case Kind::Array:
        out.beginArray();
        for (const wire::JsonValue &item : value.items()) {
            if (!writeCanonical(out, item))
                return false;
        }
        out.endArray();
        return true;
    case Kind::Object: {
        std::vector<const wire::JsonMember *> members;
        for (const wire::JsonMember &member : value.members())
            members.push_back(&member);
        std::stable_sort(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->key < b->key; });
        if (std::adjacent_find(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->key == b->key; })
            != members.end())
            return false;
        out.beginArray(); // as a list of pairs, because a key may need escapes
        for (const wire::JsonMember *member : members) {
            out.string(QString::fromStdString(member->key));
            if (!writeCanonical(out, member->value))
                return false;
        }
        out.endArray();
        return true;
    }
    }
    Q_UNREACHABLE();
}

QString digestOf(const http::Request &request, const QByteArray &canonical)
{
    if (!request.headers.value("Idempotency-Key"))
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

std::optional<ClientId> clientIdIn(const QByteArray &header)
{
    QByteArray bare = header.trimmed();
    if (bare.size() >= 2 && bare.startsWith('"') && bare.endsWith('"'))
        bare = bare.mid(1, bare.size() - 2);
    const auto client = ClientId::fromString(QString::fromLatin1(bare));
    return client && !client->isNull() ? client : std::nullopt;
}

QByteArray mediaType(const http::Request &request)
{
    const QByteArray type = request.headers.value("Content-Type").value_or(QByteArray{});
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

}

void Call::readBody()
{
    if (!bodyRead)
        bodyRead = body();
}

Result<Body, http::Response> Call::body() const
{
    if (bodyRead)
        return *bodyRead;
    if (request.body.isEmpty())
        return Body{{}, digestOf(request, {})};
    const QByteArray type = mediaType(request);
    if (type == "application/json") {
        auto fields = wire::RequestFields::fromJson(request.body);
        if (!fields)
            return Failure{refuse(wire::errorAnswer(fields.error()))};
        wire::JsonWriter canonical;
        if (!writeCanonical(canonical, fields->object()))
            return Failure{detail(400, QStringLiteral("JSON parse error - A key comes twice."))};
        return Body{*std::move(fields), digestOf(request, canonical.bytes())};
    }
    if (type == "application/x-www-form-urlencoded")
        return Body{wire::RequestFields::fromUrlEncoded(request.body), digestOf(request, request.body)};
    if (type == "multipart/form-data") {
        const auto pairs = readMultipart(request.headers.value("Content-Type").value_or(QByteArray{}), request.body);
        if (!pairs)
            return Failure{detail(400, QStringLiteral("Multipart form parse error - Invalid boundary or part."))};
        QString canonical;
        for (const auto &[name, value] : *pairs)
            canonical += name % QChar{u'\0'} % value % QChar{u'\0'};
        return Body{wire::RequestFields::fromForm(*pairs), digestOf(request, canonical.toUtf8())};
    }
    return Failure{detail(415, wire::details::unsupportedMediaType(QString::fromUtf8(type)))};
}

Result<KeyedBody, http::Response> Call::keyedBody() const
{
    auto given = body();
    if (!given)
        return Failure{given.error()};
    const auto header = request.headers.value("Idempotency-Key");
    if (!header)
        return KeyedBody{std::move(given->fields), std::nullopt};
    const auto client = clientIdIn(*header);
    if (!client)
        return Failure{detail(400, QStringLiteral("The Idempotency-Key must be a UUID."))};
    store::Key key;
    key.client = *client;
    const QString principal = claims ? QString::number(claims->parent.value())
        : kiosk                      ? QStringLiteral("kiosk %1").arg(kiosk->id.value())
                                     : QStringLiteral("guest");
    key.scope = principal + u' ' + QString::fromUtf8(request.path());
    key.digest = given->digest;
    return KeyedBody{std::move(given->fields), key};
}

std::optional<QByteArray> Call::keyName() const
{
    const auto header = request.headers.value("Idempotency-Key");
    const auto client = header ? clientIdIn(*header) : std::nullopt;
    if (!client)
        return std::nullopt;
    const QByteArray principal = claims ? QByteArray::number(claims->parent.value()) : kioskToken.toLatin1();
    return QByteArray{client->toString().toLatin1() + ' ' + principal + ' ' + request.path()};
}

http::Response json(int status, const QByteArray &body)
{
    return http::Response{status, body};
}

http::Response retellable(Call &call, const wire::TimedBody &body)
{
    call.retellable = body;
    return json(200, body.bytes());
}

http::Response noContent()
{
    return http::Response{204};
}

http::Response refuse(const wire::ErrorAnswer &answer)
{
    http::Response response{answer.status, answer.body};
    if (answer.status == 401)
        response.setHeader("WWW-Authenticate", "Bearer");
    return response;
}

http::Response refuse(const Violations &violations)
{
    return refuse(wire::errorAnswer(violations));
}

http::Response refuse(const Refusal &refusal)
{
    return refuse(wire::errorAnswer(refusal));
}

http::Response detail(int status, const QString &sentence)
{
    return refuse(wire::errorAnswer(status, sentence));
}

http::Response notFound()
{
    return detail(404, wire::details::notFound());
}

http::Response kioskMayNot()
{
    return detail(403, QStringLiteral("A kiosk may only post gifts and read its jars."));
}

http::Response forbidden(wire::details::Act act)
{
    return detail(403, wire::details::notAllowed(act));
}

http::Response shortOfMemory()
{
    http::Response response = detail(503, QStringLiteral("The server is short of memory. Try again."));
    response.setHeader("Retry-After", "1");
    return response;
}

http::Response keyReused()
{
    return detail(422, QStringLiteral("This Idempotency-Key was used before for another request."));
}

http::Response keyInFlight()
{
    http::Response response
        = detail(409, QStringLiteral("A request with this Idempotency-Key is being worked on. Try again."));
    response.setHeader("Retry-After", "1");
    return response;
}

http::Response replayed(int status, const QByteArray &body)
{
    http::Response response = json(status, body);
    response.setHeader("Idempotent-Replayed", "true");
    return response;
}

}
