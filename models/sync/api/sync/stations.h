#pragma once

#include "domain/station.h"
#include "sync/commands.h"

namespace dreamjar::sync {

/// A parent's donation stations. Unlike Commands these ask the server at once and nothing of them is kept here: a code is
/// told once, and a station that is stopped must be stopped for sure.
class Stations
{
public:
    virtual ~Stations() = default;

    virtual void listStations(QObject *context, Done<QList<Station>> done) = 0;
    virtual void makeStation(const StationProfile &profile, QObject *context, Done<StationWithCode> done) = 0;
    /// A fresh code for a station that is set up anew; using it ends what was set up before.
    virtual void renewStation(StationId station, QObject *context, Done<StationWithCode> done) = 0;
    /// For good; the gifts made there stay.
    virtual void revokeStation(StationId station, QObject *context, Done<bool> done) = 0;
};

}
