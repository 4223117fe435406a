#include "backup/engines.h"
#include "src/opening.h"
#include "store/upkeep.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <chrono>

namespace dreamjar::server::backup {

using database::Access;
using database::Database;
using database::Location;

namespace {

/// PostgreSQL ends the backend of a closed connection a little after it.
constexpr std::chrono::seconds patienceWithTheStopped{2};

/// Runs one of PostgreSQL's own programs. The password goes by the environment, which other users cannot see.
Result<void, QString> run(const QString &program, const QStringList &arguments, const Location &location)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return Failure{QStringLiteral("%1 is not installed. It comes with the client programs of PostgreSQL (on Debian "
                                      "the package postgresql-client).")
                           .arg(program)};
    QUrl url = location.url();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const QString password = url.password(QUrl::FullyDecoded); !password.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), password);
    url.setPassword({});
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(path,
        QStringList{QStringLiteral("--no-password"), QStringLiteral("--dbname"), url.toString(QUrl::FullyEncoded)}
            + arguments);
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return Failure{QStringLiteral("%1 cannot be run: %2.").arg(path, process.errorString())};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Failure{
            QStringLiteral("%1 failed: %2").arg(program, QString::fromUtf8(process.readAllStandardError()).trimmed())};
    return {};
}

/// An archive in the custom format, complete or not at all.
Result<void, QString> dump(const Location &from, const QString &file)
{
    const QString draft = file + QStringLiteral(".part");
    QFile::remove(draft);
    if (!makePrivateFile(draft))
        return Failure{QStringLiteral("%1 cannot be written.").arg(file)};
    const auto written = run(QStringLiteral("pg_dump"),
        {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
            QStringLiteral("--file"), draft},
        from);
    if (written && settleFile(draft, file))
        return {};
    QFile::remove(draft);
    return Failure{written ? QStringLiteral("%1 cannot be written.").arg(file) : written.error()};
}

Result<Database, QString> openFor(const Location &location, Access access)
{
    auto opened = Database::open(location, access);
    if (!opened)
        return Failure{startErrorFor(opened.error(), location).sentence};
    return *std::move(opened);
}

Result<void, QString> refuseOthers(const Database &database)
{
    store::Store store{database, Instant{}};
    QDeadlineTimer patience{patienceWithTheStopped};
    for (;;) {
        const qint64 others = store::otherServers(store);
        if (store.failure())
            return Failure{QStringLiteral("The database cannot be asked who uses it: %1.").arg(store.failure()->text)};
        if (others == 0)
            return {};
        if (patience.hasExpired())
            return Failure{
                QStringLiteral("DreamJar servers are using the database (%1 connections). Stop them first.").arg(others)};
        QThread::msleep(20);
    }
}

}

Result<BackupReport, QString> copyPostgres(const Location &from, const QString &file)
{
    const auto source = openFor(from, Access::ReadOnly);
    if (!source)
        return Failure{source.error()};
    if (auto ours = reportOf(*source, from.shown()); !ours)
        return ours;
    if (auto written = dump(from, file); !written)
        return Failure{written.error()};
    return reportOf(*source, file);
}

Result<BackupReport, QString> restorePostgres(
    const Location &to, const QString &file, const Clock &clock, KeySource &keys)
{
    QString kept;
    {
        const auto before = openFor(to, Access::ReadOnly);
        if (!before)
            return Failure{before.error()};
        if (auto alone = refuseOthers(*before); !alone)
            return Failure{alone.error()};
        if (reportOf(*before, to.shown()))
            kept = file + keptSuffix(clock);
    }
    if (!kept.isEmpty()) {
        if (auto written = dump(to, kept); !written)
            return Failure{written.error()};
    }
    const auto restored = run(QStringLiteral("pg_restore"),
        {QStringLiteral("--clean"), QStringLiteral("--if-exists"), QStringLiteral("--no-owner"),
            QStringLiteral("--no-privileges"), QStringLiteral("--single-transaction"),
            QStringLiteral("--exit-on-error"), file},
        to);
    if (!restored)
        return Failure{QStringLiteral("Nothing was restored. %1").arg(restored.error())};
    auto report = renew(to, clock, keys);
    if (!report)
        return Failure{report.error() + QStringLiteral(" Run this again before any server starts.")};
    report->kept = kept;
    return report;
}

}
