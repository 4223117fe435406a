#pragma once

#include "accounts/idtoken.h"
#include "accounts/webfetch.h"
#include "domain/clock.h"

#include <QUrl>
#include <mutex>
#include <optional>

namespace dreamjar::server::accounts {

/// What an operator registered with a provider.
struct OpenIdClient {
    QString id;
    QByteArray secret; ///< may be empty: a public client
};

/// Where a provider has what, as it says itself.
struct OpenIdEndpoints {
    QUrl authorization;
    QUrl token;
    QUrl keys;
};

/// An authorization code to be exchanged, and what it was asked for with.
struct OpenIdCode {
    QByteArray code;
    QByteArray verifier; ///< of PKCE
    QByteArray redirectUri;
};

/// One OpenID provider, Google by default. What it says about itself and its keys are asked for when first needed and
/// kept as long as it allows. Waits for the network: for the Web lane alone. Safe from any thread.
class OpenIdProvider
{
public:
    enum class Trouble {
        Unreachable, ///< or its answer is none that a provider gives
        CodeRefused, ///< the code is used, run out, or was not meant for us
        NotBelieved, ///< its ID token says or is signed in what we do not accept
    };

    /// `issuer` is https, or http on this computer.
    OpenIdProvider(const QString &issuer, const Clock &clock, WebFetch::Limits limits = {});

    const QString &issuer() const { return m_issuer; }
    Result<OpenIdEndpoints, Trouble> endpoints();
    Result<Identity, Trouble> identify(QByteArrayView idToken, const QStringList &audiences, const QString &nonce);
    /// Exchanges the code for an ID token and reads that.
    Result<Identity, Trouble> redeem(const OpenIdCode &code, const OpenIdClient &client, const QString &nonce);
    /// Before the threads that may be waiting in here are waited for.
    void stop() { m_fetch.stop(); }

private:
    Result<OpenIdEndpoints, Trouble> settledEndpoints();
    Result<void, Trouble> fetchKeys();
    bool failedJustNow() const;

    const QString m_issuer;
    const Clock &m_clock;
    WebFetch m_fetch;
    std::mutex m_mutex; ///< held while the network is waited for, so that it is asked once for many
    std::optional<OpenIdEndpoints> m_endpoints;
    Instant m_endpointsUntil;
    ProviderKeys m_keys;
    Instant m_keysUntil;
    std::optional<Instant> m_keysAsked;
    std::optional<Instant> m_failed;
};

}
