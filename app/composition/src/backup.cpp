#include "app/backup.h"

#include "database/query.h"
#include "replica/backup.h"

#include <QDir>
#include <QFile>

namespace dreamjar::app {

namespace {

QString sentenceFor(replica::BackupError error, const QString &file)
{
    using replica::BackupError;
    switch (error) {
    case BackupError::Missing:
        return QStringLiteral("There is no %1.").arg(file);
    case BackupError::NotWritable:
        return QStringLiteral("It cannot be written there. Nothing was changed.");
    case BackupError::Full:
        return QStringLiteral("The disk is full. Nothing was changed.");
    case BackupError::InUse:
        return QStringLiteral("Another DreamJar works in this folder. Close it first. Nothing was changed.");
    case BackupError::Damaged:
        return QStringLiteral("%1 is damaged, or no backup of DreamJar. Nothing was changed.").arg(file);
    case BackupError::NewerSchema:
        return QStringLiteral("%1 was made by a newer DreamJar. Nothing was changed.").arg(file);
    case BackupError::Other:
        break;
    }
    return QStringLiteral("It did not work. Nothing was changed.");
}

enum class Kind { Journal, Server, Neither };

Kind kindOf(const QString &file)
{
    auto db = database::Database::open(database::Location::file(file), database::Access::ReadOnly);
    if (!db)
        return Kind::Neither;
    const auto has = [&db](const QString &table) {
        database::Query query{*db, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")};
        const auto found = query.bind(table).single<int>();
        return found && *found == 1;
    };
    if (has(QStringLiteral("journal_state")))
        return Kind::Journal;
    return has(QStringLiteral("donation")) && has(QStringLiteral("parent")) ? Kind::Server : Kind::Neither;
}

}

Result<BackupMade, QString> backUp(const Home &home, Instant now, const QString &folder)
{
    BackupMade made;
    const auto journal = replica::backUpJournal(replicaFolder(home), now, folder);
    if (journal)
        made.files << *journal;
    else if (journal.error() != replica::BackupError::Missing)
        return Failure{sentenceFor(journal.error(), replicaFolder(home))};
    if (made.files.isEmpty())
        return Failure{QStringLiteral("There is nothing to back up in %1.").arg(home.dataFolder)};
    return made;
}

Result<RestoreDone, QString> restore(const Home &home, const QString &file, const Clock &clock)
{
    if (!QFile::exists(file))
        return Failure{QStringLiteral("There is no %1.").arg(file)};
    // The program's own lock: nobody starts in the middle of it.
    if (!makeDataFolder(home.dataFolder))
        return Failure{QStringLiteral("The folder %1 cannot be made.").arg(home.dataFolder)};
    const auto lock = database::LockFile::take(QDir{home.dataFolder}.filePath(QStringLiteral("lock")));
    if (!lock)
        return Failure{sentenceFor(
            lock.error().notWritable ? replica::BackupError::NotWritable : replica::BackupError::InUse, file)};
    const Kind kind = kindOf(file);
    if (kind == Kind::Server)
        return Failure{QStringLiteral("%1 is the copy of a server's database: dreamjar-server restore puts it back.").arg(file)};
    const auto done = replica::restoreJournal(replicaFolder(home), file, clock);
    if (!done)
        return Failure{sentenceFor(done.error(), file)};
    return RestoreDone{done->kept, done->rescued};
}

std::optional<LatestBackup> latestBackup(const Home &home, Trouble trouble)
{
    if (trouble != Trouble::DamagedJournal)
        return std::nullopt;
    // The latest one that can be read: a broken disk may have taken more than one file.
    for (const replica::BackupFile &backup : replica::backupsOf(replicaFolder(home))) {
        const auto db = database::Database::open(database::Location::file(backup.path), database::Access::ReadOnly);
        if (db && db->checkIntegrity())
            return LatestBackup{backup.path, backup.made};
    }
    return std::nullopt;
}

void renewCopies(const Home &home, Instant now)
{
    const QString folder = replicaFolder(home);
    for (const replica::BackupFile &copy : replica::backupsOf(folder))
        QFile::remove(copy.path);
    static_cast<void>(replica::backUpJournal(folder, now)); // the daily one comes anyway
}

}
