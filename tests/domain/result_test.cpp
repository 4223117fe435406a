#include "domain/result.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

enum class Trouble { Small, Big };

TEST(Result, HoldsEitherSide)
{
    const Result<int, Trouble> good{5};
    const Result<int, Trouble> bad = Failure{Trouble::Big};
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 5);
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error(), Trouble::Big);
}

TEST(Result, OfNothingIsGoodUnlessItFailed)
{
    const Result<void, Trouble> good;
    const Result<void, Trouble> bad = Failure{Trouble::Small};
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(bad.error(), Trouble::Small);
}

TEST(Result, TellsSidesOfOneTypeApart)
{
    const Result<QString, QString> bad = Failure{QStringLiteral("no")};
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error(), QStringLiteral("no"));
}

}
