#include "support.h"

namespace dreamjar::server {

using database::Query;

namespace {

const QString annasJars = QStringLiteral("campaign JOIN child ON child.id = campaign.child JOIN parent ON parent.id = "
                                         "child.parent AND parent.email = 'anna@example.org'");

}

TEST_F(DemoTest, TheSampleIsAFamilyAmongItsNeighbours)
{
    const auto family = fillSample(options(), m_clock, m_keys);
    ASSERT_TRUE(family.ok()) << qPrintable(family.error().sentence);
    const auto database = look();
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM parent")), 19);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM ") + annasJars), 4);
    EXPECT_EQ(count(database, QStringLiteral("SELECT sum(is_open) FROM ") + annasJars), 3);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(DISTINCT child.id) FROM ") + annasJars), 3);
    EXPECT_EQ(count(database, QStringLiteral("SELECT sum(is_open AND raised > goal) FROM ") + annasJars), 1);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM campaign WHERE is_open")), 27);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(DISTINCT title) FROM campaign")), 28);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(DISTINCT category) FROM campaign WHERE is_open")), 5);
    EXPECT_GE(count(database, QStringLiteral("SELECT count(*) FROM donation")), 290);
}

TEST_F(DemoTest, TheSampleHasFreshGiftsWithAndWithoutNames)
{
    ASSERT_TRUE(fillSample(options(), m_clock, m_keys).ok());
    const auto database = look();
    const QString dayAgo = QString::number((m_clock.now() - std::chrono::hours{24}).toMicroseconds());
    const QString recent = QStringLiteral("SELECT count(*) FROM ") + annasJars
        + QStringLiteral(" JOIN donation ON donation.campaign = campaign.id WHERE donated > ") + dayAgo;
    EXPECT_GE(count(database, recent), 5);
    EXPECT_GE(count(database, recent + QStringLiteral(" AND anonymous")), 2);
    EXPECT_GE(count(database, recent + QStringLiteral(" AND NOT anonymous AND comment <> ''")), 2);
    EXPECT_LE(count(database, QStringLiteral("SELECT max(donated) FROM donation")), m_clock.now().toMicroseconds());
}

TEST_F(DemoTest, TheSampleComesOnceAndStays)
{
    const auto first = fillSample(options(), m_clock, m_keys);
    ASSERT_TRUE(first.ok());
    const QStringList before = everything(look());
    m_clock.advance(std::chrono::hours{30});
    const auto second = fillSample(options(), m_clock, m_keys);
    ASSERT_TRUE(second.ok()) << qPrintable(second.error().sentence);
    EXPECT_EQ(second->email, first->email);
    EXPECT_EQ(second->password, first->password);
    EXPECT_EQ(everything(look()), before);
}

TEST_F(DemoTest, TheSampleDoesNotMixWithOtherPeople)
{
    ASSERT_TRUE(fillDemo(options(), {2, 10, 1}, m_clock, m_keys).ok());
    const auto family = fillSample(options(), m_clock, m_keys);
    ASSERT_FALSE(family.ok());
    EXPECT_EQ(family.error().kind, StartError::Kind::NotEmpty);
}

TEST_F(DemoTest, AServerStartsOnTheSample)
{
    ASSERT_TRUE(fillSample(options(), m_clock, m_keys).ok());
    Server server{options(), m_clock, m_keys};
    const auto port = server.start();
    EXPECT_TRUE(port.ok()) << qPrintable(port.error().sentence);
}

}
