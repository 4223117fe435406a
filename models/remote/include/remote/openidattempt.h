#pragma once

#include "domain/clock.h"
#include "remote/openid.h"

#include <QByteArray>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <memory>

class QOAuth2AuthorizationCodeFlow;
class QUrlQuery;

namespace dreamjar::remote {

class HttpTransport;
class Loopback;
class OAuthNetwork;
class OpenIdReplies;
struct Answer;

/// By authorization code with PKCE, state and nonce of 256 bits.
class OpenIdAttempt : public OpenIdWay
{
    Q_OBJECT
public:
    struct Options {
        QByteArray page; ///< HTML: the person may go back to the program
        quint16 port = 0; ///< to come back to; 0: the system chooses
        std::chrono::milliseconds patience = std::chrono::minutes{5}; ///< with the person
    };
    OpenIdAttempt(const OpenIdClient &client, KeySource &keys, Options options, QObject *parent = nullptr);
    ~OpenIdAttempt() override;

    void start(Done done) override;
    void browserMissing() override;

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
