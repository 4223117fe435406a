#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QTimeZone>

namespace dreamjar::replica {

// Days of the person's zone, of moments as the book has them: microseconds.

inline qint64 startOf(QDate day, const QTimeZone &zone)
{
    return Instant::fromDateTime(day.startOfDay(zone)).toMicroseconds();
}

inline QDate dayOf(qint64 donated, const QTimeZone &zone)
{
    return Instant::fromMicroseconds(donated).dateIn(zone);
}

}
