#include "domain/category.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(Category, HasTheKeysOfTheApi)
{
    const QStringList keys{QStringLiteral("sports"), QStringLiteral("education"), QStringLiteral("hobbies"),
        QStringLiteral("health"), QStringLiteral("dreams")};
    ASSERT_EQ(allCategories.size(), size_t(keys.size()));
    for (size_t i = 0; i < allCategories.size(); ++i) {
        EXPECT_EQ(toKey(allCategories[i]), keys.at(qsizetype(i)));
        EXPECT_EQ(categoryFromKey(keys.at(qsizetype(i))), allCategories[i]);
    }
}

TEST(Category, KnowsLowerCaseOnly)
{
    for (const QStringView key : {u"Sports", u"SPORTS", u" sports", u"sport", u""})
        EXPECT_FALSE(categoryFromKey(key)) << key.toString().toStdString();
}

}
