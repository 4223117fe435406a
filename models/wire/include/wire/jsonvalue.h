#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dreamjar::wire {

struct JsonMember;

/// Any JSON value as it was written. Numbers keep their own token, because 500.0 is an integer to the API, 50.5 is not,
/// and a double would tell neither from its neighbours.
class JsonValue
{
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    using Items = std::vector<JsonValue>;
    using Members = std::vector<JsonMember>;

    JsonValue() = default;
    static JsonValue boolean(bool value);
    static JsonValue number(std::string_view token);
    static JsonValue string(QString text);
    static JsonValue array(Items items);
    static JsonValue object(Members members);

    Kind kind() const { return static_cast<Kind>(m_state.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isObject() const { return kind() == Kind::Object; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isString() const { return kind() == Kind::String; }

    /// Each may be asked for its own kind only.
    bool toBool() const { return std::get<bool>(m_state); }
    const std::string &token() const { return std::get<Token>(m_state).text; }
    const QString &text() const { return std::get<QString>(m_state); }
    const Items &items() const { return std::get<Items>(m_state); }
    const Members &members() const { return std::get<Members>(m_state); }

    /// The member of an object; of doubled keys the last. Null pointer when there is none.
    const JsonValue *find(std::string_view key) const;

private:
    struct Token {
        std::string text;
    };
    std::variant<std::monostate, bool, Token, QString, Items, Members> m_state;
};

struct JsonMember {
    std::string key; ///< UTF-8
    JsonValue value;
};

/// Why a text is no JSON, and where: "Expecting value: line 1 column 5 (char 4)".
struct JsonError {
    QString reason;

    friend bool operator==(const JsonError &, const JsonError &) = default;
};

/// RFC 8259 to the letter: refuses NaN and Infinity, lone surrogates, invalid UTF-8, a byte order mark, anything behind
/// the value, and nesting deeper than 64.
Result<JsonValue, JsonError> parseJson(const QByteArray &text);

/// The whole number that a token like 500, 500.0 or 5e2 stands for; none for fractions. Numbers beyond 64 bit give the
/// nearest qint64, which every limit of the API refuses.
std::optional<qint64> wholeNumber(std::string_view token);

}
