#include "wire/requestfields.h"

namespace dreamjar::wire {

namespace {

/// The names that existing servers give to what came instead of an object.
QString kindName(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Null:
        return QStringLiteral("NoneType");
    case JsonValue::Kind::Boolean:
        return QStringLiteral("bool");
    case JsonValue::Kind::Number:
        return value.token().find_first_of(".eE") == std::string::npos ? QStringLiteral("int")
                                                                       : QStringLiteral("float");
    case JsonValue::Kind::String:
        return QStringLiteral("str");
    case JsonValue::Kind::Array:
        return QStringLiteral("list");
    case JsonValue::Kind::Object:
        return QStringLiteral("dict");
    }
    Q_UNREACHABLE();
}

QString decodedPart(QByteArray part)
{
    part.replace('+', ' ');
    const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    return text.isNull() ? QStringLiteral("") : text;
}

}

Result<RequestFields, BodyError> RequestFields::fromJson(const QByteArray &body)
{
    RequestFields fields;
    if (body.isEmpty())
        return fields;
    Result<JsonValue, JsonError> value = parseJson(body);
    if (!value)
        return Failure{BodyError{BodyError::Kind::BrokenJson, value.error().reason}};
    if (!value->isObject())
        return Failure{BodyError{BodyError::Kind::NotAnObject, kindName(*value)}};
    fields.m_object = *std::move(value);
    return fields;
}

RequestFields RequestFields::fromUrlEncoded(const QByteArray &body)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QByteArray &part : body.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        pairs.append({decodedPart(equals < 0 ? part : part.first(equals)),
            decodedPart(equals < 0 ? QByteArray{} : part.sliced(equals + 1))});
    }
    return fromForm(pairs);
}

RequestFields RequestFields::fromForm(const QList<std::pair<QString, QString>> &pairs)
{
    RequestFields fields;
    JsonValue::Members members;
    members.reserve(static_cast<size_t>(pairs.size()));
    for (const auto &[name, text] : pairs)
        members.push_back({name.toStdString(), JsonValue::string(text)});
    fields.m_object = JsonValue::object(std::move(members));
    fields.m_isForm = true;
    return fields;
}

}
