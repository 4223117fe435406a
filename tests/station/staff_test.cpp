#include "astation.h"

// A station: what its staff see and choose.

namespace dreamjar::test {

using namespace std::chrono_literals;
using station::Readiness;

TEST_F(AStation, KeepsWhatStaffChose)
{
    activate();
    m_desk->chooseJars({CampaignId{2}});
    m_desk->chooseAmounts({Money::units(7)}, Money::units(2), Money::units(90));
    m_desk->chooseLanguage(QStringLiteral("fr"));
    EXPECT_TRUE(m_desk->setPin(QStringLiteral("13579")));
    m_desk->rest(true);
    m_desk->calm(true);
    stop();
    start();
    ASSERT_TRUE(waitFor([&] { return m_desk->jars().size() == 1; }));
    EXPECT_EQ(m_desk->jars().first().id, CampaignId{2});
    EXPECT_EQ(m_desk->choosableJars().size(), 2);
    EXPECT_EQ(m_desk->profile().presets, QList<Money>{Money::units(7)});
    EXPECT_EQ(m_desk->profile().minimum, Money::units(2));
    EXPECT_EQ(m_desk->profile().maximum, Money::units(90));
    EXPECT_EQ(m_desk->profile().language, QStringLiteral("fr"));
    EXPECT_EQ(m_desk->readiness(), Readiness::Resting);
    EXPECT_TRUE(m_desk->isCalm());
    EXPECT_EQ(m_desk->tryPin(QStringLiteral("13579")).answer, station::PinAnswer::Right);
}

TEST_F(AStation, RaisesAnAlarmAfterSevenDays)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5).ok());
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    EXPECT_FALSE(m_desk->health().late);
    EXPECT_EQ(m_desk->health().todayCount, 1);
    stop();
    m_clock.advance(24h * 8);
    start();
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    EXPECT_TRUE(m_desk->health().late);
    EXPECT_EQ(m_desk->health().todayCount, 0);
}

TEST_F(AStation, CountsTheDayOfThePlaceWhereItStands)
{
    m_server.with([](StationServer &server) {
        server.time = QStringLiteral("2026-06-15T14:59:00Z"); // one minute before midnight in Tokyo
        server.timeZone = QStringLiteral("Asia/Tokyo");
    });
    m_clock.set(u"2026-06-15T14:59:00Z");
    activate();
    EXPECT_EQ(m_desk->profile().zone(), QTimeZone("Asia/Tokyo"));
    ASSERT_TRUE(give(1, 5).ok());
    EXPECT_EQ(m_desk->health().todayCount, 1);
    stop();
    m_clock.set(u"2026-06-15T15:01:00Z");
    m_server.with([](StationServer &server) { server.time = QStringLiteral("2026-06-15T15:01:00Z"); });
    start();
    ASSERT_TRUE(waitFor([&] { return m_desk->findReceipts(m_clock.now(), 1h, {}, 9).size() == 1; }));
    EXPECT_EQ(m_desk->health().todayCount, 0) << "a new day there";
    EXPECT_EQ(m_desk->profile().zone(), QTimeZone("Asia/Tokyo")) << "also after a restart";
}

}
