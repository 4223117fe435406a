#include "ui/panes/giftspane.h"

#include "items/giftbookmodel.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "panes/bookquerytext.h"
#include "panes/booktable.h"
#include "panes/chartpicture.h"
#include "panes/chartsview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <algorithm>

using namespace dreamjar;
using namespace dreamjar::test;
using replica::BookColumn;
using ui::GiftsPane;

namespace {

struct Desk : Home {
    std::unique_ptr<GiftsPane> pane;

    void open(bool signedIn = true)
    {
        if (signedIn)
            signIn();
        pane = std::make_unique<GiftsPane>(theme, source(), commands, states, clock);
        pane->resize(1000, 700);
        pane->show();
        Home::settle();
    }
    QTableView *table() { return child<QTableView>(*pane, "giftsTable"); }
    QString cell(int row, BookColumn column)
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
};

}

TEST(GiftsPane, ShowsEveryGiftInWords)
{
    Desk desk;
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
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_TRUE(desk.table()->currentIndex().isValid());
    type(*desk.pane, "giftSearchEdit", QStringLiteral("otto"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() == 1; }));
    EXPECT_TRUE(desk.table()->currentIndex().isValid());
}

TEST(GiftsPane, SortsByAHeading)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    const QHeaderView *header = desk.table()->horizontalHeader();
    const QPoint amount{header->sectionViewportPosition(int(BookColumn::Amount)) + 20, header->height() / 2};
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, amount);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.cell(0, BookColumn::Donor) == QStringLiteral("Uncle Paul"); }));
}

TEST(GiftsPane, SumsTheSelection)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    desk.table()->selectRow(1);
    Home::settle();
    const QString words = child<QLabel>(*desk.pane, "giftSelection")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("1 gift"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("25"))) << words.toStdString();
}

TEST(GiftsPane, ListsWhatIsNotSettledWithItsReason)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_EQ(desk.pane->findChildren<QWidget *>(QStringLiteral("outboxLine")).size(), 2);
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("goes to the server by itself")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("The server said no: This jar has been closed")));
    QList<QPushButton *> retries;
    for (QPushButton *button : desk.pane->findChildren<QPushButton *>(QStringLiteral("retryButton"))) {
        if (button->isVisible())
            retries << button;
    }
    ASSERT_EQ(retries.size(), 1) << "what goes by itself needs no button";
    QTest::mouseClick(retries[0], Qt::LeftButton);
    EXPECT_EQ(desk.commands.retried, QList<qint64>{2});
}

TEST(GiftsPane, TakesBackWhatWaitsAndSaysWhenItWasTooLate)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    desk.commands.tooLate = true;
    for (QPushButton *button : desk.pane->findChildren<QPushButton *>(QStringLiteral("cancelEntryButton"))) {
        if (button->text() == QStringLiteral("Take back"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(desk.commands.cancelled, QList<qint64>{1});
    EXPECT_TRUE(QTest::qWaitFor([&] { return isReadable(*desk.pane, QStringLiteral("too late")); }));
}

TEST(GiftsPane, ShowsTheBeginningOfALongQueueAndWhatNeedsAPersonFirst)
{
    Desk desk;
    fillWithSamples(desk);
    for (int entry = 10; entry < 110; ++entry) {
        replica::OutboxRow row = desk.view.outboxRows[0];
        row.entry = entry;
        desk.view.outboxRows.prepend(row);
    }
    desk.open();
    EXPECT_EQ(desk.pane->findChildren<QWidget *>(QStringLiteral("outboxLine")).size(), 30);
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("The server said no")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("and 72 more")));
}

TEST(GiftsPane, ShowsAVisitorWhatWaitsAndInvitesToSignIn)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open(false);
    EXPECT_FALSE(isShown(*desk.pane, "giftsTable"));
    EXPECT_TRUE(isShown(*desk.pane, "outboxLine"));
    QSignalSpy signIn{desk.pane.get(), &GiftsPane::signInChosen};
    click(*desk.pane, "giftsSignInButton");
    EXPECT_EQ(signIn.size(), 1);
}

TEST(GiftsPane, SaysThatThereAreNoGiftsYet)
{
    Desk desk;
    desk.open();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("No gifts yet")));
    EXPECT_FALSE(isShown(*desk.pane, "outboxCard"));
}

TEST(GiftsPane, NeverShowsWhatADonorTypedAsRichText)
{
    Desk desk;
    fillWithSamples(desk);
    desk.view.giftRows[1].donation.comment = QStringLiteral("<img src='http://elsewhere.example/x.png'>");
    desk.open();
    const QString tip = desk.table()->model()->index(1, int(BookColumn::Comment)).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("<img"))) << tip.toStdString();
}

TEST(GiftsPane, KeepsANoteWhenItLosesTheFocusAndTellsWhatIsHiddenPublicly)
{
    Desk desk; // PRODUCT A17
    fillWithSamples(desk);
    desk.open();
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {},
        desk.table()->visualRect(desk.table()->model()->index(2, 0)).center());
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
    Desk desk; // PRODUCT D16
    fillWithSamples(desk);
    replica::BookRow noted;
    noted.review.reviewed = desk.clock.now();
    noted.changedSince = replica::SeenGift{Money::units(90), QStringLiteral("Sophie Lang"), {}};
    desk.view.noted.insert(DonationId{8}, noted);
    desk.open();
    EXPECT_EQ(desk.cell(2, BookColumn::Reviewed), QStringLiteral("changed since"));
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {},
        desk.table()->visualRect(desk.table()->model()->index(2, 0)).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(*desk.pane, QStringLiteral("after you reviewed it")); }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("was 90")));
}

TEST(GiftsPane, MarksWhatIsSelected)
{
    Desk desk;
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

TEST(GiftsPane, FoldsGroupsOutByKey)
{
    Desk desk; // PRODUCT D4
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
    Desk desk; // PRODUCT E12
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
    Desk desk; // PRODUCT D2
    fillWithSamples(desk);
    replica::BookQuery large;
    large.filter.least = Money::units(100);
    desk.view.keepsakeRows = {{QStringLiteral("filter"), QStringLiteral("Large & loud"), ui::toText(large), {}}};
    desk.open();
    child<QAction>(*desk.pane, "view")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() == 2; }));
    EXPECT_EQ(child<QSpinBox>(*desk.pane, "filterLeast")->value(), 100);
    child<QAction>(*desk.pane, "viewKeep")->trigger();
    auto *dialog = child<QInputDialog>(*desk.pane, "viewName");
    dialog->setTextValue(QStringLiteral("Mine"));
    dialog->accept();
    ASSERT_EQ(desk.commands.kept.size(), 1);
    EXPECT_EQ(ui::bookQueryFrom(desk.commands.kept[0][2], QTimeZone::utc()).filter, large.filter);
}

TEST(GiftsPane, KeepsWhichColumnsAreShown)
{
    Desk desk; // PRODUCT D15
    fillWithSamples(desk);
    desk.open();
    auto *table = static_cast<ui::BookTable *>(desk.table());
    table->setColumnShown(BookColumn::Child, true);
    table->setColumnShown(BookColumn::State, false);
    ASSERT_FALSE(desk.commands.kept.isEmpty());
    EXPECT_EQ(desk.commands.kept.last()[0], QStringLiteral("columns"));
    Desk again;
    fillWithSamples(again);
    again.view.keepsakeRows = {{QStringLiteral("columns"), QStringLiteral("gifts"), desk.commands.kept.last()[2], {}}};
    again.open();
    EXPECT_EQ(static_cast<ui::BookTable *>(again.table())->shownColumns(), table->shownColumns());
}

TEST(GiftsPane, SettlesAGiftWhoseAnswerWasLostByHand)
{
    Desk desk;
    fillWithSamples(desk);
    desk.view.outboxRows[0].state = replica::EntryState::Unknown;
    desk.open();
    for (QPushButton *button : desk.pane->findChildren<QPushButton *>(QStringLiteral("checkButton"))) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(desk.commands.checked, QList<qint64>{1});
    EXPECT_TRUE(desk.commands.retried.isEmpty()) << "asking sends nothing";
    for (QPushButton *button : desk.pane->findChildren<QPushButton *>(QStringLiteral("arrivedButton"))) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(desk.commands.settled, (QList<std::pair<qint64, bool>>{{1, true}}));
}

TEST(GiftsPane, SaysHowOldItIsWhileTheServerIsAway)
{
    Desk desk; // PRODUCT D1
    fillWithSamples(desk);
    desk.open();
    sync::SyncState away = desk.states.sync();
    away.activity = sync::Activity::Offline;
    away.lastSync = desk.clock.now() - std::chrono::hours{3};
    desk.states.setSync(away);
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("this is how it was 3 hours ago")));
}

TEST(GiftsPane, DrawsWhatPassesTheFilterAndTellsTheSameNumbersAsATable)
{
    Desk desk; // PRODUCT D8
    fillWithSamples(desk);
    desk.open();
    click(*desk.pane, "giftChartsButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "chartCanvas"); }));
    Home::settle();
    auto *charts = child<ui::ChartsView>(*desk.pane, "chartsView");
    ASSERT_GE(charts->chart().bars.size(), 7);
    EXPECT_EQ(charts->chart().bars.last().sum, Money::units(1'470));
    child<QComboBox>(*desk.pane, "chartKind")->setCurrentIndex(int(ui::ChartKind::ByCategory));
    click(*desk.pane, "chartAsTable");
    auto *table = child<QTableWidget>(*desk.pane, "chartTable");
    ASSERT_TRUE(table->isVisible());
    ASSERT_EQ(table->rowCount(), charts->chart().bars.size());
    EXPECT_EQ(table->item(0, 0)->text(), charts->chart().bars[0].label);
}

TEST(ChartPicture, LeavesRoomForWeeksWithoutGifts)
{
    replica::BookSeries series;
    series.weeks = {{2'461'000, 2, Money::units(50)}, {2'461'021, 1, Money::units(25)}};
    const auto sums = [&](ui::ChartKind kind) {
        QList<qint64> units;
        for (const ui::ChartBar &bar : ui::chartOf(series, kind, {}).bars)
            units << bar.sum.toUnits();
        return units;
    };
    EXPECT_EQ(sums(ui::ChartKind::PerWeek), (QList<qint64>{50, 0, 0, 25}));
    EXPECT_EQ(sums(ui::ChartKind::Cumulative), (QList<qint64>{50, 50, 50, 75}));
}

TEST(GiftsPane, SortsFromTheMenuForWhoHasNoMouse)
{
    Desk desk; // PRODUCT E8
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

TEST(ChartsView, SavesAPictureAndADrawingInBothThemes)
{
    const QTemporaryDir folder; // PRODUCT D8
    replica::BookSeries series;
    series.weeks = {{2'461'000, 2, Money::units(50)}, {2'461'007, 1, Money::units(25)}};
    series.goals = Money::units(100);
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::Theme theme{scheme};
        ui::ChartsView view{theme};
        view.setSeries(series, QStringLiteral("USD"));
        const QString png = folder.filePath(QStringLiteral("chart.png"));
        ASSERT_TRUE(view.saveTo(png));
        const QImage image{png};
        EXPECT_EQ(image.size(), QSize(2400, 1400));
        EXPECT_EQ(image.pixelColor(2, 2), theme.color(ui::Token::Surface));
        const QString svg = folder.filePath(QStringLiteral("chart.svg"));
        ASSERT_TRUE(view.saveTo(svg));
        QFile file{svg};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        EXPECT_TRUE(drawing.contains("<svg"));
        EXPECT_TRUE(drawing.contains("Goal 100"));
    }
    ui::Theme theme{ui::Scheme::Light};
    EXPECT_FALSE(ui::ChartsView{theme}.saveTo(folder.filePath(QStringLiteral("missing/chart.png"))));
}

TEST(GiftsPane, LetsTheParentDecideWhatCameTooLate)
{
    Desk desk;
    fillWithSamples(desk);
    HeldGift late;
    late.id = 5;
    late.jarTitle = QStringLiteral("Summer camp 2025");
    late.amount = Money::units(30);
    late.donorName = QStringLiteral("Paula");
    late.stationName = QStringLiteral("School hall");
    late.made = desk.clock.now() - std::chrono::hours{48};
    desk.view.held = {late};
    desk.open();
    ASSERT_TRUE(isShown(*desk.pane, "heldCard"));
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("refreshHeld")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("School hall")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("1 gift, 30")));
    click(*desk.pane, "heldAccept");
    EXPECT_EQ(desk.commands.decided, (QList<std::pair<qint64, bool>>{{5, true}}));
    desk.view.held.clear();
    desk.tellEverything();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isShown(*desk.pane, "heldCard"); }));
}

TEST(GiftsPane, ShowsWhatIsHeldWhileTheServerIsAwayAndLetsDecidingWait)
{
    Desk desk; // PRODUCT D1
    fillWithSamples(desk);
    HeldGift late;
    late.id = 5;
    late.jarTitle = QStringLiteral("Summer camp 2025");
    late.amount = Money::units(30);
    desk.view.held = {late};
    sync::SyncState away = desk.states.sync();
    away.activity = sync::Activity::Offline;
    desk.states.setSync(away);
    desk.open();
    ASSERT_TRUE(isShown(*desk.pane, "heldCard"));
    EXPECT_FALSE(child<QPushButton>(*desk.pane, "heldAccept")->isEnabled());
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("when the server answers again")));
    away.activity = sync::Activity::Idle;
    desk.states.setSync(away);
    const auto offered = [&] {
        const QList<QPushButton *> buttons = desk.pane->findChildren<QPushButton *>(QStringLiteral("heldAccept"));
        return std::any_of(buttons.begin(), buttons.end(), [](auto *button) { return button->isVisible() && button->isEnabled(); });
    };
    EXPECT_TRUE(QTest::qWaitFor(offered));
}
