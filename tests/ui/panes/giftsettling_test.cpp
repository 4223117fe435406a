// What is not settled yet: on its way, refused, lost, held.
#include "giftsdesk.h"

#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::GiftsPane;

TEST(GiftsPane, ListsWhatIsNotSettledWithItsReason)
{
    GiftsDesk desk;
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
    GiftsDesk desk;
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
    GiftsDesk desk;
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
    GiftsDesk desk;
    fillWithSamples(desk);
    desk.open(false);
    EXPECT_FALSE(isShown(*desk.pane, "giftsTable"));
    EXPECT_TRUE(isShown(*desk.pane, "outboxLine"));
    QSignalSpy signIn{desk.pane.get(), &GiftsPane::signInChosen};
    click(*desk.pane, "giftsSignInButton");
    EXPECT_EQ(signIn.size(), 1);
}

TEST(GiftsPane, SettlesAGiftWhoseAnswerWasLostByHand)
{
    GiftsDesk desk;
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

TEST(GiftsPane, LetsTheParentDecideWhatCameTooLate)
{
    GiftsDesk desk;
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
    GiftsDesk desk; // PRODUCT D1
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
