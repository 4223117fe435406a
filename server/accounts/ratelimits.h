#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <chrono>
#include <mutex>
#include <optional>

namespace dreamjar::server::accounts {

/// How often something may happen within a time.
struct Allowance {
    int times = 10;
    std::chrono::seconds within{900};
};

/// Remembers when things happened under a key (an account, an address) and says when there were too many. Keys are kept
/// as given: give a hash of what is personal. Safe from any thread; forgets by itself.
class RateLimit
{
public:
    explicit RateLimit(Allowance allowance) : m_allowance(allowance) { }

    /// How long to wait until the next one is allowed; nothing when it is allowed now. Does not count.
    std::optional<std::chrono::seconds> wait(const QByteArray &key, Instant now);
    void count(const QByteArray &key, Instant now);
    /// Undoes the last count().
    void takeBack(const QByteArray &key, Instant counted);
    void forget(const QByteArray &key);

private:
    void sweep(Instant now);

    const Allowance m_allowance;
    std::mutex m_mutex;
    QHash<QByteArray, QList<Instant>> m_times;
    Instant m_swept;
};

}
