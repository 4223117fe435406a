#pragma once

#include "domain/category.h"
#include "domain/child.h"
#include "domain/clientid.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/reach.h"
#include "wire/timedbody.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <string>
#include <string_view>

namespace dreamjar::wire {

/// Appends compact JSON in raw UTF-8. It adds the commas; whoever calls it keeps brackets in pairs. Made for lists of
/// thousands: nothing is built up in between, and one writer may be drained (take) and go on.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// `name` is plain ASCII that needs no escapes.
    void key(std::string_view name);

    void null() { raw("null"); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void integer(qint64 value);
    void string(QStringView text);
    /// Always with one fraction digit: 11.6, 150.0, 0.0.
    void decimal(Percentage percentage);
    /// Six fraction digits, none when zero: 2030-03-01T00:00:00Z.
    void instant(Instant time);
    void date(QDate day);
    /// Finished JSON, taken over as it is.
    void raw(std::string_view json);

    /// `member("goal", campaign.goal)`: key and value in one. A null QString is written as ""; where the API says null
    /// there is textOrNull.
    void member(std::string_view name, bool value) { key(name), boolean(value); }
    void member(std::string_view name, int value) { key(name), integer(value); }
    void member(std::string_view name, qint64 value) { key(name), integer(value); }
    void member(std::string_view name, const QString &text) { key(name), string(text); }
    void member(std::string_view name, Money money) { key(name), integer(money.toUnits()); }
    void member(std::string_view name, Percentage percentage) { key(name), decimal(percentage); }
    void member(std::string_view name, Instant time) { key(name), instant(time); }
    void member(std::string_view name, Category category) { key(name), string(toKey(category)); }
    void member(std::string_view name, Reach reach) { key(name), string(toKey(reach)); }
    void member(std::string_view name, const QList<Money> &amounts);
    void member(std::string_view name, Gender gender) { key(name), string(toKey(gender)); }
    void member(std::string_view name, const ClientId &id) { key(name), string(id.toString()); }
    template <class Tag>
    void member(std::string_view name, Id<Tag> id)
    {
        key(name), integer(id.value());
    }
    template <class T>
    void member(std::string_view name, const std::optional<T> &value)
    {
        if (value)
            member(name, *value);
        else
            key(name), null();
    }
    /// An invalid date is null.
    void member(std::string_view name, QDate day);
    void textOrNull(std::string_view name, const QString &text);
    /// The members is_expired and seconds_remaining, and where they stand (countdowns()).
    void timeLeft(std::optional<Instant> deadline, Instant now);
    void member(std::string_view name, const char *) = delete; // would be taken for a bool

    const std::string &text() const { return m_out; }
    QByteArray bytes() const { return {m_out.data(), static_cast<qsizetype>(m_out.size())}; }
    /// What was written since the last time; the writer goes on where it stands.
    std::string take();
    void reserve(size_t bytes) { m_out.reserve(bytes); }
    /// In order. Nothing may have been taken.
    const std::vector<Countdown> &countdowns() const { return m_countdowns; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string m_out;
    std::vector<Countdown> m_countdowns;
    bool m_commaDue = false;
};

}
