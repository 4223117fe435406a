#include "accounts/passwords.h"

#include "accounts/djangohash.h"

#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;
/// Of a password that nobody has, with the costs above.
constexpr char nobodys[] = "$argon2id$v=19$m=19456,t=2,p=1$LNQnr3j3xqoSyEcG7RoPnA"
                           "$pMUoMXqQYutoDTTsjQm1Pzw41UYMxVHYEfY++clFzxA";
}

Passwords::Passwords()
{
    const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready);
}

QByteArray Passwords::hash(const QString &password) const
{
    ++m_worked;
    const QByteArray utf8 = password.toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(out.data(), utf8.constData(), static_cast<unsigned long long>(utf8.size()), passes, memory)
        != 0)
        return {};
    out.truncate(static_cast<qsizetype>(qstrlen(out.constData())));
    return out;
}

bool Passwords::verify(const QByteArray &hash, const QString &password) const
{
    ++m_worked;
    if (isDjangoHash(hash))
        return matchesDjangoHash(hash, password);
    const QByteArray utf8 = password.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()))
        == 0;
}

bool Passwords::matches(const QByteArray &hash, const QString &password) const
{
    const bool known = isDjangoHash(hash) || hash.startsWith("$argon2id$");
    const bool same = verify(known ? hash : QByteArray{nobodys}, password);
    return same && known;
}

bool Passwords::needsRehash(const QByteArray &hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), passes, memory) != 0;
}

}
