#include "accounts/idtoken.h"

#include <cstdint>

using namespace dreamjar;
using namespace dreamjar::server;

/// A key set of the provider up to the first line end, and behind it the token. Whoever shows the keys signs the token,
/// so it may well be good; it must only never do harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    const qsizetype end = input.indexOf('\n');
    const accounts::ProviderKeys keys{input.left(end)};
    accounts::IdToken::Rules rules;
    rules.issuer = QStringLiteral("https://accounts.google.com");
    rules.audiences = {QStringLiteral("client")};
    rules.nonce = QStringLiteral("n");
    rules.now = Instant::fromMicroseconds(1'790'000'000'000'000);
    static_cast<void>(accounts::IdToken::read(input.mid(end + 1), keys, rules));
    return 0;
}
