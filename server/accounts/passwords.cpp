#include "accounts/passwords.h"

#include "accounts/djangohash.h"

#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;
}

Passwords::Passwords()
{
    const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready);
    m_dummy = hash(QStringLiteral("nobody's"));
}

QByteArray Passwords::hash(const QString &password) const
{
    const QByteArray utf8 = password.toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(out.data(), utf8.constData(), static_cast<unsigned long long>(utf8.size()), passes, memory)
        != 0)
        return {};
    out.truncate(static_cast<qsizetype>(qstrlen(out.constData())));
    return out;
}

bool Passwords::matches(const QByteArray &hash, const QString &password) const
{
    if (isDjangoHash(hash))
        return matchesDjangoHash(hash, password);
    const QByteArray utf8 = password.toUtf8();
    return !hash.isEmpty()
        && crypto_pwhash_str_verify(hash.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()))
        == 0;
}

void Passwords::pretend(const QString &password) const
{
    static_cast<void>(matches(m_dummy, password));
}

bool Passwords::needsRehash(const QByteArray &hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), passes, memory) != 0;
}

}
