#include "engineprivate.h"

#include <QTimer>
#include <algorithm>

namespace dreamjar::sync {

using namespace replica;

namespace {

constexpr std::chrono::seconds patienceOfTheLeaving{3};

}

Engine::Private::Private(Engine &engine, Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys,
    EngineOptions options, TransportMaker transport)
    : q(engine), replica(replica), clock(clock), keys(keys), options(std::move(options)),
      chosenGoogle(this->options.google), keeper(replica, vault, *engine.m_states, clock, this->options.vaultName)
{
    thread.setObjectName(QStringLiteral("network"));
    Q_ASSERT(transport);
    courier = new Courier(replica, std::move(transport), clock, keys, this->options);
    courier->moveToThread(&thread);
    connect(&thread, &QThread::finished, courier, &QObject::deleteLater);
    thread.start();

    qRegisterMetaType<std::optional<Refusal>>();
    qRegisterMetaType<Station>();
    connect(courier, &Courier::stationHeard, &engine, &Engine::stationHeard);
    connect(courier, &Courier::stationRefused, &engine, &Engine::stationRefused);
    connect(courier, &Courier::activityChanged, this, &Private::showActivity);
    connect(courier, &Courier::serverKnown, this, &Private::showServer);
    connect(courier, &Courier::refreshed, &keeper, &AccountKeeper::renew);
    connect(courier, &Courier::sessionEnded, &keeper, &AccountKeeper::expire);
    connect(courier, &Courier::browserWanted, this, &Private::openBrowser);
    connect(&keeper, &AccountKeeper::sessionFound, this, [this](ParentId account, const QString &token) {
        openSession(account, {{}, token});
    });
    connect(&replica.changes(), &ChangeFeed::changed, this, [this](const Changes &changes) {
        if (changes.outbox || changes.everything)
            count();
    });

    ServerState server;
    server.url = this->options.server;
    server.embedded = this->options.embedded;
    server.currency = QStringLiteral("USD");
    server.google = googleClient();
    q.m_states->setServer(server);
}

Engine::Private::~Private()
{
    thread.quit();
    thread.wait();
}

void Engine::Private::openSession(ParentId account, const remote::Tokens &tokens)
{
    onCourier([account, tokens](Courier &it) { it.openSession(account, tokens); });
}

void Engine::Private::sendBeforeLeaving(std::function<void()> leave)
{
    if (!keeper.parent() || q.m_states->sync().activity == Activity::Offline) {
        leave();
        return;
    }
    const auto once = [leave = std::move(leave), left = std::make_shared<bool>(false)] {
        if (!std::exchange(*left, true))
            leave();
    };
    replica.reader().run(
        this, [](const View &view) { return view.outbox(); },
        [this, once](const QList<OutboxRow> &rows) {
            const bool due = std::any_of(rows.begin(), rows.end(), [now = clock.now()](const OutboxRow &row) {
                return row.state == EntryState::Waiting && (row.attempts > 0 || !(row.nextAttempt > now));
            });
            if (!due) {
                once();
                return;
            }
            QTimer::singleShot(patienceOfTheLeaving, this, once);
            q.carryEverything(this, [once](const Carried &) { once(); });
        });
}

namespace {

/// From the network's thread to the engine's, and there to whoever asked, if they are still there.
template <class Outcome, class Enter, class Asked>
auto backTo(QObject *engine, QObject *context, Enter enter, Asked done)
{
    return [engine, context = QPointer{context}, enter, done](const Outcome &result) {
        QMetaObject::invokeMethod(engine, [context, enter, done, result] {
            if (result)
                enter(*result);
            if (!context)
                return;
            if (result)
                done(result->parent);
            else
                done(Failure{result.error()});
        });
    };
}

}

void Engine::Private::enter(const remote::SignedIn &person)
{
    openSession(person.parent.id, person.tokens);
    keeper.enter(person.parent, person.tokens.refresh);
}

remote::SignIn::Done Engine::Private::entered(QObject *context, Done<Parent> done)
{
    return backTo<Result<remote::SignedIn, Refusal>>(
        this, context, [this](const remote::SignedIn &person) { enter(person); }, std::move(done));
}

GoogleDoor::Done Engine::Private::enteredByGoogle(QObject *context, GoogleDone done)
{
    return backTo<Result<remote::SignedIn, GoogleRefusal>>(
        this, context, [this](const remote::SignedIn &person) { enter(person); }, std::move(done));
}

void Engine::Private::openBrowser(const QUrl &address)
{
    if (!options.openBrowser || !options.openBrowser(address))
        onCourier([](Courier &it) { it.googleDoor().browserMissing(); });
}

void Engine::Private::appendOwn(const Operation &operation, QObject *context, Done<bool> done)
{
    if (const auto &parent = keeper.parent())
        append(operation, newId(), parent->id, context, std::move(done), [](const Journal::Receipt &) { return true; });
    else
        refuse(context, std::move(done), Refusal{Reason::SignedOut, {}, {}});
}

void Engine::Private::showActivity(Activity activity, const std::optional<Refusal> &problem)
{
    SyncState state = q.m_states->sync();
    state.activity = activity;
    state.problem = problem;
    q.m_states->setSync(state);
    if (activity == Activity::Idle)
        count();
}

void Engine::Private::showServer(
    bool plain, const QString &name, const QString &currency, const GoogleClient &google)
{
    offeredGoogle = google;
    ServerState state = q.m_states->server();
    state.plain = plain;
    state.name = name;
    if (!currency.isEmpty())
        state.currency = currency;
    state.google = googleClient();
    q.m_states->setServer(state);
}

void Engine::Private::showGoogle()
{
    ServerState state = q.m_states->server();
    state.google = googleClient();
    q.m_states->setServer(state);
}

void Engine::Private::count()
{
    struct Counted {
        OutboxCounts outbox;
        Instant lastPull;
    };
    if (std::exchange(counting, true)) {
        countAgain = true;
        return;
    }
    replica.reader().run(
        this,
        [](const View &view) {
            return Counted{view.outboxCounts(), view.lastPull()};
        },
        [this](const Counted &counted) {
            counting = false;
            SyncState state = q.m_states->sync();
            state.waiting = counted.outbox.waiting;
            state.needsPerson = counted.outbox.needsPerson;
            state.lastSync = counted.lastPull;
            q.m_states->setSync(state);
            if (std::exchange(countAgain, false))
                count();
        });
}

}
