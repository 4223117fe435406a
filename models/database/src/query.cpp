#include "database/query.h"

#include "statement.h"

namespace dreamjar::database {

Query::Query(const Database &database, const QString &sql) : m_database(database.m_state.get()), m_sql(sql)
{
    Q_ASSERT_X(m_database->isOnItsThread(), "Query", "a Database belongs to the thread that opened it");
    m_statement = m_database->take(sql);
    if (m_statement)
        return;
    QSqlError failure;
    m_statement = prepare(*m_database, sql, failure);
    if (!m_statement)
        m_prepareFailure = m_database->failure(failure);
}

Query::Query(Query &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_sql(std::move(other.m_sql)),
      m_statement(std::move(other.m_statement)), m_bound(other.m_bound),
      m_prepareFailure(std::move(other.m_prepareFailure)), m_failure(std::move(other.m_failure))
{
}

Query::~Query()
{
    if (!m_database)
        return;
    m_database->giveBack(m_sql, std::move(m_statement));
}

void Query::add(const QVariant &value)
{
    if (m_statement)
        m_statement->bind(m_bound, value);
    ++m_bound;
}

Result<void, SqlError> Query::exec()
{
    m_failure.reset();
    m_bound = 0;
    if (m_prepareFailure) {
        m_failure = m_prepareFailure;
    } else if (!m_statement->exec()) {
        m_failure = m_database->failure(m_statement->lastError());
        m_statement->finish();
    }
    if (m_failure)
        return Failure{*m_failure};
    return {};
}

bool Query::next()
{
    if (!m_statement || m_failure)
        return false;
    if (m_statement->next())
        return true;
    if (m_statement->lastError().isValid())
        m_failure = m_database->failure(m_statement->lastError());
    return false;
}

qint64 Query::rowsAffected() const
{
    return m_statement ? m_statement->rowsAffected() : 0;
}

void Query::finish()
{
    if (m_statement)
        m_statement->finish();
}

QVariant Query::value(int index) const
{
    Q_ASSERT(m_statement);
    return m_statement->value(index);
}

}
