#include "giftsdesk.h"
#include "panes/bookquerytext.h"
#include "panes/booktable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>

using namespace dreamjar;
using namespace dreamjar::test;
using replica::BookColumn;

TEST(GiftsPane, ShowsEveryGiftInWords)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    QAbstractItemModelTester tester{desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    ASSERT_EQ(desk.table()->model()->rowCount(), 7);
    EXPECT_EQ(desk.cell(0, BookColumn::State), QStringLiteral("waiting"));
    EXPECT_EQ(desk.cell(1, BookColumn::State), QStringLiteral("received"));
    EXPECT_EQ(desk.cell(2, BookColumn::Donor), QStringLiteral("Sophie Lang"));
    EXPECT_EQ(desk.cell(2, BookColumn::PublicName), QStringLiteral("hidden publicly"));
    EXPECT_EQ(desk.cell(1, BookColumn::Date), QStringLiteral("2 hours ago"));
    const QString sums = child<QLabel>(*desk.pane, "giftSums")->text();
    EXPECT_TRUE(sums.contains(QStringLiteral("7 gifts"))) << sums.toStdString();
    EXPECT_TRUE(sums.contains(QStringLiteral("median 40"))) << sums.toStdString();
    const QString states = child<QLabel>(*desk.pane, "giftStateSums")->text();
    EXPECT_TRUE(states.contains(QStringLiteral("on its way"))) << states.toStdString();
    EXPECT_FALSE(states.contains(QStringLiteral("held"))) << states.toStdString();
}

TEST(GiftsPane, AlwaysHasACurrentCellForScreenReaders)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_TRUE(desk.table()->currentIndex().isValid());
    type(*desk.pane, "giftSearchEdit", QStringLiteral("otto"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() == 1; }));
    EXPECT_TRUE(desk.table()->currentIndex().isValid());
}

TEST(GiftsPane, SortsByAHeading)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    const QHeaderView *header = desk.table()->horizontalHeader();
    const QPoint amount{header->sectionViewportPosition(int(BookColumn::Amount)) + 20, header->height() / 2};
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, amount);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.cell(0, BookColumn::Donor) == QStringLiteral("Uncle Paul"); }));
}

TEST(GiftsPane, SumsTheSelection)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    desk.table()->selectRow(1);
    Home::settle();
    const QString words = child<QLabel>(*desk.pane, "giftSelection")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("1 gift"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("25"))) << words.toStdString();
}

TEST(GiftsPane, SaysThatThereAreNoGiftsYet)
{
    GiftsDesk desk;
    desk.open();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("No gifts yet")));
    EXPECT_FALSE(isShown(*desk.pane, "outboxCard"));
}

TEST(GiftsPane, NeverShowsWhatADonorTypedAsRichText)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.view.giftRows[1].donation.comment = QStringLiteral("<img src='http://elsewhere.example/x.png'>");
    desk.open();
    const QString tip = desk.table()->model()->index(1, int(BookColumn::Comment)).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("<img"))) << tip.toStdString();
}

TEST(GiftsPane, FoldsGroupsOutByKey)
{
    GiftsDesk desk; // PRODUCT D4
    fillWithSamples(desk);
    desk.open();
    auto *grouping = child<QComboBox>(*desk.pane, "giftGrouping");
    grouping->setCurrentIndex(int(replica::BookGrouping::Jar));
    Q_EMIT grouping->activated(int(replica::BookGrouping::Jar));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() == 4; }));
    const QString heading = desk.cell(0, BookColumn::Date);
    EXPECT_TRUE(heading.contains(QStringLiteral("3 gifts"))) << heading.toStdString();
    EXPECT_EQ(desk.cell(0, BookColumn::Amount), QStringLiteral("110"));
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    QTest::keyClick(desk.table(), Qt::Key_Return);
    EXPECT_EQ(desk.table()->model()->rowCount(), 7);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    EXPECT_EQ(desk.table()->model()->rowCount(), 4);
}

TEST(GiftsPane, CopiesRowsAsASpreadsheetTakesThem)
{
    GiftsDesk desk; // PRODUCT E12
    fillWithSamples(desk);
    desk.open();
    desk.table()->selectRow(1);
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::clipboard()->text().contains(QStringLiteral("Otto Guest")); }));
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text.count(u'\n'), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("\t25\t"))) << text.toStdString();
}

TEST(GiftsPane, KeepsAViewUnderANameAndBringsItBack)
{
    GiftsDesk desk; // PRODUCT D2
    fillWithSamples(desk);
    replica::BookQuery large;
    large.filter.least = Money::units(100);
    desk.view.keepsakeRows = {{QStringLiteral("filter"), QStringLiteral("Large & loud"), ui::toText(large), {}}};
    desk.open();
    child<QAction>(*desk.pane, "view")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() == 2; }));
    click(*desk.pane, "giftFilterButton");
    EXPECT_EQ(child<QSpinBox>(*desk.pane, "filterLeast")->value(), 100);
    child<QAction>(*desk.pane, "viewKeep")->trigger();
    auto *dialog = child<QInputDialog>(*desk.pane, "viewName");
    dialog->setTextValue(QStringLiteral("Mine"));
    dialog->accept();
    ASSERT_EQ(desk.commands.kept.size(), 1);
    EXPECT_EQ(ui::bookQueryFrom(desk.commands.kept[0][2], QTimeZone::utc()).filter, large.filter);
}

TEST(GiftsPane, HasTheFilterBeforeTheTableAndTheGiftBehindItForTheTabKey)
{
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open();
    desk.pane->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(desk.pane.get()));
    const auto comesTo = [&](Qt::Key key) {
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        return desk.pane->focusWidget()->objectName();
    };
    click(*desk.pane, "giftFilterButton");
    EXPECT_EQ(comesTo(Qt::Key_Backtab), QStringLiteral("filterChanged"));
    desk.chooseRow(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "detailAmount"); }));
    EXPECT_EQ(comesTo(Qt::Key_Tab), QStringLiteral("detailClose"));
}

TEST(GiftsPane, ComesBackToTheGiftThatWasChosenAlsoWhenOthersCameBeforeIt)
{
    GiftsDesk desk; // PRODUCT E6
    fillWithSamples(desk);
    desk.open();
    desk.chooseRow(3);
    const auto [gift, row] = desk.pane->chosen();
    ASSERT_FALSE(gift.isNull());
    ASSERT_EQ(row, 3);
    desk.open();
    desk.pane->choose(gift, row - 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.pane->chosen().first == gift; }));
    EXPECT_EQ(desk.pane->chosen().second, row);
    EXPECT_TRUE(child<QAbstractButton>(*desk.pane, "giftMarksButton")->isEnabled());
}

TEST(GiftsPane, KeepsWhichColumnsAreShown)
{
    GiftsDesk desk; // PRODUCT D15
    fillWithSamples(desk);
    desk.open();
    auto *table = static_cast<ui::BookTable *>(desk.table());
    table->setColumnShown(BookColumn::Child, true);
    table->setColumnShown(BookColumn::State, false);
    ASSERT_FALSE(desk.commands.kept.isEmpty());
    EXPECT_EQ(desk.commands.kept.last()[0], QStringLiteral("columns"));
    GiftsDesk again;
    fillWithSamples(again);
    again.view.keepsakeRows = {{QStringLiteral("columns"), QStringLiteral("gifts"), desk.commands.kept.last()[2], {}}};
    again.open();
    EXPECT_EQ(static_cast<ui::BookTable *>(again.table())->shownColumns(), table->shownColumns());
}

TEST(GiftsPane, SaysHowOldItIsWhileTheServerIsAway)
{
    GiftsDesk desk; // PRODUCT D1
    fillWithSamples(desk);
    desk.open();
    sync::SyncState away = desk.states.sync();
    away.activity = sync::Activity::Offline;
    away.lastSync = desk.clock.now() - std::chrono::hours{3};
    desk.states.setSync(away);
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("this is how it was 3 hours ago")));
}

TEST(GiftsPane, SortsFromTheMenuForWhoHasNoMouse)
{
    GiftsDesk desk; // PRODUCT E8
    fillWithSamples(desk);
    desk.open();
    const auto choose = [&](const char *menu, BookColumn column) {
        child<QMenu>(*desk.pane, menu)->actions().at(int(column))->trigger();
    };
    choose("giftSort", BookColumn::Donor);
    choose("giftSortFurther", BookColumn::Amount);
    Home::settle();
    EXPECT_EQ(desk.view.asked.sorts,
        (QList<replica::BookSort>{{BookColumn::Donor, false}, {BookColumn::Amount, true}}));
}
