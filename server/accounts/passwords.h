#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>

namespace dreamjar::server::accounts {

/// Passwords as they are kept: Argon2id of libsodium with 19 MiB, two passes, one lane (API.md part 2, item 6). Each
/// call takes some 20 ms and that memory: for the hashing threads, never for a network or database thread. Those that
/// were imported from a Django deployment match as well, and need a rehash.
class Passwords
{
public:
    Passwords();

    QByteArray hash(const QString &password) const;
    /// Nothing matches an empty hash (nobody's address, an account without password), but that takes the same work.
    bool matches(const QByteArray &hash, const QString &password) const;
    /// Kept with other costs than today's.
    bool needsRehash(const QByteArray &hash) const;

    /// How many passwords were worked on; for metrics.
    quint64 worked() const { return m_worked; }

private:
    bool verify(const QByteArray &hash, const QString &password) const;

    mutable std::atomic<quint64> m_worked = 0;
};

}
