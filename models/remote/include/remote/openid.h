#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>

namespace dreamjar::remote {

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

/// One way through the browser and back, for one attempt; deleting it gives it up. Lives on one thread. What the ID token
/// says is for the server to judge.
class OpenIdWay : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<OpenIdProof, OpenIdTrouble> &)>;

    using QObject::QObject;

    /// Once. `done` comes once, unless the object is deleted.
    virtual void start(Done done) = 0;
    /// That address could not be opened.
    virtual void browserMissing() = 0;

Q_SIGNALS:
    /// To be opened in the person's browser.
    void browserWanted(const QUrl &address);
};

}
