#include "accounts/sealednotes.h"

#include "accounts/derivedkey.h"

#include <QtEndian>
#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {

constexpr qsizetype timeBytes = 8;
constexpr qsizetype longestNote = 8 * 1024;
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

}

SealedNotes::SealedNotes(const QByteArray &secret, KeySource &keys)
    : m_key(derivedKey(secret, "sealed notes")), m_keys(keys)
{
    static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == crypto_auth_hmacsha256_BYTES);
}

QByteArray SealedNotes::seal(const QByteArray &purpose, const QByteArray &note, Instant expires) const
{
    QByteArray plain(timeBytes, '\0');
    qToBigEndian(expires.toMicroseconds(), plain.data());
    plain += note;
    const QByteArray nonce = m_keys.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray sealed(plain.size() + qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES}, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(purpose), static_cast<unsigned long long>(purpose.size()),
        nullptr, raw(nonce), raw(m_key));
    return (nonce + sealed).toBase64(base64url);
}

std::optional<QByteArray> SealedNotes::open(const QByteArray &purpose, const QByteArray &sealed, Instant now) const
{
    constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype overhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const auto decoded = QByteArray::fromBase64Encoding(sealed, base64url | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    if (sealed.size() > longestNote || !decoded || bytes.size() < nonceBytes + overhead + timeBytes)
        return std::nullopt;
    const QByteArray box = bytes.mid(nonceBytes);
    QByteArray plain(box.size() - overhead, '\0');
    const bool ours = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box),
                          static_cast<unsigned long long>(box.size()), raw(purpose),
                          static_cast<unsigned long long>(purpose.size()), raw(bytes), raw(m_key))
        == 0;
    if (!ours || Instant::fromMicroseconds(qFromBigEndian<qint64>(plain.constData())) <= now)
        return std::nullopt;
    return plain.mid(timeBytes);
}

}
