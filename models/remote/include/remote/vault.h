#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>
#include <functional>

class QObject;

namespace dreamjar::remote {

/// Whose secret: one refresh token per server and account. `server` is a name that stays the same from start to start,
/// not an address with a port of the day.
struct VaultKey {
    QString server;
    ParentId account;

    /// What a keyring calls the entry.
    QString entryName() const { return server + QLatin1Char('|') + QString::number(account.value()); }

    friend bool operator==(const VaultKey &, const VaultKey &) = default;
};

enum class VaultTrouble {
    NotFound, ///< nothing there – or a locked keyring, which answers just the same
    Unavailable, ///< this computer has no keyring
    Refused, ///< the keyring said no
    TimedOut, ///< the keyring did not answer
};

/// Keeps refresh tokens from one start to the next, and nothing else does. Asynchronous: `done` is called later on the
/// thread of the vault, which is the one that made it, unless `context` died meanwhile.
class Vault
{
public:
    using Read = std::function<void(const Result<QString, VaultTrouble> &)>;
    using Done = std::function<void(const Result<void, VaultTrouble> &)>;

    virtual ~Vault() = default;
    virtual void read(const VaultKey &key, QObject *context, Read done) = 0;
    virtual void write(const VaultKey &key, const QString &secret, QObject *context, Done done) = 0;
    virtual void remove(const VaultKey &key, QObject *context, Done done) = 0;
};

}
