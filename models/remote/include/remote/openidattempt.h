#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

class QOAuth2AuthorizationCodeFlow;
class QUrlQuery;

namespace dreamjar::remote {

class HttpTransport;
class Loopback;
class OAuthNetwork;
class OpenIdReplies;
struct Answer;

/// With which OpenID provider, and as which of its clients.
struct OpenIdClient {
    QString issuer; ///< https, or http on this computer
    QString id;
    QString secret; ///< may be empty; no secret to speak of in a program that everybody has
};

/// Why there is no ID token.
enum class OpenIdTrouble {
    Unreachable, ///< the provider does not answer, or not like one
    CannotListen, ///< no port for the browser to come back to
    NoBrowser,
    Denied, ///< by the person, on the provider's page
    Refused, ///< by the provider
    NotOurs, ///< what came back did not belong to this sign-in
    NobodyCame, ///< in all the time there was
};

/// The provider's word on who somebody is, and the number that only this sign-in asked with.
struct OpenIdProof {
    QString idToken;
    QString nonce;
};

/// One way through the browser and back: authorization code with PKCE, state and nonce of 256 bits. One object for one
/// attempt; deleting it gives it up. Lives on one thread. What the ID token says is for the server to judge.
class OpenIdAttempt : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QByteArray page; ///< HTML: the person may go back to the program
        quint16 port = 0; ///< to come back to; 0: the system chooses
        std::chrono::milliseconds patience = std::chrono::minutes{5}; ///< with the person
    };
    using Done = std::function<void(const Result<OpenIdProof, OpenIdTrouble> &)>;

    OpenIdAttempt(const OpenIdClient &client, KeySource &keys, Options options, QObject *parent = nullptr);
    ~OpenIdAttempt() override;

    /// Once. `done` comes once, unless the object is deleted.
    void start(Done done);
    /// That address could not be opened.
    void browserMissing();

Q_SIGNALS:
    /// To be opened in the person's browser.
    void browserWanted(const QUrl &address);

private:
    void discovered(const Answer &answer);
    void lookForBrowser(const QUrl &authorization, const QUrl &token);
    bool judge(const QUrlQuery &query);
    void tokensArrived(const QString &idToken);
    void fail(OpenIdTrouble trouble);
    void finish(const Result<OpenIdProof, OpenIdTrouble> &result);

    const OpenIdClient m_client;
    const Options m_options;
    const QByteArray m_state, m_nonce, m_verifier;
    QString m_code;
    Done m_done;
    QTimer m_patience;
    bool m_answered = false; ///< the browser came back
    std::unique_ptr<HttpTransport> m_discovery;
    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<OAuthNetwork> m_network;
    OpenIdReplies *m_replies = nullptr; ///< of the flow
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
};

}
