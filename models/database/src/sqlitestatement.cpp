#include "statement.h"

#include <QSqlDriver>
#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace dreamjar::database {

namespace {

QSqlError errorOf(sqlite3 *connection)
{
    const QString text{reinterpret_cast<const QChar *>(sqlite3_errmsg16(connection))};
    return {QStringLiteral("Unable to fetch row"), text, QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(connection))};
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement),
          m_values(static_cast<size_t>(sqlite3_bind_parameter_count(statement))), m_texts(m_values.size())
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    void bind(int index, const QVariant &value) override
    {
        m_surplus = m_surplus || static_cast<size_t>(index) >= m_values.size();
        if (m_surplus)
            return;
        m_values[static_cast<size_t>(index)] = value;
        m_given = std::max(m_given, static_cast<size_t>(index) + 1);
    }

    bool exec() override
    {
        finish();
        if (m_surplus || m_given != m_values.size()) {
            m_error = {QStringLiteral("Parameter count mismatch"), {}, QSqlError::StatementError};
            return false;
        }
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (give(i, m_values[i]) != SQLITE_OK) {
                m_error = errorOf(m_connection);
                return false;
            }
        }
        m_atRow = step();
        m_changes = sqlite3_changes64(m_connection);
        m_ahead = m_atRow;
        return !m_error.isValid();
    }

    bool next() override
    {
        if (!std::exchange(m_ahead, false) && m_atRow)
            m_atRow = step();
        return m_atRow;
    }

    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT: {
            // Texts lie there in UTF-8, and Qt reads that several times as fast as SQLite makes UTF-16 of it.
            const unsigned char *text = sqlite3_column_text(m_statement, column);
            return QString::fromUtf8(reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement, column));
        }
        case SQLITE_BLOB: {
            const void *bytes = sqlite3_column_blob(m_statement, column);
            return QByteArray{static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
        }
        default:
            return {};
        }
    }

    qint64 rowsAffected() const override { return m_changes; }
    QSqlError lastError() const override { return m_error; }

    void finish() override
    {
        sqlite3_reset(m_statement);
        m_error = {};
        m_atRow = m_ahead = false;
    }

    void forget() override
    {
        finish();
        sqlite3_clear_bindings(m_statement);
        std::fill(m_values.begin(), m_values.end(), QVariant{});
        m_given = 0;
        m_surplus = false;
    }

private:
    bool step()
    {
        const int done = sqlite3_step(m_statement);
        if (done == SQLITE_ROW)
            return true;
        if (done != SQLITE_DONE)
            m_error = errorOf(m_connection);
        sqlite3_reset(m_statement); // and with it the lock
        return false;
    }

    /// Without a copy: m_values and m_texts have them until the next.
    int give(size_t index, const QVariant &value)
    {
        const int place = static_cast<int>(index) + 1;
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            return sqlite3_bind_null(m_statement, place);
        case QMetaType::Bool:
        case QMetaType::Int:
            return sqlite3_bind_int(m_statement, place, value.toInt());
        case QMetaType::LongLong:
            return sqlite3_bind_int64(m_statement, place, value.toLongLong());
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, place, value.toDouble());
        case QMetaType::QByteArray: {
            const auto *bytes = static_cast<const QByteArray *>(value.constData());
            return sqlite3_bind_blob64(
                m_statement, place, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()), SQLITE_STATIC);
        }
        default: {
            Q_ASSERT_X(value.typeId() == QMetaType::QString, "Query", "values.h makes no such value");
            QByteArray &text = m_texts[index];
            text = static_cast<const QString *>(value.constData())->toUtf8();
            return sqlite3_bind_text64(m_statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                SQLITE_STATIC, SQLITE_UTF8);
        }
        }
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    std::vector<QVariant> m_values;
    std::vector<QByteArray> m_texts; ///< of m_values in UTF-8
    size_t m_given = 0;
    bool m_surplus = false;
    bool m_atRow = false;
    bool m_ahead = false; ///< exec() went to the first row already
    qint64 m_changes = 0;
    QSqlError m_error;
};

}

std::unique_ptr<Statement> prepareNatively(sqlite3 *connection, const QString &sql, QSqlError &failure)
{
    sqlite3_stmt *statement = nullptr;
    const void *rest = nullptr;
    const int done = sqlite3_prepare16_v3(
        connection, sql.utf16(), static_cast<int>((sql.size() + 1) * 2), SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (done != SQLITE_OK || !statement) {
        failure = errorOf(connection);
        return nullptr;
    }
    auto prepared = std::make_unique<SqliteStatement>(connection, statement);
    if (QStringView{static_cast<const QChar *>(rest)}.trimmed().isEmpty())
        return prepared;
    failure = {QStringLiteral("Unable to execute multiple statements at a time"), {}, QSqlError::StatementError};
    return nullptr;
}

sqlite3 *nativeConnection(Database::State &state)
{
    const QVariant handle = state.connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    const auto source = state.execute(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source || source->toString() != QLatin1String{sqlite3_sourceid()})
        return nullptr; // QtSql brought one along
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}
