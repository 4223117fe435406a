#include "accounts/websession.h"

#include "accounts/derivedkey.h"

#include <sodium.h>

namespace dreamjar::server::accounts {

namespace {
constexpr char name[] = "dreamjar_session";
}

WebSession::WebSession(const QByteArray &secret) : m_key(derivedKey(secret, "words against forged requests")) { }

QByteArray WebSession::csrfToken(const QString &tokenId) const
{
    return keyedName(m_key, tokenId.toUtf8());
}

bool WebSession::isCsrfToken(const QByteArray &given, const QString &tokenId) const
{
    const QByteArray expected = csrfToken(tokenId);
    return given.size() == expected.size()
        && sodium_memcmp(given.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

QByteArray WebSession::cookie(const QString &token, std::chrono::seconds lifetime, bool secure)
{
    return QByteArray{name} + '=' + token.toLatin1() + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
        + QByteArray::number(static_cast<qlonglong>(lifetime.count())) + (secure ? "; Secure" : "");
}

QByteArray WebSession::noCookie()
{
    return QByteArray{name} + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0";
}

std::optional<QByteArray> WebSession::tokenIn(const QByteArray &cookies)
{
    for (const QByteArray &pair : cookies.split(';')) {
        const auto equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals).trimmed() == name)
            return pair.mid(equals + 1).trimmed();
    }
    return std::nullopt;
}

}
