#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <optional>

namespace dreamjar::server::accounts {

/// Notes that the server gives away and gets back: sealed with its secret, so that nobody else can read, change or make
/// one, and any of several servers with the same secret can open it. Safe from any thread.
class SealedNotes
{
public:
    SealedNotes(const QByteArray &secret, KeySource &keys);

    /// Base64url, fit for a cookie. A note of one purpose does not open as one of another.
    QByteArray seal(const QByteArray &purpose, const QByteArray &note, Instant expires) const;
    std::optional<QByteArray> open(const QByteArray &purpose, const QByteArray &sealed, Instant now) const;

private:
    QByteArray m_key;
    KeySource &m_keys;
};

}
