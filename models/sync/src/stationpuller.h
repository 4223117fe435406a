#pragma once

#include "domain/station.h"
#include "puller.h"

namespace dreamjar::sync {

/// Asks as a donation station what is new: its own set-up and its jars, in one answer. To be used while nothing is being
/// sent, like Puller.
class StationPuller : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Pulled &)>;

    StationPuller(replica::Replica &replica, remote::ApiClient &api, const Clock &clock, QObject *parent = nullptr);

    void pull(Done done);

Q_SIGNALS:
    /// `serverTime` is the server's clock just now.
    void heard(const dreamjar::Station &station, dreamjar::Instant serverTime, const dreamjar::JarDonors &donors);

private:
    void take(const remote::Reply &reply, qint64 acknowledgedUpTo, const Done &done);

    replica::Replica &m_replica;
    remote::ApiClient &m_api;
    const Clock &m_clock;
};

}
