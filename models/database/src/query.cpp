#include "database/query.h"

#include "state.h"

namespace dreamjar::database {

namespace {

/// PostgreSQL prepares only what has rows to do with; SET, LOCK, CREATE and the like go as they are and take no values.
bool canBePrepared(Dialect dialect, const QString &sql)
{
    if (dialect == Dialect::Sqlite)
        return true;
    const QStringView text = QStringView{sql}.trimmed();
    for (const QStringView word : {u"SELECT", u"INSERT", u"UPDATE", u"DELETE", u"WITH", u"VALUES", u"MERGE"}) {
        if (text.startsWith(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

}

Query::Query(const Database &database, const QString &sql) : m_database(database.m_state.get()), m_sql(sql)
{
    Q_ASSERT_X(m_database->isOnItsThread(), "Query", "a Database belongs to the thread that opened it");
    m_query = m_database->take(sql);
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(m_database->connection);
    // On PostgreSQL forward-only would stream rows, and a second query meanwhile would cut them off.
    m_query->setForwardOnly(m_database->location.dialect() == Dialect::Sqlite);
    m_direct = !canBePrepared(m_database->location.dialect(), sql);
    if (!m_direct && !m_query->prepare(sql)) {
        m_prepareFailure = m_database->failure(m_query->lastError());
        m_query.reset();
    }
}

Query::Query(Query &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_sql(std::move(other.m_sql)),
      m_query(std::move(other.m_query)), m_bound(other.m_bound), m_direct(other.m_direct),
      m_prepareFailure(std::move(other.m_prepareFailure)), m_failure(std::move(other.m_failure))
{
}

Query::~Query()
{
    if (!m_database)
        return;
    if (m_direct)
        m_query.reset();
    m_database->giveBack(m_sql, std::move(m_query));
}

void Query::add(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound, value);
    ++m_bound;
}

Result<void, SqlError> Query::exec()
{
    m_failure.reset();
    m_bound = 0;
    if (m_prepareFailure) {
        m_failure = m_prepareFailure;
    } else if (!(m_direct ? m_query->exec(m_sql) : m_query->exec())) {
        m_failure = m_database->failure(m_query->lastError());
        m_query->finish();
    }
    if (m_failure)
        return Failure{*m_failure};
    return {};
}

bool Query::next()
{
    if (!m_query || m_failure)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_failure = m_database->failure(m_query->lastError());
    return false;
}

qint64 Query::rowsAffected() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

void Query::finish()
{
    if (m_query)
        m_query->finish();
}

QVariant Query::value(int index) const
{
    Q_ASSERT(m_query);
    return m_query->value(index);
}

}
