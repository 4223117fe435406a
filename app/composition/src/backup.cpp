#include "app/backup.h"

#include "database/copies.h"
#include "database/lockfile.h"
#include "database/query.h"
#include "replica/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <filesystem>

namespace dreamjar::app {

namespace {

using Kind = BackupTrouble::Kind;

constexpr int copiesKept = 7;
constexpr int copiesThatFit = 2; // at least, into a place that is chosen
constexpr std::chrono::minutes together{10};
constexpr std::chrono::hours aDay{24};

BackupTrouble troubleOf(replica::BackupError error, const QString &file)
{
    using replica::BackupError;
    switch (error) {
    case BackupError::Missing:
        return {Kind::Missing, file, {}};
    case BackupError::NotWritable:
        return {Kind::NotWritable, file, {}};
    case BackupError::Full:
        return {Kind::Full, file, {}};
    case BackupError::InUse:
        return {Kind::InUse, file, {}};
    case BackupError::Damaged:
        return {Kind::Damaged, file, {}};
    case BackupError::NewerSchema:
        return {Kind::NewerSchema, file, {}};
    case BackupError::Other:
        break;
    }
    return {Kind::Other, file, {}};
}

BackupTrouble troubleOf(const OpenTrouble &trouble)
{
    switch (trouble.trouble) {
    case Trouble::InUse:
        return {Kind::InUse, trouble.file, trouble.detail};
    case Trouble::NotWritable:
        return {Kind::NotWritable, trouble.file, trouble.detail};
    case Trouble::DiskFull:
        return {Kind::Full, trouble.file, trouble.detail};
    case Trouble::NewerSchema:
        return {Kind::NewerSchema, trouble.file, trouble.detail};
    case Trouble::DamagedJournal:
    case Trouble::DamagedServer:
        return {Kind::Damaged, trouble.file, trouble.detail};
    case Trouble::Incomplete:
    case Trouble::Other:
        break;
    }
    return {Kind::Other, trouble.file, trouble.detail};
}

enum class Content { Journal, Server, Damaged, SomethingElse };

Content contentOf(const QString &file)
{
    auto db = database::Database::open(database::Location::file(file), database::Access::ReadOnly);
    if (!db) {
        QFile raw{file};
        const bool ours = raw.open(QIODevice::ReadOnly) && raw.read(15) == "SQLite format 3";
        return ours || db.error().kind != database::OpenError::Kind::Damaged ? Content::Damaged : Content::SomethingElse;
    }
    const auto has = [&db](const QString &table) {
        database::Query query{*db, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")};
        const auto found = query.bind(table).single<int>();
        return found && *found == 1;
    };
    if (has(QStringLiteral("journal_state")))
        return Content::Journal;
    return has(QStringLiteral("donation")) && has(QStringLiteral("parent")) ? Content::Server : Content::SomethingElse;
}

bool isWhole(const QString &file)
{
    const auto db = database::Database::open(database::Location::file(file), database::Access::ReadOnly);
    return db && db->checkIntegrity();
}

Result<BackupSet, BackupTrouble> copiesAt(const QString &place)
{
    if (!QFileInfo::exists(place))
        return Failure{BackupTrouble{Kind::Missing, place, {}}};
    BackupSet set;
    if (QFileInfo{place}.isDir()) {
        const auto journals = replica::journalCopiesIn(place);
        const auto servers = database::Copies{place, serverStem()}.newestFirst();
        if (journals.isEmpty() && servers.isEmpty())
            return Failure{BackupTrouble{Kind::NotACopy, place, {}}};
        set.journal = journals.isEmpty() ? QString{} : journals.first().path;
        set.server = servers.isEmpty() ? QString{} : servers.first().path;
        return set;
    }
    switch (contentOf(place)) {
    case Content::Journal:
        set.journal = place;
        return set;
    case Content::Server:
        set.server = place;
        return set;
    case Content::Damaged:
        return Failure{BackupTrouble{Kind::Damaged, place, {}}};
    case Content::SomethingElse:
        break;
    }
    return Failure{BackupTrouble{Kind::NotACopy, place, {}}};
}

bool hasServerInside(const Home &home)
{
    return !home.server || home.sample;
}

/// Copies of several homes may lie in one folder, and must not be taken for each other.
QString placeOf(const Home &home)
{
    const QString name = QStringLiteral("DreamJar/") + QFileInfo{replicaFolder(home)}.fileName();
    return home.copies.isEmpty() ? QString{} : QDir{home.copies}.filePath(name);
}

QList<BackupSet> setsOf(const QList<replica::BackupFile> &journals, const QList<database::Copy> &servers)
{
    QList<BackupSet> sets;
    for (const replica::BackupFile &copy : journals)
        sets.append(BackupSet{copy.made, copy.path, {}});
    for (const database::Copy &copy : servers) {
        BackupSet *nearest = nullptr;
        for (BackupSet &set : sets) {
            const auto apart = [&copy](const BackupSet &other) { return std::chrono::abs(other.made - copy.made); };
            if (!set.server.isEmpty() || apart(set) >= together)
                continue;
            if (!nearest || apart(set) < apart(*nearest))
                nearest = &set;
        }
        if (nearest)
            nearest->server = copy.path;
        else
            sets.append(BackupSet{copy.made, {}, copy.path});
    }
    return sets;
}

QList<BackupSet> ownSets(const Home &home)
{
    return setsOf(replica::backupsOf(replicaFolder(home)),
        hasServerInside(home) ? database::Copies{copiesInside(serverFolder(home)), serverStem()}.newestFirst()
                              : QList<database::Copy>{});
}

QList<BackupSet> setsInPlace(const Home &home)
{
    const QString place = placeOf(home);
    if (place.isEmpty())
        return {};
    return setsOf(replica::journalCopiesIn(place), database::Copies{place, serverStem()}.newestFirst());
}

QStringList filesOf(const BackupSet &set)
{
    QStringList files{set.journal, set.server};
    if (!set.server.isEmpty())
        files << secretBeside(set.server);
    files.removeAll(QString{});
    return files;
}

void sortNewestFirst(QList<BackupSet> &sets)
{
    std::stable_sort(
        sets.begin(), sets.end(), [](const BackupSet &a, const BackupSet &b) { return a.made > b.made; });
}

qint64 sizeOfCopy(const Home &home)
{
    return QFileInfo{QDir{replicaFolder(home)}.filePath(QStringLiteral("journal.db"))}.size()
        + (hasServerInside(home) ? QFileInfo{databaseInside(serverFolder(home))}.size() : 0);
}

}

QString englishFor(const BackupTrouble &trouble)
{
    const QString &file = trouble.file;
    switch (trouble.kind) {
    case Kind::Nothing:
        return QStringLiteral("There is nothing to back up in %1.").arg(file);
    case Kind::Missing:
        return QStringLiteral("There is no %1.").arg(file);
    case Kind::NotACopy:
        return QStringLiteral("%1 is no copy that DreamJar made, and holds none. Nothing was changed.").arg(file);
    case Kind::Damaged:
        return QStringLiteral("%1 is damaged. Nothing was changed.").arg(file);
    case Kind::NewerSchema:
        return QStringLiteral("%1 was made by a newer DreamJar. Nothing was changed.").arg(file);
    case Kind::OfAServerElsewhere:
        return QStringLiteral("%1 is the copy of a server's database: dreamjar-server restore puts it back.").arg(file);
    case Kind::NotWritable:
        return QStringLiteral("It cannot be written there: %1. Nothing was changed.").arg(file);
    case Kind::Full:
        return QStringLiteral("The disk is full. Nothing was changed.");
    case Kind::InUse:
        return QStringLiteral("Another DreamJar works in this folder. Close it first. Nothing was changed.");
    case Kind::Other:
        break;
    }
    return trouble.detail.isEmpty() ? QStringLiteral("It did not work. Nothing was changed.") : trouble.detail;
}

Result<BackupSet, BackupTrouble> backUp(const Home &home, Network &network, Instant now, const QString &folder)
{
    BackupSet made;
    made.made = now;
    const auto journal = replica::backUpJournal(replicaFolder(home), now, folder);
    if (journal)
        made.journal = *journal;
    else if (journal.error() != replica::BackupError::Missing)
        return Failure{troubleOf(journal.error(), folder.isEmpty() ? replicaFolder(home) : folder)};
    if (hasServerInside(home) && QFile::exists(databaseInside(serverFolder(home)))) {
        const QString place = folder.isEmpty() ? copiesInside(serverFolder(home)) : folder;
        if (!QDir{}.mkpath(place))
            return Failure{BackupTrouble{Kind::NotWritable, place, {}}};
        const database::Copies copies{place, serverStem()};
        made.server = copies.nameFor(now);
        if (const auto copied = network.backUpInside(serverFolder(home), made.server); !copied)
            return Failure{troubleOf(copied.error())};
        if (folder.isEmpty())
            copies.keepNewest(copiesKept);
    }
    if (made.journal.isEmpty() && made.server.isEmpty())
        return Failure{BackupTrouble{Kind::Nothing, home.dataFolder, {}}};
    return made;
}

Result<RestoreDone, BackupTrouble> restore(
    const Home &home, const QString &fileOrFolder, Network &network, const Clock &clock, KeySource &keys)
{
    auto copies = copiesAt(fileOrFolder);
    if (!copies)
        return Failure{copies.error()};
    return restore(home, *copies, network, clock, keys);
}

Result<RestoreDone, BackupTrouble> restore(
    const Home &home, const BackupSet &copies, Network &network, const Clock &clock, KeySource &keys)
{
    const QString server = hasServerInside(home) ? copies.server : QString{};
    if (server.isEmpty() && copies.journal.isEmpty())
        return Failure{BackupTrouble{Kind::OfAServerElsewhere, copies.server, {}}};
    if (!server.isEmpty() && !isWhole(server))
        return Failure{BackupTrouble{Kind::Damaged, server, {}}};
    if (!copies.journal.isEmpty()) {
        if (const auto fine = replica::examineJournal(copies.journal); !fine)
            return Failure{troubleOf(fine.error(), copies.journal)};
    }
    // The program's own lock: nobody starts in the middle of it.
    if (!makeDataFolder(home.dataFolder))
        return Failure{BackupTrouble{Kind::NotWritable, home.dataFolder, {}}};
    const auto lock = database::LockFile::take(QDir{home.dataFolder}.filePath(QStringLiteral("lock")));
    if (!lock)
        return Failure{BackupTrouble{lock.error().notWritable ? Kind::NotWritable : Kind::InUse, home.dataFolder, {}}};

    RestoreDone done;
    if (!server.isEmpty()) {
        const auto kept = network.restoreInside(serverFolder(home), server, clock, keys);
        if (!kept)
            return Failure{troubleOf(kept.error())};
        done.server = true;
        if (!kept->isEmpty())
            done.kept << *kept;
    }
    if (!copies.journal.isEmpty()) {
        const auto journal = replica::restoreJournal(replicaFolder(home), copies.journal, clock);
        if (!journal)
            return Failure{troubleOf(journal.error(), copies.journal)};
        done.journal = true;
        done.rescued = journal->rescued;
        if (!journal->kept.isEmpty())
            done.kept << journal->kept;
    }
    return done;
}

Result<void, BackupTrouble> preparePlace(const Home &home)
{
    const QString place = placeOf(home);
    if (!QFileInfo{home.copies}.isDir())
        return Failure{BackupTrouble{Kind::Missing, home.copies, {}}};
    if (!makeDataFolder(place))
        return Failure{BackupTrouble{Kind::NotWritable, home.copies, {}}};
    // Asked of the file system itself: QStorageInfo knows no mounts in a container.
    std::error_code unknown;
    const auto room = std::filesystem::space(QFile::encodeName(place).toStdString(), unknown);
    if (!unknown && room.available / copiesThatFit < static_cast<std::uintmax_t>(sizeOfCopy(home)))
        return Failure{BackupTrouble{Kind::Full, home.copies, {}}};
    QTemporaryFile trial{QDir{place}.filePath(QStringLiteral("trial"))};
    if (!trial.open() || trial.write("x") != 1 || !trial.flush())
        return Failure{BackupTrouble{Kind::NotWritable, home.copies, {}}};
    return {};
}

Result<bool, BackupTrouble> backUpDaily(const Home &home, Network &network, Instant now)
{
    const QString place = placeOf(home);
    if (!QFileInfo{place}.isDir())
        return Failure{BackupTrouble{Kind::Missing, home.copies, {}}};
    if (const Instant latest = latestInPlace(home); !latest.isNull() && now - latest < aDay)
        return false;
    if (const auto made = backUp(home, network, now, place); !made)
        return Failure{made.error()};
    QList<BackupSet> sets = setsInPlace(home);
    sortNewestFirst(sets);
    for (const BackupSet &old : sets.mid(copiesKept)) {
        for (const QString &file : filesOf(old))
            QFile::remove(file);
    }
    return true;
}

Instant latestInPlace(const Home &home)
{
    QList<BackupSet> sets = setsInPlace(home);
    sortNewestFirst(sets);
    return sets.isEmpty() ? Instant{} : sets.first().made;
}

QList<BackupSet> backupsOf(const Home &home)
{
    QList<BackupSet> sets = ownSets(home);
    const QList<BackupSet> own = sets;
    for (const BackupSet &copy : setsInPlace(home)) {
        const bool known = std::any_of(own.begin(), own.end(), [&copy](const BackupSet &one) {
            return std::chrono::abs(one.made - copy.made) < together && one.server.isEmpty() == copy.server.isEmpty();
        });
        if (!known)
            sets.append(copy);
    }
    sortNewestFirst(sets);
    return sets;
}

std::optional<BackupSet> latestBackup(const Home &home, Trouble trouble)
{
    // The latest one that can be read: a broken disk may have taken more than one file.
    for (const BackupSet &set : backupsOf(home)) {
        if (trouble == Trouble::DamagedJournal && !set.journal.isEmpty() && isWhole(set.journal))
            return BackupSet{set.made, set.journal, {}};
        if (trouble == Trouble::DamagedServer && !set.server.isEmpty() && isWhole(set.server))
            return BackupSet{set.made, {}, set.server};
    }
    return std::nullopt;
}

void renewCopies(const Home &home, Network &network, Instant now)
{
    for (const BackupSet &set : ownSets(home) + setsInPlace(home)) {
        for (const QString &file : filesOf(set))
            QFile::remove(file);
    }
    static_cast<void>(backUp(home, network, now)); // the daily one comes anyway
}

QString databaseInside(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("dreamjar.db"));
}

QString copiesInside(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("backups"));
}

QString serverStem()
{
    return QStringLiteral("server");
}

QString secretBeside(const QString &copy)
{
    const QFileInfo file{copy};
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".secret"));
}

}
