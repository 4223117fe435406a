#pragma once

#include "domain/clock.h"
#include "domain/parent.h"
#include "remote/vault.h"
#include "replica/replica.h"
#include "sync/states.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace dreamjar::sync {

/// Who is signed in here, from one start to the next, and who else could be with one click: the profiles in the journal
/// (no secret, so that what was read stays readable without a network), the refresh tokens in the vault and nowhere else.
/// Lives on the GUI thread.
class AccountKeeper : public QObject
{
    Q_OBJECT
public:
    AccountKeeper(replica::Replica &replica, remote::Vault &vault, States &states, const Clock &clock,
        const QString &vaultName, QObject *parent = nullptr);

    /// Looks who was signed in, then for the kept token; sessionFound() tells of it.
    void restore();
    /// A session begins. The viewer is set before this returns.
    void enter(const Parent &parent, const QString &refreshToken);
    /// To one of the others; sessionFound() tells of it too. False in `done`, and nothing changed, when the vault does
    /// not have the session.
    void switchTo(ParentId account, QObject *context, std::function<void(bool found)> done);
    /// Whoever is signed in has another name or address now.
    void update(const Parent &parent);
    /// The token of that account was replaced by a new one.
    void renew(ParentId account, const QString &refreshToken);
    /// The person leaves: the token and what only they may see go from this computer.
    void leave(std::function<void(bool stored)> done);
    /// Nobody else can be with one click any more; their tokens and what only they may see go from this computer.
    void forgetOthers();
    /// The server ended that account's session. What was read stays on the disk for the next sign-in, hidden.
    void expire(ParentId account);
    /// Without a session: whoever was last signed in here under this address may go on working offline; what they do
    /// waits for their next sign-in. False when it was somebody else.
    bool resume(const QString &email);
    /// Asks a keyring again that was locked.
    void askAgain();

    const std::optional<Parent> &parent() const { return m_states.account().parent; }

Q_SIGNALS:
    void sessionFound(dreamjar::ParentId account, const QString &refreshToken);

private:
    void remember(bool kept);
    void setAside();
    bool isKept() const;
    void readVault(bool wasKept);
    void keepInVault(ParentId account, const QString &refreshToken);
    void show(const std::optional<Parent> &parent, AccountState::Keeping keeping, bool restoring);
    remote::VaultKey keyOf(ParentId account) const { return {m_vaultName, account}; }

    replica::Replica &m_replica;
    remote::Vault &m_vault;
    States &m_states;
    const Clock &m_clock;
    QString m_vaultName;
    QTimer m_lockedTimer;
    QList<Parent> m_others; ///< with sessions in the vault
    std::optional<Parent> m_last; ///< who was signed in here before, without a session that could be found
    quint64 m_session = 0; ///< a late answer of the vault may be about a session that is over
};

}
