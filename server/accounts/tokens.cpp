#include "accounts/tokens.h"

#include <jansson.h>

extern "C" { // which libjose's headers do not say
#include <jose/b64.h>
#include <jose/jws.h>
}

namespace dreamjar::server::accounts {

namespace {

constexpr char issuer[] = "dreamjar";
constexpr qsizetype longestToken = 4096;

struct JsonDeleter {
    void operator()(json_t *value) const { json_decref(value); }
};
using Json = std::unique_ptr<json_t, JsonDeleter>;

const char *nameOf(TokenType type)
{
    return type == TokenType::Access ? "access" : "refresh";
}

QByteArray text(const json_t *object, const char *key)
{
    const char *value = json_string_value(json_object_get(object, key));
    return value ? QByteArray{value} : QByteArray{};
}

std::optional<qint64> whole(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_integer(value) ? std::optional<qint64>{json_integer_value(value)} : std::nullopt;
}

qint64 seconds(Instant time)
{
    return time.toMicroseconds() / 1'000'000;
}

Instant fromSeconds(qint64 seconds)
{
    return Instant::fromMicroseconds(seconds * 1'000'000);
}

Json string(QByteArrayView value)
{
    return Json{json_stringn(value.data(), static_cast<size_t>(value.size()))};
}

}

struct Tokens::Key {
    Json jwk;
};

Tokens::Tokens(const QByteArray &key) : m_key(std::make_unique<Key>())
{
    Q_ASSERT(key.size() >= 32);
    json_object_seed(0); // before threads meet in it
    m_key->jwk.reset(json_pack("{s:s,s:o,s:s}", "kty", "oct", "k",
        jose_b64_enc(key.constData(), static_cast<size_t>(key.size())), "alg", "HS256"));
    Q_ASSERT(m_key->jwk);
}

Tokens::~Tokens() = default;

QString Tokens::sign(const Claims &claims) const
{
    const Json payload{json_pack("{s:s,s:I,s:I,s:s,s:I,s:s,s:I}", "token_type", nameOf(claims.type), "exp",
        static_cast<json_int_t>(seconds(claims.expires)), "iat", static_cast<json_int_t>(seconds(claims.issued)), "jti",
        claims.tokenId.toUtf8().constData(), "user_id", static_cast<json_int_t>(claims.parent.value()), "iss", issuer,
        "sid", static_cast<json_int_t>(claims.session))};
    const Json jws{json_pack("{s:o}", "payload", jose_b64_enc_dump(payload.get()))};
    const Json header{json_pack("{s:{s:s,s:s}}", "protected", "alg", "HS256", "typ", "JWT")};
    // Reference counts are not atomic: every call has its own copy of the key.
    const Json jwk{json_deep_copy(m_key->jwk.get())};
    if (!jose_jws_sig(nullptr, jws.get(), header.get(), jwk.get()))
        return {};
    return QString::fromLatin1(
        text(jws.get(), "protected") + '.' + text(jws.get(), "payload") + '.' + text(jws.get(), "signature"));
}

std::optional<Claims> Tokens::read(QByteArrayView token, Instant now) const
{
    if (token.size() > longestToken)
        return std::nullopt;
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;

    const Json encodedHeader = string(parts[0]);
    const Json header{encodedHeader ? jose_b64_dec_load(encodedHeader.get()) : nullptr};
    if (!header || text(header.get(), "alg") != "HS256" || json_object_get(header.get(), "crit"))
        return std::nullopt;

    const Json jws{json_object()};
    json_object_set_new(jws.get(), "protected", string(parts[0]).release());
    json_object_set_new(jws.get(), "payload", string(parts[1]).release());
    json_object_set_new(jws.get(), "signature", string(parts[2]).release());
    const Json jwk{json_deep_copy(m_key->jwk.get())};
    if (!jose_jws_ver(nullptr, jws.get(), nullptr, jwk.get(), false))
        return std::nullopt;

    const Json payload{jose_b64_dec_load(json_object_get(jws.get(), "payload"))};
    if (!json_is_object(payload.get()) || text(payload.get(), "iss") != issuer)
        return std::nullopt;
    const QByteArray type = text(payload.get(), "token_type");
    const auto user = whole(payload.get(), "user_id");
    const auto expires = whole(payload.get(), "exp");
    const auto issued = whole(payload.get(), "iat");
    Claims claims;
    claims.tokenId = QString::fromUtf8(text(payload.get(), "jti"));
    if ((type != "access" && type != "refresh") || !user || *user <= 0 || !expires || !issued
        || claims.tokenId.isEmpty())
        return std::nullopt;
    if (*expires > seconds(now) + 10LL * 366 * 86'400 || fromSeconds(*expires) <= now)
        return std::nullopt;
    claims.type = type == "access" ? TokenType::Access : TokenType::Refresh;
    claims.parent = ParentId{*user};
    claims.session = whole(payload.get(), "sid").value_or(0);
    claims.issued = fromSeconds(*issued);
    claims.expires = fromSeconds(*expires);
    return claims;
}

}
