#include "replica/backup.h"

#include "database/copies.h"
#include "database/lockfile.h"
#include "database/migrator.h"
#include "database/query.h"
#include "files.h"
#include "keys.h"
#include "log.h"
#include "rescue.h"

#include <QDir>
#include <QFile>
#include <QStringBuilder>
#include <cstdio>

namespace dreamjar::replica {

using database::Access;
using database::Copies;
using database::Copy;
using database::Database;
using database::Location;
using database::LockFile;
using database::Migrator;
using database::Query;

namespace {

constexpr int backupsKept = 7;
constexpr std::chrono::hours aDay{24};

const QString stemOfCopies = QStringLiteral("journal");

BackupError errorOf(const database::OpenError &error)
{
    using Kind = database::OpenError::Kind;
    switch (error.kind) {
    case Kind::Missing:
        return BackupError::Missing;
    case Kind::NotWritable:
        return BackupError::NotWritable;
    case Kind::Full:
        return BackupError::Full;
    case Kind::Locked:
        return BackupError::InUse;
    case Kind::Damaged:
        return BackupError::Damaged;
    case Kind::NewerSchema:
        return BackupError::NewerSchema;
    case Kind::NoDriver:
    case Kind::Refused:
    case Kind::Unreachable:
    case Kind::MigrationFailed:
    case Kind::Other:
        break;
    }
    return BackupError::Other;
}

BackupError errorOf(const database::SqlError &error)
{
    switch (toStorageError(error)) {
    case StorageError::Full:
        return BackupError::Full;
    case StorageError::ReadOnly:
        return BackupError::NotWritable;
    case StorageError::Damaged:
        return BackupError::Damaged;
    case StorageError::Busy:
        return BackupError::InUse;
    case StorageError::Other:
        break;
    }
    return BackupError::Other;
}

/// What has gone to the disk under `file` is there, under that name, after a power cut.
bool place(const QString &part, const QString &file)
{
    return std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0;
}

bool copyFile(const QString &from, const QString &to)
{
    const QString part = to % u".part";
    QFile::remove(part);
    return QFile::copy(from, part) && QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner)
        && place(part, to);
}

/// The cache counts acknowledgements by the journal's name: a journal that went back in time needs another.
Result<void, BackupError> rename(const Files &files)
{
    auto journal = openForWriting(files.journal, QStringLiteral("journal"), Check::Always);
    if (!journal)
        return Failure{errorOf(journal.error())};
    Query name{*journal,
        QStringLiteral("UPDATE journal_state SET value = lower(hex(randomblob(16))) WHERE name = 'identity'")};
    if (auto done = name.exec(); !done)
        return Failure{errorOf(done.error())};
    return {};
}

}

QList<BackupFile> backupsOf(const QString &folder)
{
    return journalCopiesIn(Files{folder}.backups);
}

QList<BackupFile> journalCopiesIn(const QString &folder)
{
    QList<BackupFile> found;
    for (const Copy &copy : Copies{folder, stemOfCopies}.newestFirst())
        found.append({copy.path, copy.made});
    return found;
}

Result<void, BackupError> examineJournal(const QString &file)
{
    if (!QFile::exists(file))
        return Failure{BackupError::Missing};
    auto db = Database::open(Location::file(file), Access::ReadOnly);
    if (!db)
        return Failure{errorOf(db.error())};
    if (auto whole = db->checkIntegrity(); !whole)
        return Failure{errorOf(whole.error())};
    const auto tables
        = Query{*db, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('entry', 'journal_state')")}
              .single<int>();
    if (!tables || *tables != 2)
        return Failure{BackupError::Damaged}; // something else
    const auto version = Migrator{journalMigrations()}.inspect(*db);
    if (!version)
        return Failure{errorOf(version.error())};
    return {};
}

Result<QString, BackupError> backUpJournal(const QString &folder, Instant now, const QString &target)
{
    const Files files{folder};
    if (!QFile::exists(files.journal))
        return Failure{BackupError::Missing};
    const QString into = target.isEmpty() ? files.backups : target;
    if (!QDir{}.mkpath(into))
        return Failure{BackupError::NotWritable};
    if (target.isEmpty())
        QFile::setPermissions(into, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Copies copies{into, stemOfCopies};
    const QString file = copies.nameFor(now);
    auto journal = Database::open(Location::file(files.journal), Access::ReadOnly);
    if (!journal)
        return Failure{errorOf(journal.error())};
    const QString part = file % u".part";
    QFile::remove(part);
    if (auto copied = journal->copyTo(part); !copied) {
        QFile::remove(part);
        return Failure{errorOf(copied.error())};
    }
    if (!place(part, file))
        return Failure{BackupError::NotWritable};
    if (target.isEmpty())
        copies.keepNewest(backupsKept);
    return file;
}

Result<bool, BackupError> backUpDaily(const QString &folder, Instant now)
{
    const QList<BackupFile> all = backupsOf(folder);
    if (!all.isEmpty() && now - all.first().made < aDay)
        return false;
    {
        auto journal = Database::open(Location::file(Files{folder}.journal), Access::ReadOnly);
        if (!journal)
            return Failure{errorOf(journal.error())};
        const auto anything = Query{*journal,
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM entry) OR EXISTS (SELECT 1 FROM review) OR EXISTS (SELECT 1 "
                           "FROM keepsake)")}
                                  .single<bool>();
        if (!anything || !*anything)
            return false;
    }
    auto made = backUpJournal(folder, now);
    if (!made)
        return Failure{made.error()};
    return true;
}

Result<Restored, BackupError> restoreJournal(
    const QString &folder, const std::optional<QString> &backup, const Clock &clock)
{
    const Files files{folder};
    if (!files.makeFolder())
        return Failure{BackupError::NotWritable};
    auto lock = LockFile::take(files.lock);
    if (!lock)
        return Failure{lock.error().notWritable ? BackupError::NotWritable : BackupError::InUse};
    if (backup) {
        if (auto fine = examineJournal(*backup); !fine)
            return Failure{fine.error()};
    }
    Restored restored;
    if (QFile::exists(files.journal)) {
        const bool whole = examineJournal(files.journal).ok();
        auto aside = setAside(
            files.journal, clock.now(), whole ? QStringLiteral("before-restore") : QStringLiteral("damaged"));
        if (!aside)
            return Failure{BackupError::NotWritable};
        restored.kept = *aside;
    }
    const auto asItWas = [&](BackupError error) -> Result<Restored, BackupError> {
        for (const QStringView suffix : {u"-wal", u"-shm", u""}) {
            QFile::remove(QString{files.journal % suffix});
            QFile::rename(QString{restored.kept % suffix}, QString{files.journal % suffix});
        }
        return Failure{error};
    };
    if (backup && !copyFile(*backup, files.journal))
        return asItWas(BackupError::NotWritable);
    if (auto named = rename(files); !named)
        return asItWas(named.error());
    if (!restored.kept.isEmpty()) {
        auto rescued = rescueOutbox(restored.kept, files);
        if (!rescued)
            return asItWas(errorOf(rescued.error()));
        restored.rescued = *rescued;
    }
    return restored;
}

}
