#include "objectreader.h"

#include "wire/times.h"

#include <limits>

namespace dreamjar::wire {

ObjectReader::ObjectReader(const JsonValue &value)
{
    if (value.isObject())
        m_object = &value;
    else
        m_error = DecodeError{QStringLiteral("an object was expected")};
}

const JsonValue *ObjectReader::find(std::string_view name) const
{
    const JsonValue *value = m_object ? m_object->find(name) : nullptr;
    return value && !value->isNull() ? value : nullptr;
}

const JsonValue *ObjectReader::required(std::string_view name)
{
    const JsonValue *value = find(name);
    if (!value)
        fail(name, "is missing");
    return value;
}

void ObjectReader::fail(std::string_view name, const char *expected)
{
    failInside(name, DecodeError{QString::fromLatin1(expected)});
}

void ObjectReader::failInside(std::string_view name, const DecodeError &error)
{
    if (!m_error)
        m_error = inside(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), error);
}

DecodeError ObjectReader::inside(const QString &place, const DecodeError &error)
{
    // "[3]" + "goal: an integer was expected"; "campaigns" + "[0].title: is missing"
    const qsizetype colon = error.what.indexOf(u':');
    if (colon < 0)
        return {place + QStringLiteral(": ") + error.what};
    return {place + (error.what.startsWith(u'[') ? QString{} : QStringLiteral(".")) + error.what};
}

qint64 ObjectReader::integer(std::string_view name)
{
    const JsonValue *value = required(name);
    if (!value)
        return 0;
    const std::optional<qint64> number
        = value->kind() == JsonValue::Kind::Number ? wholeNumber(value->token()) : std::nullopt;
    // The two ends of the range stand for everything beyond it.
    if (!number || *number == std::numeric_limits<qint64>::max() || *number == std::numeric_limits<qint64>::min()) {
        fail(name, "an integer was expected");
        return 0;
    }
    return *number;
}

qint64 ObjectReader::positive(std::string_view name)
{
    const qint64 number = integer(name);
    if (number < 1)
        fail(name, "an id was expected");
    return number;
}

int ObjectReader::count(std::string_view name)
{
    const qint64 number = integer(name);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        fail(name, "a count was expected");
        return 0;
    }
    return static_cast<int>(number);
}

bool ObjectReader::boolean(std::string_view name)
{
    const JsonValue *value = required(name);
    if (!value)
        return false;
    if (value->kind() != JsonValue::Kind::Boolean) {
        fail(name, "a boolean was expected");
        return false;
    }
    return value->toBool();
}

QString ObjectReader::text(std::string_view name)
{
    const JsonValue *value = required(name);
    if (!value)
        return {};
    if (!value->isString()) {
        fail(name, "a text was expected");
        return {};
    }
    return value->text();
}

QString ObjectReader::optionalText(std::string_view name)
{
    return find(name) ? text(name) : QString{};
}

Instant ObjectReader::instant(std::string_view name)
{
    const QString given = text(name);
    const std::optional<Instant> time = parseInstant(given);
    if (!time)
        fail(name, "a date-time was expected");
    return time.value_or(Instant{});
}

std::optional<Instant> ObjectReader::optionalInstant(std::string_view name)
{
    return find(name) ? std::optional{instant(name)} : std::nullopt;
}

QDate ObjectReader::optionalDate(std::string_view name)
{
    if (!find(name))
        return {};
    const QString given = text(name);
    const std::optional<QDate> day = parseDate(given);
    if (!day)
        fail(name, "a date was expected");
    return day.value_or(QDate{});
}

Category ObjectReader::category(std::string_view name)
{
    const QString given = text(name);
    const std::optional<Category> category = categoryFromKey(given);
    if (!category)
        fail(name, "a category was expected");
    return category.value_or(Category::Dreams);
}

Gender ObjectReader::gender(std::string_view name)
{
    const QString given = optionalText(name);
    const std::optional<Gender> gender = genderFromKey(given);
    if (!gender)
        fail(name, "a gender was expected");
    return gender.value_or(Gender::Unspecified);
}

std::optional<ClientId> ObjectReader::optionalClientId(std::string_view name)
{
    if (!find(name))
        return {};
    const QString given = text(name);
    const std::optional<ClientId> id = ClientId::fromString(given);
    if (!id)
        fail(name, "a UUID was expected");
    return id;
}

void ObjectReader::expectComputed()
{
    if (const JsonValue *percentage = find("percentage_raised");
        percentage && percentage->kind() != JsonValue::Kind::Number)
        fail("percentage_raised", "a number was expected");
    if (find("is_expired"))
        boolean("is_expired");
    if (find("seconds_remaining"))
        integer("seconds_remaining");
}

}
