#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

namespace dreamjar::test {

/// An OpenID provider on loopback that obeys the test: it signs with RS256, checks PKCE, and lies where it is told to.
/// Serves on a thread of its own; everything here may be called from the test's.
class ScriptedProvider
{
public:
    ScriptedProvider();
    ~ScriptedProvider();
    ScriptedProvider(const ScriptedProvider &) = delete;
    ScriptedProvider &operator=(const ScriptedProvider &) = delete;

    QString issuer() const;

    /// Changes what the next ID tokens say; undefined takes a claim away.
    using Lie = std::function<void(QJsonObject &claims)>;
    void setLie(Lie lie);
    /// The header's alg; "none" is not signed, "HS256" is signed with the public key's bytes.
    void setAlgorithm(const QByteArray &algorithm);
    /// Signs with a key that the key set does not show.
    void useStrangeKey(bool strange);
    /// A new key under a new name; the key set shows it alone.
    void rotateKey();
    /// As the key set is sent with.
    void setKeysMaxAge(int seconds);
    /// Answers of the token endpoint that are none: a status and a body; 0: as it should be.
    void setTokenAnswer(int status, const QByteArray &body = {});
    /// It hangs up instead of answering on this path.
    void hangUpOn(const QByteArray &path);
    /// Answers 500 on this path; empty: on none.
    void failOn(const QByteArray &path);

    /// For a person with this address, as an ID token that was asked for with `nonce` by `client`.
    QByteArray idToken(const QString &email, const QString &client, const QString &nonce, qint64 now);
    /// What a browser would bring back from this authorization request once the person agreed: the redirect URI with
    /// code and state.
    QUrl agree(const QUrl &authorization, const QString &email);
    /// The code of the next agreement.
    void setCode(const QString &code);
    /// What the tokens say for now; 0: the real time.
    void setNow(qint64 seconds);

    int requests(const QByteArray &path) const;
    /// The last body that the token endpoint got.
    QByteArray tokenRequest() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

}
