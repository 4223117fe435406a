#pragma once

#include "domain/clock.h"
#include "googledoor.h"
#include "errands.h"
#include "puller.h"
#include "remote/signin.h"
#include "outboxrunner.h"
#include "stationpuller.h"
#include "sync/engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace dreamjar::sync {

/// The engine's network side, on a thread of its own: made anywhere, moved there, used and deleted there. One lane:
/// what waits is sent, then what is new is fetched, so that the figures that come in contain exactly what was
/// acknowledged before.
class Courier : public QObject
{
    Q_OBJECT
public:
    Courier(replica::Replica &replica, Engine::TransportMaker transport, const Clock &clock, KeySource &keys,
        const EngineOptions &options);
    ~Courier() override;

    /// Makes the transport and what needs it, once; before anything else is asked for, and on its thread.
    void prepare();
    void start();
    void openSession(ParentId account, const remote::Tokens &tokens);
    /// Here at once, and at the server, if that can be reached; then `done`.
    void closeSession(std::function<void()> done);
    remote::SignIn &door() { return *m_door; }
    GoogleDoor &googleDoor() { return *m_googleDoor; }
    Errands &errands() { return *m_errands; }
    remote::ApiClient &api() { return *m_api; }
    /// From now on this is a donation station; an empty token is a station that has to be set up anew.
    void openStation(const QString &token);

    /// Something waits to be sent.
    void nudge();
    /// At once and without regard to waiting times.
    void syncNow();
    void refreshJar(CampaignId campaign);
    /// One call by itself, outside of the rounds; `done` comes on this thread.
    void ask(const remote::Call &call, remote::ApiClient::Done done) { m_api->send(call, this, std::move(done)); }
    /// One whole round that begins after this call.
    void carryEverything(std::function<void(const Carried &)> done);

Q_SIGNALS:
    void activityChanged(dreamjar::sync::Activity activity, const std::optional<dreamjar::Refusal> &problem);
    void serverKnown(bool plain, const QString &name, const QString &currency, const dreamjar::sync::GoogleClient &google);
    void refreshed(dreamjar::ParentId account, const QString &refreshToken);
    void sessionEnded(dreamjar::ParentId account);
    void browserWanted(const QUrl &address);
    void stationHeard(
        const dreamjar::Station &station, dreamjar::Instant serverTime, const dreamjar::JarDonors &donors);
    /// The server does not take the station's credential; what is given there waits.
    void stationRefused();

private:
    void round();
    void probe();
    void probed(const remote::Reply &reply);
    void checkEpoch();
    void makeAllDue();
    void send();
    void fetch(const Drained &drained);
    void pulled(const Pulled &pulled);
    void askAsStation();
    void refuseStation();
    void fetchNextJar();
    void finish(bool reached, const std::optional<Refusal> &problem);
    void rest(std::optional<Instant> nextDue);
    void tell(Activity activity, const std::optional<Refusal> &problem);

    replica::Replica &m_replica;
    const Clock &m_clock;
    KeySource &m_keys;
    EngineOptions m_options;
    Engine::TransportMaker m_makeTransport;
    std::unique_ptr<remote::Transport> m_transport;
    std::unique_ptr<remote::ApiClient> m_api;
    std::unique_ptr<remote::SignIn> m_door;
    std::unique_ptr<GoogleDoor> m_googleDoor;
    std::unique_ptr<Errands> m_errands;
    std::unique_ptr<OutboxRunner> m_runner;
    std::unique_ptr<Puller> m_puller;
    std::unique_ptr<StationPuller> m_stationPuller;
    QTimer m_timer{this};

    ParentId m_account;
    bool m_isStation = false;
    bool m_stationRefused = false; ///< nothing is sent until the server takes the credential again
    bool m_started = false;
    bool m_busy = false;
    bool m_again = false; ///< asked for while a round was under way
    bool m_allDue = false; ///< waiting times do not count in the next round
    bool m_serverAsked = false; ///< for its name and currency
    bool m_pullNow = true;
    int m_failures = 0; ///< rounds in a row that did not reach the server
    int m_failedPulls = 0; ///< in a row, by a server that answers
    QElapsedTimer m_sinceFailure;
    QString m_epochSeen;
    Instant m_lastPull;
    QList<CampaignId> m_jars; ///< to be asked for
    std::optional<Refusal> m_problem;
    std::vector<std::function<void(const Carried &)>> m_nextRound, m_thisRound;
    Activity m_activity = Activity::Idle;
    std::optional<Refusal> m_toldProblem;
};

}
