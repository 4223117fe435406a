#include "accounts/josejson.h"

#include <QList>

extern "C" { // which libjose's headers do not say
#include <jose/b64.h>
#include <jose/jws.h>
}

namespace dreamjar::server::accounts {

Json jsonString(QByteArrayView value)
{
    return Json{json_stringn(value.data(), static_cast<size_t>(value.size()))};
}

QByteArray textAt(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return QByteArray{json_string_value(value), static_cast<qsizetype>(json_string_length(value))};
}

std::optional<qint64> wholeAt(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_integer(value) ? std::optional<qint64>{json_integer_value(value)} : std::nullopt;
}

std::optional<CompactToken> readCompact(QByteArrayView token, qsizetype longest)
{
    if (token.size() > longest)
        return std::nullopt;
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const Json encodedHeader = jsonString(parts[0]);
    CompactToken compact{Json{encodedHeader ? jose_b64_dec_load(encodedHeader.get()) : nullptr}, Json{json_object()}};
    // What "crit" asks for is not known here, so nothing that asks for it can be understood.
    if (!json_is_object(compact.header.get()) || json_object_get(compact.header.get(), "crit"))
        return std::nullopt;
    json_object_set_new(compact.jws.get(), "protected", jsonString(parts[0]).release());
    json_object_set_new(compact.jws.get(), "payload", jsonString(parts[1]).release());
    json_object_set_new(compact.jws.get(), "signature", jsonString(parts[2]).release());
    return compact;
}

Json verifiedClaims(const CompactToken &token, const json_t *key)
{
    const Json copy{json_deep_copy(key)};
    if (!jose_jws_ver(nullptr, token.jws.get(), nullptr, copy.get(), false))
        return nullptr;
    Json claims{jose_b64_dec_load(json_object_get(token.jws.get(), "payload"))};
    return json_is_object(claims.get()) ? std::move(claims) : nullptr;
}

}
