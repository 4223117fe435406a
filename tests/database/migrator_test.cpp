#include "support.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

namespace dreamjar::database {

namespace {

class MigratorTest : public BothDialects
{
};
DJ_BOTH_DIALECTS(MigratorTest);

const QString first = QStringLiteral("-- The start; with a semicolon.\nCREATE TABLE a (id BIGINT PRIMARY KEY);\n\n"
                                     "INSERT INTO a VALUES (1);\n");
const QString second = QStringLiteral("CREATE TABLE b (a BIGINT REFERENCES a (id));\n\nINSERT INTO b VALUES (1);\n\n");

QString name(int version, const char *words)
{
    return QStringLiteral("%1_%2.sql").arg(version, 4, 10, QLatin1Char('0')).arg(QLatin1String(words));
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST(SplitStatements, EndAtASemicolonWithAnEmptyLine)
{
    EXPECT_EQ(splitStatements(QStringLiteral("A;\nB;\n\n-- only words\n\nC;\r\n\r\nD;\n")),
        (QList<QString>{QStringLiteral("A;\nB"), QStringLiteral("C"), QStringLiteral("D")}));
    EXPECT_TRUE(splitStatements(QStringLiteral("-- nothing\n\n")).isEmpty());
}

TEST_P(MigratorTest, BringsAnEmptyDatabaseUpAndThenDoesNothing)
{
    Migrations files;
    files.add(name(1, "start"), first).add(name(2, "more"), second);
    Database db = newDatabase();
    EXPECT_EQ(taken(files.migrator().inspect(db)), 0);
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM b")), 1);
    EXPECT_EQ(taken(files.migrator().inspect(db)), 2);
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM schema_migration")), 2);
    EXPECT_FALSE(db.inTransaction());
}

TEST_P(MigratorTest, RunsOnlyWhatIsMissing)
{
    Migrations files;
    files.add(name(1, "start"), first);
    Database db = newDatabase();
    EXPECT_EQ(taken(files.migrator().migrate(db)), 1);
    execute(db, QStringLiteral("INSERT INTO a VALUES (2)"));
    files.add(name(2, "more"), second);
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM a")), 2);
}

TEST_P(MigratorTest, AFailedStepRollsAllStepsBack)
{
    Migrations files;
    files.add(name(1, "start"), first)
        .add(name(2, "more"), second)
        .add(name(3, "bad"), QStringLiteral("CREATE TABLE c (n BIGINT);\n\nCREATE NONSENSE;\n"));
    Database db = newDatabase();
    const auto result = files.migrator().migrate(db);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, OpenError::Kind::MigrationFailed);
    EXPECT_TRUE(result.error().text.contains(u"0003_bad")) << result.error().text.toStdString();
    EXPECT_EQ(taken(files.migrator().inspect(db)), 0);
    EXPECT_FALSE(Query(db, QStringLiteral("SELECT * FROM a")).exec().ok());
    EXPECT_FALSE(db.inTransaction());
}

TEST_P(MigratorTest, RefusesANewerSchemaAndAChangedStep)
{
    Migrations files;
    files.add(name(1, "start"), first).add(name(2, "more"), second);
    Database db = newDatabase();
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);

    Migrations older;
    older.add(name(1, "start"), first);
    const auto newer = older.migrator().migrate(db);
    ASSERT_FALSE(newer.ok());
    EXPECT_EQ(newer.error().kind, OpenError::Kind::NewerSchema);

    files.add(name(1, "start"), first + QStringLiteral("-- edited\n"));
    const auto changed = files.migrator().migrate(db);
    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error().kind, OpenError::Kind::MigrationFailed);
}

TEST_P(MigratorTest, TakesTheFileOfTheDialect)
{
    Migrations files;
    files.add(QStringLiteral("0001_start.sqlite.sql"), QStringLiteral("CREATE TABLE lite (n BIGINT);\n"));
    files.add(QStringLiteral("0001_start.postgres.sql"), QStringLiteral("CREATE TABLE post (n BIGINT);\n"));
    files.add(name(2, "both"), QStringLiteral("CREATE TABLE both_have (n BIGINT);\n"));
    Database db = newDatabase();
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    EXPECT_EQ(Query(db, QStringLiteral("SELECT * FROM lite")).exec().ok(), GetParam() == Dialect::Sqlite);
    EXPECT_EQ(Query(db, QStringLiteral("SELECT * FROM post")).exec().ok(), GetParam() == Dialect::Postgres);
    execute(db, QStringLiteral("SELECT * FROM both_have"));
}

TEST_P(MigratorTest, RefusesGapsDoublesAndStrangeNames)
{
    for (const QString &odd : {name(3, "gap"), name(1, "double"), QStringLiteral("2_short.sql")}) {
        Migrations files;
        files.add(name(1, "start"), first).add(odd, second);
        Database db = newDatabase();
        const auto result = files.migrator().migrate(db);
        ASSERT_FALSE(result.ok()) << odd.toStdString();
        EXPECT_EQ(result.error().kind, OpenError::Kind::MigrationFailed);
    }
}

TEST(MigratorOnSqlite, RebuildsATableThatOthersPointAt)
{
    Migrations files;
    files.add(name(1, "start"), first).add(name(2, "more"), second);
    Database db = taken(Database::open(Location::memory(), Access::ReadWrite));
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    files.add(name(3, "rebuild"),
        QStringLiteral("CREATE TABLE a_new (id BIGINT PRIMARY KEY, extra TEXT);\n\n"
                       "INSERT INTO a_new (id) SELECT id FROM a;\n\nDROP TABLE a;\n\n"
                       "ALTER TABLE a_new RENAME TO a;\n"));
    EXPECT_EQ(taken(files.migrator().migrate(db)), 3);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM b JOIN a ON b.a = a.id")), 1);
    EXPECT_FALSE(Query(db, QStringLiteral("INSERT INTO b VALUES (99)")).exec().ok());
}

TEST(MigratorOnSqlite, DanglingKeysRollTheStepBack)
{
    Migrations files;
    files.add(name(1, "start"), first).add(name(2, "more"), second);
    Database db = taken(Database::open(Location::memory(), Access::ReadWrite));
    EXPECT_EQ(taken(files.migrator().migrate(db)), 2);
    files.add(name(3, "orphan"), QStringLiteral("DELETE FROM a;\n"));
    const auto result = files.migrator().migrate(db);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, OpenError::Kind::MigrationFailed);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM a")), 1);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA foreign_keys")), 1);
}

TEST(MigratorOnSqlite, LeavesAFileOfANewerSchemaByteForByte)
{
    QTemporaryDir folder;
    const Location location = Location::file(folder.filePath(QStringLiteral("a.db")));
    Migrations files;
    files.add(name(1, "start"), first).add(name(2, "more"), second);
    static_cast<void>(taken(files.migrator().open(location)));
    const QByteArray before = bytesOf(location.path());
    Migrations older;
    older.add(name(1, "start"), first);
    const auto result = older.migrator().open(location);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, OpenError::Kind::NewerSchema);
    EXPECT_EQ(bytesOf(location.path()), before);
}

TEST(MigratorOnSqlite, GoesOnWithAFileWhoseMakingWasCutOff)
{
    // As a power cut leaves it before there is a log: half of a transaction in the file, the way back beside it.
    QTemporaryDir folder;
    const QString living = folder.filePath(QStringLiteral("living.db"));
    const QString left = folder.filePath(QStringLiteral("left.db"));
    {
        QSqlDatabase half = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("half"));
        half.setDatabaseName(living);
        ASSERT_TRUE(half.open());
        QSqlQuery query{half};
        for (const char *step : {"PRAGMA journal_mode=DELETE", "CREATE TABLE stray (words)", "PRAGMA cache_size=1", "BEGIN",
                 "INSERT INTO stray WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                 "SELECT hex(randomblob(100)) FROM n"})
            ASSERT_TRUE(query.exec(QLatin1String(step))) << query.lastError().text().toStdString();
        ASSERT_TRUE(QFile::copy(living, left));
        ASSERT_TRUE(QFile::copy(living + QStringLiteral("-journal"), left + QStringLiteral("-journal")));
        query.finish();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("half"));
    const Location location = Location::file(left);
    ASSERT_FALSE(Database::open(location, Access::ReadOnly).ok()) << "it needs no writer to be read";

    Migrations files;
    files.add(name(1, "start"), first);
    const Database db = taken(files.migrator().open(location));
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM a")), 1);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM stray")), 0);
}

TEST(MigratorOnPostgres, TwoThatStartAtOnceMigrateOnce)
{
    const Location location = taken(Location::parse(test::PostgresCluster::shared().newDatabase()));
    Migrations files;
    files.add(name(1, "start"), first + QStringLiteral("\nSELECT pg_sleep(0.3);\n")).add(name(2, "more"), second);
    const auto start = [&] {
        auto db = files.migrator().open(location);
        EXPECT_TRUE(db.ok()) << (db ? std::string{} : db.error().text.toStdString());
    };
    std::unique_ptr<QThread> other{QThread::create(start)};
    other->start();
    start();
    other->wait();
    const Database db = taken(Database::open(location, Access::ReadOnly));
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM a")), 1);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM schema_migration")), 2);
}

}
