#pragma once

#include "sync/stations.h"

namespace dreamjar::test {

/// The server's donation stations as the test says, answered at once.
class FakeStations : public sync::Stations
{
public:
    QList<Station> known;
    std::optional<Refusal> refusal;
    QList<StationProfile> made;
    QList<StationId> revoked;

    void listStations(QObject *, sync::Done<QList<Station>> done) override
    {
        if (refusal)
            done(Failure{*refusal});
        else
            done(known);
    }
    void makeStation(const StationProfile &profile, QObject *, sync::Done<StationWithCode> done) override
    {
        if (refusal)
            return done(Failure{*refusal});
        made.append(profile);
        Station station;
        station.id = StationId{made.size()};
        station.profile = profile;
        known.append(station);
        done(StationWithCode{station, QStringLiteral("7Q4M-X2TD-9KHA")});
    }
    void renewStation(StationId id, QObject *, sync::Done<StationWithCode> done) override
    {
        Station station;
        station.id = id;
        done(StationWithCode{station, QStringLiteral("AAAA-BBBB-CCCC")});
    }
    void revokeStation(StationId id, QObject *, sync::Done<bool> done) override
    {
        revoked.append(id);
        known.first().revoked = true;
        done(true);
    }
};

}
