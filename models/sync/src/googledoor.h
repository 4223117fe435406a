#pragma once

#include "domain/clock.h"
#include "remote/signin.h"
#include "sync/engine.h"

#include <QObject>
#include <memory>

namespace dreamjar::sync {

/// Signing in with an OpenID provider, from the browser to the account. One attempt at a time: a new one ends the one
/// before. Lives on the network's thread.
class GoogleDoor : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<remote::SignedIn, GoogleRefusal> &)>;

    GoogleDoor(remote::SignIn &door, KeySource &keys, const EngineOptions &options);

    void enter(const GoogleClient &client, Done done);
    void cancel();
    void browserMissing();
    /// After PasswordNeeded. May be asked again when the password was wrong.
    void link(const QString &password, Done done);

Q_SIGNALS:
    void browserWanted(const QUrl &address);

private:
    void proven(const Result<remote::OpenIdProof, remote::OpenIdTrouble> &proof);
    void finish(const Result<remote::SignedIn, GoogleRefusal> &result);
    void endAttempt();

    remote::SignIn &m_door;
    KeySource &m_keys;
    const EngineOptions &m_options;
    std::unique_ptr<remote::OpenIdWay> m_attempt;
    quint64 m_count = 0; ///< of attempts, so that a late answer of an older one is not taken for this one's
    Done m_done;
    QString m_ticket;
};

}
