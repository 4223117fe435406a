// Notes that come from a table (PRODUCT E12).
#include "giftsdesk.h"
#include "panes/notetable.h"

#include <QAction>
#include <QTemporaryDir>
#include <algorithm>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

QStringList faultsOf(const QByteArray &csv)
{
    const auto lines = ui::notesFrom(csv, QTimeZone::utc());
    return lines ? QStringList{} : lines.error();
}

QByteArray writtenOf(Instant moment)
{
    return moment.toDateTime().toTimeZone(QTimeZone::systemTimeZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toUtf8();
}

class GiftImport : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fillWithSamples(m_desk);
        m_desk.open();
    }
    QString table(const QByteArray &csv) { return written(m_folder.filePath(QStringLiteral("notes.csv")), csv); }
    void drop(const QByteArray &csv) { EXPECT_TRUE(dropFile(*m_desk.pane, table(csv))); }
    /// By the menu and its dialog.
    void choose(const QByteArray &csv)
    {
        auto *act = m_desk.pane->findChild<QAction *>(QStringLiteral("giftImport"));
        ASSERT_NE(act, nullptr);
        act->trigger();
        chooseFile(*m_desk.pane, table(csv));
    }
    /// The gift of the samples with this number.
    const Donation &gift(qint64 id) const
    {
        return std::find_if(m_desk.view.giftRows.begin(), m_desk.view.giftRows.end(), [id](const auto &row) {
            return row.donation.id == DonationId{id};
        })->donation;
    }

    QTemporaryDir m_folder;
    GiftsDesk m_desk;
};

}

TEST(NoteTable, KnowsColumnsByTheirHeadingsAndLeavesEmptyCellsAlone)
{
    const auto lines = ui::notesFrom("Note;Amount (USD);Date;Thanks;Reviewed;From\n"
                                     "called;25;2026-05-01 14:30:00;thanked;;Otto\n"
                                     ";30;2026-05-02 08:00:00;;;Ann\n"
                                     ";40;2026-05-03T08:00:00;;2026-05-04 10:00:00;\n",
        QTimeZone{"Europe/Berlin"});
    ASSERT_TRUE(lines.ok());
    ASSERT_EQ(lines->size(), 2) << "the second one notes nothing";
    const items::NotedLine &line = lines->first();
    EXPECT_EQ(line.line, 2);
    EXPECT_EQ(line.amount, Money::units(25));
    EXPECT_EQ(line.donated, Instant::fromDateTime(QDateTime{QDate{2026, 5, 1}, QTime{12, 30}, Qt::UTC}));
    EXPECT_EQ(line.donor, QStringLiteral("Otto"));
    EXPECT_FALSE(line.jar);
    EXPECT_EQ(line.change, (ReviewEdit{{}, Thanks::Thanked, QStringLiteral("called")}));
    EXPECT_EQ(lines->last().change, (ReviewEdit{true, {}, {}}));
}

TEST(NoteTable, SaysOfEveryLineWhatIsWrongWithIt)
{
    const QStringList faults = faultsOf("Date,Amount,Thanks\nyesterday,1,thanked\n2026-05-01 14:30:00,1.5,maybe\n");
    ASSERT_EQ(faults.size(), 3);
    EXPECT_TRUE(faults[0].startsWith(QStringLiteral("Line 2:")) && faults[0].contains(QStringLiteral("yesterday")));
    EXPECT_TRUE(faults[1].startsWith(QStringLiteral("Line 3:")) && faults[1].contains(QStringLiteral("1.5")));
    EXPECT_TRUE(faults[2].contains(QStringLiteral("maybe")) && faults[2].contains(QStringLiteral("in progress")));
    EXPECT_EQ(faultsOf("Date,Note\n2026-05-01 14:30:00,x\n").size(), 1) << "no amounts";
    EXPECT_EQ(faultsOf("Date,Amount\n2026-05-01 14:30:00,5\n").size(), 1) << "nothing to note";
    EXPECT_EQ(faultsOf("").size(), 1);
}

TEST_F(GiftImport, NotesWhatADroppedTableSaysInOneEdit)
{
    drop("Date,From,Amount,Note\n" + writtenOf(gift(9).donated) + ",Otto Guest,25,Met him\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_desk.commands.notedEach.isEmpty(); }));
    EXPECT_EQ(m_desk.commands.notedEach, (QList<GiftNote>{GiftNote{DonationId{9}, {{}, {}, QStringLiteral("Met him")}}}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isReadable(*m_desk.pane, QStringLiteral("Noted from the table: 1 gift")); }));
}

TEST_F(GiftImport, NotesWhatTheTableOfTheDialogSays)
{
    choose("Date,From,Amount,Thanks\n" + writtenOf(gift(9).donated) + ",Otto Guest,25,thanked\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_desk.commands.notedEach.isEmpty(); }));
    EXPECT_EQ(m_desk.commands.notedEach, (QList<GiftNote>{GiftNote{DonationId{9}, {{}, Thanks::Thanked, {}}}}));
}

TEST_F(GiftImport, LeavesOtherFilesAndSeveralAtOnceAlone)
{
    EXPECT_FALSE(dropFile(*m_desk.pane, written(m_folder.filePath(QStringLiteral("picture.png")), "PNG")));
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(table("Date\n")), QUrl::fromLocalFile(table("Date\n"))});
    EXPECT_FALSE(test::drop(*m_desk.pane, two));
}

TEST_F(GiftImport, NotesNothingWhenOneLineFitsNoGift)
{
    drop("Date,From,Amount,Note\n" + writtenOf(gift(9).donated) + ",Otto Guest,25,Met him\n"
        + writtenOf(gift(9).donated) + ",Otto Guest,26,Met him\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return isReadable(*m_desk.pane, QStringLiteral("Line 3: no gift")); }));
    EXPECT_TRUE(isReadable(*m_desk.pane, QStringLiteral("Nothing was noted.")));
    EXPECT_TRUE(m_desk.commands.notedEach.isEmpty());
}
