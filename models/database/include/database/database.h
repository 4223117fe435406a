#pragma once

#include "database/errors.h"
#include "database/location.h"
#include "domain/result.h"

#include <memory>

class QSqlDatabase;

namespace dreamjar::database {

class Query;
class Transaction;
class Migrator;

/// One connection. It belongs to the thread that opened it and must be used and destroyed there; Query and Transaction
/// objects must go before it does. Move-only.
///
/// SQLite files are created with mode 0600 and run with WAL, synchronous=FULL, foreign keys, trusted_schema=OFF and
/// cell_size_check; a reader never checkpoints (two checkpointing connections can corrupt a WAL). PostgreSQL sessions
/// run in UTC with a lock timeout of 5 s.
class Database
{
public:
    static Result<Database, OpenError> open(const Location &location, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    Dialect dialect() const;
    Access access() const;
    const Location &location() const;
    bool inTransaction() const;

    /// Shows the tables of another SQLite file as `name`.table, read only. Only for a ReadOnly connection.
    Result<void, OpenError> attachReadOnly(const QString &path, const QString &name);

    /// Reads the whole file (or, when quick, all but the indices) and fails with Corrupt when something is broken.
    Result<void, SqlError> checkIntegrity(bool quick = false) const;
    /// A consistent copy of a SQLite database into a file that must not exist yet (VACUUM INTO), mode 0600.
    Result<void, SqlError> copyTo(const QString &path) const;

    /// True after a statement failed with ConnectionLost; reopen() then connects anew. No Query may be alive.
    bool isLost() const;
    Result<void, OpenError> reopen();

    /// True after a statement failed with Corrupt, in this file or an attached one.
    bool isDamaged() const;

    struct State;

private:
    friend class Query;
    friend class Transaction;
    friend class Migrator;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}
