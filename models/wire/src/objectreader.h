#pragma once

#include "wire/codec.h"

#include <optional>
#include <string_view>

namespace dreamjar::wire {

/// Takes a JSON object apart for the client. The first thing that is not as promised is noted; what is read after it
/// means nothing.
class ObjectReader
{
public:
    explicit ObjectReader(const JsonValue &value);

    /// The member if it is there and not null.
    const JsonValue *find(std::string_view name) const;
    bool has(std::string_view name) const { return m_object && m_object->find(name); }

    template <class Tag>
    Id<Tag> id(std::string_view name)
    {
        return Id<Tag>{positive(name)};
    }
    template <class Tag>
    std::optional<Id<Tag>> optionalId(std::string_view name)
    {
        return find(name) ? std::optional{Id<Tag>{positive(name)}} : std::nullopt;
    }
    qint64 integer(std::string_view name);
    Money money(std::string_view name) { return Money::units(integer(name)); }
    int count(std::string_view name);
    bool boolean(std::string_view name);
    QString text(std::string_view name);
    /// Null where the member is null or missing.
    QString optionalText(std::string_view name);
    Instant instant(std::string_view name);
    std::optional<Instant> optionalInstant(std::string_view name);
    /// Invalid where the member is null or missing.
    QDate optionalDate(std::string_view name);
    Category category(std::string_view name);
    Gender gender(std::string_view name);
    std::optional<ClientId> optionalClientId(std::string_view name);
    /// Computed values are not kept, but their types are looked at.
    void expectComputed();

    template <class T, class Decode>
    void object(std::string_view name, T &out, Decode decode)
    {
        if (const JsonValue *value = required(name)) {
            if (const std::optional<DecodeError> error = decode(*value, out))
                failInside(name, *error);
        }
    }
    /// Missing is an empty list.
    template <class T, class Decode>
    void list(std::string_view name, QList<T> &out, Decode decode)
    {
        if (const JsonValue *value = find(name)) {
            if (const std::optional<DecodeError> error = decodeList(*value, out, decode))
                failInside(name, *error);
        }
    }
    template <class T, class Decode>
    static std::optional<DecodeError> decodeList(const JsonValue &value, QList<T> &out, Decode decode)
    {
        if (!value.isArray())
            return DecodeError{QStringLiteral("a list was expected")};
        out.reserve(static_cast<qsizetype>(value.items().size()));
        for (const JsonValue &item : value.items()) {
            T object;
            if (const std::optional<DecodeError> error = decode(item, object))
                return inside(QStringLiteral("[%1]").arg(out.size()), *error);
            out.append(std::move(object));
        }
        return {};
    }

    const std::optional<DecodeError> &error() const { return m_error; }

private:
    const JsonValue *required(std::string_view name);
    qint64 positive(std::string_view name);
    QString key(std::string_view name, const char *expected, std::optional<QString> fallback = {});
    void fail(std::string_view name, const char *expected);
    void failInside(std::string_view name, const DecodeError &error);
    static DecodeError inside(const QString &place, const DecodeError &error);

    const JsonValue *m_object = nullptr;
    std::optional<DecodeError> m_error;
};

}
