#include "domain/instant.h"

namespace dreamjar {

namespace {

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 offsetAt(const QTimeZone &zone, qint64 secondsUtc)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secondsUtc, Qt::UTC));
}

}

Instant Instant::fromDateTime(const QDateTime &time)
{
    return Instant{time.toMSecsSinceEpoch() * 1000};
}

QDateTime Instant::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(floorDivided(m_microseconds, 1000), Qt::UTC);
}

QDate Instant::dateIn(const QTimeZone &zone) const
{
    return toDateTime().toTimeZone(zone).date();
}

Instant endOfDay(QDate day, const QTimeZone &zone)
{
    // Qt 6.4 resolves skipped and doubled local times by rules of its own, so the offsets are asked for directly.
    constexpr qint64 secondsPerDay = 86'400;
    constexpr qint64 microsecondsPerSecond = 1'000'000;
    const qint64 local = QDateTime{day, QTime{23, 59, 59}, Qt::UTC}.toSecsSinceEpoch();
    const qint64 before = offsetAt(zone, local - secondsPerDay);
    const qint64 after = offsetAt(zone, local + secondsPerDay);
    // The later moment first: a second that comes twice counts the second time.
    for (const qint64 offset : {std::min(before, after), std::max(before, after)}) {
        if (offsetAt(zone, local - offset) == offset)
            return Instant::fromMicroseconds((local - offset) * microsecondsPerSecond);
    }
    // The clock jumps over this second: what counts is the last second before the jump.
    qint64 low = local - secondsPerDay;
    qint64 high = local + secondsPerDay;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(zone, middle) == before ? low : high) = middle;
    }
    return Instant::fromMicroseconds(low * microsecondsPerSecond);
}

}
