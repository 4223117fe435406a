#include "support/scriptedprovider.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <atomic>
#include <jansson.h>
#include <mutex>
#include <thread>

extern "C" {
#include <jose/b64.h>
#include <jose/jwk.h>
#include <jose/jws.h>
}

namespace dreamjar::test {

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct JsonDeleter {
    void operator()(json_t *value) const { json_decref(value); }
};
using Json = std::unique_ptr<json_t, JsonDeleter>;

Json newKey(const QByteArray &name)
{
    Json key{json_pack("{s:s,s:s}", "alg", "RS256", "kid", name.constData())};
    if (!jose_jwk_gen(nullptr, key.get()))
        qFatal("No key could be made");
    return key;
}

/// The first key of every provider: making one takes a moment, and which it is matters to nobody.
Json firstKey()
{
    static const Json made = newKey("key-1");
    return Json{json_deep_copy(made.get())};
}

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact).toBase64(base64url);
}

QByteArray http(int status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + more + "\r\n" + body;
}

}

class ScriptedProvider::Server
{
public:
    struct Grant {
        QString email;
        QString client;
        QString nonce;
        QString challenge;
        QString redirectUri;
    };

    Server() : m_thread([this] { serve(); })
    {
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~Server()
    {
        m_stopping = true;
        m_thread.join();
    }

    QString issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port.load()); }
    QByteArray sign(const QJsonObject &claims);
    QByteArray tokenFor(const Grant &grant);

    mutable std::recursive_mutex mutex;
    Lie lie;
    QByteArray algorithm = "RS256";
    bool strange = false;
    int keyNumber = 1;
    Json key = firstKey();
    Json strangeKey;
    int maxAge = 3600;
    int tokenStatus = 0;
    QByteArray tokenBody;
    QByteArray hangUp, fails;
    QString code;
    qint64 now = 0;
    QHash<QString, Grant> grants;
    QHash<QByteArray, int> count;
    QByteArray lastTokenRequest;

private:
    void serve();
    void answer(QTcpSocket &socket);
    QByteArray answerTo(const QByteArray &path, const QByteArray &body);
    QByteArray exchange(const QByteArray &body);

    std::atomic<bool> m_stopping = false;
    std::atomic<quint16> m_port = 0;
    std::thread m_thread;
};

void ScriptedProvider::Server::serve()
{
    QTcpServer listener;
    listener.listen(QHostAddress{QHostAddress::LocalHost});
    m_port = listener.serverPort();
    while (!m_stopping) {
        if (!listener.waitForNewConnection(20))
            continue;
        const std::unique_ptr<QTcpSocket> socket{listener.nextPendingConnection()};
        answer(*socket);
    }
}

void ScriptedProvider::Server::answer(QTcpSocket &socket)
{
    QByteArray request;
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || request.size() < end + 4 + length) {
        if (!socket.waitForReadyRead(2000))
            return;
        request += socket.readAll();
        end = request.indexOf("\r\n\r\n");
        if (const qsizetype at = request.toLower().indexOf("content-length:"); at >= 0 && at < end)
            length = request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    }
    const QByteArray path = request.split(' ').value(1);
    QByteArray reply;
    {
        const std::lock_guard lock{mutex};
        ++count[path];
        if (path == hangUp)
            return;
        reply = path == fails ? http(500, "{}") : answerTo(path, request.mid(end + 4));
    }
    socket.write(reply);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(2000);
}

QByteArray ScriptedProvider::Server::answerTo(const QByteArray &path, const QByteArray &body)
{
    if (path == "/.well-known/openid-configuration") {
        const QJsonObject metadata{{QStringLiteral("issuer"), issuer()},
            {QStringLiteral("authorization_endpoint"), issuer() + QStringLiteral("/authorize")},
            {QStringLiteral("token_endpoint"), issuer() + QStringLiteral("/token")},
            {QStringLiteral("jwks_uri"), issuer() + QStringLiteral("/keys")}};
        return http(200, QJsonDocument{metadata}.toJson());
    }
    if (path == "/keys") {
        const Json shown{json_deep_copy(key.get())};
        jose_jwk_pub(nullptr, shown.get());
        const Json set{json_pack("{s:[O]}", "keys", shown.get())};
        char *text = json_dumps(set.get(), 0);
        const QByteArray json{text};
        std::free(text);
        return http(200, json, "Cache-Control: public, max-age=" + QByteArray::number(maxAge) + "\r\n");
    }
    if (path == "/token") {
        lastTokenRequest = body;
        return tokenStatus ? http(tokenStatus, tokenBody) : exchange(body);
    }
    return http(404, "{}");
}

QByteArray ScriptedProvider::Server::exchange(const QByteArray &body)
{
    const QUrlQuery form{QString::fromLatin1(body)};
    const auto field = [&](const char *name) { return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    const auto grant = grants.constFind(field("code"));
    const QString challenge = QString::fromLatin1(
        QCryptographicHash::hash(field("code_verifier").toUtf8(), QCryptographicHash::Sha256).toBase64(base64url));
    if (grant == grants.cend() || grant->challenge != challenge || grant->redirectUri != field("redirect_uri")
        || grant->client != field("client_id"))
        return http(400, R"({"error":"invalid_grant"})");
    const QJsonObject tokens{{QStringLiteral("access_token"), QStringLiteral("opaque")},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 3600},
        {QStringLiteral("id_token"), QString::fromLatin1(tokenFor(*grant))}};
    grants.remove(field("code"));
    return http(200, QJsonDocument{tokens}.toJson());
}

QByteArray ScriptedProvider::Server::tokenFor(const Grant &grant)
{
    const qint64 time = now ? now : QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{{QStringLiteral("iss"), issuer()}, {QStringLiteral("sub"), QStringLiteral("sub-") + grant.email},
        {QStringLiteral("aud"), grant.client}, {QStringLiteral("iat"), time}, {QStringLiteral("exp"), time + 600},
        {QStringLiteral("email"), grant.email}, {QStringLiteral("email_verified"), true},
        {QStringLiteral("given_name"), QStringLiteral("Greta")}, {QStringLiteral("family_name"), QStringLiteral("Google")}};
    if (!grant.nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), grant.nonce);
    if (lie)
        lie(claims);
    return sign(claims);
}

QByteArray ScriptedProvider::Server::sign(const QJsonObject &claims)
{
    if (strange && !strangeKey)
        strangeKey = newKey("key-" + QByteArray::number(keyNumber));
    const Json copy{json_deep_copy(strange ? strangeKey.get() : key.get())};
    if (algorithm != "RS256") {
        const QByteArray head = encoded({{QStringLiteral("alg"), QString::fromLatin1(algorithm)},
                                    {QStringLiteral("kid"), QStringLiteral("key-%1").arg(keyNumber)}})
            + '.' + encoded(claims);
        const Json secret{json_pack("{s:s,s:s,s:s}", "kty", "oct", "alg", "HS256", "k",
            json_string_value(json_object_get(copy.get(), "n")))};
        const Json jws{json_pack("{s:s}", "payload", encoded(claims).constData())};
        const Json mark{json_pack("{s:{s:s}}", "protected", "alg", "HS256")};
        jose_jws_sig(nullptr, jws.get(), mark.get(), secret.get());
        const char *mac = json_string_value(json_object_get(jws.get(), "signature"));
        return head + '.' + (algorithm == "none" ? QByteArray{} : QByteArray{mac});
    }
    const Json jws{json_pack("{s:s}", "payload", encoded(claims).constData())};
    const Json mark{json_pack("{s:{s:s,s:s}}", "protected", "alg", "RS256", "kid",
        json_string_value(json_object_get(copy.get(), "kid")))};
    if (!jose_jws_sig(nullptr, jws.get(), mark.get(), copy.get()))
        qFatal("Nothing could be signed");
    const auto part = [&](const char *name) { return QByteArray{json_string_value(json_object_get(jws.get(), name))}; };
    return part("protected") + '.' + part("payload") + '.' + part("signature");
}

ScriptedProvider::ScriptedProvider() : m_server(std::make_unique<Server>()) { }

ScriptedProvider::~ScriptedProvider() = default;

QString ScriptedProvider::issuer() const
{
    return m_server->issuer();
}

void ScriptedProvider::setLie(Lie lie)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->lie = std::move(lie);
}

void ScriptedProvider::setAlgorithm(const QByteArray &algorithm)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->algorithm = algorithm;
}

void ScriptedProvider::useStrangeKey(bool strange)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->strange = strange;
}

void ScriptedProvider::rotateKey()
{
    const std::lock_guard lock{m_server->mutex};
    m_server->key = newKey("key-" + QByteArray::number(++m_server->keyNumber));
}

void ScriptedProvider::setKeysMaxAge(int seconds)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->maxAge = seconds;
}

void ScriptedProvider::setTokenAnswer(int status, const QByteArray &body)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->tokenStatus = status;
    m_server->tokenBody = body;
}

void ScriptedProvider::hangUpOn(const QByteArray &path)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->hangUp = path;
}

void ScriptedProvider::failOn(const QByteArray &path)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->fails = path;
}

void ScriptedProvider::setCode(const QString &code)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->code = code;
}

void ScriptedProvider::setNow(qint64 seconds)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->now = seconds;
}

QByteArray ScriptedProvider::idToken(const QString &email, const QString &client, const QString &nonce, qint64 now)
{
    const std::lock_guard lock{m_server->mutex};
    m_server->now = now;
    return m_server->tokenFor({email, client, nonce, {}, {}});
}

QUrl ScriptedProvider::agree(const QUrl &authorization, const QString &email)
{
    const QUrlQuery asked{authorization};
    const auto field = [&](const char *name) { return asked.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    const std::lock_guard lock{m_server->mutex};
    const QString code = m_server->code.isEmpty() ? QStringLiteral("code-%1").arg(m_server->grants.size() + 1) : m_server->code;
    m_server->grants.insert(code,
        {email, field("client_id"), field("nonce"), field("code_challenge"), field("redirect_uri")});
    QUrl back{field("redirect_uri")};
    back.setQuery(QStringLiteral("code=") + QString::fromLatin1(QUrl::toPercentEncoding(code)) + QStringLiteral("&state=")
        + QString::fromLatin1(QUrl::toPercentEncoding(field("state"))));
    return back;
}

int ScriptedProvider::requests(const QByteArray &path) const
{
    const std::lock_guard lock{m_server->mutex};
    return m_server->count.value(path);
}

QByteArray ScriptedProvider::tokenRequest() const
{
    const std::lock_guard lock{m_server->mutex};
    return m_server->lastTokenRequest;
}

}
