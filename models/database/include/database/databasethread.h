#pragma once

#include "database/database.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace dreamjar::database {

/// A thread with a connection of its own that does one job after the other in the order they came. The connection is
/// opened, used and closed on that thread. Destroying this finishes the queued jobs first; call it from the thread that
/// made it. Jobs take `Database &` or `const Database &` and must not throw.
class DatabaseThread
{
public:
    using Open = std::function<Result<Database, OpenError>()>;

    /// Returns when the connection stands or failed. `name` is shown in debuggers. `open` runs on the new thread.
    static Result<std::unique_ptr<DatabaseThread>, OpenError> start(const QString &name, Open open);
    /// Returns at once: jobs wait in line until the connection stands. When it cannot, they are dropped, and wait() must
    /// not be asked for a value.
    static std::unique_ptr<DatabaseThread> begin(const QString &name, Open open);
    /// Why the connection could not be opened, if so; blocks until that is known.
    std::optional<OpenError> waitUntilOpen() const;
    ~DatabaseThread();

    /// Does `job` there and hands its result to `done` on the thread of `context`, which must be the calling one (and
    /// run an event loop). Dropped when `context` is gone by then; the job itself still runs.
    template <class Job, class Done>
    void run(QObject *context, Job job, Done done)
    {
        using Value = std::invoke_result_t<Job &, Database &>;
        Q_ASSERT(context && context->thread() == QThread::currentThread());
        auto promise = std::make_shared<QPromise<void>>();
        auto *watcher = new QFutureWatcher<void>(context);
        if constexpr (std::is_void_v<Value>) {
            QObject::connect(
                watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
                    watcher->deleteLater();
                    if (!watcher->isCanceled())
                        done();
                });
            watcher->setFuture(promise->future());
            enqueue([promise, job = std::move(job)](Database &database) mutable {
                promise->start();
                job(database);
                promise->finish();
            });
        } else {
            auto value = std::make_shared<std::optional<Value>>();
            QObject::connect(
                watcher, &QFutureWatcherBase::finished, context, [watcher, value, done = std::move(done)]() mutable {
                    watcher->deleteLater();
                    if (value->has_value())
                        done(std::move(**value));
                });
            watcher->setFuture(promise->future());
            enqueue([promise, value, job = std::move(job)](Database &database) mutable {
                promise->start();
                value->emplace(job(database));
                promise->finish();
            });
        }
    }

    /// Does `job` there some time; nobody waits for it.
    template <class Job>
    void post(Job job)
    {
        enqueue([job = std::move(job)](Database &database) mutable { static_cast<void>(job(database)); });
    }

    /// Does `job` there and waits for its result: for the command line, for starting up and for threads that may block.
    /// Not from a job of this very thread.
    template <class Job>
    std::invoke_result_t<Job &, Database &> wait(Job job)
    {
        using Value = std::invoke_result_t<Job &, Database &>;
        if constexpr (std::is_void_v<Value>) {
            enqueueAndWait([&job](Database &database) { job(database); });
        } else {
            std::optional<Value> value;
            enqueueAndWait([&job, &value](Database &database) { value.emplace(job(database)); });
            return std::move(*value);
        }
    }

private:
    using Task = std::function<void(Database &)>;
    class Worker;
    explicit DatabaseThread(std::unique_ptr<Worker> worker);
    void enqueue(Task task);
    void enqueueAndWait(Task task);
    std::unique_ptr<Worker> m_worker;
};

}
