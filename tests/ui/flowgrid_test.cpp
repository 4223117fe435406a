#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

struct Shape {
    int width;
    int columns;
};

class FlowColumns : public testing::TestWithParam<Shape>
{
};
// 280 to 340 wide with 16 between: two need 576, three 872, four 1,168.
INSTANTIATE_TEST_SUITE_P(Widths, FlowColumns,
    testing::Values(Shape{200, 1}, Shape{280, 1}, Shape{575, 1}, Shape{576, 2}, Shape{871, 2}, Shape{872, 3},
        Shape{1167, 3}, Shape{1168, 4}));

TEST_P(FlowColumns, AreAsManyAsFit)
{
    const auto [width, columns] = GetParam();
    const Theme theme;
    FlowGrid grid;
    for (int i = 0; i < 5; ++i)
        grid.add(new Card{theme});
    grid.resize(width, 2000);
    grid.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(grid.columns(), columns);
    for (int i = 0; i < 5; ++i) {
        EXPECT_LE(grid.card(i)->geometry().right(), width);
        EXPECT_LE(grid.card(i)->width(), 340);
        EXPECT_EQ(grid.card(i)->width(), grid.card(0)->width());
    }
    if (columns > 1) {
        EXPECT_GE(grid.card(0)->width(), 280);
    }
}

class FlowGridKeys : public testing::Test
{
protected:
    FlowGridKeys()
    {
        for (int i = 0; i < 5; ++i) {
            auto *card = new Card{theme};
            card->setClickable(true);
            grid.add(card);
        }
        grid.resize(600, 900); // two columns
        grid.show();
        grid.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&grid));
        grid.card(0)->setFocus();
    }
    int focused() const
    {
        for (int i = 0; i < grid.count(); ++i) {
            if (grid.card(i)->hasFocus())
                return i;
        }
        return -1;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    Theme theme;
    FlowGrid grid;
};

TEST_F(FlowGridKeys, WalkRowsAndColumns)
{
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), 3);
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), 2);
    press(Qt::Key_End);
    EXPECT_EQ(focused(), 4);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), 4);
    press(Qt::Key_Home);
    EXPECT_EQ(focused(), 0);
}

TEST_F(FlowGridKeys, AreMirroredFromRightToLeft)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_GT(grid.card(0)->x(), grid.card(1)->x());
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), 1);
}

TEST_F(FlowGridKeys, SkipCardsThatAreTakenAway)
{
    const std::unique_ptr<QWidget> second{grid.take(1)};
    EXPECT_EQ(second->parent(), nullptr);
    EXPECT_EQ(grid.count(), 4);
    press(Qt::Key_End);
    EXPECT_EQ(focused(), 3);
}

TEST(FlowGrid, BalancesItsRowsWhenAskedTo)
{
    const Theme theme;
    FlowGrid grid{200, 600};
    grid.setBalanced(true);
    for (int i = 0; i < 4; ++i)
        grid.add(new Card{theme});
    grid.show();
    grid.resize(700, 600); // three would fit
    QCoreApplication::processEvents();
    EXPECT_EQ(grid.columns(), 2);
    grid.resize(900, 600);
    QCoreApplication::processEvents();
    EXPECT_EQ(grid.columns(), 4);
}

}
}
