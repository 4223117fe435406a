#pragma once

#include "domain/result.h"
#include "http/message.h"

#include <QStringList>

namespace dreamjar::server::http {

/// The proxies in front of us whose word on where a request comes from is taken. Nobody else's X-Forwarded-For is: it
/// would let everybody choose the address by which tries are counted.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Addresses ("127.0.0.1", "::1") and networks ("10.0.0.0/8"). The error is a sentence.
    static Result<TrustedProxies, QString> parse(const QStringList &all);

    /// Who sent the request: the last one in X-Forwarded-For that is none of ours, when it comes from one of ours.
    QByteArray clientOf(const Request &request) const;

private:
    struct Network {
        QByteArray address; ///< 16 bytes; IPv4 as ::ffff:a.b.c.d
        int bits = 128;
    };
    static std::optional<Network> networkFrom(const QByteArray &text);
    bool trusts(const QByteArray &address) const;

    QList<Network> m_networks;
};

}
