#pragma once

#include "accountkeeper.h"
#include "courier.h"
#include "sync/engine.h"

#include <QPointer>
#include <QThread>

namespace dreamjar::sync {

inline const Refusal signedOut{Reason::SignedOut, {}, {}};
inline const Refusal storageFailed{Reason::StorageFailed, {}, {}};

/// What the engine's commands share: the network's thread and the way there and back, and the states. Lives on the
/// engine's thread.
class Engine::Private : public QObject
{
public:
    Private(Engine &engine, replica::Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys,
        EngineOptions options, TransportMaker transport);
    /// Waits for the step under way on the network's thread, no longer.
    ~Private() override;

    /// A job on the network's thread, with the courier.
    template <class Job>
    void onCourier(Job job)
    {
        QMetaObject::invokeMethod(courier, [job = std::move(job), courier = courier] {
            courier->prepare();
            job(*courier);
        });
    }

    void openSession(ParentId account, const remote::Tokens &tokens);
    /// Nobody can send what waits of an account that has left: with a server in reach it goes first, for as long as a
    /// person would wait. Then `leave`, once.
    void sendBeforeLeaving(std::function<void()> leave);
    void enter(const remote::SignedIn &person);
    /// For SignIn, which answers on the network's thread: opens the session, then tells the asker.
    remote::SignIn::Done entered(QObject *context, Done<Parent> done);
    /// The same for GoogleDoor.
    GoogleDoor::Done enteredByGoogle(QObject *context, GoogleDone done);

    /// Asks the server now, and reads the answer to an accepted call with `read`; tells on our thread.
    template <class T>
    void ask(const remote::Call &call, std::function<std::optional<T>(const QByteArray &)> read, QObject *context,
        Done<T> done)
    {
        auto back = [this, read = std::move(read), context = QPointer{context}, done = std::move(done)](
                        const remote::Reply &reply) {
            Result<T, Refusal> result = Failure{reply.accepted() ? Refusal{Reason::ServerFailed, {}, {}} : reply.why()};
            if (reply.accepted()) {
                if (auto value = read(reply.answer.body))
                    result = std::move(*value);
            }
            QMetaObject::invokeMethod(this, [context, done, result] {
                if (context)
                    done(result);
            });
        };
        onCourier([call, back](Courier &it) { it.api().send(call, &it, back); });
    }

    /// The answer goes out later, also when it is known at once, so that no caller is called back while still asking.
    template <class T>
    static void answer(QObject *context, Done<T> done, Result<T, Refusal> result)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    }
    template <class T>
    static void refuse(QObject *context, Done<T> done, const Refusal &why)
    {
        answer<T>(context, std::move(done), Failure{why});
    }
    template <class T>
    static void refuse(QObject *context, Done<T> done, const Violations &violations)
    {
        refuse<T>(context, std::move(done), Refusal{Reason::Invalid, violations, {}});
    }

    /// For an answer that comes on the network's thread: brings it here, unless `context` died.
    template <class T>
    Done<T> back(QObject *context, Done<T> done)
    {
        return [this, context = QPointer{context}, done = std::move(done)](const Result<T, Refusal> &result) {
            QMetaObject::invokeMethod(this, [context, done, result] {
                if (context)
                    done(result);
            });
        };
    }

    /// An edit of what is noted here about these gifts.
    void noteEdit(const QList<DonationId> &gifts, std::function<ReviewEdit(DonationId)> changeOf, const QString &label,
        QObject *context, Done<bool> done);

    /// Makes an operation durable, then tells. It goes to the server when `grace` is over.
    template <class T, class Success>
    void append(const replica::Operation &operation, ClientId client, ParentId account, QObject *context, Done<T> done,
        Success success, std::chrono::seconds grace = {})
    {
        using Receipt = replica::Journal::Receipt;
        replica.journal(
            this,
            [operation, client, account, grace, now = clock.now()](
                replica::Journal &journal) -> Result<Receipt, replica::StorageError> {
                const auto written = journal.append(operation, client, account, now);
                if (written && grace > std::chrono::seconds{0}) {
                    if (const auto put = journal.postpone(written->entry, now + grace, {}); !put)
                        return Failure{put.error()};
                }
                return written;
            },
            [this, context = QPointer{context}, done = std::move(done), success = std::move(success)](
                const Result<Receipt, replica::StorageError> &written) {
                // First the thanks, then the sending.
                const QPointer<Private> here{this};
                if (context) {
                    if (written)
                        done(success(*written));
                    else
                        done(Failure{Refusal{Reason::StorageFailed, {}, {}}});
                }
                if (written && here)
                    onCourier([](Courier &it) { it.nudge(); });
            });
    }
    /// The same for what only an account may do; `receipt` is not wanted.
    void appendOwn(const replica::Operation &operation, QObject *context, Done<bool> done);

    ClientId newId() { return ClientId::make(clock.now(), keys); }
    /// UTC, as the server judges.
    QDate today() const { return clock.now().toDateTime().date(); }

    void showActivity(Activity activity, const std::optional<Refusal> &problem);
    void showServer(bool plain, const QString &name, const QString &currency, const GoogleClient &google);
    /// The person's choice, else what the server offers.
    GoogleClient googleClient() const { return chosenGoogle.isSet() ? chosenGoogle : offeredGoogle; }
    void showGoogle();
    void openBrowser(const QUrl &address);
    /// What waits, for the states.
    void count();

    Engine &q;
    replica::Replica &replica;
    const Clock &clock;
    KeySource &keys;
    const EngineOptions options;
    GoogleClient chosenGoogle;
    GoogleClient offeredGoogle;
    AccountKeeper keeper;
    QThread thread;
    Courier *courier = nullptr; ///< of `thread`, which deletes it at its end
    bool counting = false;
    bool countAgain = false;
};

}
