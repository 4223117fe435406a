#include "domain/child.h"

#include "domain/rules.h"
#include "support/builders.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(ChildAge, CountsWholeYears)
{
    const QDate born{2017, 5, 4};
    EXPECT_EQ(ageOn({2026, 5, 3}, born), 8);
    EXPECT_EQ(ageOn({2026, 5, 4}, born), 9);
    EXPECT_EQ(ageOn({2026, 12, 31}, born), 9);
    EXPECT_EQ(ageOn({2027, 1, 1}, born), 9);
    EXPECT_EQ(ageOn(born, born), 0);
}

TEST(ChildAge, TurnsOnTheFirstOfMarchForALeapDayInCommonYears)
{
    const QDate born{2012, 2, 29};
    EXPECT_EQ(ageOn({2025, 2, 28}, born), 12);
    EXPECT_EQ(ageOn({2025, 3, 1}, born), 13);
    EXPECT_EQ(ageOn({2028, 2, 28}, born), 15);
    EXPECT_EQ(ageOn({2028, 2, 29}, born), 16);
}

TEST(ChildAge, IsUnderSixteenUntilTheDayBeforeTheBirthday)
{
    const QDate born{2010, 6, 15};
    EXPECT_TRUE(isUnderSixteen(born, {2026, 6, 14}));
    EXPECT_FALSE(isUnderSixteen(born, {2026, 6, 15}));
    EXPECT_FALSE(isUnderSixteen(born, {2026, 6, 16}));
}

TEST(ChildAge, IsSixteenOnTheLeapDayItself)
{
    EXPECT_TRUE(isUnderSixteen({2012, 2, 29}, {2028, 2, 28}));
    EXPECT_FALSE(isUnderSixteen({2012, 2, 29}, {2028, 2, 29}));
    // 2100 is no leap year: the sixteenth birthday is 1 March.
    EXPECT_TRUE(isUnderSixteen({2084, 2, 29}, {2100, 2, 28}));
    EXPECT_FALSE(isUnderSixteen({2084, 2, 29}, {2100, 3, 1}));
}

TEST(ChildDateOfBirth, RefusesTomorrowAndAcceptsToday)
{
    const QDate today{2026, 6, 15};
    EXPECT_TRUE(checkDateOfBirth(today, today).isEmpty());
    EXPECT_EQ(
        checkDateOfBirth(today.addDays(1), today), (Violations{{Field::DateOfBirth, Rule::NotInFuture, 0, {}, {}}}));
    EXPECT_EQ(
        checkDateOfBirth({2010, 6, 15}, today), (Violations{{Field::DateOfBirth, Rule::UnderSixteen, 0, {}, {}}}));
    EXPECT_EQ(checkDateOfBirth({}, today), (Violations{{Field::DateOfBirth, Rule::Required, 0, {}, {}}}));
}

TEST(ChildGender, HasTheKeysOfTheApi)
{
    EXPECT_EQ(toKey(Gender::Unspecified), QString{});
    EXPECT_EQ(toKey(Gender::PreferNotToSay), QStringLiteral("prefer not to say"));
    for (const Gender gender : {Gender::Unspecified, Gender::Male, Gender::Female, Gender::PreferNotToSay})
        EXPECT_EQ(genderFromKey(toKey(gender)), gender);
    EXPECT_FALSE(genderFromKey(u"Male"));
    EXPECT_FALSE(genderFromKey(u"prefer_not_to_say"));
}

TEST(Child, IsKnownByTheFirstNameAlone)
{
    EXPECT_EQ(aChild().firstName(), QStringLiteral("Mia"));
}

}
