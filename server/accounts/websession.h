#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>

namespace dreamjar::server::accounts {

/// Signing in by cookie, for the explorer: the cookie holds an access token that scripts cannot read, and every write
/// must show a second word that other web pages cannot know.
class WebSession
{
public:
    explicit WebSession(const QByteArray &secret);

    /// What writes must carry as X-CSRFToken under this access token.
    QByteArray csrfToken(const QString &tokenId) const;
    /// In constant time.
    bool isCsrfToken(const QByteArray &given, const QString &tokenId) const;

    /// The values of Set-Cookie that give and take the cookie.
    static QByteArray cookie(const QString &token, std::chrono::seconds lifetime, bool secure);
    static QByteArray noCookie();
    /// The token in a Cookie header.
    static std::optional<QByteArray> tokenIn(const QByteArray &cookies);

private:
    QByteArray m_key;
};

}
