#include "routes/fielderrors.h"

#include "wire/errors.h"
#include "wire/jsonwriter.h"

#include <algorithm>

namespace dreamjar::server::routes {

void FieldErrors::add(const char *field, const QString &sentence)
{
    auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &one) { return one.first == field; });
    if (found == m_fields.end()) {
        m_fields.append({QByteArray{field}, {}});
        found = std::prev(m_fields.end());
    }
    if (!found->second.contains(sentence))
        found->second.append(sentence);
}

void FieldErrors::add(const char *field, Rule rule)
{
    // A field without sentences of its own lends the general ones.
    add(field, wire::sentenceOf({Field::CurrentPassword, rule, 0, {}, {}}));
}

std::optional<http::Response> FieldErrors::response() const
{
    if (isEmpty())
        return std::nullopt;
    wire::JsonWriter out;
    out.beginObject();
    for (const auto &[field, sentences] : m_fields) {
        out.key(field.toStdString());
        out.beginArray();
        for (const QString &sentence : sentences)
            out.string(sentence);
        out.endArray();
    }
    out.endObject();
    return http::Response{400, out.bytes()};
}

}
