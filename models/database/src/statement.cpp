#include "statement.h"

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

/// By QtSql.
class PortableStatement final : public Statement
{
public:
    PortableStatement(const Database::State &state, const QString &sql)
        : m_query(state.connection), m_direct(canBePrepared(state.location.dialect(), sql) ? QString{} : sql)
    {
        // On PostgreSQL forward-only would stream rows, and a second query meanwhile would cut them off.
        m_query.setForwardOnly(state.location.dialect() == Dialect::Sqlite);
    }

    bool prepare(const QString &sql) { return !m_direct.isNull() || m_query.prepare(sql); }

    void bind(int index, const QVariant &value) override { m_query.bindValue(index, value); }
    bool exec() override { return m_direct.isNull() ? m_query.exec() : m_query.exec(m_direct); }
    bool next() override { return m_query.next(); }
    QVariant value(int column) const override { return m_query.value(column); }
    qint64 rowsAffected() const override { return m_query.numRowsAffected(); }
    QSqlError lastError() const override { return m_query.lastError(); }
    void finish() override { m_query.finish(); }
    void forget() override
    {
        finish();
        const int count = static_cast<int>(m_query.boundValues().size());
        for (int i = 0; i < count; ++i)
            m_query.bindValue(i, {}); // which is NULL, and equals nothing
    }

private:
    QSqlQuery m_query;
    const QString m_direct; ///< what is not prepared
};

}

std::unique_ptr<Statement> prepare(const Database::State &state, const QString &sql, QSqlError &failure)
{
    if (state.native)
        return prepareNatively(state.native, sql, failure);
    auto statement = std::make_unique<PortableStatement>(state, sql);
    if (statement->prepare(sql))
        return statement;
    failure = statement->lastError();
    return nullptr;
}

}
