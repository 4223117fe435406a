#pragma once

#include "wire/codec.h"
#include "wire/errors.h"
#include "wire/requestfields.h"

#include <QByteArray>
#include <QString>

namespace dreamjar::wire {

// Sign-in by an OpenID provider, Google or another (API.md part 2, item 7).

/// What POST /api/auth/google/token/ takes: an ID token, or a code to be exchanged for one.
struct GoogleProof {
    QString idToken;
    QString nonce;
    QString code;
    QString codeVerifier;
    QString redirectUri;

    bool isCode() const { return !code.isEmpty(); }
    friend bool operator==(const GoogleProof &, const GoogleProof &) = default;
};

/// A proof with an ID token, as the desktop sends it.
QByteArray requestBody(const GoogleProof &proof);
/// The error is a body of its own, because no person fills in these fields.
Result<GoogleProof, ErrorAnswer> readGoogleProof(const RequestFields &fields);

/// The 409 to a person whose address has an account with a password: with the ticket and that password they are linked.
struct LinkNeeded {
    QString detail;
    QString ticket;
    QString email;

    friend bool operator==(const LinkNeeded &, const LinkNeeded &) = default;
};
ErrorAnswer errorAnswer(const LinkNeeded &needed);
/// Nothing where the answer is another one.
std::optional<LinkNeeded> readLinkNeeded(const QByteArray &body);

/// What POST /api/auth/google/link/ takes.
struct LinkProof {
    QString ticket;
    QString password;

    friend bool operator==(const LinkProof &, const LinkProof &) = default;
};
QByteArray requestBody(const LinkProof &proof);
Result<LinkProof, ErrorAnswer> readLinkProof(const RequestFields &fields);

/// {user, access, refresh}, the user without children; the client reads it as a SignedInAnswer.
QByteArray googleAnswer(const Parent &parent, const TokenPair &tokens);

}
