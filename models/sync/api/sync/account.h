#pragma once

#include "domain/instant.h"
#include "domain/parent.h"
#include "sync/commands.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dreamjar::sync {

/// Where one is signed in.
struct SignInPlace {
    qint64 id = 0;
    Instant begun;
    Instant lastUsed;
    QString client; ///< what the program there calls itself; may be empty
    bool here = false;

    friend bool operator==(const SignInPlace &, const SignInPlace &) = default;
};

/// A part of all that the server has about an account, as the server tells it.
struct AccountFile {
    QString name;
    QByteArray content;
};

/// What a parent does about their own account. All of it asks the server at once; a server of an older kind knows no list
/// of sign-ins (NotFound).
class Account
{
public:
    virtual ~Account() = default;

    virtual void changeProfile(const ParentChange &change, QObject *context, Done<Parent> done) = 0;
    /// False for an account that was opened by another provider and has none yet.
    virtual void askHasPassword(QObject *context, Done<bool> done) = 0;
    /// Ends every other sign-in. Without a password until now `current` is empty.
    virtual void changePassword(const QString &current, const QString &fresh, QObject *context, Done<bool> done) = 0;

    virtual void listSignIns(QObject *context, Done<QList<SignInPlace>> done) = 0;
    virtual void endSignIn(qint64 place, QObject *context, Done<bool> done) = 0;
    virtual void endOtherSignIns(QObject *context, Done<bool> done) = 0;

    /// The account with its children and jars, each jar with its gifts, and what the person gave.
    virtual void copyEverything(QObject *context, Done<QList<AccountFile>> done) = 0;
    /// At the server first; then everything of that person goes from this computer: what was read, what was done and
    /// noted here, the session. Nobody is signed in afterwards.
    virtual void deleteAccount(QObject *context, Done<bool> done) = 0;

    /// Of everybody but who is signed in, what was kept on this computer goes from it: they need their passwords again. Asks no
    /// server.
    virtual void forgetOthers() = 0;
};

}
