#pragma once

#include "database/database.h"
#include "database/values.h"

#include <QList>
#include <optional>
#include <utility>

namespace dreamjar::database {

class Statement;

/// One statement, prepared once per connection and kept by it. Values go in by bind() alone, one for each `?` of the
/// text (QtSql knows no `?1`; an upsert repeats values as excluded.column). The text must be a constant of the source,
/// never put together from values.
///
///     Query insert{db, QStringLiteral("INSERT INTO child (parent, name) VALUES (?, ?) RETURNING id")};
///     insert.bind(parent, name);
///     auto id = insert.row([](const Query &row) { return row.column<ChildId>(0); });   // Result<optional<ChildId>,
///     SqlError>
///
/// New ids come by RETURNING, which both engines have. A statement that cannot be prepared says so at exec(). What
/// PostgreSQL does not prepare (SET, LOCK, CREATE …) is sent as it is and takes no values.
class Query
{
public:
    Query(const Database &database, const QString &sql);
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    /// The next values, from left to right; may be called several times. After exec() it starts again at the first.
    template <class... Values>
    Query &bind(const Values &...values)
    {
        (add(toColumn(values)), ...);
        return *this;
    }

    Result<void, SqlError> exec();
    /// To the next row. False at the end and where reading failed: failure() tells which.
    bool next();
    const std::optional<SqlError> &failure() const { return m_failure; }
    /// Rows that the last exec() inserted, changed or deleted.
    qint64 rowsAffected() const;

    template <class T>
    T column(int index) const
    {
        return FromColumn<T>::read(value(index));
    }
    bool isNull(int index) const { return value(index).isNull(); }

    /// Executes and reads every row with `read(const Query &)`.
    template <class Read>
    auto rows(Read &&read) -> Result<QList<std::decay_t<decltype(read(std::declval<const Query &>()))>>, SqlError>
    {
        QList<std::decay_t<decltype(read(std::as_const(*this)))>> all;
        if (auto done = exec(); !done)
            return Failure{done.error()};
        while (next())
            all.append(read(std::as_const(*this)));
        finish();
        if (m_failure)
            return Failure{*m_failure};
        return all;
    }

    /// Executes and reads the first row, if there is one.
    template <class Read>
    auto row(Read &&read)
        -> Result<std::optional<std::decay_t<decltype(read(std::declval<const Query &>()))>>, SqlError>
    {
        std::optional<std::decay_t<decltype(read(std::as_const(*this)))>> first;
        if (auto done = exec(); !done)
            return Failure{done.error()};
        if (next())
            first.emplace(read(std::as_const(*this)));
        finish();
        if (m_failure)
            return Failure{*m_failure};
        return first;
    }

    /// Executes and gives the first column of the first row: counts, sums, RETURNING id. T{} when there is no row.
    template <class T>
    Result<T, SqlError> single()
    {
        auto first = row([](const Query &row) { return row.column<T>(0); });
        if (!first)
            return Failure{first.error()};
        return first->value_or(T{});
    }

    /// Lets go of the rows not read, and with them of the lock that they hold.
    void finish();

private:
    void add(const QVariant &value);
    QVariant value(int index) const;

    Database::State *m_database;
    QString m_sql;
    std::unique_ptr<Statement> m_statement;
    int m_bound = 0;
    std::optional<SqlError> m_prepareFailure;
    std::optional<SqlError> m_failure;
};

}
