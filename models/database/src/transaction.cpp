#include "database/transaction.h"

#include "state.h"

#include <utility>

namespace dreamjar::database {

Transaction::Transaction(Database::State *database) : m_database(database) { }

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction, SqlError> Transaction::begin(const Database &database, Kind kind)
{
    Database::State *state = database.m_state.get();
    Q_ASSERT_X(!state->inTransaction, "Transaction", "not nestable");
    const bool write = kind == Kind::Write;
    const QString sql = state->location.dialect() == Dialect::Sqlite
        ? (write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"))
        : (write ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    if (auto begun = state->execute(sql); !begun)
        return Failure{begun.error()};
    state->inTransaction = true;
    return Transaction{state};
}

Result<void, SqlError> Transaction::commit()
{
    Q_ASSERT_X(m_database, "Transaction", "already over");
    auto done = m_database->execute(QStringLiteral("COMMIT"));
    if (!done) {
        rollback();
        return Failure{done.error()};
    }
    std::exchange(m_database, nullptr)->inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    // May fail where the engine has already rolled back (disk full, lost connection): then there is nothing to undo.
    static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
    std::exchange(m_database, nullptr)->inTransaction = false;
}

}
