#include "accounts/openidprovider.h"

#include "domain/secureurl.h"
#include "wire/jsonvalue.h"

#include <algorithm>

namespace dreamjar::server::accounts {

namespace {

using std::chrono::seconds;

constexpr seconds shortestStay{60};
constexpr seconds longestStay{86'400};
constexpr seconds endpointsStay{3600};
/// A key that we do not know may be new; asked for no more often than this.
constexpr seconds betweenKeyQuestions{60};
/// A provider that does not answer is left alone for so long, because each try may cost ten seconds.
constexpr seconds restAfterFailure{5};

QByteArray member(const wire::JsonValue &object, std::string_view name)
{
    const wire::JsonValue *value = object.find(name);
    return value && value->isString() ? value->text().toUtf8() : QByteArray{};
}

QByteArray formLine(std::initializer_list<std::pair<const char *, QByteArray>> fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            form += (form.isEmpty() ? QByteArray{} : QByteArray{"&"}) + name + '=' + value.toPercentEncoding();
    }
    return form;
}

}

OpenIdProvider::OpenIdProvider(const QString &issuer, const Clock &clock, WebFetch::Limits limits)
    : m_issuer(issuer), m_clock(clock), m_fetch(limits)
{
}

bool OpenIdProvider::failedJustNow() const
{
    return m_failed && m_clock.now() - *m_failed < restAfterFailure;
}

Result<OpenIdEndpoints, OpenIdProvider::Trouble> OpenIdProvider::endpoints()
{
    const std::lock_guard lock{m_mutex};
    return settledEndpoints();
}

Result<OpenIdEndpoints, OpenIdProvider::Trouble> OpenIdProvider::settledEndpoints()
{
    if (m_endpoints && m_clock.now() < m_endpointsUntil)
        return *m_endpoints;
    if (failedJustNow())
        return Failure{Trouble::Unreachable};
    QString base = m_issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    const auto answer = m_fetch.get(QUrl{base + QStringLiteral("/.well-known/openid-configuration")});
    const auto json = wire::parseJson(answer.body);
    OpenIdEndpoints found;
    if (answer.status == 200 && json && json->isObject() && member(*json, "issuer") == m_issuer.toUtf8()) {
        found.authorization = QUrl::fromEncoded(member(*json, "authorization_endpoint"), QUrl::StrictMode);
        found.token = QUrl::fromEncoded(member(*json, "token_endpoint"), QUrl::StrictMode);
        found.keys = QUrl::fromEncoded(member(*json, "jwks_uri"), QUrl::StrictMode);
    }
    if (!isSecureUrl(found.authorization) || !isSecureUrl(found.token) || !isSecureUrl(found.keys)) {
        m_failed = m_clock.now();
        return Failure{Trouble::Unreachable};
    }
    m_endpoints = found;
    m_endpointsUntil = m_clock.now() + std::max(answer.maxAge, endpointsStay);
    return found;
}

Result<void, OpenIdProvider::Trouble> OpenIdProvider::fetchKeys()
{
    const auto where = settledEndpoints();
    if (!where)
        return Failure{where.error()};
    if (failedJustNow())
        return Failure{Trouble::Unreachable};
    const auto answer = m_fetch.get(where->keys);
    m_keysAsked = m_clock.now();
    ProviderKeys keys{answer.status == 200 ? answer.body : QByteArray{}};
    if (keys.isEmpty()) {
        m_failed = m_clock.now();
        return Failure{Trouble::Unreachable};
    }
    m_keys = std::move(keys);
    m_keysUntil = m_clock.now() + std::clamp(answer.maxAge, shortestStay, longestStay);
    return {};
}

Result<Identity, OpenIdProvider::Trouble> OpenIdProvider::identify(
    QByteArrayView idToken, const QStringList &audiences, const QString &nonce)
{
    const std::lock_guard lock{m_mutex};
    const Instant now = m_clock.now();
    if (m_keys.isEmpty() || now >= m_keysUntil) {
        if (auto fetched = fetchKeys(); !fetched)
            return Failure{fetched.error()};
    }
    const IdToken::Rules rules{m_issuer, audiences, nonce, now};
    auto identity = IdToken::read(idToken, m_keys, rules);
    const bool mayBeNew = !identity && identity.error() == IdTokenFlaw::UnknownKey;
    if (mayBeNew && (!m_keysAsked || now - *m_keysAsked >= betweenKeyQuestions)) {
        if (auto fetched = fetchKeys(); !fetched)
            return Failure{fetched.error()};
        identity = IdToken::read(idToken, m_keys, rules);
    }
    if (!identity)
        return Failure{Trouble::NotBelieved};
    return *std::move(identity);
}

Result<Identity, OpenIdProvider::Trouble> OpenIdProvider::redeem(
    const OpenIdCode &code, const OpenIdClient &client, const QString &nonce)
{
    const auto where = endpoints();
    if (!where)
        return Failure{where.error()};
    const auto answer = m_fetch.postForm(where->token,
        formLine({{"grant_type", "authorization_code"}, {"code", code.code}, {"code_verifier", code.verifier},
            {"redirect_uri", code.redirectUri}, {"client_id", client.id.toUtf8()}, {"client_secret", client.secret}}));
    if (answer.status >= 400 && answer.status < 500)
        return Failure{Trouble::CodeRefused};
    const auto json = wire::parseJson(answer.body);
    if (answer.status != 200 || !json || !json->isObject())
        return Failure{Trouble::Unreachable};
    return identify(member(*json, "id_token"), {client.id}, nonce);
}

}
