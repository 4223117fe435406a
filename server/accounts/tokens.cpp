#include "accounts/tokens.h"

#include "accounts/josejson.h"

extern "C" { // which libjose's headers do not say
#include <jose/b64.h>
#include <jose/jws.h>
}

namespace dreamjar::server::accounts {

namespace {

constexpr char issuer[] = "dreamjar";
constexpr qsizetype longestToken = 4096;

const char *nameOf(TokenType type)
{
    return type == TokenType::Access ? "access" : "refresh";
}

qint64 seconds(Instant time)
{
    return time.toMicroseconds() / 1'000'000;
}

Instant fromSeconds(qint64 seconds)
{
    return Instant::fromMicroseconds(seconds * 1'000'000);
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
        textAt(jws.get(), "protected") + '.' + textAt(jws.get(), "payload") + '.' + textAt(jws.get(), "signature"));
}

std::optional<Claims> Tokens::read(QByteArrayView token, Instant now) const
{
    const auto compact = readCompact(token, longestToken);
    if (!compact || textAt(compact->header.get(), "alg") != "HS256")
        return std::nullopt;
    const Json payload = verifiedClaims(*compact, m_key->jwk.get());
    if (!payload || textAt(payload.get(), "iss") != issuer)
        return std::nullopt;
    const QByteArray type = textAt(payload.get(), "token_type");
    const auto user = wholeAt(payload.get(), "user_id");
    const auto expires = wholeAt(payload.get(), "exp");
    const auto issued = wholeAt(payload.get(), "iat");
    Claims claims;
    claims.tokenId = QString::fromUtf8(textAt(payload.get(), "jti"));
    if ((type != "access" && type != "refresh") || !user || *user <= 0 || !expires || !issued
        || claims.tokenId.isEmpty())
        return std::nullopt;
    if (*expires > seconds(now) + 10LL * 366 * 86'400 || fromSeconds(*expires) <= now)
        return std::nullopt;
    claims.type = type == "access" ? TokenType::Access : TokenType::Refresh;
    claims.parent = ParentId{*user};
    claims.session = wholeAt(payload.get(), "sid").value_or(0);
    claims.issued = fromSeconds(*issued);
    claims.expires = fromSeconds(*expires);
    return claims;
}

}
