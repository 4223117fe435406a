#include "accounts/tokens.h"

#include <cstdint>
#include <cstdlib>

using namespace dreamjar;
using namespace dreamjar::server;

namespace {

const Instant now = Instant::fromMicroseconds(1'790'000'000'000'000);

accounts::Claims someClaims()
{
    accounts::Claims claims;
    claims.parent = ParentId{7};
    claims.session = 3;
    claims.tokenId = QStringLiteral("id");
    claims.issued = now;
    claims.expires = now + std::chrono::hours{1};
    return claims;
}

}

/// Nothing but what was signed here is ever taken; TOKEN in the input stands for a good one to begin with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const accounts::Tokens tokens{QByteArray(32, 'k')};
    static const QByteArray good = tokens.sign(someClaims()).toLatin1();
    QByteArray text{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    text.replace("TOKEN", good);
    if (const auto read = tokens.read(text, now); read && *read != someClaims())
        std::abort();
    return 0;
}
