#include "http/proxies.h"

#include <algorithm>
#include <arpa/inet.h>

namespace dreamjar::server::http {

namespace {

constexpr int ipv6Bits = 128, mappedBits = 96;

/// The 16 bytes of an address, none when it is none.
std::optional<QByteArray> bytesOf(const QByteArray &text)
{
    in_addr four = {};
    if (inet_pton(AF_INET, text.constData(), &four) == 1) {
        QByteArray bytes(10, '\0');
        return bytes + "\xff\xff" + QByteArray{reinterpret_cast<const char *>(&four), sizeof four};
    }
    in6_addr six = {};
    if (inet_pton(AF_INET6, text.constData(), &six) == 1)
        return QByteArray{reinterpret_cast<const char *>(&six), sizeof six};
    return std::nullopt;
}

bool agree(const QByteArray &a, const QByteArray &b, int bits)
{
    const int whole = bits / 8, rest = bits % 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin()))
        return false;
    const auto mask = static_cast<unsigned char>(0xff00 >> rest);
    return rest == 0 || ((static_cast<unsigned char>(a[whole]) ^ static_cast<unsigned char>(b[whole])) & mask) == 0;
}

}

std::optional<TrustedProxies::Network> TrustedProxies::networkFrom(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    const auto address = bytesOf(text.left(slash < 0 ? text.size() : slash));
    if (!address)
        return std::nullopt;
    if (slash < 0)
        return Network{*address, ipv6Bits};
    const int first = text.contains(':') ? 0 : mappedBits;
    bool number = false;
    const int bits = text.mid(slash + 1).toInt(&number);
    if (!number || bits < 0 || first + bits > ipv6Bits)
        return std::nullopt;
    return Network{*address, first + bits};
}

Result<TrustedProxies, QString> TrustedProxies::parse(const QStringList &all)
{
    TrustedProxies proxies;
    for (const QString &text : all) {
        const auto network = networkFrom(text.trimmed().toLatin1());
        if (!network)
            return Failure{QStringLiteral("%1 is no address and no network (10.0.0.0/8) of a proxy.").arg(text)};
        proxies.m_networks.append(*network);
    }
    return proxies;
}

bool TrustedProxies::trusts(const QByteArray &address) const
{
    const auto bytes = bytesOf(address);
    return bytes && std::any_of(m_networks.begin(), m_networks.end(), [&](const Network &network) {
        return agree(*bytes, network.address, network.bits);
    });
}

QByteArray TrustedProxies::clientOf(const Request &request) const
{
    QByteArray client = request.peer;
    if (m_networks.isEmpty() || !trusts(client))
        return client;
    QByteArray chain;
    for (const Header &header : request.headers.all()) {
        if (header.name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            chain += (chain.isEmpty() ? "" : ",") + header.value;
    }
    QList<QByteArray> hops = chain.split(',');
    while (!hops.isEmpty()) {
        const QByteArray hop = hops.takeLast().trimmed();
        if (!bytesOf(hop))
            break; // nothing that an honest proxy writes; what stands before it is not to be believed either
        client = hop;
        if (!trusts(hop))
            break;
    }
    return client;
}

}
