#include "database/migrator.h"
#include "database/query.h"
#include "support.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace dreamjar::replica {

namespace {

class OpeningTest : public ReplicaTest
{
protected:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray bytes(const QString &file) const
    {
        QFile in{file};
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
        return in.readAll();
    }
    void damage(const char *name) const
    {
        QFile file{path(name)};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is no database at all ").repeated(400));
    }
    OpenFailure refusal() const
    {
        const auto opened = Replica::open(m_folder.path(), m_clock);
        EXPECT_FALSE(opened.ok());
        return opened ? OpenFailure{} : opened.error();
    }
    QStringList files(const QString &pattern) const
    {
        return QDir{m_folder.path()}.entryList({pattern}, QDir::Files, QDir::Name);
    }
    void writeInto(const char *name, const QString &sql) const
    {
        auto db = database::Database::open(database::Location::file(path(name)), database::Access::ReadWrite);
        ASSERT_TRUE(db.ok());
        ASSERT_TRUE(database::Query(*db, sql).exec().ok());
    }
};

const QString newerSchema = QStringLiteral("INSERT INTO schema_migration VALUES (9999, 'future', 'x', 0)");

}

TEST_F(OpeningTest, MakesAFolderAndFilesForTheirOwnerAlone)
{
    const QString folder = m_folder.filePath(QStringLiteral("a/b c"));
    const auto opened = Replica::open(folder, m_clock);
    ASSERT_TRUE(opened.ok());
    EXPECT_FALSE((*opened)->cacheWasDamaged());
    const auto others = QFile::Permissions(0x0077);
    EXPECT_EQ(QFileInfo{folder}.permissions() & others, QFile::Permissions{});
    for (const char *name : {"/journal.db", "/cache.db"})
        EXPECT_EQ(QFileInfo{folder + QLatin1String(name)}.permissions() & others, QFile::Permissions{}) << name;
}

TEST_F(OpeningTest, ASecondOneIsLockedOut)
{
    const OpenFailure failure = refusal();
    EXPECT_EQ(failure.error, OpenError::Locked);
    close();
    EXPECT_TRUE(Replica::open(m_folder.path(), m_clock).ok());
}

TEST_F(OpeningTest, AFolderThatCannotBeWrittenIsToldAsSuch)
{
    for (const QString &folder : {QStringLiteral("/proc/self/replica"), QStringLiteral("/proc/self")}) {
        const auto opened = Replica::open(folder, m_clock);
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().error, OpenError::NotWritable) << folder.toStdString();
    }
}

TEST_F(OpeningTest, ADamagedCacheIsSetAsideAndTheJournalStays)
{
    apply(publicState({jarWith(10, 1)}));
    give(25);
    close();
    damage("cache.db");
    const QByteArray broken = bytes(path("cache.db"));
    reopen();
    EXPECT_TRUE(m_replica->cacheWasDamaged());
    EXPECT_EQ(journal([](Journal &j) { return j.waitingCount(); }), 1);
    const QStringList aside = files(QStringLiteral("cache.db.damaged-*"));
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(bytes(m_folder.filePath(aside.first())), broken);
    apply(publicState({jarWith(10, 1)}));
    EXPECT_EQ(jar().total(), Money::units(35));
    reopen();
    EXPECT_FALSE(m_replica->cacheWasDamaged());
}

TEST_F(OpeningTest, ACacheThatBrokeInAnUncleanEndIsFound)
{
    QList<Campaign> many;
    for (qint64 id = 1; id <= 300; ++id)
        many.append(jarWith(id, 1, id));
    apply(publicState(many));
    close();
    QFile file{path("cache.db")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    QFile wal{path("cache.db-wal")};
    ASSERT_TRUE(wal.open(QIODevice::WriteOnly));
    wal.write("left behind");
    wal.close();
    reopen();
    EXPECT_TRUE(m_replica->cacheWasDamaged());
    EXPECT_TRUE(see([](const View &v) { return v.jars({}); }).isEmpty());
}

TEST_F(OpeningTest, ACacheThatBrokeUnnoticedIsFoundAfterTheStartAndMadeAnew)
{
    QList<Campaign> many;
    for (qint64 id = 1; id <= 300; ++id)
        many.append(jarWith(id, 1, id));
    apply(publicState(many));
    give(25);
    close();
    QFile file{path("cache.db")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    reopen();
    settle(); // the check is done by the cache's thread before anything else
    EXPECT_TRUE(m_replica->cacheWasDamaged());
    EXPECT_EQ(files(QStringLiteral("cache.db.damaged-*")).size(), 1);
    EXPECT_EQ(outbox().size(), 1);
    apply(publicState({jarWith(10, 1)}));
    EXPECT_EQ(jar().total(), Money::units(35));
    reopen();
    settle();
    EXPECT_FALSE(m_replica->cacheWasDamaged());
    EXPECT_EQ(jar().total(), Money::units(35));
}

TEST_F(OpeningTest, ACacheThatBreaksWhileItIsReadIsMadeAnew)
{
    QList<Campaign> many;
    for (qint64 id = 1; id <= 300; ++id)
        many.append(jarWith(id, 1, id));
    apply(publicState(many));
    close();
    reopen();
    settle();
    EXPECT_FALSE(m_replica->cacheWasDamaged());
    QFile file{path("cache.db")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(static_cast<int>(file.size()) - 4096, '\x5a'));
    file.close();
    see([](const View &v) { return v.jars({}); });
    settle();
    EXPECT_TRUE(m_replica->cacheWasDamaged());
    apply(publicState({jarWith(10, 1)}));
    EXPECT_EQ(jar().total(), Money::units(10));
}

TEST_F(OpeningTest, WhatIsAskedBeforeTheFilesStandWaitsForThem)
{
    apply(publicState({jarWith(10, 1)}));
    close();
    auto begun = Replica::begin(m_folder.path(), m_clock);
    ASSERT_TRUE(begun.ok());
    std::optional<int> found;
    QObject context;
    (*begun)->reader().run(&context, [](const View &v) { return v.jarCount({}); }, [&](int count) { found = count; });
    EXPECT_TRUE((*begun)->ready().ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }));
    EXPECT_EQ(found, 1);
}

TEST_F(OpeningTest, WhatIsAskedOfADamagedJournalIsDropped)
{
    close();
    damage("journal.db");
    auto begun = Replica::begin(m_folder.path(), m_clock);
    ASSERT_TRUE(begun.ok());
    bool answered = false;
    QObject context;
    (*begun)->reader().run(&context, [](const View &v) { return v.jarCount({}); }, [&](int) { answered = true; });
    const auto ready = (*begun)->ready();
    ASSERT_FALSE(ready.ok());
    EXPECT_EQ(ready.error().error, OpenError::DamagedJournal);
    begun->reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
    EXPECT_TRUE(files(QStringLiteral("*.damaged-*")).isEmpty());
}

TEST_F(OpeningTest, AJournalThatBrokeUnnoticedIsRefusedAtTheStart)
{
    for (int i = 0; i < 200; ++i)
        give(1);
    close();
    QFile file{path("journal.db")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    EXPECT_EQ(refusal().error, OpenError::DamagedJournal);
    EXPECT_TRUE(files(QStringLiteral("*.damaged-*")).isEmpty());
}

TEST_F(OpeningTest, ACleanEndLeavesNoLogBehind)
{
    apply(publicState({jarWith(10, 1)}));
    acknowledge(give(25).entry, 7);
    see([](const View &v) { return v.dashboard(); });
    close();
    EXPECT_TRUE(files(QStringLiteral("*-wal")).isEmpty());
    EXPECT_TRUE(files(QStringLiteral("*-shm")).isEmpty());
}

TEST_F(OpeningTest, ADamagedJournalIsRefusedAndSetAsideOnlyWhenAsked)
{
    close();
    damage("journal.db");
    const QByteArray broken = bytes(path("journal.db"));
    const OpenFailure failure = refusal();
    EXPECT_EQ(failure.error, OpenError::DamagedJournal);
    EXPECT_EQ(failure.file, path("journal.db"));
    EXPECT_EQ(bytes(path("journal.db")), broken);
    const auto aside = Replica::setJournalAside(m_folder.path(), m_clock);
    ASSERT_TRUE(aside.ok());
    EXPECT_EQ(bytes(*aside), broken);
    reopen();
    EXPECT_EQ(journal([](Journal &j) { return j.waitingCount(); }), 0);
}

TEST_F(OpeningTest, SettingAsideTwiceInOneSecondKeepsBoth)
{
    close();
    QStringList names;
    for (int i = 0; i < 2; ++i) {
        damage("journal.db");
        const auto aside = Replica::setJournalAside(m_folder.path(), m_clock);
        ASSERT_TRUE(aside.ok());
        names.append(*aside);
    }
    EXPECT_NE(names[0], names[1]);
    EXPECT_TRUE(QFile::exists(names[0]));
    EXPECT_TRUE(QFile::exists(names[1]));
}

TEST_F(OpeningTest, AfterANewJournalTheCacheStillCountsEveryGiftOnce)
{
    for (int i = 0; i < 3; ++i)
        acknowledge(give(1).entry, i + 1);
    apply(publicState({jarWith(3, 3)}));
    settle();
    close();
    ASSERT_TRUE(Replica::setJournalAside(m_folder.path(), m_clock).ok());
    reopen();
    EXPECT_EQ(jar().total(), Money::units(3));
    acknowledge(give(20).entry, 9); // number 1 of the new journal; the cache has heard of 3 of the old one
    settle();
    EXPECT_EQ(jar().total(), Money::units(23));
    apply(publicState({jarWith(23, 4)}));
    settle();
    EXPECT_EQ(jar().total(), Money::units(23));
}

TEST_F(OpeningTest, ANewerSchemaIsRefusedAndTheFileLeftAsItIs)
{
    close();
    for (const char *name : {"journal.db", "cache.db"}) {
        writeInto(name, newerSchema);
        const QByteArray before = bytes(path(name));
        const OpenFailure failure = refusal();
        EXPECT_EQ(failure.error, OpenError::NewerSchema) << name;
        EXPECT_EQ(failure.file, path(name));
        EXPECT_EQ(bytes(path(name)), before);
        EXPECT_TRUE(files(QStringLiteral("*.damaged-*")).isEmpty());
        writeInto(name, QStringLiteral("DELETE FROM schema_migration WHERE version = 9999"));
    }
    EXPECT_TRUE(Replica::open(m_folder.path(), m_clock).ok());
}

TEST_F(OpeningTest, ALockedFileIsNotTakenForADamagedOne)
{
    close();
    auto db = database::Database::open(database::Location::file(path("cache.db")), database::Access::ReadWrite);
    ASSERT_TRUE(db.ok());
    for (const QString &sql : {QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
             QStringLiteral("PRAGMA journal_mode=DELETE"), QStringLiteral("UPDATE cache_state SET value = value")})
        ASSERT_TRUE(database::Query(*db, sql).exec().ok());
    EXPECT_EQ(refusal().error, OpenError::Locked);
    EXPECT_TRUE(files(QStringLiteral("*.damaged-*")).isEmpty());
}

}
