#include "replica/replica.h"

#include "database/databasethread.h"
#include "database/lockfile.h"
#include "database/migrator.h"
#include "database/query.h"
#include "database/transaction.h"
#include "files.h"
#include "log.h"
#include "sqlview.h"

#include <atomic>

namespace dreamjar::replica {

using database::Access;
using database::Database;
using database::DatabaseThread;
using database::Location;
using database::LockFile;
using database::Query;
using database::Transaction;

namespace {

/// The overlay of the last job, as long as neither file has changed since. Bound to the reader's thread.
class OverlayKeeper
{
public:
    const Overlay &current(const Database &db, Instant now)
    {
        // The cache first: from here on its moment is fixed for the transaction, and the journal's is not earlier.
        const qint64 cache = version(db, QStringLiteral("PRAGMA main.data_version"));
        const qint64 journal = version(db, QStringLiteral("PRAGMA journal.data_version"));
        if (!m_read || cache != m_cache || journal != m_journal) {
            m_overlay = Overlay::read(db, now);
            m_read = true;
            m_cache = cache;
            m_journal = journal;
        }
        return m_overlay;
    }

private:
    static qint64 version(const Database &db, const QString &pragma)
    {
        return valueOrLogged(Query{db, pragma}.single<qint64>(), "data_version");
    }

    Overlay m_overlay;
    bool m_read = false;
    qint64 m_cache = 0;
    qint64 m_journal = 0;
};

class SqlReader : public Reader
{
public:
    SqlReader(std::unique_ptr<DatabaseThread> thread, const Clock &clock) : m_thread(std::move(thread)), m_clock(clock)
    {
    }

    ParentId viewer() const override { return ParentId{m_viewer}; }
    void setViewer(ParentId viewer) { m_viewer = viewer.value(); }
    DatabaseThread &thread() { return *m_thread; }

    /// On the reader's thread.
    QList<qint64> settled(const Database &db)
    {
        QList<qint64> entries;
        inSnapshot(db, [&](const Overlay &overlay) { entries = overlay.settled(); });
        return entries;
    }

protected:
    void post(QObject *context, std::function<void(const View &)> job, std::function<void()> done) override
    {
        m_thread->run(
            context, [this, job = std::move(job), viewer = viewer()](const Database &db) { look(db, viewer, job); },
            std::move(done));
    }

    void block(std::function<void(const View &)> job) override
    {
        m_thread->wait([this, &job, viewer = viewer()](const Database &db) { look(db, viewer, job); });
    }

private:
    template <class Job>
    void inSnapshot(const Database &db, Job job)
    {
        auto snapshot = Transaction::begin(db, Transaction::Kind::Snapshot);
        if (!snapshot)
            qCWarning(lcReplica, "reader: %s", qPrintable(snapshot.error().text));
        job(m_overlay.current(db, m_clock.now()));
    }

    void look(const Database &db, ParentId viewer, const std::function<void(const View &)> &job)
    {
        inSnapshot(db, [&](const Overlay &overlay) { job(SqlView{db, overlay, viewer, m_clock.now()}); });
    }

    std::unique_ptr<DatabaseThread> m_thread;
    const Clock &m_clock;
    OverlayKeeper m_overlay;
    std::atomic<qint64> m_viewer = 0;
};

class SqlReplica : public Replica
{
public:
    SqlReplica(LockFile lock, std::unique_ptr<DatabaseThread> journal, std::unique_ptr<DatabaseThread> cache,
        std::unique_ptr<DatabaseThread> reader, const Clock &clock, bool cacheWasDamaged)
        : m_lock(std::move(lock)), m_journal(std::move(journal)), m_cache(std::move(cache)),
          m_reader(std::move(reader), clock), m_cacheWasDamaged(cacheWasDamaged)
    {
        letGoOfSettled();
        m_journal->post([now = clock.now()](Database &db) { return Journal{db}.forgetOld(now); });
    }

    ~SqlReplica() override
    {
        // Each of these hands work to the next. The readers' connection goes before the writers', so that the last one
        // to close a file is one that may put its log away.
        m_cache->wait([](const Database &) {});
        m_reader.thread().wait([](const Database &) {});
    }

    Reader &reader() override { return m_reader; }
    ChangeFeed &changes() override { return m_feed; }
    bool cacheWasDamaged() const override { return m_cacheWasDamaged; }

    void setViewer(ParentId viewer) override
    {
        m_reader.setViewer(viewer);
        Changes changes;
        changes.everything = true;
        m_feed.publish(changes);
    }

protected:
    void postJournal(QObject *context, std::function<void(Journal &)> job, std::function<void()> done) override
    {
        m_journal->run(
            context, [this, job = std::move(job)](Database &db) { write(db, job); }, std::move(done));
    }
    void postCache(QObject *context, std::function<void(Cache &)> job, std::function<void()> done) override
    {
        m_cache->run(
            context, [this, job = std::move(job)](Database &db) { write(db, job); }, std::move(done));
    }
    void blockJournal(std::function<void(Journal &)> job) override
    {
        m_journal->wait([this, &job](Database &db) { write(db, job); });
    }
    void blockCache(std::function<void(Cache &)> job) override
    {
        m_cache->wait([this, &job](Database &db) { write(db, job); });
    }

private:
    void write(Database &db, const std::function<void(Journal &)> &job)
    {
        Journal journal{db};
        job(journal);
        m_feed.publish(journal.takeChanges());
    }

    void write(Database &db, const std::function<void(Cache &)> &job)
    {
        Cache cache{db};
        job(cache);
        const Changes changes = cache.takeChanges();
        m_feed.publish(changes);
        letGoOfSettled();
    }

    /// Entries that the reader has seen in the cache leave the overlay. Decided by the reader, because only its own
    /// next look is then sure to see the cache as new; done by the journal's thread; seen by nobody.
    void letGoOfSettled()
    {
        m_reader.thread().post([this](const Database &db) {
            const QList<qint64> entries = m_reader.settled(db);
            if (!entries.isEmpty())
                m_journal->post([entries](Database &journal) { return Journal{journal}.noteApplied(entries); });
        });
    }

    LockFile m_lock;
    ChangeFeed m_feed;
    std::unique_ptr<DatabaseThread> m_journal;
    std::unique_ptr<DatabaseThread> m_cache;
    SqlReader m_reader;
    bool m_cacheWasDamaged;
};

Result<LockFile, OpenFailure> lockFolder(const Files &files)
{
    if (auto made = files.makeFolder(); !made)
        return Failure{made.error()};
    auto lock = LockFile::take(files.lock);
    if (!lock)
        return Failure{OpenFailure{lock.error().notWritable ? OpenError::NotWritable : OpenError::Locked, files.lock}};
    return std::move(lock).value();
}

Result<std::unique_ptr<DatabaseThread>, database::OpenError> startWriter(const QString &name, const QString &file)
{
    return DatabaseThread::start(name, [name, file] { return openForWriting(file, name); });
}

}

Result<std::unique_ptr<Replica>, OpenFailure> Replica::open(const QString &folder, const Clock &clock)
{
    const Files files{folder};
    auto lock = lockFolder(files);
    if (!lock)
        return Failure{lock.error()};
    auto journal = startWriter(QStringLiteral("journal"), files.journal);
    if (!journal)
        return Failure{failureOf(journal.error(), files.journal)};

    bool damaged = false;
    auto cache = startWriter(QStringLiteral("cache"), files.cache);
    using Kind = database::OpenError::Kind;
    if (!cache && (cache.error().kind == Kind::Damaged || cache.error().kind == Kind::MigrationFailed)) {
        qCWarning(lcReplica, "cache.db is set aside: %s", qPrintable(cache.error().text));
        if (auto aside = setAside(files.cache, clock.now()); !aside)
            return Failure{aside.error()};
        damaged = true;
        cache = startWriter(QStringLiteral("cache"), files.cache);
    }
    if (!cache)
        return Failure{failureOf(cache.error(), files.cache)};

    const QString identity = (*journal)->wait([](Database &db) { return Journal{db}.identity(); });
    const auto known = (*cache)->wait([&identity](Database &db) { return Cache{db}.belongTo(identity); });
    if (!known)
        return Failure{OpenFailure{OpenError::Other, files.cache}};

    auto reader = DatabaseThread::start(QStringLiteral("reader"), [files]() -> Result<Database, database::OpenError> {
        auto db = Database::open(Location::file(files.cache), Access::ReadOnly);
        if (!db)
            return db;
        if (auto attached = db->attachReadOnly(files.journal, QStringLiteral("journal")); !attached)
            return Failure{attached.error()};
        // 32 MB: a search through all texts then reads the disk once and not at every key.
        static_cast<void>(Query{*db, QStringLiteral("PRAGMA main.cache_size=-32000")}.exec());
        return db;
    });
    if (!reader)
        return Failure{failureOf(reader.error(), files.cache)};
    return std::unique_ptr<Replica>{
        new SqlReplica{std::move(*lock), std::move(*journal), std::move(*cache), std::move(*reader), clock, damaged}};
}

Result<QString, OpenFailure> Replica::setJournalAside(const QString &folder, const Clock &clock)
{
    const Files files{folder};
    auto lock = lockFolder(files);
    if (!lock)
        return Failure{lock.error()};
    return setAside(files.journal, clock.now());
}

}
