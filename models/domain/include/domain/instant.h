#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QTimeZone>
#include <chrono>
#include <compare>

namespace dreamjar {

/// A point in time, UTC, to the microsecond (the API's six fraction digits). The local zone appears only where a time
/// is shown or typed.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMicroseconds(qint64 sinceEpoch) { return Instant{sinceEpoch}; }
    static Instant fromDateTime(const QDateTime &time);

    constexpr qint64 toMicroseconds() const { return m_microseconds; }
    constexpr bool isNull() const { return m_microseconds == 0; }
    /// UTC, cut to the millisecond that QDateTime can hold.
    QDateTime toDateTime() const;
    /// The calendar day that this moment falls on in `zone`.
    QDate dateIn(const QTimeZone &zone) const;

    friend constexpr auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant a, std::chrono::microseconds d) { return Instant{a.m_microseconds + d.count()}; }
    friend constexpr Instant operator-(Instant a, std::chrono::microseconds d) { return Instant{a.m_microseconds - d.count()}; }
    friend constexpr std::chrono::microseconds operator-(Instant a, Instant b)
    {
        return std::chrono::microseconds{a.m_microseconds - b.m_microseconds};
    }

private:
    constexpr explicit Instant(qint64 microseconds) : m_microseconds(microseconds) { }
    qint64 m_microseconds = 0;
};

/// 23:59:59 of `day` in `zone`: what a picked deadline means (PRODUCT A13). Right on days that daylight saving makes
/// longer or shorter; where the clock skips that second, the last moment before the next day.
Instant endOfDay(QDate day, const QTimeZone &zone);

}

Q_DECLARE_METATYPE(dreamjar::Instant)
