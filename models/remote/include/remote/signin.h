#pragma once

#include "domain/parent.h"
#include "domain/result.h"
#include "remote/apiclient.h"

#include <QObject>
#include <functional>

namespace dreamjar::remote {

/// Who signed in, and with what.
struct SignedIn {
    Parent parent;
    Tokens tokens;
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

private:
    void whoAmI(const Tokens &tokens, int tries, Done done);

    ApiClient &m_api;
};

}
