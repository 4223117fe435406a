#include "accounts/seal.h"

#include "accounts/derivedkey.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

}

Seal::Seal(const QByteArray &secret)
    : m_publicKey(crypto_box_PUBLICKEYBYTES, '\0'), m_secretKey(crypto_box_SECRETKEYBYTES, '\0')
{
    QByteArray seed = derivedKey(secret, "seal of donors' details");
    static_assert(crypto_box_SEEDBYTES == crypto_auth_hmacsha256_BYTES);
    crypto_box_seed_keypair(bytes(m_publicKey), bytes(m_secretKey), bytes(std::as_const(seed)));
    sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
}

Seal::~Seal()
{
    sodium_memzero(m_secretKey.data(), static_cast<size_t>(m_secretKey.size()));
}

QString Seal::id() const
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(QCryptographicHash::hash(m_publicKey, QCryptographicHash::Sha256).toHex().left(digits));
}

std::optional<QByteArray> Seal::open(const QByteArray &base64) const
{
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < qsizetype{crypto_box_SEALBYTES})
        return std::nullopt;
    const QByteArray &box = decoded.decoded;
    QByteArray out(box.size() - qsizetype{crypto_box_SEALBYTES}, '\0');
    if (crypto_box_seal_open(
            bytes(out), bytes(box), static_cast<unsigned long long>(box.size()), bytes(m_publicKey), bytes(m_secretKey))
        != 0)
        return std::nullopt;
    return out;
}

}
