#include "ui/widgets/wrappingcheck.h"

#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::ui {

TEST(WrappingCheck, GrowsInHeightAndNotInWidth)
{
    WrappingCheck check{QStringLiteral("Hide my name from everybody but the parent of this child")};
    const int whole = check.sizeHint().width();
    EXPECT_LT(check.minimumSizeHint().width(), whole / 2);
    EXPECT_EQ(check.heightForWidth(whole + 20), check.sizeHint().height());
    EXPECT_GT(check.heightForWidth(whole / 2), check.sizeHint().height());
}

TEST(WrappingCheck, IsTickedByAClickOnAnyOfItsLines)
{
    WrappingCheck check{QStringLiteral("Hide my name from everybody but the parent of this child")};
    const int narrow = check.sizeHint().width() / 2;
    check.resize(narrow, check.heightForWidth(narrow));
    check.show();
    QTest::mouseClick(&check, Qt::LeftButton, {}, {narrow / 2, check.height() - 3});
    EXPECT_TRUE(check.isChecked());
    QTest::keyClick(&check, Qt::Key_Space);
    EXPECT_FALSE(check.isChecked());
}

}
