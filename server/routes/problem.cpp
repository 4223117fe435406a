#include "routes/problem.h"

#include "wire/jsonvalue.h"
#include "wire/jsonwriter.h"

#include <QStringList>
#include <utility>

namespace dreamjar::server::routes {

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 410:
        return QStringLiteral("Gone");
    case 413:
        return QStringLiteral("Content Too Large");
    case 414:
        return QStringLiteral("URI Too Long");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 422:
        return QStringLiteral("Unprocessable Content");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 503:
        return QStringLiteral("Service Unavailable");
    default:
        return status < 500 ? QStringLiteral("Client Error") : QStringLiteral("Server Error");
    }
}

void writeValue(wire::JsonWriter &out, const wire::JsonValue &value)
{
    using Kind = wire::JsonValue::Kind;
    switch (value.kind()) {
    case Kind::Null:
        out.null();
        return;
    case Kind::Boolean:
        out.boolean(value.toBool());
        return;
    case Kind::Number:
        out.raw(value.token());
        return;
    case Kind::String:
        out.string(value.text());
        return;
    case Kind::Array:
        out.beginArray();
        for (const wire::JsonValue &item : value.items())
            writeValue(out, item);
        out.endArray();
        return;
    case Kind::Object:
        out.beginObject();
        for (const wire::JsonMember &member : value.members()) {
            out.key(member.key);
            writeValue(out, member.value);
        }
        out.endObject();
        return;
    }
}

}

bool accepts(const http::Request &request, QByteArrayView mediaType)
{
    for (const QByteArray &part : request.headers.value("Accept").value_or(QByteArray{}).split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        if (pieces.first().trimmed().compare(mediaType, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &piece : pieces.mid(1)) {
            const QByteArray parameter = piece.simplified().replace(' ', "");
            if (parameter.startsWith("q=") && parameter.mid(2).toDouble() <= 0)
                return false;
        }
        return true;
    }
    return false;
}

bool wantsProblem(const http::Request &request)
{
    return accepts(request, "application/problem+json");
}

void turnIntoProblem(http::Response &response, const QByteArray &requestId)
{
    const auto body = wire::parseJson(response.body);
    wire::JsonWriter out;
    out.beginObject();
    out.member("type", QStringLiteral("about:blank"));
    out.member("title", titleOf(response.status));
    out.member("status", response.status);
    std::vector<const wire::JsonMember *> fields;
    if (body && body->isObject()) {
        const wire::JsonValue *detail = body->find("detail");
        for (const wire::JsonMember &member : body->members()) {
            if (!detail && member.value.isArray())
                fields.push_back(&member);
            else if (member.key != "type" && member.key != "title" && member.key != "status") {
                out.key(member.key);
                writeValue(out, member.value);
            }
        }
    }
    if (!fields.empty()) {
        out.member("detail", QStringLiteral("Some fields are not right."));
        out.key("errors");
        out.beginObject();
        for (const wire::JsonMember *field : fields) {
            out.key(field->key);
            writeValue(out, field->value);
        }
        out.endObject();
    }
    out.member("request_id", QString::fromLatin1(requestId));
    out.endObject();
    response.body = out.bytes();
    response.setHeader("Content-Type", "application/problem+json");
}

}
