#include "ui/widgets/flowrow.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

struct Row {
    QWidget window;
    QList<QWidget *> parts;

    Row()
    {
        auto *row = new FlowRow{10, &window};
        for (int i = 0; i < 3; ++i) {
            parts << new QWidget;
            parts.last()->setFixedSize(100, 40);
            row->addWidget(parts.last());
        }
    }
    void showAt(int width)
    {
        window.resize(width, window.layout()->heightForWidth(width));
        window.show();
        window.layout()->activate();
    }
    QPoint at(int part) const { return parts[part]->pos(); }
};

}

TEST(FlowRow, GoesOnInTheNextLineWhereThereIsNoRoom)
{
    Row row;
    EXPECT_EQ(row.window.sizeHint(), (QSize{320, 40}));
    row.showAt(320);
    EXPECT_EQ(row.at(2), (QPoint{220, 0}));
    row.showAt(319);
    EXPECT_EQ(row.at(1), (QPoint{110, 0}));
    EXPECT_EQ(row.at(2), (QPoint{0, 50}));
    EXPECT_EQ(row.window.layout()->heightForWidth(100), 140);
}

TEST(FlowRow, BeginsAtTheRightWhereOneReadsFromThere)
{
    Row row;
    row.window.setLayoutDirection(Qt::RightToLeft);
    row.showAt(320);
    EXPECT_EQ(row.at(0), (QPoint{220, 0}));
    EXPECT_EQ(row.at(2), (QPoint{0, 0}));
}

TEST(FlowRow, LeavesNoGapForWhatIsHidden)
{
    Row row;
    row.parts[0]->hide();
    row.showAt(320);
    EXPECT_EQ(row.at(1), (QPoint{0, 0}));
}

}
