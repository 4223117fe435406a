#pragma once

#include "domain/clock.h"

#include <atomic>

namespace dreamjar::test {

/// A clock that stands still until it is moved. Safe from any thread.
class FakeClock : public Clock
{
public:
    explicit FakeClock(QStringView isoUtc = u"2026-06-15T12:00:00Z") { set(isoUtc); }
    Instant now() const override { return Instant::fromMicroseconds(m_now); }

    void set(QStringView isoUtc)
    {
        m_now = Instant::fromDateTime(QDateTime::fromString(isoUtc.toString(), Qt::ISODateWithMs)).toMicroseconds();
    }
    void advance(std::chrono::microseconds step) { m_now += step.count(); }

private:
    std::atomic<qint64> m_now = 0;
};

}
