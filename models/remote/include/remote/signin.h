#pragma once

#include "domain/parent.h"
#include "domain/result.h"
#include "remote/apiclient.h"
#include "remote/openid.h"

#include <QObject>
#include <functional>
#include <variant>

namespace dreamjar::remote {

/// Who signed in, and with what.
struct SignedIn {
    Parent parent;
    Tokens tokens;
};

/// The provider's word is believed, but the address has an account with a password: with it they are linked.
struct LinkNeeded {
    QString ticket;
    QString email;
};

/// Opens an account, or enters one. Keeps nothing and opens no session: that is for whoever asked.
class SignIn : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<SignedIn, Refusal> &)>;

    explicit SignIn(ApiClient &api, QObject *parent = nullptr);

    void withPassword(const QString &email, const QString &password, Done done);
    /// Where the answer was lost, the account may stand already: then it is entered with the password just chosen.
    void byRegistering(const Registration &registration, Done done);

    using OpenIdDone = std::function<void(const std::variant<SignedIn, LinkNeeded, Refusal> &)>;
    /// With a provider's word on who one is.
    void withOpenId(const OpenIdProof &proof, OpenIdDone done);
    void byLinking(const QString &ticket, const QString &password, Done done);

private:
    void askWithOpenId(const OpenIdProof &proof, int tries, OpenIdDone done);
    void whoAmI(const Tokens &tokens, int tries, Done done);

    ApiClient &m_api;
};

}
