#include "domain/rules.h"
#include "domain/text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(CommonPassword, KnowsTheOnesTriedFirst)
{
    for (const QStringView password :
        {u"password", u"Password1", u"PASSWORD123", u"12345678", u"123456789", u"1234567890", u"qwertyuiop",
            u"iloveyou", u"sunshine1", u"princess", u"football", u"baseball", u"trustno1", u"letmein!", u"1q2w3e4r",
            u"1qaz2wsx", u"admin123", u"welcome1", u"Welcome2031!", u"abc12345", u"asdfghjkl", u"zxcvbnm1", u"passw0rd",
            u"p@ssw0rd", u"superman", u"hallo123", u"passwort1", u"qwertz123", u"qazwsxedc", u"11111111"})
        EXPECT_TRUE(isCommonPassword(password.toString())) << password.toString().toStdString();
}

TEST(CommonPassword, KnowsRunsAndRepetitionsOfAnyLength)
{
    for (const QStringView password : {u"aaaaaaaaaaaaaaaaaaaaaaaaa", u"!!!!!!!!!", u"01234567890123456789",
             u"abcdefghijklm", u"zyxwvuts", u"98765432109876", u"Password!!!!", u"password20261124"})
        EXPECT_TRUE(isCommonPassword(password.toString())) << password.toString().toStdString();
}

TEST(CommonPassword, LeavesOthersAlone)
{
    for (const QStringView password :
        {u"plum-tree-42", u"correct horse battery", u"S3cure!Pass", u"Sup3rSafePw", u"xkcd-0815-jar", u"mia&emil2017",
            u"пароль-длинный", u"aaaaaaab-x", u"1234567x9z", u"ThisIsMyJar", u"passwordless-life"})
        EXPECT_FALSE(isCommonPassword(password.toString())) << password.toString().toStdString();
}

TEST(Password, HasEightTo128CodePointsAfterTrimming)
{
    const auto wrong = [](Rule rule, int limit) { return Violations{{Field::Password, rule, limit, {}, {}}}; };
    EXPECT_EQ(checkText(Field::Password, QStringLiteral("plum-42")), wrong(Rule::TooShort, 8));
    EXPECT_TRUE(checkText(Field::Password, QStringLiteral("plum-421")).isEmpty());
    EXPECT_EQ(checkText(Field::Password, QStringLiteral("   plum-42   ")), wrong(Rule::TooShort, 8));
    // Four emoji are four characters, though eight UTF-16 units.
    EXPECT_EQ(checkText(Field::Password, QStringLiteral("🚲🫙🌳🎈")), wrong(Rule::TooShort, 8));
    EXPECT_TRUE(checkText(Field::Password, QStringLiteral("🚲🫙🌳🎈🚲🫙🌳🌞")).isEmpty());
    const QString longest = QStringLiteral("ab").repeated(64);
    EXPECT_TRUE(checkText(Field::Password, longest).isEmpty());
    EXPECT_EQ(checkText(Field::Password, longest + u'c'), wrong(Rule::TooLong, 128));
    EXPECT_EQ(checkText(Field::Password, QStringLiteral("   ")), wrong(Rule::NotBlank, 0));
    EXPECT_EQ(checkText(Field::Password, QStringLiteral(" password1 ")), wrong(Rule::CommonPassword, 0));
}

}
