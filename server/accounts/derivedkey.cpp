#include "accounts/derivedkey.h"

#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {

QByteArray mac(const QByteArray &key, QByteArrayView text)
{
    QByteArray out(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(
        &state, reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(
        &state, reinterpret_cast<const unsigned char *>(text.data()), static_cast<unsigned long long>(text.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(out.data()));
    return out;
}

}

QByteArray derivedKey(const QByteArray &secret, QByteArrayView purpose)
{
    return mac(secret, purpose);
}

QByteArray keyedName(const QByteArray &key, QByteArrayView text)
{
    return mac(key, text).toHex();
}

}
