#include "accounts/ratelimits.h"

#include <algorithm>

namespace dreamjar::server::accounts {

std::optional<std::chrono::seconds> RateLimit::wait(const QByteArray &key, Instant now)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_times.constFind(key);
    if (found == m_times.cend())
        return std::nullopt;
    const Instant since = now - m_allowance.within;
    const auto recent = std::count_if(found->cbegin(), found->cend(), [&](Instant time) { return time > since; });
    if (recent < m_allowance.times)
        return std::nullopt;
    const Instant first = found->at(found->size() - m_allowance.times);
    const auto left = std::chrono::ceil<std::chrono::seconds>(first + m_allowance.within - now);
    return std::max(left, std::chrono::seconds{1});
}

void RateLimit::count(const QByteArray &key, Instant now)
{
    const std::lock_guard lock{m_mutex};
    sweep(now);
    QList<Instant> &times = m_times[key];
    times.append(now);
    if (times.size() > m_allowance.times)
        times.removeFirst();
}

void RateLimit::takeBack(const QByteArray &key, Instant counted)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_times.find(key);
    if (found != m_times.end())
        found->removeOne(counted);
}

void RateLimit::forget(const QByteArray &key)
{
    const std::lock_guard lock{m_mutex};
    m_times.remove(key);
}

/// Once per window, keys that have nothing recent go, so that strangers cannot fill the memory for good.
void RateLimit::sweep(Instant now)
{
    const Instant since = now - m_allowance.within;
    if (m_swept > since)
        return;
    m_swept = now;
    m_times.removeIf([&](const std::pair<const QByteArray &, QList<Instant> &> &entry) {
        return entry.second.isEmpty() || entry.second.last() <= since;
    });
}

}
