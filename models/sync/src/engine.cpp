#include "sync/engine.h"

#include "accountkeeper.h"
#include "courier.h"
#include "domain/rules.h"
#include "plainsettler.h"
#include "remote/httptransport.h"

#include <QPointer>
#include <QThread>

namespace dreamjar::sync {

namespace {

using namespace replica;

QDate todayOf(const Clock &clock)
{
    return clock.now().toDateTime().date(); // UTC, as the server judges
}

Refusal storageFailed()
{
    return {Reason::StorageFailed, {}, {}};
}

/// The answer goes out later, also when it is known at once, so that no caller is called back while still asking.
template <class T>
void answer(QObject *context, Done<T> done, Result<T, Refusal> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

}

class Engine::Private : public QObject
{
public:
    Private(Engine &engine, Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys,
        EngineOptions options, TransportMaker transport)
        : q(engine), replica(replica), clock(clock), keys(keys), options(options),
          keeper(replica, vault, *engine.m_states, clock, options.vaultName)
    {
        thread.setObjectName(QStringLiteral("network"));
        if (!transport) {
            transport = [server = this->options.server]() -> std::unique_ptr<remote::Transport> {
                return std::make_unique<remote::HttpTransport>(server);
            };
        }
        courier = new Courier(replica, std::move(transport), clock, keys, this->options);
        courier->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, courier, &QObject::deleteLater);
        thread.start();

        qRegisterMetaType<std::optional<Refusal>>();
        QObject::connect(courier, &Courier::activityChanged, this, &Private::showActivity);
        QObject::connect(courier, &Courier::serverKnown, this, &Private::showServer);
        QObject::connect(courier, &Courier::refreshed, &keeper, &AccountKeeper::renew);
        QObject::connect(courier, &Courier::sessionEnded, &keeper, &AccountKeeper::expire);
        QObject::connect(&keeper, &AccountKeeper::sessionFound, this, [this](ParentId account, const QString &token) {
            openSession(account, {{}, token});
        });
        QObject::connect(&replica.changes(), &ChangeFeed::changed, this, [this](const Changes &changes) {
            if (changes.outbox || changes.everything)
                count();
        });

        ServerState server;
        server.url = this->options.server;
        server.embedded = this->options.embedded;
        server.currency = QStringLiteral("USD");
        q.m_states->setServer(server);
    }

    ~Private() override
    {
        thread.quit();
        thread.wait();
    }

    /// A job on the network's thread, with the courier.
    template <class Job>
    void onCourier(Job job)
    {
        QMetaObject::invokeMethod(courier, [job = std::move(job), courier = courier] {
            courier->prepare();
            job(*courier);
        });
    }

    void openSession(ParentId account, const remote::Tokens &tokens)
    {
        onCourier([account, tokens](Courier &it) { it.openSession(account, tokens); });
    }

    /// From the network's thread back to the asker's.
    Done<Parent> entering(QObject *context, Done<Parent> done)
    {
        return [context = QPointer{context}, done = std::move(done)](Result<Parent, Refusal> result) {
            if (context)
                done(std::move(result));
        };
    }

    remote::SignIn::Done entered(QObject *context, Done<Parent> done)
    {
        return [this, done = entering(context, std::move(done))](const Result<remote::SignedIn, Refusal> &result) {
            QMetaObject::invokeMethod(this, [this, done, result] {
                if (!result) {
                    done(Failure{result.error()});
                    return;
                }
                openSession(result->parent.id, result->tokens);
                keeper.enter(result->parent, result->tokens.refresh);
                done(result->parent);
            });
        };
    }

    /// Makes an operation durable, then tells.
    template <class T, class Success>
    void append(
        const Operation &operation, ClientId client, ParentId account, QObject *context, Done<T> done, Success success)
    {
        replica.journal(
            this,
            [operation, client, account, now = clock.now()](
                Journal &journal) { return journal.append(operation, client, account, now); },
            [this, context = QPointer{context}, done = std::move(done), success = std::move(success)](
                const Result<Journal::Receipt, StorageError> &written) {
                if (written)
                    onCourier([](Courier &it) { it.nudge(); });
                if (!context)
                    return;
                if (written)
                    done(success(*written));
                else
                    done(Failure{storageFailed()});
            });
    }

    ClientId newId() { return ClientId::make(clock.now(), keys); }

    void showActivity(Activity activity, const std::optional<Refusal> &problem)
    {
        SyncState state = q.m_states->sync();
        state.activity = activity;
        state.problem = problem;
        q.m_states->setSync(state);
        if (activity == Activity::Idle)
            count();
    }

    void showServer(bool plain, const QString &name, const QString &currency)
    {
        ServerState state = q.m_states->server();
        state.plain = plain;
        state.name = name;
        if (!currency.isEmpty())
            state.currency = currency;
        q.m_states->setServer(state);
    }

    void count()
    {
        struct Counted {
            int waiting = 0;
            int needsPerson = 0;
            Instant lastPull;
        };
        if (std::exchange(counting, true)) {
            countAgain = true;
            return;
        }
        replica.reader().run(
            this,
            [](const View &view) {
                Counted counted;
                counted.lastPull = view.lastPull();
                for (const OutboxRow &row : view.outbox()) {
                    if (row.state == EntryState::Waiting)
                        ++counted.waiting;
                    else
                        ++counted.needsPerson;
                }
                return counted;
            },
            [this](const Counted &counted) {
                counting = false;
                SyncState state = q.m_states->sync();
                state.waiting = counted.waiting;
                state.needsPerson = counted.needsPerson;
                state.lastSync = counted.lastPull;
                q.m_states->setSync(state);
                if (std::exchange(countAgain, false))
                    count();
            });
    }

    Engine &q;
    Replica &replica;
    const Clock &clock;
    KeySource &keys;
    EngineOptions options;
    AccountKeeper keeper;
    QThread thread;
    Courier *courier = nullptr; ///< of `thread`, which deletes it at its end
    bool counting = false;
    bool countAgain = false;
};

Engine::Engine(Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys, EngineOptions options,
    TransportMaker transport)
    : m_states(std::make_unique<States>()),
      d(std::make_unique<Private>(*this, replica, vault, clock, keys, std::move(options), std::move(transport)))
{
}

Engine::~Engine() = default;

void Engine::start(Network network)
{
    d->count();
    d->keeper.restore();
    if (network == Network::Use)
        d->onCourier([](Courier &it) { it.start(); });
}

bool Engine::resumeOffline(const QString &email)
{
    return d->keeper.resume(email);
}

void Engine::carryEverything(QObject *context, std::function<void(const Carried &)> done)
{
    auto back = [d = d.get(), context = QPointer{context}, done = std::move(done)](const Carried &carried) {
        QMetaObject::invokeMethod(d, [context, done, carried] {
            if (context)
                done(carried);
        });
    };
    d->onCourier([back](Courier &it) { it.carryEverything(back); });
}

void Engine::registerParent(const Registration &typed, QObject *context, Done<Parent> done)
{
    const auto checked = checkRegistration(typed);
    if (!checked) {
        answer<Parent>(context, std::move(done), Failure{Refusal{Reason::Invalid, checked.error(), {}}});
        return;
    }
    d->onCourier([registration = *checked, back = d->entered(context, std::move(done))](
                     Courier &it) { it.door().byRegistering(registration, back); });
}

void Engine::signIn(const Credentials &typed, QObject *context, Done<Parent> done)
{
    Violations missing;
    if (typed.email.trimmed().isEmpty())
        missing.append({Field::Email, Rule::NotBlank, 0, {}, {}});
    if (typed.password.trimmed().isEmpty())
        missing.append({Field::Password, Rule::NotBlank, 0, {}, {}});
    if (!missing.isEmpty()) {
        answer<Parent>(context, std::move(done), Failure{Refusal{Reason::Invalid, missing, {}}});
        return;
    }
    d->onCourier([typed, back = d->entered(context, std::move(done))](
                     Courier &it) { it.door().withPassword(typed.email.trimmed(), typed.password, back); });
}

void Engine::signOut(QObject *context, Done<bool> done)
{
    d->onCourier([](Courier &it) { it.closeSession(); });
    d->keeper.leave([context = QPointer{context}, done = std::move(done)](bool stored) {
        if (!context)
            return;
        if (stored)
            done(true);
        else
            done(Failure{storageFailed()});
    });
}

void Engine::addChild(const ChildDraft &typed, QObject *context, Done<ChildId> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<ChildId>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    const auto checked = checkChild(typed, todayOf(d->clock));
    if (!checked) {
        answer<ChildId>(context, std::move(done), Failure{Refusal{Reason::Invalid, checked.error(), {}}});
        return;
    }
    d->append(CreateChild{*checked}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &receipt) { return ChildId{receipt.provisional}; });
}

void Engine::changeChild(const Child &base, const ChildDraft &edited, QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    const auto checked = checkChild(edited, todayOf(d->clock));
    if (!checked) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::Invalid, checked.error(), {}}});
        return;
    }
    const ChildChange change = changeBetween(draftOf(base), *checked);
    if (isEmpty(change)) {
        answer<bool>(context, std::move(done), true);
        return;
    }
    d->append(ChangeChild{base.id, draftOf(base), change}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &) { return true; });
}

void Engine::deleteChild(ChildId child, QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    d->append(DeleteChild{child}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &) { return true; });
}

void Engine::addCampaign(const Child &child, const CampaignDraft &typed, QObject *context, Done<CampaignId> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<CampaignId>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    const auto checked = checkCampaign(typed);
    if (!checked) {
        answer<CampaignId>(context, std::move(done), Failure{Refusal{Reason::Invalid, checked.error(), {}}});
        return;
    }
    d->append(CreateCampaign{child.id, child.firstName(), *checked}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &receipt) { return CampaignId{receipt.provisional}; });
}

void Engine::changeCampaign(const Campaign &base, const CampaignDraft &edited, QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    const auto checked = checkCampaign(edited);
    if (!checked) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::Invalid, checked.error(), {}}});
        return;
    }
    const CampaignChange change = changeBetween(draftOf(base), *checked);
    if (isEmpty(change)) {
        answer<bool>(context, std::move(done), true);
        return;
    }
    d->append(ChangeCampaign{base.id, draftOf(base), change}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &) { return true; });
}

void Engine::deleteCampaign(CampaignId campaign, QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        answer<bool>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    d->append(DeleteCampaign{campaign}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &) { return true; });
}

void Engine::donate(const DonationDraft &typed, const Campaign &campaign, QObject *context, Done<DonationReceipt> done)
{
    const auto &parent = d->keeper.parent();
    if (typed.account && (!parent || parent->id != *typed.account)) {
        answer<DonationReceipt>(context, std::move(done), Failure{Refusal{Reason::SignedOut, {}, {}}});
        return;
    }
    const auto checked = checkDonation(typed, campaign);
    if (!checked) {
        answer<DonationReceipt>(context, std::move(done), Failure{checked.error()});
        return;
    }
    const ClientId reference = d->newId();
    const Money amount = checked->amount;
    d->append(Donate{*checked}, reference, checked->account.value_or(ParentId{}), context, std::move(done),
        [reference, amount, made = d->clock.now()](const Journal::Receipt &) {
            return DonationReceipt{reference, amount, made};
        });
}

void Engine::refreshJar(CampaignId campaign)
{
    d->onCourier([campaign](Courier &it) { it.refreshJar(campaign); });
}

void Engine::syncNow()
{
    d->keeper.askAgain();
    d->onCourier([](Courier &it) { it.syncNow(); });
}

void Engine::retry(qint64 outboxEntry)
{
    d->replica.journal(
        d.get(),
        [outboxEntry](Journal &journal) -> Result<void, StorageError> {
            const std::optional<Entry> entry = journal.entry(outboxEntry);
            if (entry && !entry->baseline.isEmpty()) {
                const QByteArray note = PlainSettler::sendUnlessThere(entry->baseline);
                if (auto noted = journal.noteBaseline(outboxEntry, note); !noted)
                    return noted;
            }
            return journal.retry(outboxEntry);
        },
        [this](const Result<void, StorageError> &) { d->onCourier([](Courier &it) { it.syncNow(); }); });
}

void Engine::cancel(qint64 outboxEntry, QObject *context, Done<bool> done)
{
    d->replica.journal(
        context, [outboxEntry](Journal &journal) { return journal.cancel(outboxEntry); },
        [done = std::move(done)](const Result<bool, StorageError> &cancelled) {
            if (cancelled)
                done(*cancelled);
            else
                done(Failure{storageFailed()});
        });
}

void Engine::keepDraft(const QString &key, const QByteArray &text)
{
    d->replica.journal(
        d.get(),
        [key = QString{QStringLiteral("draft/") + key}, text, now = d->clock.now()](
            Journal &journal) { return journal.keepDraft(key, text, now); },
        [](const Result<void, StorageError> &) {});
}

void Engine::findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done)
{
    d->replica.reader().run(
        context, [key = QString{QStringLiteral("draft/") + key}](const View &view) { return view.draft(key); },
        [done = std::move(done)](const std::optional<QByteArray> &text) { done(text); });
}

}
