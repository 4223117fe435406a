#include "fieldreader.h"

#include "wire/errors.h"
#include "wire/times.h"

#include <algorithm>

namespace dreamjar::wire {

namespace {

/// What a person is told was no choice.
QString shown(const JsonValue &value)
{
    if (const std::optional<QString> text = textOf(value))
        return *text;
    switch (value.kind()) {
    case JsonValue::Kind::Boolean:
        return value.toBool() ? QStringLiteral("True") : QStringLiteral("False");
    case JsonValue::Kind::Array:
        return QStringLiteral("[...]");
    case JsonValue::Kind::Object:
        return QStringLiteral("{...}");
    case JsonValue::Kind::Null:
    case JsonValue::Kind::Number:
    case JsonValue::Kind::String:
        break;
    }
    return {};
}

}

const JsonValue *FieldReader::find(Field field, Absence absence)
{
    const JsonValue *value = m_fields.find(apiName(field).toStdString());
    if (!value && absence == Absence::Fault)
        note(field, Rule::Required);
    return value;
}

const JsonValue *FieldReader::findNotNull(Field field, Absence absence)
{
    const JsonValue *value = find(field, absence);
    if (!value || !value->isNull())
        return value;
    note(field, Rule::NotNull);
    return nullptr;
}

void FieldReader::note(Field field, Rule rule, const QString &value)
{
    m_violations.append({field, rule, 0, value, {}});
}

std::optional<QString> FieldReader::text(Field field, Absence absence, Null null)
{
    const JsonValue *value = find(field, absence);
    if (!value)
        return {};
    if (value->isNull()) {
        if (null == Null::Fine)
            return QString{};
        note(field, Rule::NotNull);
        return {};
    }
    const std::optional<QString> text = textOf(*value);
    if (!text)
        note(field, Rule::Text);
    return text;
}

std::optional<Money> FieldReader::units(Field field, Absence absence)
{
    const JsonValue *value = findNotNull(field, absence);
    if (!value)
        return {};
    const std::optional<qint64> number = wholeOf(*value);
    if (!number) {
        note(field, Rule::Integer);
        return {};
    }
    return Money::units(*number);
}

std::optional<bool> FieldReader::boolean(Field field)
{
    const JsonValue *value = find(field, Absence::Fine);
    if (!value || (m_fields.isForm() && value->text().isEmpty()))
        return {};
    if (value->isNull()) {
        note(field, Rule::NotNull);
        return {};
    }
    const std::optional<bool> given = boolOf(*value);
    if (!given)
        note(field, Rule::Boolean);
    return given;
}

std::optional<QDate> FieldReader::date(Field field, Absence absence)
{
    const JsonValue *value = findNotNull(field, absence);
    if (!value)
        return {};
    const std::optional<QDate> day = value->isString() ? parseDate(value->text()) : std::nullopt;
    if (!day)
        note(field, Rule::Date);
    return day;
}

std::optional<std::optional<Instant>> FieldReader::dateTime(Field field)
{
    const JsonValue *value = find(field, Absence::Fine);
    if (!value)
        return {};
    if (value->isNull() || (m_fields.isForm() && value->text().isEmpty()))
        return std::optional<Instant>{};
    const std::optional<Instant> time = value->isString() ? parseInstant(value->text()) : std::nullopt;
    if (!time) {
        note(field, Rule::DateTime);
        return {};
    }
    return time;
}

template <class From>
auto FieldReader::choice(Field field, Absence absence, From from) -> decltype(from(QString{}))
{
    const JsonValue *value = findNotNull(field, absence);
    if (!value)
        return {};
    const QString given = shown(*value);
    const auto chosen = value->isString() ? from(given) : std::nullopt;
    if (!chosen)
        note(field, Rule::Choice, given);
    return chosen;
}

std::optional<Category> FieldReader::category(Absence absence)
{
    return choice(Field::Category, absence, categoryFromKey);
}

std::optional<Gender> FieldReader::gender()
{
    return choice(Field::Gender, Absence::Fine, genderFromKey);
}

std::optional<Reach> FieldReader::reach()
{
    return choice(Field::Visibility, Absence::Fine, reachFromKey);
}

std::optional<QList<Money>> FieldReader::amounts(Field field)
{
    const JsonValue *value = find(field, Absence::Fine);
    if (!value)
        return {};
    QList<Money> amounts;
    if (m_fields.isForm()) {
        for (const QString &part : value->text().split(u',', Qt::SkipEmptyParts)) {
            bool whole = false;
            amounts.append(Money::units(part.trimmed().toLongLong(&whole)));
            if (!whole) {
                note(field, Rule::Integer);
                return {};
            }
        }
        return amounts;
    }
    if (value->isNull()) {
        note(field, Rule::NotNull);
        return {};
    }
    if (!value->isArray()) {
        note(field, Rule::FourToSix);
        return {};
    }
    for (const JsonValue &item : value->items()) {
        const std::optional<qint64> number = wholeOf(item);
        if (!number) {
            note(field, Rule::Integer);
            return {};
        }
        amounts.append(Money::units(*number));
    }
    return amounts;
}

Violations FieldReader::together(const Violations &byRules) const
{
    Violations all = m_violations;
    for (const Violation &violation : byRules) {
        const bool unread = std::any_of(m_violations.begin(), m_violations.end(),
            [&](const Violation &noted) { return noted.field == violation.field; });
        if (!unread)
            all.append(violation);
    }
    std::stable_sort(all.begin(), all.end(), [](const Violation &a, const Violation &b) { return a.field < b.field; });
    return all;
}

}
