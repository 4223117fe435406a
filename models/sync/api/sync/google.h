#pragma once

#include "domain/parent.h"
#include "domain/refusal.h"
#include "domain/result.h"

#include <QString>
#include <functional>

namespace dreamjar::sync {

/// The OpenID provider that "Continue with Google" goes to, and as which of its clients.
struct GoogleClient {
    QString issuer;
    QString clientId;
    QString clientSecret; ///< may be empty

    bool isSet() const { return !issuer.isEmpty() && !clientId.isEmpty(); }
    friend bool operator==(const GoogleClient &, const GoogleClient &) = default;
};

/// Why somebody is not signed in with Google, or not yet.
struct GoogleRefusal {
    enum class Kind {
        NotSetUp, ///< neither the server nor this computer says with whom
        ProviderUnreachable, ///< or it does not answer like one
        CannotListen, ///< no port for the browser to come back to
        NoBrowser,
        Denied, ///< by the person, in the browser
        ProviderRefused,
        NotOurs, ///< what came back from the browser did not belong to this sign-in
        NobodyCame, ///< in five minutes
        Cancelled, ///< by the person, here
        NotAccepted, ///< the DreamJar server does not believe what the provider said
        PasswordNeeded, ///< the address has an account with a password: Commands::linkWithPassword()
        AddressTaken, ///< by an account without one
        LinkRanOut, ///< the password came too late
        Other, ///< see `refusal`
    };
    Kind kind = Kind::Other;
    QString email; ///< with PasswordNeeded: whose password
    Refusal refusal;
};

using GoogleDone = std::function<void(const Result<Parent, GoogleRefusal> &)>;

}
