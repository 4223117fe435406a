#pragma once

#include <QString>
#include <QTemporaryDir>

namespace dreamjar::test {

/// A PostgreSQL cluster of this test program's own, in a temporary folder, listening on a socket there and nowhere
/// else. Started by the first test that asks, stopped and removed when the program ends; stopped also when it is
/// killed. Without fsync: durability is PostgreSQL's own business. When it cannot be started, the program ends loudly:
/// such a test is never skipped.
///
///     const QString url = PostgresCluster::shared().newDatabase(); // empty, of this test alone
class PostgresCluster
{
public:
    static PostgresCluster &shared();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// The "postgres://…" URL of a new and empty database.
    QString newDatabase();
    /// Ends every connection to the cluster, as a server that restarts does; it takes new ones at once.
    void dropConnections();
    /// Ends the whole server as a power cut would, and starts it again, which recovers what was committed. For tests
    /// of what must not get lost, which need a database from newDurableDatabase().
    void crash();
    void start();
    /// One in which a commit that was answered is in the log of the server, unlike in the others, which are quicker.
    QString newDurableDatabase();

private:
    PostgresCluster();
    void run(const QString &program, const QStringList &arguments, const char *what);
    void execute(const QString &sql);

    QTemporaryDir m_folder;
    int m_databases = 0;
};

}
