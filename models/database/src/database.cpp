#include "database/database.h"

#include "database/query.h"
#include "statement.h"

#include <QFile>
#include <QUuid>

namespace dreamjar::database {

namespace {

/// Distinct in the whole process, also when a module brings this code along a second time.
QString connectionNameOf(const Database::State &state)
{
    return QStringLiteral("dreamjar-%1").arg(reinterpret_cast<quintptr>(&state), 0, 16);
}

Result<void, OpenError> connect(Database::State &state)
{
    const bool sqlite = state.location.dialect() == Dialect::Sqlite;
    const QString driver = sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Failure{OpenError{OpenError::Kind::NoDriver, driver}};
    state.connectionName = connectionNameOf(state);
    state.connection = QSqlDatabase::addDatabase(driver, state.connectionName);
    return sqlite ? openSqlite(state) : openPostgres(state);
}

}

Database::State::State(Location where, Access how) : location(std::move(where)), access(how) { }

Database::State::~State()
{
    close();
}

void Database::State::close()
{
    if (connectionName.isEmpty())
        return;
    Q_ASSERT_X(isOnItsThread(), "Database", "belongs to the thread that opened it");
    Q_ASSERT_X(borrowed == 0, "Database", "a Query outlives its connection");
    forgetStatements();
    native = nullptr;
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(connectionName);
    connectionName.clear();
}

std::unique_ptr<Statement> Database::State::take(const QString &sql)
{
    ++borrowed;
    const auto found = idle.find(sql);
    if (found == idle.end() || found->second.empty())
        return nullptr;
    std::unique_ptr<Statement> statement = std::move(found->second.back());
    found->second.pop_back();
    --idleCount;
    return statement;
}

void Database::State::giveBack(const QString &sql, std::unique_ptr<Statement> statement)
{
    --borrowed;
    if (!statement || lost)
        return;
    statement->forget();
    // Our texts are constants, so this is reached only by a program that builds them; then it starts afresh.
    if (idleCount >= maximumIdle)
        forgetStatements();
    idle[sql].push_back(std::move(statement));
    ++idleCount;
}

void Database::State::forgetStatements()
{
    idle.clear();
    idleCount = 0;
}

SqlError Database::State::failure(const QSqlError &error)
{
    SqlError out = location.dialect() == Dialect::Sqlite ? sqliteError(error) : postgresError(error);
    damaged |= out.kind == SqlError::Kind::Corrupt;
    if (location.dialect() == Dialect::Sqlite)
        return out;
    // A broken socket has no SQLSTATE: ask the driver whether the connection still stands.
    if (out.kind == SqlError::Kind::Other && !connection.isOpen())
        out.kind = SqlError::Kind::ConnectionLost;
    if (out.kind == SqlError::Kind::Other && error.nativeErrorCode().isEmpty()) {
        QSqlQuery alive{connection};
        if (!alive.exec(QStringLiteral("SELECT 1")))
            out.kind = SqlError::Kind::ConnectionLost;
    }
    lost |= out.kind == SqlError::Kind::ConnectionLost;
    return out;
}

Result<QVariant, SqlError> Database::State::execute(const QString &sql)
{
    QSqlQuery query{connection};
    query.setForwardOnly(location.dialect() == Dialect::Sqlite);
    if (!query.exec(sql))
        return Failure{failure(query.lastError())};
    QVariant first;
    if (query.next())
        first = query.value(0);
    if (query.lastError().isValid())
        return Failure{failure(query.lastError())};
    return first;
}

Database::Database(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

Result<Database, OpenError> Database::open(const Location &location, Access access)
{
    auto state = std::make_unique<State>(location, access);
    if (auto opened = connect(*state); !opened)
        return Failure{opened.error()};
    return Database{std::move(state)};
}

Dialect Database::dialect() const
{
    return m_state->location.dialect();
}

Access Database::access() const
{
    return m_state->access;
}

const Location &Database::location() const
{
    return m_state->location;
}

bool Database::inTransaction() const
{
    return m_state->inTransaction;
}

Result<void, OpenError> Database::attachReadOnly(const QString &path, const QString &name)
{
    // An attached file is opened with the flags of the main one: a reader cannot write to it either.
    Q_ASSERT(dialect() == Dialect::Sqlite && access() == Access::ReadOnly);
    if (!QFile::exists(path))
        return Failure{OpenError{OpenError::Kind::Missing, path}};
    Query attach{*this, QStringLiteral("ATTACH DATABASE ? AS ?")};
    if (auto done = attach.bind(path, name).exec(); !done)
        return Failure{toOpenError(done.error())};
    Query look{*this, QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = ?")};
    if (auto done = look.bind(name).single<qint64>(); !done)
        return Failure{toOpenError(done.error())};
    return {};
}

Result<void, SqlError> Database::checkIntegrity(bool quick) const
{
    if (dialect() != Dialect::Sqlite)
        return {};
    auto answer = m_state->execute(
        quick ? QStringLiteral("PRAGMA quick_check(1)") : QStringLiteral("PRAGMA integrity_check(1)"));
    if (!answer)
        return Failure{answer.error()};
    if (answer->toString() != u"ok")
        return Failure{SqlError{SqlError::Kind::Corrupt, {}, answer->toString()}};
    return {};
}

Result<void, SqlError> Database::copyTo(const QString &path) const
{
    Q_ASSERT(dialect() == Dialect::Sqlite);
    // VACUUM INTO takes an existing file only when it is empty: this one is, and has the right mode from the start.
    QFile file{path};
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{SqlError{SqlError::Kind::ReadOnly, {}, file.errorString()}};
    file.close();
    Query copy{*this, QStringLiteral("VACUUM INTO ?")};
    return copy.bind(path).exec();
}

bool Database::isLost() const
{
    return m_state->lost;
}

bool Database::isDamaged() const
{
    return m_state->damaged;
}

Result<void, OpenError> Database::reopen()
{
    m_state->close();
    m_state->lost = false;
    m_state->inTransaction = false;
    auto opened = connect(*m_state);
    m_state->lost = !opened;
    return opened;
}

}
