#pragma once

#include "domain/category.h"
#include "domain/child.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/reach.h"
#include "domain/refusal.h"
#include "wire/requestfields.h"

namespace dreamjar::wire {

/// Whether a field may be left out: all may in a change.
enum class Absence { Fine, Fault };
enum class Null { Fine, Fault };

/// Reads the fields of a request by the lenient forms of API.md and notes what cannot be read. None means left out or
/// noted.
class FieldReader
{
public:
    explicit FieldReader(const RequestFields &fields) : m_fields(fields) { }

    /// As given, not trimmed. Null (where that is fine) is a null text.
    std::optional<QString> text(Field field, Absence absence, Null null = Null::Fault);
    std::optional<Money> units(Field field, Absence absence);
    std::optional<bool> boolean(Field field);
    std::optional<QDate> date(Field field, Absence absence);
    /// Inside: none for null.
    std::optional<std::optional<Instant>> dateTime(Field field);
    std::optional<Category> category(Absence absence);
    std::optional<Gender> gender();
    std::optional<Reach> reach();
    /// A form sends them with commas between.
    std::optional<QList<Money>> amounts(Field field);

    const Violations &violations() const { return m_violations; }
    /// Everything wrong in the order of the field table; a field that could not be read is not judged by rules as well.
    Violations together(const Violations &byRules) const;

private:
    const JsonValue *find(Field field, Absence absence);
    /// None for null too, which is noted.
    const JsonValue *findNotNull(Field field, Absence absence);
    /// One of a few words; `from` knows them.
    template <class From>
    auto choice(Field field, Absence absence, From from) -> decltype(from(QString{}));
    void note(Field field, Rule rule, const QString &value = {});

    const RequestFields &m_fields;
    Violations m_violations;
};

}
