#include "replica/replica.h"

#include "database/databasethread.h"
#include "database/lockfile.h"
#include "database/migrator.h"
#include "files.h"
#include "log.h"
#include "opening.h"
#include "replica/backup.h"
#include "sqlreader.h"

#include <atomic>

namespace dreamjar::replica {

using database::Access;
using database::Database;
using database::DatabaseThread;
using database::Location;
using database::LockFile;

namespace {

class SqlReplica : public Replica
{
public:
    SqlReplica(const Files &files, LockFile lock, const Clock &clock)
        : m_files(files), m_clock(clock), m_lock(std::move(lock)), m_opening(clock),
          m_journal(m_opening.beginJournal(files)), m_cache(m_opening.beginCache(files)),
          m_reader(m_opening.beginReader(files), clock, [this] { doubtCache(); })
    {
    }

    ~SqlReplica() override
    {
        m_doubted = true; // nobody asks for a check any more
        // Each of these hands work to the next. The readers' connection goes before the writers', so that the last one
        // to close a file is one that may put its log away.
        m_cache->wait([](const Database &) {});
        m_reader.thread().wait([](const Database &) {});
    }

    Reader &reader() override { return m_reader; }
    ChangeFeed &changes() override { return m_feed; }
    bool cacheWasDamaged() const override { return m_cacheBroke || m_opening.cacheWasDamaged(); }

    Result<void, OpenFailure> ready() override
    {
        // The journal's trouble first: it is the precious one, and the others fail with it.
        if (const auto failure = m_journal->waitUntilOpen())
            return Failure{failureOf(*failure, m_files.journal)};
        if (const auto failure = m_cache->waitUntilOpen())
            return Failure{failureOf(*failure, m_files.cache)};
        if (const auto failure = m_reader.thread().waitUntilOpen())
            return Failure{failureOf(*failure, m_files.cache)};
        return {};
    }

    void tidyUp() override
    {
        doubtCache();
        letGoOfSettled();
        m_journal->post([now = m_clock.now()](Database &db) { return Journal{db}.forgetOld(now); });
        m_journal->post([folder = m_files.folder, now = m_clock.now()](Database &) {
            if (const auto made = backUpDaily(folder, now); !made)
                qCWarning(lcReplica, "no backup could be made");
        });
    }

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
        m_feed.publish(cache.takeChanges());
        letGoOfSettled();
        if (db.isDamaged())
            doubtCache();
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

    /// Has the cache read whole, beside everything else: once after the start, and when somebody met a broken page.
    void doubtCache()
    {
        if (!m_doubted.exchange(true))
            m_cache->post([this](Database &db) { checkCache(db); });
    }

    void checkCache(Database &db)
    {
        if (isWhole(m_files.cache)) {
            m_doubted = db.isDamaged(); // not again and again for what is no fault of this file
            return;
        }
        qCWarning(lcReplica, "cache.db is broken and set aside");
        if (auto rebuilt = rebuildCache(db); !rebuilt)
            qCWarning(lcReplica, "cache.db cannot be made anew");
        m_doubted = false;
        m_cacheBroke = true;
        Changes changes;
        changes.everything = true;
        m_feed.publish(changes);
    }

    /// On the cache's thread. Both connections let go of the file before it is renamed; who reads meanwhile sees
    /// nothing.
    Result<void, OpenFailure> rebuildCache(Database &db)
    {
        auto nothing = Database::open(Location::memory(), Access::ReadWrite);
        auto nothingToRead = m_reader.thread().wait([this](Database &reading) {
            auto memory = Database::open(Location::memory(), Access::ReadWrite);
            if (memory)
                m_reader.replace(reading, std::move(*memory));
            return memory.ok();
        });
        if (!nothing || !nothingToRead)
            return Failure{OpenFailure{OpenError::Other, m_files.cache}};
        db = std::move(*nothing);
        if (auto aside = setAside(m_files.cache, m_clock.now()); !aside)
            return Failure{aside.error()};
        auto fresh = openForWriting(m_files.cache, QStringLiteral("cache"), Check::AfterUncleanEnd);
        if (!fresh)
            return Failure{failureOf(fresh.error(), m_files.cache)};
        db = std::move(*fresh);
        if (!Cache{db}.belongTo(m_opening.identity()))
            return Failure{OpenFailure{OpenError::Other, m_files.cache}};
        return m_reader.thread().wait([this](Database &reading) -> Result<void, OpenFailure> {
            auto both = openForReading(m_files);
            if (!both)
                return Failure{failureOf(both.error(), m_files.cache)};
            m_reader.replace(reading, std::move(*both));
            return {};
        });
    }

    const Files m_files;
    const Clock &m_clock;
    LockFile m_lock;
    ChangeFeed m_feed;
    std::atomic<bool> m_doubted = false;
    std::atomic<bool> m_cacheBroke = false; ///< after it was opened
    Opening m_opening;
    std::unique_ptr<DatabaseThread> m_journal;
    std::unique_ptr<DatabaseThread> m_cache;
    SqlReader m_reader;
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

}

Result<std::unique_ptr<Replica>, OpenFailure> Replica::begin(const QString &folder, const Clock &clock)
{
    const Files files{folder};
    auto lock = lockFolder(files);
    if (!lock)
        return Failure{lock.error()};
    return std::unique_ptr<Replica>{new SqlReplica{files, std::move(*lock), clock}};
}

Result<std::unique_ptr<Replica>, OpenFailure> Replica::open(const QString &folder, const Clock &clock)
{
    auto replica = begin(folder, clock);
    if (!replica)
        return replica;
    if (const auto opened = (*replica)->ready(); !opened)
        return Failure{opened.error()};
    (*replica)->tidyUp();
    return replica;
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
