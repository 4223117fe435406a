#include "opening.h"

#include "database/migrator.h"
#include "log.h"
#include "replica/backup.h"
#include "replica/cache.h"
#include "replica/journal.h"

namespace dreamjar::replica {

using database::Database;
using database::DatabaseThread;
using Kind = database::OpenError::Kind;

namespace {

Failure<database::OpenError> withoutJournal()
{
    return Failure{database::OpenError{Kind::Other, QStringLiteral("there is no journal")}};
}

Result<void, database::OpenError> joinToJournal(Database &cache, const QString &journal)
{
    const auto known = Cache{cache}.belongTo(journal);
    if (known)
        return {};
    const Kind kind = known.error() == StorageError::Damaged ? Kind::Damaged
        : known.error() == StorageError::Full                ? Kind::Full
                                                             : Kind::Other;
    return Failure{database::OpenError{kind, QStringLiteral("the journal's name cannot be kept")}};
}

bool isDamage(const database::OpenError &error)
{
    return error.kind == Kind::Damaged || error.kind == Kind::MigrationFailed;
}

}

namespace {

/// A migration that goes wrong is rolled back; one that goes right, but was a mistake, needs the file before it.
void backUpBeforeMigration(const Files &files, Instant now)
{
    const database::Migrator migrator{journalMigrations()};
    {
        const auto db = Database::open(database::Location::file(files.journal), database::Access::ReadOnly);
        if (!db)
            return; // not there yet, or told by who opens it next
        const auto version = migrator.inspect(*db);
        if (!version || *version == 0 || *version == migrator.latest(database::Dialect::Sqlite))
            return;
    }
    if (const auto made = backUpJournal(files.folder, now); !made)
        qCWarning(lcReplica, "no backup could be made before the migration");
}

}

std::unique_ptr<DatabaseThread> Opening::beginJournal(const Files &files)
{
    return DatabaseThread::begin(QStringLiteral("journal"), [this, files] {
        auto journal = openJournal(files);
        m_identityFound.set_value(journal ? Journal{*journal}.identity() : QString{});
        return journal;
    });
}

std::unique_ptr<DatabaseThread> Opening::beginCache(const Files &files)
{
    return DatabaseThread::begin(QStringLiteral("cache"), [this, files] {
        auto cache = openCache(files);
        m_cacheFound.set_value(cache.ok());
        return cache;
    });
}

std::unique_ptr<DatabaseThread> Opening::beginReader(const Files &files)
{
    return DatabaseThread::begin(QStringLiteral("reader"), [this, files]() -> Opened {
        if (!m_cacheStands.get())
            return Failure{database::OpenError{Kind::Other, QStringLiteral("there is nothing to read")}};
        return openForReading(files);
    });
}

Opening::Opened Opening::openJournal(const Files &files)
{
    backUpBeforeMigration(files, m_clock.now());
    return openForWriting(files.journal, QStringLiteral("journal"), Check::Always);
}

Opening::Opened Opening::openCache(const Files &files)
{
    const auto attempt = [&]() -> Opened {
        auto cache = openForWriting(files.cache, QStringLiteral("cache"), Check::AfterUncleanEnd);
        if (!cache)
            return cache;
        const QString journal = identity();
        if (journal.isEmpty())
            return withoutJournal();
        if (auto joined = joinToJournal(*cache, journal); !joined)
            return Failure{joined.error()};
        return cache;
    };
    auto cache = attempt();
    if (cache || !isDamage(cache.error()))
        return cache;
    if (identity().isEmpty())
        return withoutJournal(); // that is told first, and everything is left as it is until then
    qCWarning(lcReplica, "cache.db is set aside: %s", qPrintable(cache.error().text));
    if (const auto aside = setAside(files.cache, m_clock.now()); !aside)
        return Failure{database::OpenError{Kind::NotWritable, aside.error().file}};
    m_damaged = true;
    return attempt();
}

}
