#include "app/backup.h"
#include "newerversion.h"
#include "world.h"

#include "ui/panes/firstrunpane.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

// A family without a server of its own: the disk dies, a file breaks, a copy comes back (PRODUCT E14, E15).

namespace dreamjar::test {

namespace {

app::Home homeIn(const QString &folder)
{
    return {folder, std::nullopt, false, {}};
}

/// Anna, Mia, a jar and a gift from Otto, all on this computer.
void liveIn(const QString &folder)
{
    Person person(folder);
    tour::setUpHere(person.visitor);
    tour::fillRegistration(person.visitor, {});
    tour::submitRegistration(person.visitor);
    tour::fillChild(person.visitor, {});
    tour::saveChild(person.visitor, {});
    tour::fillJar(person.visitor, {});
    tour::saveJar(person.visitor, {});
    person.visitor.waitUntil(text("the server to have the jar"), [&] {
        return !person.visitor.isReadable(text("Waiting to be sent")) && person.visitor.isReadable(text("Up to date"));
    });
    tour::signOut(person.visitor);
    tour::openPublicJar(person.visitor, tour::JarWords{}.title);
    tour::fillGift(person.visitor, {});
    tour::submitGift(person.visitor);
    ASSERT_TRUE(did(person));
}

void readTheGift(Person &person)
{
    person.visitor.click(text("nav_gifts"));
    person.visitor.read(text("Otto Guest"));
}

}

TEST(Backups, BringAFamilyWithoutAServerToANewComputer)
{
    const QTemporaryDir old, stick, fresh;
    liveIn(old.path());
    const QString copy = stick.filePath(text("DreamJar"));
    {
        Person person(old.path());
        person.visitor.click(text("nav_settings"));
        person.visitor.see(text("backupCard"));
        person.visitor.click(text("backupCopy"));
        person.visitor.see(text("backupFolder"));
        ASSERT_TRUE(did(person));
        ASSERT_TRUE(QDir{}.mkpath(copy));
        auto *dialog = qobject_cast<QFileDialog *>(person.visitor.find(text("backupFolder")));
        ASSERT_TRUE(dialog);
        Q_EMIT dialog->fileSelected(copy);
        dialog->reject();
        person.visitor.read(text("as it is now"));
        ASSERT_TRUE(did(person));
    }
    const QStringList files = QDir{copy}.entryList(QDir::Files);
    ASSERT_EQ(files.size(), 3) << files.join(u' ').toStdString();
    for (const QString &file : files)
        EXPECT_FALSE(QFile::permissions(QDir{copy}.filePath(file)) & (QFile::ReadOther | QFile::ReadGroup))
            << file.toStdString();

    Person person(fresh.path());
    person.visitor.see(text("firstRunPane"));
    ASSERT_TRUE(did(person));
    // Nothing is there that could be put back.
    const QTemporaryDir empty;
    Q_EMIT qobject_cast<ui::FirstRunPane *>(person.desktop.window())->restoreChosen(empty.path());
    person.visitor.read(text("There is no copy of DreamJar's data"));
    ASSERT_TRUE(did(person));
    Q_EMIT qobject_cast<ui::FirstRunPane *>(person.desktop.window())->restoreChosen(copy);
    person.visitor.read(text("The copy is back."));
    person.visitor.type(text("emailEdit"), tour::ParentWords{}.email);
    person.visitor.type(text("passwordEdit"), tour::ParentWords{}.password);
    person.visitor.click(text("submitButton"));
    person.visitor.see(text("signOutButton"));
    readTheGift(person);
    EXPECT_TRUE(did(person));
    EXPECT_EQ(contents(QDir{app::serverFolder(homeIn(fresh.path()))}.filePath(text("secret"))),
        contents(QDir{app::serverFolder(homeIn(old.path()))}.filePath(text("secret"))));
}

TEST(Backups, AreOfferedForADamagedServer)
{
    const QTemporaryDir data;
    liveIn(data.path());
    const QString file = app::databaseInside(app::serverFolder(homeIn(data.path())));
    {
        Person person(data.path()); // the first copy is made at the second start
        tour::signIn(person.visitor, {});
        readTheGift(person);
        ASSERT_TRUE(did(person));
    }
    ASSERT_FALSE(app::backupsOf(homeIn(data.path())).isEmpty());
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(file + text(suffix));
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write(QByteArray(8192, 'x'));
    broken.close();

    Person person(data.path());
    person.visitor.see(text("troublePane"));
    person.visitor.read(text("its own copy of"));
    ASSERT_TRUE(did(person));
    EXPECT_EQ(contents(file), QByteArray(8192, 'x'));
    person.visitor.click(text("emptyAction"));
    tour::signIn(person.visitor, {}); // that session is younger than the copy
    readTheGift(person);
    EXPECT_TRUE(did(person));
    const QStringList kept
        = QDir{app::serverFolder(homeIn(data.path()))}.entryList({text("dreamjar.db.before-restore-*")});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(contents(QDir{app::serverFolder(homeIn(data.path()))}.filePath(kept.first())), QByteArray(8192, 'x'));
}

TEST(Backups, OfANewerServerAreNotPutOverIt)
{
    const QTemporaryDir data;
    liveIn(data.path());
    const QString file = app::databaseInside(app::serverFolder(homeIn(data.path())));
    ASSERT_NO_FATAL_FAILURE(leaveByANewerVersion(file));
    const QByteArray before = contents(file);
    Person person(data.path());
    person.visitor.see(text("troublePane"));
    person.visitor.read(text("newer version"));
    EXPECT_TRUE(did(person));
    EXPECT_EQ(contents(file), before);
}

TEST(Backups, MadeShortlyAfterEachOtherKeepTheirPartners)
{
    const QTemporaryDir data;
    liveIn(data.path());
    Person person(data.path());
    person.visitor.see(text("accountButton"));
    ASSERT_TRUE(did(person));
    const app::Home home = homeIn(data.path());
    const Instant now = person.clock.now() + std::chrono::minutes{1};
    QList<app::BackupSet> made;
    for (const Instant moment : {now, now, now + std::chrono::minutes{1}}) {
        const auto copy = app::backUp(home, person.network, moment, {});
        ASSERT_TRUE(copy.ok());
        made.prepend(*copy);
    }

    const QList<app::BackupSet> found = app::backupsOf(home);

    ASSERT_GE(found.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(found[i].journal, made[i].journal);
        EXPECT_EQ(found[i].server, made[i].server);
    }
}

TEST(Backups, GoDailyIntoAFolderOfThePersonsChoice)
{
    const QTemporaryDir data, stick;
    liveIn(data.path());
    app::Home home = homeIn(data.path());
    app::LinkedNetwork network;
    const Instant now = SystemClock{}.now();
    home.copies = stick.filePath(text("nowhere"));
    ASSERT_FALSE(app::preparePlace(home).ok());
    EXPECT_EQ(app::preparePlace(home).error().kind, app::BackupTrouble::Kind::Missing);
    home.copies = stick.path();
    ASSERT_TRUE(app::preparePlace(home).ok());

    constexpr std::chrono::hours day{24};
    EXPECT_EQ(app::backUpDaily(home, network, now).value(), true);
    EXPECT_EQ(app::backUpDaily(home, network, now + day / 2).value(), false);
    for (int days = 1; days <= 8; ++days)
        ASSERT_EQ(app::backUpDaily(home, network, now + days * day).value(), true);
    QDir place{stick.filePath(text("DreamJar/local"))};
    EXPECT_EQ(place.entryList({text("journal-*.db")}).size(), 7);
    EXPECT_EQ(place.entryList({text("server-*.db")}).size(), 7);
    EXPECT_EQ(place.entryList({text("server-*.secret")}).size(), 7);
    EXPECT_EQ(place.entryList(QDir::Files).size(), 21);
    const QList<app::BackupSet> found = app::backupsOf(home);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(QFileInfo{found.first().journal}.dir(), place);
    EXPECT_FALSE(found.first().server.isEmpty());
    EXPECT_EQ(app::latestInPlace(home), found.first().made);

    ASSERT_TRUE(QDir{}.rename(stick.filePath(text("DreamJar")), stick.filePath(text("pulled"))));
    const auto missing = app::backUpDaily(home, network, now + 10 * day);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().kind, app::BackupTrouble::Kind::Missing);
    EXPECT_FALSE(QFile::exists(stick.filePath(text("DreamJar")))) << "an empty mount point is no stick";
    ASSERT_TRUE(QDir{}.rename(stick.filePath(text("pulled")), stick.filePath(text("DreamJar"))));
    app::renewCopies(home, network, now);
    place.refresh();
    EXPECT_TRUE(place.entryList(QDir::Files).isEmpty()) << "who left is in no copy";
}

TEST(Backups, AreSentToAnotherFolderFromTheSettings)
{
    const QTemporaryDir data, stick;
    liveIn(data.path());
    Person person(data.path());
    const auto choose = [&](const QString &folder) {
        person.visitor.click(text("nav_settings"));
        person.visitor.click(text("backupPlaceChoice"));
        person.visitor.see(text("backupPlaceFolder"));
        if (auto *dialog = qobject_cast<QFileDialog *>(person.visitor.find(text("backupPlaceFolder")))) {
            Q_EMIT dialog->fileSelected(folder);
            dialog->reject();
        }
    };
    choose(stick.filePath(text("nowhere")));
    person.visitor.read(text("Nothing was changed"));
    choose(stick.path());
    person.visitor.read(text("The last one there is of"));
    ASSERT_TRUE(did(person));
    EXPECT_EQ(QDir{stick.filePath(text("DreamJar/local"))}.entryList({text("journal-*.db")}).size(), 1);
    ASSERT_TRUE(QDir{}.rename(stick.filePath(text("DreamJar")), stick.filePath(text("pulled"))));
    person.visitor.click(text("nav_browse"));
    person.visitor.click(text("nav_settings"));
    person.visitor.read(text("It is not there just now"));
    EXPECT_TRUE(did(person));
}

TEST(Backups, LeadBackFromTheSettings)
{
    const QTemporaryDir data, copy;
    liveIn(data.path());
    Person person(data.path());
    tour::signIn(person.visitor, {});
    ASSERT_TRUE(did(person));
    ASSERT_TRUE(app::backUp(homeIn(data.path()), person.network, person.clock.now(), {}).ok());
    // The journal knows that the server had it, so it is sent again to the copy that has not.
    tour::openPublicJar(person.visitor, tour::JarWords{}.title);
    tour::GiftWords later;
    later.name = text("Later Lisa");
    tour::fillGift(person.visitor, later);
    tour::submitGift(person.visitor);
    person.visitor.click(text("nav_gifts"));
    person.visitor.read(later.name);
    person.visitor.click(text("nav_settings"));
    person.visitor.click(text("backupRestore"));
    person.visitor.see(text("restoreList"));
    ASSERT_TRUE(did(person));
    person.visitor.click(text("restoreNow"));
    person.visitor.read(text("The copy is back."));
    person.visitor.see(text("signOutButton"));
    readTheGift(person);
    person.visitor.read(later.name);
    EXPECT_TRUE(did(person));
}

}
