#include "domain/text.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(CodePoints, CountCharactersNotUnits)
{
    EXPECT_EQ(codePoints(u""), 0);
    EXPECT_EQ(codePoints(u"Mia"), 3);
    EXPECT_EQ(codePoints(u"größe"), 5);
    EXPECT_EQ(codePoints(u"🚲"), 1);
    EXPECT_EQ(codePoints(u"a🚲b🚲"), 4);
    EXPECT_EQ(codePoints(u"👩‍👧"), 3); // woman, joiner, girl
    EXPECT_EQ(codePoints(u"e\u0301"), 2);
    const char16_t loneHalves[] = {0xDC00, 0xD83D, u'a', 0};
    EXPECT_EQ(codePoints(loneHalves), 3);
}

TEST(Characters, NullIsFoundAnywhere)
{
    EXPECT_FALSE(hasNullCharacter(u"Mia"));
    const char16_t inside[] = {u'M', 0, u'a'};
    EXPECT_TRUE(hasNullCharacter(QStringView{inside, 3}));
    EXPECT_TRUE(hasNullCharacter(QStringView{inside, 2}));
}

TEST(Characters, ControlsAndBidirectionalOnesAreFound)
{
    for (const char16_t c : {0x01, 0x07, 0x08, 0x0B, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x061C, 0x200E, 0x200F, 0x202A,
             0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
        const QString text = QStringLiteral("Mia") + QChar{c} + QStringLiteral("Rose");
        EXPECT_TRUE(hasControlCharacter(text, true)) << std::hex << int(c);
        EXPECT_TRUE(hasControlCharacter(text, false)) << std::hex << int(c);
    }
    for (const char16_t c : {u'\n', u'\r', u'\t', char16_t{0x2028}, char16_t{0x2029}}) {
        EXPECT_TRUE(hasControlCharacter(QString{QChar{c}}, false)) << std::hex << int(c);
        EXPECT_FALSE(hasControlCharacter(QString{QChar{c}}, true)) << std::hex << int(c);
    }
    for (const QStringView fine :
        {u"Mia Rose", u"Zoë", u"محمد علي", u"👩‍👧", u"नेहा", u"O’Neill", u"A\u00A0B", u"می‌خواهم"})
        EXPECT_FALSE(hasControlCharacter(fine, false)) << fine.toString().toStdString();
}

struct Named {
    const char16_t *full;
    const char16_t *first;
};
void PrintTo(const Named &named, std::ostream *out)
{
    *out << QString::fromUtf16(named.full).toStdString();
}
class FirstName : public testing::TestWithParam<Named>
{
};

TEST_P(FirstName, IsAllThatStrangersSee)
{
    const QString first = firstNameOf(GetParam().full);
    EXPECT_EQ(first, QString::fromUtf16(GetParam().first));
    EXPECT_EQ(firstNameOf(first), first) << "cutting twice must change nothing";
}

INSTANTIATE_TEST_SUITE_P(Latin, FirstName,
    testing::Values(Named{u"Mia Rose Smith", u"Mia"}, Named{u"Mia", u"Mia"}, Named{u"  Mia  Smith ", u"Mia"},
        Named{u"Anna-Lena Müller", u"Anna-Lena"}, Named{u"Jean‐Luc Martin", u"Jean‐Luc"},
        Named{u"D'Angelo Russo", u"D'Angelo"}, Named{u"Mia\tSmith", u"Mia"}, Named{u"Mia\nSmith", u"Mia"},
        Named{u"Mia\u00A0Smith", u"Mia"}, Named{u"Mia\u200BSmith", u"Mia"}, Named{u"Mia\u2003Smith", u"Mia"},
        Named{u"Smith, Mia Rose", u"Mia"}, Named{u"van der Berg, Mia", u"Mia"}, Named{u"Mia Smith, Jr.", u"Mia"},
        Named{u"Mia, Smith", u"Smith"}, Named{u"Marcel·la Puig", u"Marcel·la"}, Named{u"", u""}, Named{u"   ", u""}));
INSTANTIATE_TEST_SUITE_P(Titles, FirstName,
    testing::Values(Named{u"Dr. Mia Smith", u"Mia"}, Named{u"Dr Mia Smith", u"Mia"}, Named{u"DR. MIA SMITH", u"MIA"},
        Named{u"Prof. Dr. Mia Smith", u"Mia"}, Named{u"Mr. Ben King", u"Ben"}, Named{u"Miss Mia Smith", u"Mia"},
        Named{u"Frau Mia Weber", u"Mia"}, Named{u"Señorita Lucía Gómez", u"Lucía"}, Named{u"Mme Zoé Petit", u"Zoé"},
        Named{u"Dr.", u"Dr."}, Named{u"Drake Bell", u"Drake"}, Named{u"Д-р Иван Петров", u"Иван"},
        Named{u"د. ليلى حسن", u"ليلى"}, Named{u"श्री राम कुमार", u"राम"}));
INSTANTIATE_TEST_SUITE_P(Scripts, FirstName,
    testing::Values(Named{u"Мария Ивановна Петрова", u"Мария"}, Named{u"Ελένη Παπαδοπούλου", u"Ελένη"},
        Named{u"محمد علي حسن", u"محمد"}, Named{u"נועה כהן", u"נועה"}, Named{u"नेहा शर्मा", u"नेहा"},
        Named{u"小明 王", u"小明"}, Named{u"王小明", u"王小明"}, Named{u"花子\u3000山田", u"花子"},
        Named{u"민준 김", u"민준"}, Named{u"米亚·史密斯", u"米亚"}, Named{u"ミア・スミス", u"ミア"},
        Named{u"Zoe\u0308 Smith", u"Zoe\u0308"}, Named{u"ሰላም፡አበበ", u"ሰላም"}, Named{u"𐐀𐐁 𐐂", u"𐐀𐐁"}));

TEST(Username, HasLettersAndDigitsOfAnyScriptAndFiveSigns)
{
    for (const QStringView fine : {u"anna", u"Anna.Weber+jar@home_1-2", u"мария", u"小明", u"anna٣", u"größe", u"𐐀𐐁𐐂"})
        EXPECT_TRUE(isUsername(fine.toString())) << fine.toString().toStdString();
    for (const QStringView wrong :
        {u"", u"anna weber", u"anna!", u"a/b", u"anna\n", u"anna\u200B", u"🚲bike", u"a#b", u"a\u202Eb"})
        EXPECT_FALSE(isUsername(wrong.toString())) << wrong.toString().toStdString();
}

}
