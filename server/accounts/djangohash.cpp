#include "accounts/djangohash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <optional>

namespace dreamjar::server::accounts {

namespace {

constexpr int mostIterations = 10'000'000;
constexpr qsizetype digestBytes = 32;

struct Parts {
    int iterations = 0;
    QByteArray salt;
    QByteArray digest;
};

std::optional<Parts> partsOf(const QByteArray &hash)
{
    const QList<QByteArray> all = hash.split('$');
    if (all.size() != 4 || all[0] != "pbkdf2_sha256")
        return std::nullopt;
    bool number = false;
    Parts parts{all[1].toInt(&number), all[2], {}};
    const auto digest = QByteArray::fromBase64Encoding(all[3], QByteArray::AbortOnBase64DecodingErrors);
    if (!number || parts.iterations < 1 || parts.iterations > mostIterations || parts.salt.isEmpty() || !digest
        || digest.decoded.size() != digestBytes)
        return std::nullopt;
    parts.digest = digest.decoded;
    return parts;
}

}

bool isDjangoHash(const QByteArray &hash)
{
    return partsOf(hash).has_value();
}

bool matchesDjangoHash(const QByteArray &hash, const QString &password)
{
    const auto parts = partsOf(hash);
    if (!parts)
        return false;
    const QByteArray utf8 = password.toUtf8();
    unsigned char derived[digestBytes];
    return PKCS5_PBKDF2_HMAC(utf8.constData(), static_cast<int>(utf8.size()),
               reinterpret_cast<const unsigned char *>(parts->salt.constData()), static_cast<int>(parts->salt.size()),
               parts->iterations, EVP_sha256(), digestBytes, derived)
        == 1
        && CRYPTO_memcmp(derived, parts->digest.constData(), digestBytes) == 0;
}

}
