#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/browsepane.h"

#include <QDialog>
#include <QEnterEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

// B6: the featured row and How It Works.

using namespace dreamjar;
using namespace dreamjar::test;
using ui::BrowsePane;

namespace {

struct FeaturedDesk : Home {
    BrowsePane pane{theme, source(), states, clock};
    FeaturedDesk()
    {
        view.jarRows
            = {sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 450, 500, 4, false),
                sampleJar(2, QStringLiteral("Violin"), QStringLiteral("Tom"), Category::Hobbies, 300, 400, 4, false),
                sampleJar(3, QStringLiteral("Rome"), QStringLiteral("Jo"), Category::Dreams, 900, 900, 4, false)};
        pane.resize(1060, 800);
        pane.show();
        tellEverything();
        Home::settle();
    }
    QWidget *row() { return child<QWidget>(pane, "featuredRow"); }
    bool isMoving() { return row()->findChild<QTimer *>(QStringLiteral("featuredTimer"))->isActive(); }
    bool awaitRow()
    {
        return QTest::qWaitFor([this] { return isShown(pane, "featuredRow"); });
    }
};

}

TEST(Featured, ShowsJarsThatAreNearlyFullAndOpensOne)
{
    FeaturedDesk desk;
    ASSERT_TRUE(desk.awaitRow());
    QSignalSpy chosen{&desk.pane, &BrowsePane::jarChosen};
    EXPECT_TRUE(isReadable(*desk.row(), QStringLiteral("1 of 2"))) << "the full one needs no help";
    QTest::keyClick(desk.row(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    click(*desk.row(), "featuredNextButton");
    EXPECT_TRUE(isReadable(*desk.row(), QStringLiteral("2 of 2")));
    click(*desk.row(), "featuredNextButton");
    EXPECT_TRUE(isReadable(*desk.row(), QStringLiteral("1 of 2")));
}

TEST(Featured, WaitsWhileSomebodyLooksAndStopsWhenTold)
{
    FeaturedDesk desk;
    ASSERT_TRUE(desk.awaitRow());
    EXPECT_TRUE(desk.isMoving());
    QEnterEvent enter{{5, 5}, {5, 5}, {5, 5}};
    QApplication::sendEvent(desk.row(), &enter);
    EXPECT_FALSE(desk.isMoving());
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(desk.row(), &leave);
    EXPECT_TRUE(desk.isMoving());

    QFocusEvent focus{QEvent::FocusIn};
    QApplication::sendEvent(desk.row(), &focus);
    EXPECT_FALSE(desk.isMoving());
    QFocusEvent gone{QEvent::FocusOut};
    QApplication::sendEvent(desk.row(), &gone);
    EXPECT_TRUE(desk.isMoving());

    child<QToolButton>(*desk.row(), "featuredStopButton")->setChecked(true);
    EXPECT_FALSE(desk.isMoving());
    QApplication::sendEvent(desk.row(), &enter);
    QApplication::sendEvent(desk.row(), &leave);
    EXPECT_FALSE(desk.isMoving()) << "stopped for good";
}

TEST(Featured, StandsStillWithReducedMotion)
{
    FeaturedDesk desk;
    ASSERT_TRUE(desk.awaitRow());
    desk.theme.setReducedMotion(true);
    EXPECT_FALSE(desk.isMoving());
    EXPECT_FALSE(isShown(*desk.row(), "featuredStopButton")) << "nothing to stop";
}

TEST(Featured, MakesRoomForWhoSearches)
{
    FeaturedDesk desk;
    ASSERT_TRUE(desk.awaitRow());
    type(desk.pane, "browseSearchEdit", QStringLiteral("violin"));
    EXPECT_FALSE(isShown(desk.pane, "featuredRow"));
    child<QLineEdit>(desk.pane, "browseSearchEdit")->clear();
    EXPECT_TRUE(isShown(desk.pane, "featuredRow"));
}

TEST(Featured, TellsHowItWorks)
{
    FeaturedDesk desk;
    click(desk.pane, "howItWorksButton");
    const auto *words = desk.pane.findChild<QDialog *>(QStringLiteral("howItWorks"));
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(isReadable(*words, QStringLiteral("takes no payment")));
}
