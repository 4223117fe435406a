#include "domain/serveraddress.h"
#include "domain/station.h"
#include "domain/stationcode.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(StationCode, ComesBackAsItWasShown)
{
    for (const char *server : {"https://jars.example.org/", "https://example.org:8443/dream/", "http://192.168.1.5:8080/",
             "http://127.0.0.1:8080/", "https://127.0.0.1:8080/", "http://[::1]:8080/", ""}) {
        const StationCode code{QStringLiteral("7Q4M-X2TD-9KHA"), QUrl(QLatin1String(server))};
        const auto back = StationCode::parse(code.text());
        ASSERT_TRUE(back.has_value()) << code.text().toStdString();
        EXPECT_EQ(*back, code) << code.text().toStdString();
    }
    EXPECT_EQ((StationCode{QStringLiteral("7Q4M-X2TD-9KHA"), QUrl(QStringLiteral("https://jars.example.org/"))}.text()),
        QStringLiteral("7Q4M-X2TD-9KHA@jars.example.org"));
}

TEST(StationCode, IsReadAsPeopleTypeIt)
{
    const StationCode meant{QStringLiteral("7Q4M-X2TD-9KHA"), QUrl(QStringLiteral("https://jars.example.org/Fair/"))};
    EXPECT_EQ(StationCode::parse(QStringLiteral(" 7q4m-x2td-9kha @ jars.example.org/Fair ")), meant);
    // The station's own keyboard has capitals alone.
    const StationCode small{QStringLiteral("7Q4MX2TD9KHA"), QUrl(QStringLiteral("http://10.0.0.2:8080/fair/"))};
    EXPECT_EQ(StationCode::parse(QStringLiteral("7Q4MX2TD9KHA@HTTP://10.0.0.2:8080/FAIR")), small);
    for (const char *wrong : {"", "  ", "@jars.example.org", "7Q4M@", "7Q4M@ftp://jars.example.org", "7Q4M@a b@c?d"})
        EXPECT_FALSE(StationCode::parse(QLatin1String(wrong))) << wrong;
}

TEST(ServerAddress, IsHttpsWhereItLeavesThisComputer)
{
    EXPECT_EQ(serverAddress(QStringLiteral("jars.example.org")), QUrl(QStringLiteral("https://jars.example.org/")));
    for (const char *here : {"localhost:8080", "127.0.0.1:8080", "[::1]:8080"})
        EXPECT_EQ(serverAddress(QLatin1String(here)).scheme(), QStringLiteral("http")) << here;
    for (const char *wrong : {"", "ftp://example.org", "https://", "https://me@example.org", "https://example.org/?q"})
        EXPECT_FALSE(serverAddress(QLatin1String(wrong)).isValid()) << wrong;
}

TEST(StationProfile, KeepsTheTimeOfItsPlace)
{
    StationProfile profile;
    EXPECT_EQ(profile.zone(), QTimeZone::systemTimeZone());
    profile.timeZone = "Asia/Tokyo";
    EXPECT_EQ(profile.zone(), QTimeZone("Asia/Tokyo"));
    profile.timeZone = "Nowhere/AtAll";
    EXPECT_EQ(profile.zone(), QTimeZone::systemTimeZone());
}

}
