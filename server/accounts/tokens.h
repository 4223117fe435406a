#pragma once

#include "domain/clock.h"
#include "domain/id.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

namespace dreamjar::server::accounts {

enum class TokenType { Access, Refresh };

/// What a token says. `session` is the family of refresh tokens that it comes from, 0 when it does not say.
struct Claims {
    TokenType type = TokenType::Access;
    ParentId parent;
    qint64 session = 0;
    QString tokenId;
    Instant issued;
    Instant expires;

    friend bool operator==(const Claims &, const Claims &) = default;
};

/// Makes and reads our JSON Web Tokens: HS256 and nothing else, whatever a token's header asks for. Safe from any
/// thread.
class Tokens
{
public:
    /// At least 32 bytes.
    explicit Tokens(const QByteArray &key);
    ~Tokens();
    Tokens(const Tokens &) = delete;
    Tokens &operator=(const Tokens &) = delete;

    QString sign(const Claims &claims) const;
    /// Nothing when the signature, issuer, form or type of a claim is wrong or it has run out at `now`.
    std::optional<Claims> read(QByteArrayView token, Instant now) const;

private:
    struct Key;
    std::unique_ptr<Key> m_key;
};

}
