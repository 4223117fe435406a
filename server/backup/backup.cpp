#include "backup/engines.h"
#include "database/migrator.h"
#include "database/transaction.h"
#include "src/opening.h"
#include "store/upkeep.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace dreamjar::server {

using database::Dialect;
using database::Location;

Result<BackupReport, QString> backUp(const Options &options, const QString &file)
{
    const auto location = Location::parse(options.database);
    if (!location)
        return Failure{location.error()};
    if (location->isMemory())
        return Failure{QStringLiteral("A database in memory cannot be copied.")};
    if (QFileInfo::exists(file))
        return Failure{QStringLiteral("%1 exists already, and is left as it is.").arg(file)};
    return location->dialect() == Dialect::Sqlite ? backup::copySqlite(*location, file)
                                                  : backup::copyPostgres(*location, file);
}

bool isOutdated(const Options &options)
{
    const auto location = Location::parse(options.database);
    if (!location || location->isMemory())
        return false;
    const auto opened = database::Database::open(*location, database::Access::ReadOnly);
    if (!opened)
        return false;
    const database::Migrator migrator{migrations()};
    const auto version = migrator.inspect(*opened);
    return version && *version > 0 && *version < migrator.latest(location->dialect());
}

Result<BackupReport, QString> restore(const Options &options, const QString &file, const Clock &clock, KeySource &keys)
{
    const auto location = Location::parse(options.database);
    if (!location)
        return Failure{location.error()};
    if (location->isMemory())
        return Failure{QStringLiteral("A database in memory cannot be restored.")};
    if (!QFileInfo{file}.isReadable())
        return Failure{QStringLiteral("%1 cannot be read.").arg(file)};
    return location->dialect() == Dialect::Sqlite ? backup::restoreSqlite(*location, file, clock, keys)
                                                  : backup::restorePostgres(*location, file, clock, keys);
}

namespace backup {

QString keptSuffix(const Clock &clock)
{
    return QStringLiteral(".before-restore-")
        + clock.now().toDateTime().toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzzZ"));
}

Result<BackupReport, QString> reportOf(const database::Database &database, const QString &file)
{
    store::Store store{database, Instant{}};
    const store::Census census = store::takeCensus(store);
    if (store.failure())
        return Failure{QStringLiteral("%1 holds no DreamJar database: %2.").arg(file, store.failure()->text)};
    return BackupReport{QFileInfo{file}.size(), census.parents, census.campaigns, census.donations, {}};
}

Result<BackupReport, QString> renew(const Location &where, const Clock &clock, KeySource &keys)
{
    const auto database = openMigrated(where);
    if (!database)
        return Failure{startErrorFor(database.error(), where).sentence};
    auto transaction = database::Transaction::begin(*database);
    store::Store store{*database, clock.now()};
    if (transaction)
        renewEpoch(store, keys);
    if (!transaction || store.failure() || !transaction->commit())
        return Failure{QStringLiteral("%1 cannot be marked as restored.").arg(where.shown())};
    return reportOf(*database, where.shown());
}

bool makePrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return file >= 0 && ::close(file) == 0;
}

bool settleFile(const QString &draft, const QString &file)
{
    const auto synced = [](const QString &path) {
        const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const bool done = opened >= 0 && ::fsync(opened) == 0;
        if (opened >= 0)
            ::close(opened);
        return done;
    };
    return synced(draft) && ::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) == 0
        && synced(QFileInfo{file}.absolutePath());
}

}

}
