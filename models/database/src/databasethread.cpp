#include "database/databasethread.h"

#include <QMutex>
#include <QSemaphore>
#include <QWaitCondition>
#include <deque>

namespace dreamjar::database {

/// The queue and the loop that empties it. The last job done, the connection is closed on its own thread.
class DatabaseThread::Worker : public QThread
{
public:
    explicit Worker(Open open) : m_open(std::move(open)) { }

    void add(Task task)
    {
        const QMutexLocker lock{&m_mutex};
        Q_ASSERT_X(!m_stopping, "DatabaseThread", "asked after its end");
        if (m_failure)
            return;
        m_tasks.push_back(std::move(task));
        m_changed.wakeOne();
    }

    std::optional<OpenError> waitUntilOpen()
    {
        QMutexLocker lock{&m_mutex};
        while (!m_opened)
            m_changed.wait(&m_mutex);
        return m_failure;
    }

    void stop()
    {
        {
            const QMutexLocker lock{&m_mutex};
            m_stopping = true;
            m_changed.wakeOne();
        }
        wait();
    }

protected:
    void run() override
    {
        auto database = m_open();
        std::deque<Task> dropped; // not under the lock: who waits for one of them is let go
        {
            const QMutexLocker lock{&m_mutex};
            m_opened = true;
            if (!database) {
                m_failure = database.error();
                dropped.swap(m_tasks);
            }
            m_changed.wakeAll();
        }
        if (!database)
            return;
        while (Task task = take()) {
            if (database->isLost())
                static_cast<void>(database->reopen()); // still unreachable: the job's first statement says so
            task(*database);
        }
    }

private:
    Task take()
    {
        QMutexLocker lock{&m_mutex};
        while (m_tasks.empty() && !m_stopping)
            m_changed.wait(&m_mutex);
        if (m_tasks.empty())
            return {};
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }

    Open m_open;
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Task> m_tasks;
    bool m_opened = false;
    bool m_stopping = false;
    std::optional<OpenError> m_failure;
};

DatabaseThread::DatabaseThread(std::unique_ptr<Worker> worker) : m_worker(std::move(worker)) { }

Result<std::unique_ptr<DatabaseThread>, OpenError> DatabaseThread::start(const QString &name, Open open)
{
    auto thread = begin(name, std::move(open));
    if (const auto failure = thread->waitUntilOpen())
        return Failure{*failure};
    return thread;
}

std::unique_ptr<DatabaseThread> DatabaseThread::begin(const QString &name, Open open)
{
    auto worker = std::make_unique<Worker>(std::move(open));
    worker->setObjectName(name);
    worker->start();
    return std::unique_ptr<DatabaseThread>{new DatabaseThread{std::move(worker)}};
}

std::optional<OpenError> DatabaseThread::waitUntilOpen() const
{
    return m_worker->waitUntilOpen();
}

DatabaseThread::~DatabaseThread()
{
    m_worker->stop();
}

void DatabaseThread::enqueue(Task task)
{
    m_worker->add(std::move(task));
}

void DatabaseThread::enqueueAndWait(Task task)
{
    Q_ASSERT_X(QThread::currentThread() != m_worker.get(), "DatabaseThread", "would wait for itself");
    // Shared, because the other thread is still busy with it when we go on. Released by its end, so that a job that is
    // dropped keeps nobody waiting.
    auto finished = std::make_shared<QSemaphore>();
    std::shared_ptr<void> release{nullptr, [finished](void *) { finished->release(); }};
    enqueue([&task, release](Database &database) { task(database); });
    release.reset();
    finished->acquire();
}

}
