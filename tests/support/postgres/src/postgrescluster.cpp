#include "support/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace dreamjar::test {

namespace {

constexpr const char *programs = "/usr/lib/postgresql/15/bin/";
constexpr const char *user = "dreamjar";

std::unique_ptr<PostgresCluster> theCluster;
std::unique_ptr<QProcess> theServer;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(
        stderr, "No throw-away PostgreSQL: %s\nInstall what packaging/install-deps lists.\n", qPrintable(what));
    std::fflush(stderr);
    std::_Exit(99);
}

/// PostgreSQL refuses to run as root. With `dies` it gets the signal when this process ends, however that happens.
QStringList asPostgres(const QString &program, const QStringList &arguments, bool dies)
{
    QStringList command;
    if (geteuid() == 0)
        command << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
                << QStringLiteral("--clear-groups");
    if (dies)
        command << QStringLiteral("--pdeathsig=QUIT");
    return command << QString::fromLatin1(programs) + program << arguments;
}

QStringList connection(const QString &folder)
{
    return {QStringLiteral("-h"), folder, QStringLiteral("-U"), QString::fromLatin1(user)};
}

}

PostgresCluster &PostgresCluster::shared()
{
    if (!theCluster) {
        theCluster.reset(new PostgresCluster);
        qAddPostRoutine([] { theCluster.reset(); });
    }
    return *theCluster;
}

PostgresCluster::PostgresCluster()
{
    if (!m_folder.isValid())
        fail(m_folder.errorString());
    if (geteuid() == 0) {
        const passwd *account = getpwnam("postgres");
        if (!account || chown(m_folder.path().toUtf8().constData(), account->pw_uid, account->pw_gid) != 0)
            fail(QStringLiteral("there is no user postgres"));
    }
    const QString data = m_folder.filePath(QStringLiteral("data"));
    run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), data, QStringLiteral("-U"), QString::fromLatin1(user), QStringLiteral("-A"),
            QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")},
        "initdb");
    start();
}

void PostgresCluster::start()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    theServer = std::make_unique<QProcess>();
    theServer->setProcessChannelMode(QProcess::MergedChannels);
    theServer->setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    theServer->setWorkingDirectory(m_folder.path());
    QStringList settings{QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path()};
    for (const char *setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off",
             "max_connections=60", "shared_buffers=16MB", "autovacuum=off"})
        settings << QStringLiteral("-c") << QString::fromLatin1(setting);
    theServer->start(QStringLiteral("setpriv"), asPostgres(QStringLiteral("postgres"), settings, true));

    QElapsedTimer waited;
    waited.start();
    const QStringList ready = connection(m_folder.path()) << QStringLiteral("-q");
    while (QProcess::execute(QString::fromLatin1(programs) + QStringLiteral("pg_isready"), ready) != 0) {
        if (theServer->waitForFinished(20) || theServer->state() == QProcess::NotRunning || waited.hasExpired(60'000)) {
            QFile log{m_folder.filePath(QStringLiteral("log"))};
            static_cast<void>(log.open(QIODevice::ReadOnly));
            fail(QStringLiteral("it does not start: ") + QString::fromUtf8(log.readAll()));
        }
    }
}

PostgresCluster::~PostgresCluster()
{
    crash(); // at once and without a checkpoint: nobody needs the data any more
}

void PostgresCluster::crash()
{
    if (theServer && theServer->state() == QProcess::Running) {
        ::kill(static_cast<pid_t>(theServer->processId()), SIGQUIT);
        theServer->waitForFinished(30'000);
    }
    theServer.reset();
}

void PostgresCluster::run(const QString &program, const QStringList &arguments, const char *what)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("setpriv"), asPostgres(program, arguments, false));
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromUtf8(process.readAll())
            + process.errorString());
}

void PostgresCluster::execute(const QString &sql)
{
    run(QStringLiteral("psql"),
        connection(m_folder.path()) << QStringLiteral("-d") << QStringLiteral("postgres") << QStringLiteral("-X")
                                    << QStringLiteral("-v") << QStringLiteral("ON_ERROR_STOP=1") << QStringLiteral("-q")
                                    << QStringLiteral("-c") << sql,
        "psql");
}

QString PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    execute(QStringLiteral("CREATE DATABASE ") + name);
    return QStringLiteral("postgres://%1@/%2?host=%3").arg(QString::fromLatin1(user), name, m_folder.path());
}

QString PostgresCluster::newDurableDatabase()
{
    const QString url = newDatabase();
    execute(QStringLiteral("ALTER DATABASE test%1 SET synchronous_commit = on").arg(m_databases));
    return url;
}

void PostgresCluster::dropConnections()
{
    execute(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                           "AND backend_type = 'client backend'"));
}

}
