#include "routes/kioskform.h"

#include "domain/rules.h"
#include "routes/fielderrors.h"

#include "wire/errors.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

namespace dreamjar::server::routes {

namespace {

constexpr qsizetype mostPresets = 6, mostCampaigns = 200;
constexpr std::array languages{u"en", u"de", u"es", u"fr", u"ar"};

class Form
{
public:
    Form(const wire::RequestFields &fields, bool isNew) : m_fields(fields), m_isNew(isNew) { }

    void name(QString &out)
    {
        const auto *value = given("name", true);
        if (!value)
            return;
        const auto text = wire::textOf(*value);
        if (!text) {
            m_errors.add("name", Rule::Text);
            return;
        }
        // The same rules as for the name of whoever gives.
        const Violations found = checkText(Field::DonorName, *text);
        for (const Violation &violation : found)
            m_errors.add("name", wire::sentenceOf(violation));
        if (text->trimmed().isEmpty())
            m_errors.add("name", Rule::NotBlank);
        out = text->trimmed();
    }

    void language(QString &out)
    {
        const auto *value = given("language", false);
        if (!value)
            return;
        const QString text = wire::textOf(*value).value_or(QString{});
        if (std::find(languages.begin(), languages.end(), text) == languages.end())
            m_errors.add("language", wire::sentenceOf({Field::Category, Rule::Choice, 0, text, {}}));
        out = text;
    }

    void timeZone(QString &out)
    {
        const auto *value = given("time_zone", false);
        if (!value)
            return;
        const QString text = wire::textOf(*value).value_or(QString{}).trimmed();
        if (!text.isEmpty() && !QTimeZone(text.toUtf8()).isValid())
            m_errors.add("time_zone", QStringLiteral("Not the name of a time zone, such as Europe/Berlin."));
        out = text;
    }

    void boolean(const char *field, bool &out)
    {
        const auto *value = given(field, false);
        if (!value)
            return;
        if (const auto flag = wire::boolOf(*value))
            out = *flag;
        else
            m_errors.add(field, Rule::Boolean);
    }

    void amount(const char *field, Money &out)
    {
        if (const auto *value = given(field, false)) {
            if (const auto number = amountOf(field, *value))
                out = Money::units(*number);
        }
    }

    /// The whole numbers of a list, each once.
    std::optional<QList<qint64>> list(const char *field, bool demanded, qsizetype most)
    {
        const auto *value = given(field, demanded);
        if (!value)
            return std::nullopt;
        if (!value->isArray()) {
            m_errors.add(field, QStringLiteral("Expected a list of items."));
            return std::nullopt;
        }
        QList<qint64> numbers;
        for (const wire::JsonValue &item : value->items()) {
            const auto number = wire::wholeOf(item);
            if (!number) {
                m_errors.add(field, Rule::Integer);
                return std::nullopt;
            }
            if (!numbers.contains(*number))
                numbers.append(*number);
        }
        if (numbers.isEmpty())
            m_errors.add(field, QStringLiteral("This list may not be empty."));
        if (numbers.size() > most)
            m_errors.add(field, QStringLiteral("Ensure this field has no more than %1 elements.").arg(most));
        return numbers;
    }

    FieldErrors &errors() { return m_errors; }

private:
    const wire::JsonValue *given(const char *field, bool demanded)
    {
        const auto *value = m_fields.find(field);
        if (!value && demanded && m_isNew)
            m_errors.add(field, Rule::Required);
        if (value && value->isNull()) {
            m_errors.add(field, Rule::NotNull);
            return nullptr;
        }
        return value;
    }

    std::optional<qint64> amountOf(const char *field, const wire::JsonValue &value)
    {
        const auto number = wire::wholeOf(value);
        if (!number) {
            m_errors.add(field, Rule::Integer);
            return std::nullopt;
        }
        for (const Violation &violation : checkAmount(Money::units(*number)))
            m_errors.add(field, wire::sentenceOf(violation));
        return number;
    }

    const wire::RequestFields &m_fields;
    const bool m_isNew;
    FieldErrors m_errors;
};

}

std::optional<http::Response> readKiosk(
    const wire::RequestFields &fields, const QSet<CampaignId> &own, bool isNew, wire::Kiosk &settings)
{
    Form form{fields, isNew};
    form.name(settings.name);
    if (const auto campaigns = form.list("campaigns", true, mostCampaigns)) {
        settings.campaigns.clear();
        for (const qint64 id : *campaigns) {
            settings.campaigns.append(CampaignId{id});
            if (!own.contains(CampaignId{id}))
                form.errors().add("campaigns", QStringLiteral("Invalid pk \"%1\" - object does not exist.").arg(id));
        }
    }
    if (const auto presets = form.list("presets", false, mostPresets)) {
        settings.presets.clear();
        for (const qint64 preset : *presets) {
            for (const Violation &violation : checkAmount(Money::units(preset)))
                form.errors().add("presets", wire::sentenceOf(violation));
            settings.presets.append(static_cast<int>(std::clamp<qint64>(preset, 1, limits::maximum.toUnits())));
        }
    }
    form.language(settings.language);
    form.timeZone(settings.timeZone);
    form.boolean("show_photos", settings.showPhotos);
    form.boolean("show_donor_names", settings.showDonorNames);
    form.amount("minimum", settings.minimum);
    form.amount("maximum", settings.maximum);
    if (form.errors().isEmpty() && settings.minimum > settings.maximum)
        form.errors().add("minimum", QStringLiteral("The minimum may not be above the maximum."));
    return form.errors().response();
}

wire::Kiosk defaultKiosk()
{
    wire::Kiosk kiosk;
    kiosk.presets = {5, 10, 20, 50};
    kiosk.language = QStringLiteral("en");
    kiosk.minimum = Money::units(1);
    kiosk.maximum = limits::maximum;
    return kiosk;
}

}
