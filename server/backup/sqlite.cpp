#include "backup/engines.h"
#include "src/opening.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace dreamjar::server::backup {

using database::Access;
using database::Database;
using database::Location;

namespace {

/// Whole, and ours.
Result<BackupReport, QString> checked(const Database &database, const QString &file)
{
    if (auto whole = database.checkIntegrity(); !whole)
        return Failure{QStringLiteral("%1 is damaged: %2.").arg(file, whole.error().text)};
    return reportOf(database, file);
}

/// Removes what is left of a draft, whichever way we go.
class Draft
{
public:
    explicit Draft(const QString &path) : m_path(path) { clear(); }
    ~Draft() { clear(); }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    const QString &path() const { return m_path; }

private:
    void clear()
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String{suffix});
    }
    const QString m_path;
};

Result<Database, QString> openReader(const QString &path)
{
    auto opened = Database::open(Location::file(path), Access::ReadOnly);
    if (!opened)
        return Failure{startErrorFor(opened.error(), Location::file(path)).sentence};
    return *std::move(opened);
}

/// The file and what of it is still in its log get a second name, so that there is no moment without a database.
bool keep(const QString &path, const QString &kept)
{
    for (const char *suffix : {"", "-wal"}) {
        const QString from = path + QLatin1String{suffix}, to = kept + QLatin1String{suffix};
        if (!QFileInfo::exists(from))
            continue;
        if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
            && !QFile::copy(from, to))
            return false;
    }
    return true;
}

}

Result<BackupReport, QString> copySqlite(const Location &from, const QString &file)
{
    const auto source = openReader(from.path());
    if (!source)
        return Failure{source.error()};
    const Draft draft{file + QStringLiteral(".part")};
    if (auto copied = source->copyTo(draft.path()); !copied)
        return Failure{QStringLiteral("%1 cannot be written: %2.").arg(file, copied.error().text)};
    {
        const auto copy = openReader(draft.path());
        if (!copy)
            return Failure{copy.error()};
        if (auto sound = checked(*copy, file); !sound)
            return sound;
    }
    if (!settleFile(draft.path(), file))
        return Failure{QStringLiteral("%1 cannot be written.").arg(file)};
    const auto copy = openReader(file);
    return copy ? reportOf(*copy, file) : Result<BackupReport, QString>{Failure{copy.error()}};
}

Result<BackupReport, QString> restoreSqlite(
    const Location &to, const QString &file, const Clock &clock, KeySource &keys)
{
    const auto lock = takeLock(to);
    if (!lock)
        return Failure{lock.error().sentence};
    const Draft draft{to.path() + QStringLiteral(".restoring")};
    {
        const auto source = openReader(file);
        if (!source)
            return Failure{source.error()};
        if (auto sound = checked(*source, file); !sound)
            return sound;
        if (auto copied = source->copyTo(draft.path()); !copied)
            return Failure{QStringLiteral("%1 cannot be written: %2.").arg(draft.path(), copied.error().text)};
    }
    if (auto renewed = renew(Location::file(draft.path()), clock, keys); !renewed)
        return renewed;

    QString kept;
    if (QFileInfo::exists(to.path())) {
        kept = to.path() + keptSuffix(clock);
        static_cast<void>(
            Database::open(to, Access::ReadWrite)); // closed again, its log is in the file, if it is sound
        if (!keep(to.path(), kept))
            return Failure{QStringLiteral("The database cannot be kept as %1. It was left as it is.").arg(kept)};
    }
    QFile::remove(to.path() + QStringLiteral("-wal"));
    QFile::remove(to.path() + QStringLiteral("-shm"));
    if (!settleFile(draft.path(), to.path()))
        return Failure{QStringLiteral("The backup cannot take its place; the database is in %1.").arg(kept)};
    const auto restored = openReader(to.path());
    if (!restored)
        return Failure{restored.error()};
    auto report = reportOf(*restored, to.path());
    if (report)
        report->kept = kept;
    return report;
}

}
