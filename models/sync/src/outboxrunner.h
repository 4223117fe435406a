#pragma once

#include "domain/clock.h"
#include "remote/apiclient.h"
#include "replica/replica.h"

#include <QObject>
#include <functional>
#include <optional>

namespace dreamjar::sync {

class PlainSettler;

/// How sending went until nothing was due any more.
struct Drained {
    int acknowledged = 0;
    QList<CampaignId> jars; ///< that have a new gift from here
    bool offline = false; ///< stopped because the server could not be reached
    bool uncertain = false; ///< a gift may have arrived whose answer has not: ask for no sums yet
    bool signedOut = false; ///< the session ended meanwhile
    bool stationRefused = false; ///< stopped because the server does not take the station's credential
    std::optional<Refusal> problem; ///< the last thing that a person may want to know
};

/// Sends the outbox, one entry at a time, in the order of their being due. What comes out of an attempt is durable in
/// the journal before the next one starts; a kill at any moment leaves the entry waiting, and the same key goes again.
/// Towards a plain server nothing whose answer was lost goes again by itself (PlainSettler).
class OutboxRunner : public QObject
{
    Q_OBJECT
public:
    OutboxRunner(replica::Replica &replica, remote::ApiClient &api, const Clock &clock, KeySource &keys,
        QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// Sends what is due of guests and of `account` (null: of guests only). One drain at a time.
    void drain(ParentId account, std::function<void(const Drained &)> done);

Q_SIGNALS:
    /// An entry goes out now.
    void sending();

private:
    void next();
    void begin(const replica::Entry &entry);
    void look(const replica::Entry &entry, int tries);
    void transmit(const replica::Entry &entry, const QByteArray &ifMatch, int tries);
    void settle(const replica::Entry &entry, const remote::Reply &reply);
    void acknowledge(const replica::Entry &entry, qint64 remoteId);
    void hold(const replica::Entry &entry);
    void refuse(const replica::Entry &entry, const Refusal &why);
    void later(const replica::Entry &entry, const Refusal &why, std::chrono::milliseconds atLeast = {});
    void offline(const replica::Entry &entry, const Refusal &why);
    void refusedStation(const replica::Entry &entry, const Refusal &why);
    /// The journal could not be written: nothing more is sent until it can.
    void stuck();
    void finish();
    template <class Job>
    void record(Job job, std::function<void()> then);

    replica::Replica &m_replica;
    remote::ApiClient &m_api;
    const Clock &m_clock;
    KeySource &m_keys;
    std::unique_ptr<PlainSettler> m_settler;
    ParentId m_account;
    Drained m_drained;
    std::function<void(const Drained &)> m_done;
};

}
