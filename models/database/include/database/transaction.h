#pragma once

#include "database/database.h"

namespace dreamjar::database {

/// All or nothing: what was not committed when this goes is rolled back. Not nestable.
class [[nodiscard]] Transaction
{
public:
    enum class Kind {
        Write, ///< BEGIN IMMEDIATE on SQLite: waits for the lock now, not in the middle
        Snapshot, ///< several reads that see one moment
    };
    static Result<Transaction, SqlError> begin(const Database &database, Kind kind = Kind::Write);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// When this returns success, the data is on the disk. After a failure nothing of it is.
    Result<void, SqlError> commit();
    void rollback();

private:
    explicit Transaction(Database::State *database);
    Database::State *m_database;
};

}
