#include "station/freespace.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <limits>

namespace dreamjar::station {

TEST(FreeSpace, IsThatOfTheDiskWhereTheStationWrites)
{
    const QTemporaryDir folder;
    EXPECT_GT(freeBytesAt(folder.path()), 0);
    EXPECT_LT(freeBytesAt(folder.path()), std::numeric_limits<qint64>::max());
    EXPECT_EQ(freeBytesAt(QStringLiteral("/proc")), 0) << "nothing can be kept there";
}

TEST(FreeSpace, IsEnoughWhereNobodyTells)
{
    EXPECT_EQ(freeBytesAt(QStringLiteral("/nowhere/at/all")), std::numeric_limits<qint64>::max());
}

}
