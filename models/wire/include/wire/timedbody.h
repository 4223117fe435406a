#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace dreamjar::wire {

/// A stretch of a body that says how much time is left until a deadline.
struct Countdown {
    qsizetype at = 0;
    qsizetype length = 0;
    Instant deadline;
};

/// A body that can be told again later without anything being looked up, because all that changes in it by itself is
/// the time that is left.
class TimedBody
{
public:
    TimedBody(const QByteArray &body, std::vector<Countdown> countdowns, Instant told);

    const QByteArray &bytes() const { return m_body; }
    /// Whether it reads the same at `now`.
    bool holdsAt(Instant now) const { return now >= m_told && (!m_until || now < *m_until); }
    /// Whether a deadline has passed since, which is more than another number.
    bool hasEnded(Instant now) const;
    void retell(Instant now);

private:
    void settleEnd();

    QByteArray m_body;
    std::vector<Countdown> m_countdowns;
    Instant m_told;
    std::optional<Instant> m_until; ///< the first moment at which it reads otherwise
};

}
