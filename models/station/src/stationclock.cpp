#include "station/stationclock.h"

namespace dreamjar::station {

namespace {

std::chrono::microseconds steady()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}

StationClock::StationClock(const Clock &machine, Instant notBefore, Counter counter)
    : m_machine(machine), m_counter(counter ? std::move(counter) : Counter{steady}), m_floor{notBefore, m_counter()}
{
}

Instant StationClock::now() const
{
    if (m_heard)
        return m_heard->time + (m_counter() - m_heard->count);
    return std::max(m_machine.now(), m_floor.time + (m_counter() - m_floor.count));
}

void StationClock::hear(Instant serverTime)
{
    m_heard = Heard{serverTime, m_counter()};
}

std::optional<std::chrono::seconds> StationClock::machineAhead() const
{
    if (!m_heard)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(m_machine.now() - now());
}

}
