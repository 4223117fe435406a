#include "domain/money.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

qint64 tenthsOf(qint64 part, qint64 whole)
{
    return Percentage::of(Money::units(part), Money::units(whole)).toTenths();
}

/// The definition itself, without remainders.
qint64 tenthsByDefinition(qint64 part, qint64 whole)
{
    const qint64 doubled = 2 * part * 1000;
    const qint64 below = part * 1000 / whole;
    const qint64 middle = (2 * below + 1) * whole;
    if (doubled == middle)
        return below % 2 == 0 ? below : below + 1;
    return doubled > middle ? below + 1 : below;
}

}

TEST(Percentage, RoundsExactTiesToEven)
{
    EXPECT_EQ(tenthsOf(1, 16), 62); // 6.25
    EXPECT_EQ(tenthsOf(3, 16), 188); // 18.75
    EXPECT_EQ(tenthsOf(5, 16), 312); // 31.25
    EXPECT_EQ(tenthsOf(7, 16), 438); // 43.75
    EXPECT_EQ(tenthsOf(1, 2000), 0); // 0.05
    EXPECT_EQ(tenthsOf(3, 2000), 2); // 0.15
    EXPECT_EQ(tenthsOf(5, 2000), 2); // 0.25
    EXPECT_EQ(tenthsOf(23, 2000), 12); // 1.15, below the tie in a double
    EXPECT_EQ(tenthsOf(17, 16), 1062); // 106.25
}

TEST(Percentage, RoundsEverythingElseToTheNearest)
{
    EXPECT_EQ(tenthsOf(0, 500), 0);
    EXPECT_EQ(tenthsOf(1, 3), 333);
    EXPECT_EQ(tenthsOf(2, 3), 667);
    EXPECT_EQ(tenthsOf(58, 500), 116);
    EXPECT_EQ(tenthsOf(99'999, 100'000), 1000);
    EXPECT_EQ(tenthsOf(49, 100'000), 0);
    EXPECT_EQ(tenthsOf(51, 100'000), 1);
}

TEST(Percentage, IsNotCutOffAtAHundred)
{
    EXPECT_EQ(tenthsOf(750, 500), 1500);
    EXPECT_EQ(tenthsOf(1'000'000'000, 1), 1'000'000'000'000);
}

TEST(Percentage, OfNoGoalIsZero)
{
    EXPECT_EQ(tenthsOf(10, 0), 0);
    EXPECT_EQ(tenthsOf(10, -5), 0);
}

TEST(Percentage, FollowsItsDefinitionForEverySmallGoal)
{
    for (qint64 whole = 1; whole <= 400; ++whole) {
        for (qint64 part = 0; part <= 2 * whole; ++part)
            ASSERT_EQ(tenthsOf(part, whole), tenthsByDefinition(part, whole)) << part << " of " << whole;
    }
}

TEST(Money, AddsAndCompares)
{
    Money sum = Money::units(25) + Money::units(17);
    sum += Money::units(1);
    EXPECT_EQ(sum, Money::units(43));
    EXPECT_EQ(sum - Money::units(43), Money{});
    EXPECT_TRUE(Money{}.isZero());
    EXPECT_LT(Money::units(1), Money::units(2));
}

}
