#include "courier.h"

#include "backoff.h"
#include "remote/farewell.h"
#include "wire/feed.h"

namespace dreamjar::sync {

namespace {

using namespace replica;
using remote::Reply;
using std::chrono::milliseconds;

constexpr int mostJarsToAsk = 20;
constexpr milliseconds longestWaitForTheServer = std::chrono::minutes{1};

}

Courier::Courier(Replica &replica, Engine::TransportMaker transport, const Clock &clock, KeySource &keys,
    const EngineOptions &options)
    : m_replica(replica), m_clock(clock), m_keys(keys), m_options(options), m_makeTransport(std::move(transport))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Courier::round);
}

void Courier::prepare()
{
    if (m_transport)
        return;
    m_transport = m_makeTransport();
    m_api = std::make_unique<remote::ApiClient>(*m_transport);
    m_door = std::make_unique<remote::SignIn>(*m_api);
    m_googleDoor = std::make_unique<GoogleDoor>(*m_door, m_keys, m_options);
    connect(m_googleDoor.get(), &GoogleDoor::browserWanted, this, &Courier::browserWanted);
    m_errands = std::make_unique<Errands>(*m_api);
    m_runner = std::make_unique<OutboxRunner>(m_replica, *m_api, m_clock, m_keys);
    m_puller = std::make_unique<Puller>(m_replica, *m_api, m_clock);
    if (!m_options.keepsGifts)
        m_puller->keepNoGifts();
    m_stationPuller = std::make_unique<StationPuller>(m_replica, *m_api, m_clock);
    connect(m_stationPuller.get(), &StationPuller::heard, this, &Courier::stationHeard);
    connect(m_runner.get(), &OutboxRunner::sending, this, [this] { tell(Activity::Syncing, m_toldProblem); });
    connect(m_api.get(), &remote::ApiClient::refreshed, this,
        [this](const QString &token) { Q_EMIT refreshed(m_account, token); });
    connect(m_api.get(), &remote::ApiClient::sessionEnded, this,
        [this] { Q_EMIT sessionEnded(std::exchange(m_account, {})); });
}

Courier::~Courier() = default;

void Courier::start()
{
    m_started = true;
    round();
}

void Courier::openSession(ParentId account, const remote::Tokens &tokens)
{
    m_api->openSession(tokens);
    m_account = account;
    m_pullNow = true;
    nudge();
}

void Courier::closeSession(std::function<void()> done)
{
    m_account = {};
    remote::Farewell::say(*m_api, m_api->closeSession(), std::move(done));
}

void Courier::openStation(const QString &token)
{
    m_api->openStation(token);
    m_isStation = true;
    m_stationRefused = token.isEmpty();
    m_pullNow = true;
    nudge();
}

void Courier::nudge()
{
    // Somebody did something: worth a look at a server that was out of reach, but not with every gift of a crowd.
    const bool justFailed = m_failures > 0 && m_sinceFailure.isValid() && m_sinceFailure.elapsed() < 1000;
    if (m_started && (m_busy || !justFailed))
        round();
}

void Courier::syncNow()
{
    m_failures = 0;
    m_allDue = true;
    m_pullNow = true;
    if (m_started)
        round();
}

void Courier::refreshJar(CampaignId campaign)
{
    if (!m_jars.contains(campaign))
        m_jars.append(campaign);
    // While offline one may look at many; the last ones matter.
    while (m_jars.size() > mostJarsToAsk)
        m_jars.removeFirst();
    nudge();
}

void Courier::carryEverything(std::function<void(const Carried &)> done)
{
    m_nextRound.push_back(std::move(done));
    m_started = true;
    syncNow();
}

void Courier::round()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    m_timer.stop();
    m_problem.reset();
    m_thisRound = std::exchange(m_nextRound, {});
    if (m_allDue || m_failures > 0 || !m_api->discovery().known || !m_serverAsked)
        probe();
    else
        checkEpoch();
}

/// Looks whether there is a server, without touching what waits.
void Courier::probe()
{
    remote::Call call;
    call.target = "/api/server/";
    m_api->send(call, this, [this](const Reply &reply) { probed(reply); });
}

void Courier::probed(const Reply &reply)
{
    const int status = reply.answer.status;
    if (status == 0 || status == 502 || status == 503 || status == 504) {
        finish(false, reply.why());
        return;
    }
    if (const auto info = wire::readServerInfo(reply.answer.body); reply.accepted() && info) {
        m_serverAsked = true;
        GoogleClient google;
        if (info->google)
            google = {info->google->issuer, info->google->clientId, info->google->clientSecret};
        Q_EMIT serverKnown(m_api->discovery().isPlain(), info->name, info->currency, google);
        checkEpoch();
        return;
    }
    if (m_api->discovery().known) {
        m_serverAsked = true;
        Q_EMIT serverKnown(m_api->discovery().isPlain(), {}, {}, {});
        checkEpoch();
        return;
    }
    // A plain server need not answer an address it does not know in JSON; its list of jars it does.
    remote::Call call;
    call.target = "/campaigns/";
    m_api->send(call, this, [this](const Reply &list) {
        if (m_api->discovery().known && list.accepted()) {
            m_serverAsked = true;
            Q_EMIT serverKnown(m_api->discovery().isPlain(), {}, {}, {});
            checkEpoch();
        } else {
            finish(false, list.accepted() ? Refusal{Reason::ServerFailed, {}, {}} : list.why());
        }
    });
}

void Courier::checkEpoch()
{
    const QString epoch = m_api->discovery().epoch;
    if (epoch == m_epochSeen) {
        makeAllDue();
        return;
    }
    m_replica.cache(
        this,
        [epoch](Cache &cache) -> Result<Changes, StorageError> {
            if (cache.epoch() == epoch)
                return Changes{};
            return cache.startAgain(epoch);
        },
        [this, epoch](const Result<Changes, StorageError> &checked) {
            if (!checked) {
                finish(true, Refusal{Reason::StorageFailed, {}, {}});
                return;
            }
            m_epochSeen = epoch;
            m_pullNow = true;
            makeAllDue();
        });
}

void Courier::makeAllDue()
{
    if (!std::exchange(m_allDue, false)) {
        send();
        return;
    }
    m_replica.reader().run(
        this, [](const View &view) { return view.outbox(); },
        [this](const QList<OutboxRow> &rows) {
            QList<qint64> postponed;
            for (const OutboxRow &row : rows) {
                // What was never tried waits on purpose: its person may still take it back.
                if (row.state == EntryState::Waiting && row.attempts > 0 && row.nextAttempt > m_clock.now())
                    postponed.append(row.entry);
            }
            m_replica.journal(
                this,
                [postponed](Journal &journal) {
                    for (const qint64 entry : postponed) {
                        if (!journal.retry(entry))
                            return false;
                    }
                    return true;
                },
                [this](bool) { send(); });
        });
}

void Courier::send()
{
    if (m_stationRefused) {
        fetch({});
        return;
    }
    m_runner->drain(m_account, [this](const Drained &drained) {
        if (drained.problem)
            m_problem = drained.problem;
        if (drained.stationRefused)
            refuseStation();
        if (drained.offline)
            finish(false, m_problem);
        else
            fetch(drained);
    });
}

void Courier::fetch(const Drained &drained)
{
    const milliseconds every = m_api->discovery().has("changes") ? m_options.pullEvery : m_options.plainPullEvery;
    const bool isTime = m_clock.now() - m_lastPull >= every - milliseconds{50} || m_clock.now() < m_lastPull;
    if (drained.uncertain) {
        finish(true, m_problem); // figures would contain a gift that nobody here knows to be there
        return;
    }
    if (!m_api->discovery().has("changes"))
        m_jars += drained.jars; // a plain server's list of jars brings no gifts
    if (!(m_pullNow || isTime || drained.acknowledged > 0)) {
        fetchNextJar();
        return;
    }
    if (m_lastPull.isNull())
        tell(Activity::Syncing, m_toldProblem);
    m_pullNow = false;
    if (m_isStation) {
        askAsStation();
        return;
    }
    const ParentId account = m_api->hasSession() ? m_account : ParentId{};
    m_puller->pull(account, [this](const Pulled &result) { pulled(result); });
}

void Courier::askAsStation()
{
    m_stationPuller->pull([this](const Pulled &result) {
        if (!result.ok && result.why.reason == Reason::SignedOut) {
            refuseStation();
            m_lastPull = m_clock.now();
            finish(true, result.why);
            return;
        }
        if (result.ok && std::exchange(m_stationRefused, false))
            m_again = true; // what waited may go
        pulled(result);
    });
}

void Courier::refuseStation()
{
    m_stationRefused = true;
    Q_EMIT stationRefused();
}

void Courier::pulled(const Pulled &pulled)
{
    m_lastPull = m_clock.now();
    if (pulled.ok) {
        m_failedPulls = 0;
        fetchNextJar();
        return;
    }
    const bool reached = pulled.why.reason != Reason::Offline;
    m_failedPulls += reached ? 1 : 0;
    finish(reached, pulled.why);
}

void Courier::fetchNextJar()
{
    if (m_jars.isEmpty()) {
        finish(true, m_problem);
        return;
    }
    const CampaignId jar = m_jars.takeFirst();
    const ParentId account = m_api->hasSession() ? m_account : ParentId{};
    m_puller->pullJar(jar, account, [this](const Pulled &pulled) {
        if (pulled.ok)
            fetchNextJar();
        else
            finish(pulled.why.reason != Reason::Offline, pulled.why);
    });
}

void Courier::finish(bool reached, const std::optional<Refusal> &problem)
{
    if (reached)
        m_failures = 0;
    else
        ++m_failures;
    m_sinceFailure.start();
    // The server was restored while we were talking to it: everything is asked for again.
    const bool stuck = problem && problem->reason == Reason::StorageFailed;
    if (m_api->discovery().epoch != m_epochSeen && reached && !stuck)
        m_again = true;
    if (!reached && problem && problem->reason == Reason::Offline)
        tell(Activity::Offline, problem);
    else if (problem
        && (!reached || problem->reason == Reason::ServerFailed || problem->reason == Reason::StorageFailed))
        tell(Activity::Error, problem);
    else
        tell(Activity::Idle, problem);

    for (const auto &done : std::exchange(m_thisRound, {}))
        done({reached, problem});
    m_replica.journal(
        this, [account = m_account](Journal &journal) { return journal.nextDueTime(account); },
        [this](const std::optional<Instant> &nextDue) { rest(nextDue); });
}

void Courier::rest(std::optional<Instant> nextDue)
{
    m_busy = false;
    if (m_again && m_failures == 0) {
        round();
        return;
    }
    if (!m_nextRound.empty()) {
        round();
        return;
    }
    milliseconds wait = m_api->discovery().has("changes") ? m_options.pullEvery : m_options.plainPullEvery;
    if (m_failures > 0) {
        wait = std::min(backoff(m_failures, m_keys), longestWaitForTheServer);
    } else if (m_stationRefused) {
        wait = longestWaitForTheServer;
    } else if (nextDue) {
        const auto until = std::chrono::ceil<milliseconds>(*nextDue - m_clock.now());
        // A disk that refuses is not asked again and again.
        const bool stuck = m_toldProblem && m_toldProblem->reason == Reason::StorageFailed;
        wait = std::clamp(until, stuck ? wait : milliseconds{0}, wait);
    }
    if (m_failures == 0 && m_failedPulls > 0 && !nextDue)
        wait = std::max(wait, backoff(m_failedPulls, m_keys));
    m_timer.start(wait);
}

void Courier::tell(Activity activity, const std::optional<Refusal> &problem)
{
    if (activity == m_activity && problem == m_toldProblem)
        return;
    m_activity = activity;
    m_toldProblem = problem;
    Q_EMIT activityChanged(activity, problem);
}

}
