// Copies of the journal, and the way back (PRODUCT E14, E15).
#include "replica/backup.h"

#include "database/database.h"
#include "database/query.h"
#include "support.h"

#include <QDir>

namespace dreamjar::replica {

namespace {

class BackupTest : public ReplicaTest
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString backup()
    {
        m_clock.advance(std::chrono::minutes{1});
        return taken(backUpJournal(m_folder.path(), m_clock.now()));
    }
    void sql(const QString &file, const QString &statement)
    {
        auto db = database::Database::open(database::Location::file(file), database::Access::ReadWrite);
        ASSERT_TRUE(db.ok());
        ASSERT_TRUE(database::Query(*db, statement).exec().ok());
    }
    void note(qint64 gift, const QString &text)
    {
        BookRow row;
        row.gift.donation.id = DonationId{gift};
        done(journal([&](Journal &j) -> Result<void, StorageError> {
            auto edit = j.reviews().beginEdit(anna, QStringLiteral("note"), m_clock.now());
            if (!edit)
                return Failure{edit.error()};
            return j.reviews().note(*edit, anna, {row}, {{}, {}, text}, m_clock.now());
        }));
    }
    QString undoLabel()
    {
        view(anna);
        return see([](const View &v) { return v.editHistory().undo; });
    }
    /// Overwrites what lies in the middle of the file.
    void breakMiddle(const QString &name)
    {
        QFile file{path(name)};
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        ASSERT_GT(pages, 4);
        file.seek(4096); // a page that the schema is not on
        file.write(QByteArray(4096, 'x'));
    }
};

}

TEST_F(BackupTest, CopiesTheJournalWhileItIsInUse)
{
    const auto entry = give(25);
    const QString file = backup();
    auto db = database::Database::open(database::Location::file(file), database::Access::ReadOnly);
    ASSERT_TRUE(db.ok());
    EXPECT_EQ(*database::Query(*db, QStringLiteral("SELECT max(number) FROM entry")).single<qint64>(), entry.entry);
    EXPECT_EQ(QFileInfo{file}.permissions() & QFile::Permissions(0x0077), QFile::Permissions{});
    EXPECT_EQ(backupsOf(m_folder.path()).first().path, file);
}

TEST_F(BackupTest, KeepsTheNewestSeven)
{
    give(1);
    QStringList made;
    for (int i = 0; i < 9; ++i)
        made.prepend(backup());
    const auto kept = backupsOf(m_folder.path());
    ASSERT_EQ(kept.size(), 7);
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(kept[i].path, made[i]);
}

TEST_F(BackupTest, IsMadeOnceADayAndOnlyWhereThereIsSomethingToLose)
{
    settle();
    EXPECT_EQ(backupsOf(m_folder.path()).size(), 0);
    give(1);
    reopen();
    settle();
    EXPECT_EQ(backupsOf(m_folder.path()).size(), 1);
    reopen();
    settle();
    EXPECT_EQ(backupsOf(m_folder.path()).size(), 1);
    m_clock.advance(std::chrono::hours{25});
    reopen();
    settle();
    EXPECT_EQ(backupsOf(m_folder.path()).size(), 2);
}

TEST_F(BackupTest, IsMadeBeforeAMigration)
{
    give(1);
    close();
    // As a version before the last migration left it.
    for (const QString &statement :
        {QStringLiteral("DELETE FROM schema_migration WHERE name IN ('review', 'receipt_mailed')"), QStringLiteral("DROP TABLE review"),
            QStringLiteral("DROP TABLE edit"), QStringLiteral("DROP TABLE edit_row"), QStringLiteral("DROP TABLE keepsake"),
            QStringLiteral("DROP TABLE receipt"), QStringLiteral("DELETE FROM journal_state WHERE name = 'review'")})
        sql(path(QStringLiteral("journal.db")), statement);
    reopen();
    settle();
    const auto kept = backupsOf(m_folder.path());
    ASSERT_GE(kept.size(), 1);
    auto db = database::Database::open(database::Location::file(kept.last().path), database::Access::ReadOnly);
    ASSERT_TRUE(db.ok());
    EXPECT_EQ(*database::Query(*db, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'review'")).single<int>(), 0)
        << "it is the file from before";
}

TEST_F(BackupTest, BringsBackWhatWasNotedAndLosesNothingThatWaits)
{
    const auto first = give(10);
    note(7, QStringLiteral("worth keeping"));
    const QString file = backup();
    const auto second = give(20);
    acknowledge(first.entry, 4711);
    taken(journal([](Journal &j) { return j.reviews().undo(anna); }));
    close();
    const auto restored = taken(restoreJournal(m_folder.path(), file, m_clock));
    EXPECT_EQ(restored.rescued, 1);
    EXPECT_TRUE(QFile::exists(restored.kept));
    reopen();
    EXPECT_EQ(undoLabel(), QStringLiteral("note")) << "the note is back";
    const auto entry = journal([&](Journal &j) { return j.entry(first.entry); });
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->state, EntryState::Acknowledged) << "it is not sent a second time";
    const auto waiting = journal([&](Journal &j) { return j.entry(second.entry); });
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->state, EntryState::Waiting);
    EXPECT_EQ(lastAcknowledgement(), 1);
}

TEST_F(BackupTest, TakesNoBackupThatIsBrokenNewerOrSomethingElse)
{
    give(1);
    const QString file = backup();
    close();
    const auto refused = [this](const QString &backup) {
        const auto result = restoreJournal(m_folder.path(), backup, m_clock);
        EXPECT_FALSE(result.ok());
        return result ? BackupError::Other : result.error();
    };
    EXPECT_EQ(refused(path(QStringLiteral("nothing.db"))), BackupError::Missing);
    EXPECT_EQ(refused(path(QStringLiteral("cache.db"))), BackupError::Damaged) << "no journal";
    const QString newer = path(QStringLiteral("newer.db"));
    ASSERT_TRUE(QFile::copy(file, newer));
    sql(newer, QStringLiteral("INSERT INTO schema_migration VALUES (9999, 'future', 'x', 0)"));
    EXPECT_EQ(refused(newer), BackupError::NewerSchema);
    const QString broken = path(QStringLiteral("broken.db"));
    QFile out{broken};
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray("no database ").repeated(1000));
    out.close();
    EXPECT_EQ(refused(broken), BackupError::Damaged);
    EXPECT_EQ(QDir{m_folder.path()}.entryList({QStringLiteral("*before-restore*")}, QDir::Files).size(), 0);
    reopen();
    EXPECT_EQ(outbox().size(), 1) << "everything is as it was";
}

TEST_F(BackupTest, IsNotRestoredUnderARunningProgram)
{
    give(1);
    const QString file = backup();
    const auto result = restoreJournal(m_folder.path(), file, m_clock);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(), BackupError::InUse);
}

TEST_F(BackupTest, RescuesTheOutboxOfADamagedJournalAlsoWithoutABackup)
{
    for (int i = 1; i <= 40; ++i)
        give(i);
    close();
    breakMiddle(QStringLiteral("journal.db"));
    const auto opened = Replica::open(m_folder.path(), m_clock);
    ASSERT_FALSE(opened.ok());
    ASSERT_EQ(opened.error().error, OpenError::DamagedJournal);
    const auto restored = taken(restoreJournal(m_folder.path(), std::nullopt, m_clock));
    EXPECT_TRUE(QFile::exists(restored.kept));
    reopen();
    EXPECT_EQ(outbox().size(), restored.rescued);
    EXPECT_GT(restored.rescued, 0);
}

}
