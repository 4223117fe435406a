#include "support.h"

#include <QFileInfo>

namespace dreamjar::database {

namespace {

class OpeningSqlite : public ::testing::Test
{
protected:
    QString path(const QString &name = QStringLiteral("a.db")) const { return m_folder.filePath(name); }
    void write(const QByteArray &bytes) const
    {
        QFile file{path()};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    OpenError::Kind refusal(const Location &location, Access access) const
    {
        const auto opened = Database::open(location, access);
        EXPECT_FALSE(opened.ok());
        return opened ? OpenError::Kind::Other : opened.error().kind;
    }

private:
    QTemporaryDir m_folder;
};

}

TEST_F(OpeningSqlite, AWriterRunsWithTheSafePragmas)
{
    const Database db = taken(Database::open(Location::file(path()), Access::ReadWrite));
    EXPECT_EQ(text(db, QStringLiteral("PRAGMA journal_mode")), u"wal");
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA synchronous")), 2);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA trusted_schema")), 0);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA cell_size_check")), 1);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA busy_timeout")), 5000);
    EXPECT_EQ(number(db, QStringLiteral("PRAGMA wal_autocheckpoint")), 1000);
}

TEST_F(OpeningSqlite, AReaderNeitherWritesNorCheckpoints)
{
    const Database writer = taken(Database::open(Location::file(path()), Access::ReadWrite));
    execute(writer, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    const Database reader = taken(Database::open(Location::file(path()), Access::ReadOnly));
    EXPECT_EQ(number(reader, QStringLiteral("PRAGMA wal_autocheckpoint")), 0);
    EXPECT_EQ(number(reader, QStringLiteral("PRAGMA foreign_keys")), 1);
    const auto write = Query{reader, QStringLiteral("INSERT INTO v VALUES (1)")}.exec();
    ASSERT_FALSE(write.ok());
    EXPECT_EQ(write.error().kind, SqlError::Kind::ReadOnly);
    EXPECT_EQ(number(reader, QStringLiteral("SELECT count(*) FROM v")), 0);
}

TEST_F(OpeningSqlite, NewFilesAreForTheirOwnerAlone)
{
    const Database db = taken(Database::open(Location::file(path()), Access::ReadWrite));
    execute(db, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file{path() + QString::fromLatin1(suffix)};
        ASSERT_TRUE(file.exists()) << suffix;
        EXPECT_EQ(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions{}) << suffix;
    }
}

TEST_F(OpeningSqlite, AnAttachedFileIsReadAndNotWritten)
{
    const Database main = taken(Database::open(Location::file(path()), Access::ReadWrite));
    execute(main, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    const QString odd = path(QStringLiteral("b?mode=rw & #1.db"));
    const Database second = taken(Database::open(Location::file(odd), Access::ReadWrite));
    execute(second, QStringLiteral("CREATE TABLE w (n INTEGER)"));
    execute(second, QStringLiteral("INSERT INTO w VALUES (42)"));

    Database reader = taken(Database::open(Location::file(path()), Access::ReadOnly));
    done(reader.attachReadOnly(odd, QStringLiteral("journal")));
    EXPECT_EQ(number(reader, QStringLiteral("SELECT n FROM journal.w")), 42);
    execute(second, QStringLiteral("INSERT INTO w VALUES (43)"));
    EXPECT_EQ(number(reader, QStringLiteral("SELECT sum(n) FROM journal.w")), 85);
    const auto write = Query{reader, QStringLiteral("INSERT INTO journal.w VALUES (1)")}.exec();
    ASSERT_FALSE(write.ok());
    EXPECT_EQ(write.error().kind, SqlError::Kind::ReadOnly);
    const auto missing = reader.attachReadOnly(path(QStringLiteral("none.db")), QStringLiteral("none"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().kind, OpenError::Kind::Missing);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("none.db"))));
}

TEST_F(OpeningSqlite, AReaderOfAMissingFileMakesNone)
{
    EXPECT_EQ(refusal(Location::file(path()), Access::ReadOnly), OpenError::Kind::Missing);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(OpeningSqlite, AMissingFolderIsMissing)
{
    EXPECT_EQ(
        refusal(Location::file(path(QStringLiteral("no/such/a.db"))), Access::ReadWrite), OpenError::Kind::Missing);
}

TEST_F(OpeningSqlite, AFolderThatRefusesFilesIsNotWritable)
{
    EXPECT_EQ(
        refusal(Location::file(QStringLiteral("/proc/self/a.db")), Access::ReadWrite), OpenError::Kind::NotWritable);
}

TEST_F(OpeningSqlite, WhatIsNoDatabaseIsDamagedAndStaysAsItIs)
{
    const QByteArray words = QByteArray{"not a database, but long enough to look at. "}.repeated(100);
    write(words);
    EXPECT_EQ(refusal(Location::file(path()), Access::ReadWrite), OpenError::Kind::Damaged);
    EXPECT_EQ(refusal(Location::file(path()), Access::ReadOnly), OpenError::Kind::Damaged);
    QFile file{path()};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), words);
}

TEST_F(OpeningSqlite, AFileThatAnotherHoldsIsLockedAndNotDamaged)
{
    const Database first = taken(Database::open(Location::file(path()), Access::ReadWrite));
    execute(first, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    execute(first, QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    execute(first, QStringLiteral("PRAGMA journal_mode=DELETE"));
    execute(first, QStringLiteral("INSERT INTO v VALUES (1)"));
    EXPECT_EQ(refusal(Location::file(path()), Access::ReadWrite), OpenError::Kind::Locked);
}

TEST_F(OpeningSqlite, IntegrityCheckFindsABrokenPage)
{
    {
        const Database db = taken(Database::open(Location::file(path()), Access::ReadWrite));
        execute(db, QStringLiteral("CREATE TABLE v (n INTEGER PRIMARY KEY, t TEXT)"));
        const auto words = QStringLiteral("x").repeated(500);
        for (qint64 n = 0; n < 200; ++n)
            done(Query{db, QStringLiteral("INSERT INTO v VALUES (?, ?)")}.bind(n, words).exec());
        done(db.checkIntegrity());
        done(db.checkIntegrity(true));
    }
    QFile file{path()};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(5 * 4096);
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    const Database db = taken(Database::open(Location::file(path()), Access::ReadWrite));
    for (const bool quick : {true, false}) {
        const auto broken = db.checkIntegrity(quick);
        ASSERT_FALSE(broken.ok()) << quick;
        EXPECT_EQ(broken.error().kind, SqlError::Kind::Corrupt);
    }
}

TEST_F(OpeningSqlite, ACopyIsWholeAndNeverReplacesAFile)
{
    const Database db = taken(Database::open(Location::file(path()), Access::ReadWrite));
    execute(db, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    execute(db, QStringLiteral("INSERT INTO v VALUES (7)"));
    const QString target = path(QStringLiteral("copy.db"));
    done(db.copyTo(target));
    EXPECT_FALSE(db.copyTo(target).ok());
    const Database copy = taken(Database::open(Location::file(target), Access::ReadOnly));
    EXPECT_EQ(number(copy, QStringLiteral("SELECT n FROM v")), 7);
    EXPECT_EQ(QFileInfo{target}.permissions() & QFile::Permissions(0x0077), QFile::Permissions{});
}

TEST(OpeningMemory, IsADatabaseOfItsOwnEachTime)
{
    const Database first = taken(Database::open(Location::memory(), Access::ReadWrite));
    const Database second = taken(Database::open(Location::memory(), Access::ReadWrite));
    execute(first, QStringLiteral("CREATE TABLE v (n INTEGER)"));
    EXPECT_EQ(number(first, QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_FALSE(Query(second, QStringLiteral("SELECT * FROM v")).exec().ok());
}

TEST(OpeningPostgres, SpeaksUtcAndRefusesWritesToAReader)
{
    const Location location = taken(Location::parse(test::PostgresCluster::shared().newDatabase()));
    const Database writer = taken(Database::open(location, Access::ReadWrite));
    EXPECT_EQ(writer.dialect(), Dialect::Postgres);
    EXPECT_EQ(text(writer, QStringLiteral("SELECT current_setting('TimeZone')")), u"UTC");
    execute(writer, QStringLiteral("CREATE TABLE v (n BIGINT)"));
    const Database reader = taken(Database::open(location, Access::ReadOnly));
    const auto write = Query{reader, QStringLiteral("INSERT INTO v VALUES (1)")}.exec();
    ASSERT_FALSE(write.ok());
    EXPECT_EQ(write.error().kind, SqlError::Kind::ReadOnly);
}

TEST(OpeningPostgres, TellsAMissingDatabaseAWrongUserAndNoServerApart)
{
    const QString url = test::PostgresCluster::shared().newDatabase();
    const auto kind = [](const QString &text) {
        const auto opened = Database::open(taken(Location::parse(text)), Access::ReadWrite);
        EXPECT_FALSE(opened.ok());
        return opened ? OpenError::Kind::Other : opened.error().kind;
    };
    EXPECT_EQ(kind(QString{url}.replace(QStringLiteral("/test"), QStringLiteral("/absent"))), OpenError::Kind::Missing);
    EXPECT_EQ(
        kind(QString{url}.replace(QStringLiteral("dreamjar@"), QStringLiteral("nobody@"))), OpenError::Kind::Refused);
    EXPECT_EQ(kind(QStringLiteral("postgres://x@/x?host=/no/such/folder")), OpenError::Kind::Unreachable);
}

}
