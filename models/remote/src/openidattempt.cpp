#include "remote/openidattempt.h"

#include "domain/secureurl.h"
#include "loopback.h"
#include "oauthnetwork.h"
#include "openidreplies.h"
#include "remote/httptransport.h"
#include "wire/jsonvalue.h"

#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>
#include <QUrlQuery>

namespace dreamjar::remote {

namespace {

using Parameters = QMultiMap<QString, QVariant>;
using Stage = QAbstractOAuth::Stage;

constexpr qsizetype secretBytes = 32;
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const HttpLimits discoveryLimits{
    std::chrono::seconds{10}, std::chrono::seconds{10}, std::chrono::seconds{10}, 256 * 1024};

QByteArray unguessable(KeySource &keys)
{
    return keys.bytes(secretBytes).toBase64(base64url);
}

QByteArray challengeFor(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64url);
}

QUrl endpoint(const wire::JsonValue &metadata, std::string_view name)
{
    const wire::JsonValue *value = metadata.find(name);
    return value && value->isString() ? QUrl{value->text(), QUrl::StrictMode} : QUrl{};
}

/// Encoded exactly once, whatever the flow made of it: QUrlQuery takes % for encoded already and lets + pass, and the flow
/// encodes some values by itself and others not.
void set(Parameters &parameters, const char *name, const QString &value)
{
    parameters.replace(QLatin1String(name), QString::fromLatin1(value.toUtf8().toPercentEncoding()));
}

}

OpenIdAttempt::OpenIdAttempt(const OpenIdClient &client, KeySource &keys, Options options, QObject *parent)
    : OpenIdWay(parent), m_client(client), m_options(std::move(options)), m_state(unguessable(keys)),
      m_nonce(unguessable(keys)), m_verifier(unguessable(keys))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(OpenIdTrouble::NobodyCame); });
}

OpenIdAttempt::~OpenIdAttempt() = default;

void OpenIdAttempt::start(Done done)
{
    m_done = std::move(done);
    m_patience.start(m_options.patience);
    const QUrl issuer{m_client.issuer, QUrl::StrictMode};
    if (!isSecureUrl(issuer)) {
        QTimer::singleShot(0, this, [this] { fail(OpenIdTrouble::Unreachable); });
        return;
    }
    m_discovery = std::make_unique<HttpTransport>(issuer, discoveryLimits);
    m_discovery->send({Method::Get, "/.well-known/openid-configuration", {}, {}}, this,
        [this](const Answer &answer) { discovered(answer); });
}

void OpenIdAttempt::discovered(const Answer &answer)
{
    const auto metadata = wire::parseJson(answer.body);
    const bool understood = answer.status == 200 && answer.isWhole() && metadata && metadata->isObject();
    const wire::JsonValue *issuer = understood ? metadata->find("issuer") : nullptr;
    if (!issuer || !issuer->isString() || issuer->text() != m_client.issuer)
        return fail(OpenIdTrouble::Unreachable);
    const QUrl authorization = endpoint(*metadata, "authorization_endpoint");
    const QUrl token = endpoint(*metadata, "token_endpoint");
    if (!isSecureUrl(authorization) || !isSecureUrl(token))
        return fail(OpenIdTrouble::Unreachable);
    lookForBrowser(authorization, token);
}

void OpenIdAttempt::lookForBrowser(const QUrl &authorization, const QUrl &token)
{
    m_loopback = std::make_unique<Loopback>(m_options.page, [this](const QUrlQuery &query) { return judge(query); });
    if (!m_loopback->listen(m_options.port))
        return fail(OpenIdTrouble::CannotListen);

    m_network = std::make_unique<OAuthNetwork>();
    m_flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(m_client.id, authorization, token, m_network.get());
    m_flow->setScope(QStringLiteral("openid email profile"));
    m_flow->setState(QString::fromLatin1(m_state));
    m_replies = new OpenIdReplies(m_loopback->address(), m_flow.get());
    m_flow->setReplyHandler(m_replies);
    m_flow->setModifyParametersFunction([this](Stage stage, Parameters *parameters) {
        set(*parameters, "client_id", m_client.id);
        set(*parameters, "redirect_uri", m_loopback->address());
        if (stage == Stage::RequestingAuthorization) {
            set(*parameters, "nonce", QString::fromLatin1(m_nonce));
            set(*parameters, "code_challenge", QString::fromLatin1(challengeFor(m_verifier)));
            set(*parameters, "code_challenge_method", QStringLiteral("S256"));
        } else if (stage == Stage::RequestingAccessToken) {
            set(*parameters, "code", m_code);
            set(*parameters, "code_verifier", QString::fromLatin1(m_verifier));
            if (!m_client.secret.isEmpty())
                set(*parameters, "client_secret", m_client.secret);
        }
    });
    connect(m_replies, &OpenIdReplies::idTokenReceived, this, &OpenIdAttempt::tokensArrived);
    connect(m_replies, &OpenIdReplies::failed, this,
        [this](bool byProvider) { fail(byProvider ? OpenIdTrouble::Refused : OpenIdTrouble::Unreachable); });
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, &OpenIdAttempt::browserWanted);
    m_flow->grant();
}

bool OpenIdAttempt::judge(const QUrlQuery &query)
{
    const auto value = [&query](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    if (m_answered)
        return value("state") == QLatin1String(m_state); // somebody loads the page again
    const bool ours = value("state") == QLatin1String(m_state);
    const QString code = value("code");
    const QString error = value("error");
    if (!ours && (code.isEmpty() || !error.isEmpty()))
        return false; // noise: anybody may send it
    m_answered = true;
    m_patience.stop();
    const QString issuer = value("iss"); // RFC 9207
    // Later, when the page has gone out: an end closes the door.
    if (!ours || (!issuer.isEmpty() && issuer != m_client.issuer)) {
        QTimer::singleShot(0, this, [this] { fail(OpenIdTrouble::NotOurs); });
    } else if (!error.isEmpty() || code.isEmpty()) {
        const bool denied = error == QStringLiteral("access_denied");
        QTimer::singleShot(
            0, this, [this, denied] { fail(denied ? OpenIdTrouble::Denied : OpenIdTrouble::Refused); });
    } else {
        m_code = code;
        Q_EMIT m_replies->callbackReceived(
            {{QStringLiteral("code"), code}, {QStringLiteral("state"), QString::fromLatin1(m_state)}});
    }
    return true;
}

void OpenIdAttempt::browserMissing()
{
    if (!m_answered)
        fail(OpenIdTrouble::NoBrowser);
}

void OpenIdAttempt::tokensArrived(const QString &idToken)
{
    finish(OpenIdProof{idToken, QString::fromLatin1(m_nonce)});
}

void OpenIdAttempt::fail(OpenIdTrouble trouble)
{
    finish(Failure{trouble});
}

void OpenIdAttempt::finish(const Result<OpenIdProof, OpenIdTrouble> &result)
{
    m_patience.stop();
    m_answered = true;
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

}
