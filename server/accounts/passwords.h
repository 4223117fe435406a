#pragma once

#include <QByteArray>
#include <QString>

namespace dreamjar::server::accounts {

/// Passwords as they are kept: Argon2id of libsodium with 19 MiB, two passes, one lane (API.md part 2, item 6). Each
/// call takes some 20 ms and that memory: for the hashing threads, never for a network or database thread. Those that
/// were imported from a Django deployment match as well, and need a rehash.
class Passwords
{
public:
    Passwords();

    QByteArray hash(const QString &password) const;
    bool matches(const QByteArray &hash, const QString &password) const;
    /// Takes as long as matches() of a wrong password: for an address that nobody registered.
    void pretend(const QString &password) const;
    /// Kept with other costs than today's.
    bool needsRehash(const QByteArray &hash) const;

private:
    QByteArray m_dummy;
};

}
