#include "database/databasethread.h"

#include "support.h"

#include <QSemaphore>
#include <QTest>
#include <atomic>

namespace dreamjar::database {

namespace {

std::unique_ptr<DatabaseThread> aThread()
{
    return taken(DatabaseThread::start(QStringLiteral("test"), [] {
        auto db = Database::open(Location::memory(), Access::ReadWrite);
        if (db)
            execute(*db, QStringLiteral("CREATE TABLE v (n BIGINT)"));
        return db;
    }));
}

void add(const Database &db, qint64 n)
{
    done(Query{db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(n).exec());
}

/// Holds the thread until it is let go, so that a test decides what happens meanwhile.
class Gate
{
public:
    explicit Gate(DatabaseThread &thread)
    {
        thread.post([open = m_open](const Database &) {
            while (!*open)
                QThread::msleep(1);
        });
    }
    ~Gate() { open(); }
    void open() { *m_open = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_open = std::make_shared<std::atomic<bool>>(false);
};

}

TEST(DatabaseThread, BringsTheResultBackToTheThreadThatAsked)
{
    const auto thread = aThread();
    QObject context;
    QThread *there = nullptr;
    QThread *here = nullptr;
    qint64 count = -1;
    thread->run(
        &context,
        [&there](const Database &db) {
            there = QThread::currentThread();
            add(db, 1);
            return number(db, QStringLiteral("SELECT count(*) FROM v"));
        },
        [&](qint64 result) {
            here = QThread::currentThread();
            count = result;
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return count >= 0; }));
    EXPECT_EQ(count, 1);
    EXPECT_EQ(here, QThread::currentThread());
    EXPECT_NE(there, here);
    EXPECT_TRUE(context.children().isEmpty() || QTest::qWaitFor([&] { return context.children().isEmpty(); }));
}

TEST(DatabaseThread, DropsTheResultWhenTheContextDiedAndStillDoesTheJob)
{
    const auto thread = aThread();
    bool told = false;
    {
        Gate gate{*thread};
        auto context = std::make_unique<QObject>();
        thread->run(
            context.get(),
            [](const Database &db) {
                add(db, 1);
                return 0;
            },
            [&told](int) { told = true; });
        context.reset();
    }
    EXPECT_EQ(thread->wait([](const Database &db) { return number(db, QStringLiteral("SELECT count(*) FROM v")); }), 1);
    QTest::qWait(20);
    EXPECT_FALSE(told);
}

TEST(DatabaseThread, DropsTheResultWhenTheContextDiesAfterTheJobWasDone)
{
    const auto thread = aThread();
    bool told = false;
    auto context = std::make_unique<QObject>();
    thread->run(
        context.get(), [](const Database &) { return 0; }, [&told](int) { told = true; });
    thread->wait([](const Database &) {}); // the job is done, its event waits in our queue
    context.reset();
    QTest::qWait(20);
    EXPECT_FALSE(told);
}

TEST(DatabaseThread, AContextMayDieInItsOwnCallback)
{
    const auto thread = aThread();
    auto *context = new QObject;
    bool told = false;
    thread->run(
        context, [](const Database &) {},
        [&told, context] {
            told = true;
            delete context;
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told; }));
}

TEST(DatabaseThread, ManyContextsThatDieAtAnyMomentAreSafe)
{
    const auto thread = aThread();
    int told = 0;
    for (int i = 0; i < 2000; ++i) {
        QObject context;
        thread->run(
            &context, [](const Database &) { return 1; }, [&told](int) { ++told; });
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    EXPECT_LE(told, 2000);
    EXPECT_EQ(thread->wait([](const Database &) { return 5; }), 5);
}

TEST(DatabaseThread, DoesJobsInTheOrderTheyCame)
{
    const auto thread = aThread();
    QList<int> order;
    for (int i = 0; i < 50; ++i)
        thread->post([&order, i](const Database &) { order.append(i); });
    thread->wait([](const Database &) {});
    ASSERT_EQ(order.size(), 50);
    EXPECT_TRUE(std::is_sorted(order.cbegin(), order.cend()));
}

TEST(DatabaseThread, FinishesWhatIsQueuedBeforeItEnds)
{
    QTemporaryDir folder;
    const Location location = Location::file(folder.filePath(QStringLiteral("a.db")));
    auto thread = taken(DatabaseThread::start(
        QStringLiteral("test"), [location] { return Database::open(location, Access::ReadWrite); }));
    thread->wait([](const Database &db) { execute(db, QStringLiteral("CREATE TABLE v (n BIGINT)")); });
    for (int i = 0; i < 100; ++i)
        thread->post([i](const Database &db) { add(db, i); });
    thread.reset();
    const Database db = taken(Database::open(location, Access::ReadOnly));
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM v")), 100);
}

TEST(DatabaseThread, TellsWhyItCouldNotOpen)
{
    const auto thread = DatabaseThread::start(QStringLiteral("test"),
        [] { return Database::open(Location::file(QStringLiteral("/no/such/folder/a.db")), Access::ReadWrite); });
    ASSERT_FALSE(thread.ok());
    EXPECT_EQ(thread.error().kind, OpenError::Kind::Missing);
}

TEST(DatabaseThread, KeepsJobsInLineUntilTheConnectionStands)
{
    QSemaphore mayOpen;
    auto thread = DatabaseThread::begin(QStringLiteral("test"), [&mayOpen] {
        mayOpen.acquire();
        return Database::open(Location::memory(), Access::ReadWrite);
    });
    QObject context;
    qint64 answer = 0;
    thread->post([](const Database &db) { execute(db, QStringLiteral("CREATE TABLE v (n BIGINT)")); });
    thread->post([](const Database &db) { add(db, 7); });
    thread->run(
        &context, [](const Database &db) { return number(db, QStringLiteral("SELECT n FROM v")); },
        [&answer](qint64 value) { answer = value; });
    mayOpen.release();
    EXPECT_FALSE(thread->waitUntilOpen());
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer == 7; }));
}

TEST(DatabaseThread, DropsItsJobsWhenItCannotOpen)
{
    QSemaphore mayOpen;
    auto thread = DatabaseThread::begin(QStringLiteral("test"), [&mayOpen] {
        mayOpen.acquire();
        return Database::open(Location::file(QStringLiteral("/no/such/folder/a.db")), Access::ReadWrite);
    });
    QObject context;
    bool done = false;
    thread->run(&context, [](const Database &) { return 1; }, [&done](int) { done = true; });
    mayOpen.release();
    const auto failure = thread->waitUntilOpen();
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->kind, OpenError::Kind::Missing);
    thread->wait([&done](const Database &) { done = true; }); // lets go at once
    QCoreApplication::processEvents();
    EXPECT_FALSE(done);
}

TEST(DatabaseThread, BringsBackWhatOnlyMoves)
{
    const auto thread = aThread();
    QObject context;
    std::unique_ptr<int> result;
    thread->run(
        &context, [](const Database &) { return std::make_unique<int>(7); },
        [&result](std::unique_ptr<int> value) { result = std::move(value); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result != nullptr; }));
    EXPECT_EQ(*result, 7);
    EXPECT_EQ(*thread->wait([](const Database &) { return std::make_unique<int>(8); }), 8);
}

TEST(DatabaseThread, ConnectsAnewAfterAPostgresServerWasRestarted)
{
    auto &cluster = test::PostgresCluster::shared();
    const Location location = taken(Location::parse(cluster.newDatabase()));
    const auto thread = taken(DatabaseThread::start(
        QStringLiteral("test"), [location] { return Database::open(location, Access::ReadWrite); }));
    const auto ask = [](const Database &db) { return Query{db, QStringLiteral("SELECT 1")}.single<qint64>(); };
    EXPECT_TRUE(thread->wait(ask).ok());
    cluster.dropConnections();
    EXPECT_FALSE(thread->wait(ask).ok());
    EXPECT_TRUE(thread->wait(ask).ok());
}

}
