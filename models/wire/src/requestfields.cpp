#include "wire/requestfields.h"

#include <QRegularExpression>

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

std::optional<QString> textOf(const JsonValue &value)
{
    if (value.isString())
        return value.text();
    if (value.kind() == JsonValue::Kind::Number)
        return QString::fromStdString(value.token());
    return {};
}

std::optional<qint64> wholeOf(const JsonValue &value)
{
    if (value.kind() == JsonValue::Kind::Number)
        return wholeNumber(value.token());
    if (!value.isString())
        return {};
    constexpr qsizetype longest = 1000;
    static const QRegularExpression form{QStringLiteral("\\A([+-]?)([0-9]+)(?:\\.0*)?\\z")};
    if (value.text().size() > longest)
        return {};
    const QRegularExpressionMatch match = form.match(value.text().trimmed());
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1) == u"-" ? QStringLiteral("-") : QString{};
    return wholeNumber(QString{sign + match.captured(2)}.toStdString());
}

std::optional<bool> boolOf(const JsonValue &value)
{
    if (value.kind() == JsonValue::Kind::Boolean)
        return value.toBool();
    if (value.kind() == JsonValue::Kind::Number) {
        const std::optional<qint64> number = wholeNumber(value.token());
        return number == 0 || number == 1 ? std::optional{number == 1} : std::nullopt;
    }
    if (!value.isString())
        return {};
    const QString word = value.text().trimmed().toLower();
    for (const QStringView yes : {u"true", u"yes", u"on", u"t", u"y", u"1"}) {
        if (word == yes)
            return true;
    }
    for (const QStringView no : {u"false", u"no", u"off", u"f", u"n", u"0"}) {
        if (word == no)
            return false;
    }
    return {};
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

void RequestFields::set(std::string_view name, const QString &text)
{
    JsonValue::Members members = m_object.members();
    std::erase_if(members, [&](const JsonMember &member) { return member.key == name; });
    members.push_back({std::string{name}, JsonValue::string(text)});
    m_object = JsonValue::object(std::move(members));
}

}
