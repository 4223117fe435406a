#include "database/migrator.h"

#include "database/query.h"
#include "database/transaction.h"
#include "state.h"

#include <QStringBuilder>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace dreamjar::database {

namespace {

Failure<OpenError> failed(const QString &text)
{
    return Failure{OpenError{OpenError::Kind::MigrationFailed, text}};
}

QString withoutComments(const QString &statement)
{
    QStringList lines = statement.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().startsWith(u"--") || line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

/// Foreign keys are off while a table may be rebuilt, and on again whatever happens.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database::State &state) : m_state(state) { set(QStringLiteral("PRAGMA foreign_keys=OFF")); }
    ~ForeignKeysOff() { set(QStringLiteral("PRAGMA foreign_keys=ON")); }
    Q_DISABLE_COPY(ForeignKeysOff)

private:
    void set(const QString &pragma)
    {
        if (m_state.location.dialect() == Dialect::Sqlite)
            static_cast<void>(m_state.execute(pragma));
    }
    Database::State &m_state;
};

}

QList<QString> splitStatements(const QString &text)
{
    static const QRegularExpression end{QStringLiteral(R"(;[ \t]*\r?\n[ \t]*(\r?\n|$)|;\s*$)")};
    QList<QString> statements;
    for (const QString &part : text.split(end)) {
        const QString statement = withoutComments(part);
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Migrator::Migrator(const QString &folder) : m_folder(folder) { }

Result<QList<Migrator::Step>, OpenError> Migrator::steps(Dialect dialect) const
{
    static const QRegularExpression pattern{QStringLiteral(R"(^(\d{4})_([a-z0-9_]+)(?:\.(sqlite|postgres))?\.sql$)")};
    const QString ours = dialect == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgres");
    QList<Step> steps;
    const QStringList names = QDir{m_folder}.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            return failed(u"not a migration's name: " % name);
        if (!match.captured(3).isEmpty() && match.captured(3) != ours)
            continue;
        QFile file{m_folder % u'/' % name};
        if (!file.open(QIODevice::ReadOnly))
            return failed(u"cannot be read: " % name);
        Step step{match.captured(1).toInt(), match.captured(2), file.readAll(), {}};
        step.checksum = QCryptographicHash::hash(step.text, QCryptographicHash::Sha256).toHex();
        if (step.version != steps.size() + 1)
            return failed(u"the numbers have a gap or a double at " % name);
        steps.append(step);
    }
    if (steps.isEmpty())
        return failed(u"no migrations in " % m_folder);
    return steps;
}

int Migrator::latest(Dialect dialect) const
{
    const auto known = steps(dialect);
    return known ? known->last().version : 0;
}

Result<int, OpenError> Migrator::inspect(const Database &database) const
{
    const auto known = steps(database.dialect());
    if (!known)
        return Failure{known.error()};
    const QString tables = database.dialect() == Dialect::Sqlite
        ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'")
        : QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'schema_migration' "
                         "AND schemaname = current_schema()");
    auto exists = Query{database, tables}.single<qint64>();
    if (!exists)
        return Failure{toOpenError(exists.error())};
    if (*exists == 0)
        return 0;

    struct Done {
        int version;
        QByteArray checksum;
    };
    Query query{database, QStringLiteral("SELECT version, checksum FROM schema_migration ORDER BY version")};
    const auto done = query.rows([](const Query &row) {
        return Done{row.column<int>(0), row.column<QString>(1).toLatin1()};
    });
    if (!done)
        return Failure{toOpenError(done.error())};
    for (const Done &step : *done) {
        if (step.version > known->size()) {
            return Failure{OpenError{OpenError::Kind::NewerSchema,
                QStringLiteral("schema %1, known up to %2").arg(done->last().version).arg(known->size())}};
        }
        if (known->at(step.version - 1).checksum != step.checksum)
            return failed(QStringLiteral("migration %1 is not the one that ran here").arg(step.version));
    }
    return done->isEmpty() ? 0 : done->last().version;
}

Result<int, OpenError> Migrator::migrate(Database &database) const
{
    const auto known = steps(database.dialect());
    if (!known)
        return Failure{known.error()};
    auto version = inspect(database);
    if (!version || *version == known->size())
        return version;

    Database::State &state = *database.m_state;
    state.forgetStatements();
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    const ForeignKeysOff foreignKeysOff{state};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Failure{toOpenError(transaction.error())};
    if (!sqlite) {
        // Any number, the same in every server of ours: who comes second waits and then finds nothing to do.
        auto turn = state.execute(QStringLiteral("SET LOCAL lock_timeout = '120s'"));
        if (turn)
            turn = state.execute(QStringLiteral("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7238165403)) AS turn"));
        if (!turn)
            return Failure{toOpenError(turn.error())};
    }
    auto table
        = state.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, "
                                       "name TEXT NOT NULL, checksum TEXT NOT NULL, applied BIGINT NOT NULL)"));
    if (!table)
        return Failure{toOpenError(table.error())};
    version = inspect(database);
    if (!version)
        return version;

    for (const Step &step : known->mid(*version)) {
        const QList<QString> statements = splitStatements(QString::fromUtf8(step.text));
        for (const QString &statement : statements) {
            if (auto done = state.execute(statement); !done)
                return failed(QStringLiteral("%1_%2: ").arg(step.version, 4, 10, QLatin1Char('0')).arg(step.name)
                    % done.error().text);
        }
        Query note{database,
            QStringLiteral("INSERT INTO schema_migration (version, name, checksum, applied) VALUES (?, ?, ?, ?)")};
        const auto now = Instant::fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000);
        if (auto done = note.bind(step.version, step.name, QString::fromLatin1(step.checksum), now).exec(); !done)
            return Failure{toOpenError(done.error())};
    }
    if (sqlite) {
        auto dangling = state.execute(QStringLiteral("PRAGMA foreign_key_check"));
        if (!dangling)
            return Failure{toOpenError(dangling.error())};
        if (dangling->isValid())
            return failed(u"foreign_key_check: table " % dangling->toString());
    }
    if (auto done = transaction->commit(); !done)
        return Failure{toOpenError(done.error())};
    return static_cast<int>(known->size());
}

Result<Database, OpenError> Migrator::open(const Location &location) const
{
    if (location.dialect() == Dialect::Sqlite && QFile::exists(location.path())) {
        auto look = Database::open(location, Access::ReadOnly);
        // A file whose making was cut off is put in order by whoever writes to it, and cannot be read before.
        if (!look && look.error().kind != OpenError::Kind::NotWritable)
            return look;
        if (look) {
            if (auto version = inspect(*look); !version)
                return Failure{version.error()};
        }
    }
    auto database = Database::open(location, Access::ReadWrite);
    if (!database)
        return database;
    if (auto version = migrate(*database); !version)
        return Failure{version.error()};
    return database;
}

}
