#include "support.h"

namespace dreamjar::database {

namespace {

class TransactionTest : public BothDialects
{
};
DJ_BOTH_DIALECTS(TransactionTest);

const QString create = QStringLiteral("CREATE TABLE v (n BIGINT)");
const QString insert = QStringLiteral("INSERT INTO v VALUES (1)");
const QString count = QStringLiteral("SELECT count(*) FROM v");

}

TEST_P(TransactionTest, WhatWasCommittedIsThereForOthers)
{
    const Location location = newLocation();
    const Database db = taken(Database::open(location, Access::ReadWrite));
    execute(db, create);
    auto transaction = taken(Transaction::begin(db));
    EXPECT_TRUE(db.inTransaction());
    execute(db, insert);
    const Database other = taken(Database::open(location, Access::ReadOnly));
    EXPECT_EQ(number(other, count), 0);
    done(transaction.commit());
    EXPECT_FALSE(db.inTransaction());
    EXPECT_EQ(number(other, count), 1);
}

TEST_P(TransactionTest, WhatWasNotCommittedIsRolledBack)
{
    const Database db = newDatabase();
    execute(db, create);
    {
        auto transaction = taken(Transaction::begin(db));
        execute(db, insert);
        EXPECT_EQ(number(db, count), 1);
    }
    EXPECT_EQ(number(db, count), 0);
    auto again = taken(Transaction::begin(db));
    execute(db, insert);
    again.rollback();
    EXPECT_EQ(number(db, count), 0);
}

TEST_P(TransactionTest, AFailedStatementLeavesNothingBehindAndTheConnectionUsable)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE u (n BIGINT UNIQUE)"));
    {
        auto transaction = taken(Transaction::begin(db));
        done(Query{db, QStringLiteral("INSERT INTO u VALUES (1)")}.exec());
        EXPECT_FALSE(Query(db, QStringLiteral("INSERT INTO u VALUES (1)")).exec().ok());
    }
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM u")), 0);
    auto transaction = taken(Transaction::begin(db));
    done(Query{db, QStringLiteral("INSERT INTO u VALUES (1)")}.exec());
    done(transaction.commit());
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM u")), 1);
}

TEST_P(TransactionTest, ASnapshotSeesOneMoment)
{
    const Location location = newLocation();
    const Database writer = taken(Database::open(location, Access::ReadWrite));
    execute(writer, create);
    const Database reader = taken(Database::open(location, Access::ReadOnly));
    auto snapshot = taken(Transaction::begin(reader, Transaction::Kind::Snapshot));
    EXPECT_EQ(number(reader, count), 0);
    execute(writer, insert);
    EXPECT_EQ(number(reader, count), 0);
    snapshot.rollback();
    EXPECT_EQ(number(reader, count), 1);
}

TEST(SqliteTransaction, WaitsForTheLockAtItsBeginAndThenSaysBusy)
{
    QTemporaryDir folder;
    const Location location = Location::file(folder.filePath(QStringLiteral("a.db")));
    const Database first = taken(Database::open(location, Access::ReadWrite));
    const Database second = taken(Database::open(location, Access::ReadWrite));
    execute(second, QStringLiteral("PRAGMA busy_timeout=50"));
    const auto held = taken(Transaction::begin(first));
    const auto refused = Transaction::begin(second);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, SqlError::Kind::Busy);
}

TEST(PostgresTransaction, ALostConnectionIsToldAndOpenedAnew)
{
    auto &cluster = test::PostgresCluster::shared();
    Database db = taken(Database::open(taken(Location::parse(cluster.newDatabase())), Access::ReadWrite));
    execute(db, create);
    EXPECT_EQ(number(db, count), 0);
    cluster.dropConnections();
    const auto lost = Query{db, count}.exec();
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().kind, SqlError::Kind::ConnectionLost) << lost.error().text.toStdString();
    EXPECT_TRUE(db.isLost());
    done(db.reopen());
    EXPECT_FALSE(db.isLost());
    EXPECT_EQ(number(db, count), 0);
}

}
