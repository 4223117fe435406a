#pragma once

#include "state.h"

#include <QVariant>

struct sqlite3;

namespace dreamjar::database {

/// A statement that one engine has prepared.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Stays for the next exec(), too.
    virtual void bind(int index, const QVariant &value) = 0;
    virtual bool exec() = 0;
    /// False at the end, and where lastError() tells of one.
    virtual bool next() = 0;
    virtual QVariant value(int column) const = 0;
    virtual qint64 rowsAffected() const = 0;
    virtual QSqlError lastError() const = 0;
    /// Lets go of the rows not read.
    virtual void finish() = 0;
    /// Of the values as well: whoever prepares the same text next must not run it with somebody else's.
    virtual void forget() = 0;
};

/// Nothing after a failure, which goes to `failure`.
std::unique_ptr<Statement> prepare(const Database::State &state, const QString &sql, QSqlError &failure);
/// The same by SQLite itself: QtSql describes all columns anew at each execution, which takes it as long as the work.
std::unique_ptr<Statement> prepareNatively(sqlite3 *connection, const QString &sql, QSqlError &failure);
/// What QtSql has opened, when it and we use the same SQLite; else nothing.
sqlite3 *nativeConnection(Database::State &state);

}
