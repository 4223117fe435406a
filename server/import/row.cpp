#include "import/row.h"

#include "domain/rules.h"
#include "domain/text.h"
#include "wire/times.h"

#include <QStringBuilder>

namespace dreamjar::server::import {

namespace {

/// Room above it for what comes afterwards.
constexpr qint64 highestId = qint64{1} << 62;

std::optional<qint64> wholeOf(const wire::JsonValue &value)
{
    if (value.kind() == wire::JsonValue::Kind::Number)
        return wire::wholeNumber(value.token());
    if (!value.isString() || value.text().isEmpty() || value.text().size() > 30)
        return std::nullopt;
    const QString text = value.text();
    for (const QChar c : text) {
        if (!(c >= u'0' && c <= u'9') && c != u'.' && c != u'-')
            return std::nullopt;
    }
    return wire::wholeNumber(text.toStdString());
}

}

std::optional<Row> Row::read(const QByteArray &text)
{
    auto object = wire::parseJson(text);
    if (!object || !object->isObject())
        return std::nullopt;
    Row row;
    row.m_object = *std::move(object);
    const wire::JsonValue *model = row.m_object.find("model");
    if (!model || !model->isString())
        return std::nullopt;
    row.m_model = model->text();
    if (const wire::JsonValue *id = row.m_object.find("pk")) {
        const qint64 whole = wholeOf(*id).value_or(0);
        row.m_id = whole > 0 && whole < highestId ? whole : 0;
    }
    return row;
}

QString Row::name() const
{
    return m_model % u' ' % (m_id > 0 ? QString::number(m_id) : QStringLiteral("without a pk"));
}

const wire::JsonValue *Row::find(std::string_view field) const
{
    const wire::JsonValue *fields = m_object.find("fields");
    const wire::JsonValue *value = fields && fields->isObject() ? fields->find(field) : nullptr;
    return value && !value->isNull() ? value : nullptr;
}

void Row::note(std::string_view field, const QString &fault)
{
    m_faults.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())) % u' ' % fault);
}

QString Row::text(std::string_view field, int least, int most)
{
    const wire::JsonValue *value = find(field);
    QString text;
    if (value && !value->isString())
        note(field, QStringLiteral("is no text"));
    else if (value)
        text = value->text();
    if (hasNullCharacter(text))
        note(field, QStringLiteral("holds U+0000"));
    else if (const qsizetype length = codePoints(text); length < least)
        note(field, least == 1 ? QStringLiteral("is empty") : QStringLiteral("has less than %1 characters").arg(least));
    else if (most > 0 && length > most)
        note(field, QStringLiteral("has more than %1 characters").arg(most));
    return text;
}

QString Row::url(std::string_view field)
{
    if (!find(field))
        return {};
    const QString text = this->text(field, 0, limits::url);
    if (!text.isEmpty() && !isWebUrl(text))
        note(field, QStringLiteral("is no web address"));
    return text.isNull() ? QStringLiteral("") : text;
}

bool Row::boolean(std::string_view field, bool otherwise)
{
    const wire::JsonValue *value = find(field);
    if (!value)
        return otherwise;
    if (value->kind() == wire::JsonValue::Kind::Boolean)
        return value->toBool();
    note(field, QStringLiteral("is neither true nor false"));
    return otherwise;
}

Money Row::units(std::string_view field)
{
    const wire::JsonValue *value = find(field);
    const Money money = Money::units(value ? wholeOf(*value).value_or(0) : 0);
    if (money < Money::units(1) || money > limits::maximum)
        note(field, QStringLiteral("is no whole number from 1 to %1").arg(limits::maximum.toUnits()));
    return money;
}

Instant Row::moment(std::string_view field)
{
    const auto time = momentOrNone(field);
    if (!find(field))
        note(field, QStringLiteral("is missing"));
    return time.value_or(Instant{});
}

std::optional<Instant> Row::momentOrNone(std::string_view field)
{
    const wire::JsonValue *value = find(field);
    if (!value)
        return std::nullopt;
    const auto time = value->isString() ? wire::parseInstant(value->text()) : std::nullopt;
    if (!time)
        note(field, QStringLiteral("is no date and time"));
    return time;
}

QDate Row::date(std::string_view field)
{
    const wire::JsonValue *value = find(field);
    if (!value)
        return {};
    const auto day = value->isString() ? wire::parseDate(value->text()) : std::nullopt;
    if (!day)
        note(field, QStringLiteral("is no date"));
    return day.value_or(QDate{});
}

Category Row::category(std::string_view field)
{
    const wire::JsonValue *value = find(field);
    const auto category = value && value->isString() ? categoryFromKey(value->text()) : std::nullopt;
    if (!category)
        note(field, QStringLiteral("is none of ours"));
    return category.value_or(Category::Dreams);
}

Gender Row::gender(std::string_view field)
{
    const wire::JsonValue *value = find(field);
    if (!value)
        return Gender::Unspecified;
    const auto gender = value->isString() ? genderFromKey(value->text()) : std::nullopt;
    if (!gender)
        note(field, QStringLiteral("is none of ours"));
    return gender.value_or(Gender::Unspecified);
}

qint64 Row::reference(std::string_view field, const QSet<qint64> &known)
{
    const auto id = referenceOrNone(field, known);
    if (!find(field))
        note(field, QStringLiteral("is missing"));
    return id.value_or(0);
}

std::optional<qint64> Row::referenceOrNone(std::string_view field, const QSet<qint64> &known)
{
    const wire::JsonValue *value = find(field);
    if (!value)
        return std::nullopt;
    if (value->isArray()) {
        note(field, QStringLiteral("is no id: dump without --natural-foreign"));
        return std::nullopt;
    }
    const auto id = wholeOf(*value);
    if (!id)
        note(field, QStringLiteral("is no id"));
    else if (!known.contains(*id))
        note(field, QStringLiteral("names %1, which is not in the dump").arg(*id));
    return id;
}

}
