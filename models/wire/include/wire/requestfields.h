#pragma once

#include "wire/jsonvalue.h"

#include <QList>
#include <utility>

namespace dreamjar::wire {

/// Why a body holds no fields at all.
struct BodyError {
    enum class Kind {
        BrokenJson, ///< `what` is the reason and place
        NotAnObject, ///< `what` is what it was: list, str, int, float, bool, NoneType
    };
    Kind kind = Kind::BrokenJson;
    QString what;

    friend bool operator==(const BodyError &, const BodyError &) = default;
};

// The lenient forms of API.md. None: it is nothing of the kind.
/// A JSON text, or a number by its token.
std::optional<QString> textOf(const JsonValue &value);
/// A number without fraction, also in a text: 500, 500.0, " 500 ", "500.0".
std::optional<qint64> wholeOf(const JsonValue &value);
/// true, 1, "yes", "on" …
std::optional<bool> boolOf(const JsonValue &value);

/// The fields of a request, from whichever kind of body. In forms every value is a text, and an empty one stands for
/// null or nothing where a field has a choice.
class RequestFields
{
public:
    RequestFields() = default;
    /// An empty body is an empty object.
    static Result<RequestFields, BodyError> fromJson(const QByteArray &body);
    static RequestFields fromUrlEncoded(const QByteArray &body);
    /// Names and values of a multipart form, decoded; of doubled names the last counts.
    static RequestFields fromForm(const QList<std::pair<QString, QString>> &pairs);

    bool isForm() const { return m_isForm; }
    const JsonValue &object() const { return m_object; }
    const JsonValue *find(std::string_view name) const { return m_object.find(name); }
    /// Takes the place of a field of that name.
    void set(std::string_view name, const QString &text);

private:
    JsonValue m_object = JsonValue::object({});
    bool m_isForm = false;
};

}
