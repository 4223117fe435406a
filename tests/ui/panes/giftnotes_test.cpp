// What a parent notes about gifts.
#include "giftsdesk.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace dreamjar;
using namespace dreamjar::test;
using replica::BookColumn;

TEST(GiftsPane, KeepsANoteWhenItLosesTheFocusAndTellsWhatIsHiddenPublicly)
{
    GiftsDesk desk; // PRODUCT A17
    fillWithSamples(desk);
    desk.open();
    desk.chooseRow(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "detailAmount"); }));
    EXPECT_TRUE(isShown(*desk.pane, "detailHidden"));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("sophie@example.org")));
    auto *note = child<QPlainTextEdit>(*desk.pane, "detailNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Called her"));
    desk.table()->setFocus();
    ASSERT_EQ(desk.commands.notes.size(), 1);
    EXPECT_EQ(desk.commands.notes[0].gifts, QList<DonationId>{DonationId{8}});
    EXPECT_EQ(desk.commands.notes[0].change.note, QStringLiteral("Called her"));
}

TEST(GiftsPane, ShowsBothValuesOfAReviewedGiftThatChanged)
{
    GiftsDesk desk; // PRODUCT D16
    fillWithSamples(desk);
    replica::BookRow noted;
    noted.review.reviewed = desk.clock.now();
    noted.changedSince = replica::SeenGift{Money::units(90), QStringLiteral("Sophie Lang"), {}};
    desk.view.noted.insert(DonationId{8}, noted);
    desk.open();
    EXPECT_EQ(desk.cell(2, BookColumn::Reviewed), QStringLiteral("changed since"));
    desk.chooseRow(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(*desk.pane, QStringLiteral("after you reviewed it")); }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("was 90")));
    const QModelIndex date = desk.table()->model()->index(2, int(BookColumn::Date));
    EXPECT_FALSE(date.data(Qt::DecorationRole).isNull()) << "seen also without the column";
    EXPECT_TRUE(date.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("changed since")));
    EXPECT_TRUE(desk.table()->model()->index(1, int(BookColumn::Date)).data(Qt::DecorationRole).isNull());
}

TEST(GiftsPane, MarksWhatIsSelected)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    desk.table()->selectRow(1);
    child<QAction>(*desk.pane, "markReviewed")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.commands.notes.size() == 1; }));
    EXPECT_EQ(desk.commands.notes[0].gifts, QList<DonationId>{DonationId{9}});
    EXPECT_EQ(desk.commands.notes[0].change.reviewed, true);
    child<QAction>(*desk.pane, "giftUndo")->setEnabled(true);
    child<QAction>(*desk.pane, "giftUndo")->trigger();
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("undoEdit")));
}
