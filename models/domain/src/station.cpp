#include "domain/station.h"

namespace dreamjar {

QTimeZone StationProfile::zone() const
{
    const QTimeZone told(timeZone);
    return !timeZone.isEmpty() && told.isValid() ? told : QTimeZone::systemTimeZone();
}

}
