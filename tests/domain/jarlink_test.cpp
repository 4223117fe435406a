#include "domain/jarlink.h"

#include <gtest/gtest.h>

// PRODUCT A20: what is shared is the jar's address and nothing else.

namespace dreamjar::test {

TEST(JarLink, IsTheJarsPlaceOnItsServer)
{
    const CampaignId jar{12};
    EXPECT_EQ(webAddressOf(jar, QUrl{QStringLiteral("https://jars.example.org/")}),
        QUrl{QStringLiteral("https://jars.example.org/campaigns/12/")});
    EXPECT_EQ(webAddressOf(jar, QUrl{QStringLiteral("http://127.0.0.1:8080")}),
        QUrl{QStringLiteral("http://127.0.0.1:8080/campaigns/12/")});
    EXPECT_EQ(webAddressOf(jar, QUrl{QStringLiteral("https://example.org/jars/")}),
        QUrl{QStringLiteral("https://example.org/jars/campaigns/12/")});
    EXPECT_EQ(programLinkOf(jar, QUrl{QStringLiteral("https://jars.example.org/")}),
        QStringLiteral("dreamjar:https://jars.example.org/campaigns/12/"));
}

TEST(JarLink, CarriesNoNameAndNoPasswordAndIsNoneForAJarWithoutANumber)
{
    EXPECT_EQ(webAddressOf(CampaignId{1}, QUrl{QStringLiteral("https://anna:secret@example.org/?x#y")}),
        QUrl{QStringLiteral("https://example.org/campaigns/1/")});
    EXPECT_TRUE(webAddressOf(CampaignId{-1}, QUrl{QStringLiteral("https://example.org/")}).isEmpty());
    EXPECT_TRUE(programLinkOf(CampaignId{}, QUrl{QStringLiteral("https://example.org/")}).isEmpty());
    EXPECT_TRUE(webAddressOf(CampaignId{1}, {}).isEmpty());
}

}
