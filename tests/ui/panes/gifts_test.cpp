#include "ui/panes/giftspane.h"

#include "items/gifttablemodel.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace dreamjar;
using namespace dreamjar::test;
using items::GiftTableModel;
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
    QString cell(int row, GiftTableModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
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
    EXPECT_EQ(desk.cell(0, GiftTableModel::State), QStringLiteral("waiting"));
    EXPECT_EQ(desk.cell(1, GiftTableModel::State), QStringLiteral("received"));
    EXPECT_EQ(desk.cell(2, GiftTableModel::Donor), QStringLiteral("Sophie Lang"));
    EXPECT_EQ(desk.cell(2, GiftTableModel::PublicName), QStringLiteral("hidden publicly"));
    EXPECT_EQ(desk.cell(1, GiftTableModel::Date), QStringLiteral("2 hours ago"));
    const QString sums = child<QLabel>(*desk.pane, "giftSums")->text();
    EXPECT_TRUE(sums.contains(QStringLiteral("7 gifts"))) << sums.toStdString();
    EXPECT_TRUE(sums.contains(QStringLiteral("on its way"))) << sums.toStdString();
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
    desk.table()->sortByColumn(GiftTableModel::Amount, Qt::DescendingOrder);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.cell(0, GiftTableModel::Donor) == QStringLiteral("Uncle Paul"); }));
}

TEST(GiftsPane, SumsTheSelection)
{
    Desk desk;
    fillWithSamples(desk);
    desk.open();
    desk.table()->selectRow(1);
    const QString words = child<QLabel>(*desk.pane, "giftSelection")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("1 selected"))) << words.toStdString();
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
    const QString tip = desk.table()->model()->index(1, GiftTableModel::Comment).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("<img"))) << tip.toStdString();
}
