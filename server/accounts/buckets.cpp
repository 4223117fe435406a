#include "accounts/buckets.h"

#include "accounts/derivedkey.h"

#include <arpa/inet.h>

namespace dreamjar::server::accounts {

namespace {

QByteArray household(const QByteArray &peer)
{
    constexpr qsizetype network = 8;
    in6_addr address;
    if (::inet_pton(AF_INET6, peer.constData(), &address) != 1 || IN6_IS_ADDR_V4MAPPED(&address)
        || IN6_IS_ADDR_LOOPBACK(&address))
        return peer;
    return QByteArray{reinterpret_cast<const char *>(address.s6_addr), network}.toHex();
}

}

Buckets::Buckets(const QByteArray &secret) : m_key(derivedKey(secret, "names of counted attempts")) { }

QString Buckets::account(const QString &foldedEmail) const
{
    return QString::fromLatin1(keyedName(m_key, "account " + foldedEmail.toUtf8()));
}

QString Buckets::address(const QByteArray &peer) const
{
    return QString::fromLatin1(keyedName(m_key, "address " + household(peer)));
}

QString Buckets::registrations(const QByteArray &peer) const
{
    return QString::fromLatin1(keyedName(m_key, "registrations " + household(peer)));
}

}
