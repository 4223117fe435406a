#include "app/client.h"
#include "newerversion.h"
#include "world.h"

#include <QDir>
#include <QFile>

namespace dreamjar::test {

namespace {

/// A data folder in which somebody has set up DreamJar and left.
void setUp(const QString &folder)
{
    Person person(folder);
    tour::setUpHere(person.visitor);
    ASSERT_TRUE(did(person));
}

void overwrite(const QString &path)
{
    for (const QString &gone : {path + text("-wal"), path + text("-shm")})
        QFile::remove(gone);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
}

}

TEST(DesktopTrouble, SaysThatTheFolderCannotBeWrittenAndGoesOnWhenItCan)
{
    QTemporaryDir place;
    const QString folder = place.filePath(text("data"));
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    Person person(folder);
    person.visitor.click(text("setUpHereCard"));
    person.visitor.see(text("troublePane"));
    person.visitor.read(folder);
    ASSERT_TRUE(did(person));
    EXPECT_TRUE(QFile::exists(folder));

    ASSERT_TRUE(QFile::remove(folder));
    person.visitor.click(text("emptyAction"));
    tour::setUpHere(person.visitor);
    EXPECT_TRUE(did(person));
}

TEST(DesktopTrouble, SaysThatAnotherOneIsAtWorkHere)
{
    QTemporaryDir data;
    setUp(data.path());
    Person first(data.path());
    first.visitor.see(text("browsePane"));
    ASSERT_TRUE(did(first));
    Person second(data.path());
    second.visitor.see(text("troublePane"));
    second.visitor.read(text("already at work"));
    EXPECT_TRUE(did(second));
}

TEST(DesktopTrouble, PutsADamagedCacheAsideAndFetchesItAgain)
{
    QTemporaryDir data;
    setUp(data.path());
    const QString folder = app::replicaFolder({data.path(), std::nullopt, false});
    overwrite(QDir(folder).filePath(text("cache.db")));

    Person person(data.path());
    person.visitor.see(text("windowNotice"));
    person.visitor.see(text("browsePane"));
    EXPECT_TRUE(did(person));
    EXPECT_EQ(QDir(folder).entryList({text("cache.db.damaged*")}).size(), 1);
}

TEST(DesktopTrouble, LeavesADamagedJournalAloneUntilThePersonSaysSo)
{
    QTemporaryDir data;
    setUp(data.path());
    const QString folder = app::replicaFolder({data.path(), std::nullopt, false});
    const QString journal = QDir(folder).filePath(text("journal.db"));
    overwrite(journal);
    const QByteArray before = contents(journal);

    Person person(data.path());
    person.visitor.see(text("troublePane"));
    ASSERT_TRUE(did(person));
    EXPECT_EQ(contents(journal), before);

    person.visitor.click(text("emptyAction"));
    person.visitor.see(text("browsePane"));
    EXPECT_TRUE(did(person));
    const QStringList aside = QDir(folder).entryList({text("journal.db.*")}, QDir::Files);
    bool kept = false;
    for (const QString &file : aside)
        kept = kept || contents(QDir(folder).filePath(file)) == before;
    EXPECT_TRUE(kept) << "the damaged journal is gone";
}

TEST(DesktopTrouble, LeavesADamagedServerAloneAndGoesOnWhenItsFileIsBack)
{
    QTemporaryDir data;
    {
        Person first(data.path());
        tour::setUpHere(first.visitor);
        tour::fillRegistration(first.visitor, {}); // the server starts when it is asked for something
        tour::submitRegistration(first.visitor);
        ASSERT_TRUE(did(first));
    }
    const QString file = QDir(app::serverFolder({data.path(), std::nullopt, false})).filePath(text("dreamjar.db"));
    ASSERT_TRUE(QFile::copy(file, data.filePath(text("copy"))));
    overwrite(file);
    const QByteArray before = contents(file);

    Person person(data.path());
    person.visitor.see(text("troublePane"));
    person.visitor.read(file);
    ASSERT_TRUE(did(person));
    EXPECT_EQ(contents(file), before);

    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(QFile::copy(data.filePath(text("copy")), file));
    person.visitor.click(text("emptyAction"));
    person.visitor.see(text("browsePane"));
    EXPECT_TRUE(did(person));
}

TEST(DesktopTrouble, LeavesANewerSchemaUntouched)
{
    QTemporaryDir data;
    setUp(data.path());
    const QString journal = QDir(app::replicaFolder({data.path(), std::nullopt, false})).filePath(text("journal.db"));
    ASSERT_NO_FATAL_FAILURE(leaveByANewerVersion(journal));
    const QByteArray before = contents(journal);

    Person person(data.path());
    person.visitor.see(text("troublePane"));
    person.visitor.read(text("newer"));
    EXPECT_TRUE(did(person));
    EXPECT_EQ(contents(journal), before);
}

}
