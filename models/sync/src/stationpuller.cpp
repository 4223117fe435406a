#include "stationpuller.h"

#include "wire/stations.h"

namespace dreamjar::sync {

using namespace replica;

StationPuller::StationPuller(Replica &replica, remote::ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_api(api), m_clock(clock)
{
}

void StationPuller::pull(Done done)
{
    m_replica.journal(
        this, [](Journal &journal) { return journal.lastAcknowledgement(); },
        [this, done = std::move(done)](qint64 number) {
            remote::Call call;
            call.as = remote::Call::As::Station;
            call.target = "/api/kiosk/";
            m_api.send(call, this, [this, number, done](const remote::Reply &reply) { take(reply, number, done); });
        });
}

void StationPuller::take(const remote::Reply &reply, qint64 acknowledgedUpTo, const Done &done)
{
    if (!reply.accepted()) {
        done({false, reply.why()});
        return;
    }
    const auto news = wire::readStationNews(reply.answer.body);
    if (!news) {
        done({false, {Reason::ServerFailed, {}, {}}});
        return;
    }
    ServerState state;
    state.scope = Scope::Public;
    state.complete = true;
    state.asOf = m_clock.now();
    state.acknowledgedUpTo = acknowledgedUpTo;
    for (const wire::PublicCampaign &jar : news->jars)
        state.campaigns.append(wire::toCampaign(jar));
    Q_EMIT heard(news->station, news->serverTime, news->donors);
    m_replica.cache(
        this, [state](Cache &cache) { return cache.apply(state); },
        [done](const Result<Changes, StorageError> &applied) {
            done(applied ? Pulled{true, {}} : Pulled{false, {Reason::StorageFailed, {}, {}}});
        });
}

}
