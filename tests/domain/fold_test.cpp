#include "domain/fold.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(Folding, ForgetsCaseAccentsAndSpaces)
{
    EXPECT_EQ(folded(u"Élodie"), u"elodie");
    EXPECT_EQ(folded(u"E\u0301LODIE"), u"elodie");
    EXPECT_EQ(folded(u"  Straße \n Łódź  İstanbul "), u"strasse lodz istanbul");
    EXPECT_EQ(folded(u"ΆΛΦΑ"), folded(u"αλφα"));
    EXPECT_EQ(folded(u"🚲 Ａ"), u"🚲 a");
}

TEST(Folding, AllWordsMustBeThereInAnyOrder)
{
    const QString text = folded(u"A bicycle for the summer");
    EXPECT_TRUE(containsAll(text, searchWords(QStringLiteral("SUMMER bicy"))));
    EXPECT_FALSE(containsAll(text, searchWords(QStringLiteral("summer car"))));
    EXPECT_TRUE(containsAll(text, searchWords(QStringLiteral("  "))));
    EXPECT_TRUE(containsAll(text, searchWords(QStringLiteral("a for bicycle the summer"))));
    EXPECT_EQ(searchWords(QStringLiteral("a b c d e")).last(), u"d e");
}

}
