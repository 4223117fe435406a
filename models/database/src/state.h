#pragma once

#include "database/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace dreamjar::database {

class Statement;

/// What stands behind a Database: Qt's connection and the statements that were prepared on it.
struct Database::State {
    State(Location location, Access access);
    ~State();
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    Location location;
    Access access;
    QString connectionName;
    QSqlDatabase connection;
    sqlite3 *native = nullptr; ///< the same connection as SQLite sees it
    QThread *thread = QThread::currentThread();
    /// Prepared and not in use; a text can be in it several times when it was used nested.
    std::unordered_map<QString, std::vector<std::unique_ptr<Statement>>> idle; // QHash cannot hold what only moves
    qsizetype idleCount = 0;
    int borrowed = 0;
    bool inTransaction = false;
    bool lost = false;
    bool damaged = false;

    static constexpr qsizetype maximumIdle = 256;

    bool isOnItsThread() const { return thread == QThread::currentThread(); }
    std::unique_ptr<Statement> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Statement> statement);
    void forgetStatements();
    void close();

    /// One statement without values that need not be prepared (pragmas, BEGIN, migrations).
    Result<QVariant, SqlError> execute(const QString &sql);
    /// Also notes a lost connection.
    SqlError failure(const QSqlError &error);
};

Result<void, OpenError> openSqlite(Database::State &state);
Result<void, OpenError> openPostgres(Database::State &state);

SqlError sqliteError(const QSqlError &error);
SqlError postgresError(const QSqlError &error);
OpenError toOpenError(const SqlError &error);

}
