#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <jansson.h>
#include <memory>
#include <optional>

namespace dreamjar::server::accounts {

struct JsonDeleter {
    void operator()(json_t *value) const { json_decref(value); }
};
/// A value of libjose's JSON. Its reference counts are not atomic: what threads share is copied before use.
using Json = std::unique_ptr<json_t, JsonDeleter>;

Json jsonString(QByteArrayView value);
/// Empty where the member is missing or no text.
QByteArray textAt(const json_t *object, const char *key);
std::optional<qint64> wholeAt(const json_t *object, const char *key);

/// A JSON Web Token in its compact form, taken apart; nothing of it is believed yet.
struct CompactToken {
    Json header;
    Json jws; ///< as jose_jws_ver() wants it
};
std::optional<CompactToken> readCompact(QByteArrayView token, qsizetype longest);
/// Its claims, when it was signed with this key. Null otherwise.
Json verifiedClaims(const CompactToken &token, const json_t *key);

}
