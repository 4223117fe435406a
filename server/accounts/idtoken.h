#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

namespace dreamjar::server::accounts {

/// Who somebody is, in the words of an OpenID provider. `subject` is who it is for ever; all else may change.
struct Identity {
    QString issuer;
    QString subject;
    QString email; ///< the provider knows it to be theirs
    QString firstName;
    QString lastName;
};

/// The public keys that a provider signs with (a JSON Web Key Set).
class ProviderKeys
{
public:
    /// Nothing usable in it, or no JSON: has() is false for everything.
    explicit ProviderKeys(const QByteArray &keySet = {});
    ~ProviderKeys();
    ProviderKeys(ProviderKeys &&) noexcept;
    ProviderKeys &operator=(ProviderKeys &&) noexcept;

    bool isEmpty() const;

private:
    friend class IdToken;
    struct Set;
    std::unique_ptr<Set> m_set;
};

/// Why an ID token is not believed.
enum class IdTokenFlaw {
    Form, ///< no JSON Web Token, or claims of wrong types
    Algorithm, ///< not RS256
    UnknownKey, ///< signed with a key that the provider does not (yet) show
    Signature,
    Issuer,
    Audience, ///< made for somebody else, or on behalf of somebody else (azp)
    Expired,
    FromTheFuture,
    Nonce, ///< not the answer to this sign-in
    Email, ///< no address, or one that the provider has not verified
};

/// An ID token as it came (OpenID Connect Core, section 3.1.3.7): RS256 and nothing else.
class IdToken
{
public:
    /// What it must say.
    struct Rules {
        QString issuer;
        QStringList audiences; ///< our client ids
        QString nonce; ///< empty: none was asked for, which only a code exchange may do
        Instant now;
    };
    static Result<Identity, IdTokenFlaw> read(QByteArrayView token, const ProviderKeys &keys, const Rules &rules);
};

}
