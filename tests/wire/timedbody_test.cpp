#include "wire/codec.h"

#include "support/fakeclock.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

PublicCampaign jar(std::optional<Instant> deadline)
{
    PublicCampaign campaign;
    campaign.id = CampaignId{7};
    campaign.title = QStringLiteral("A \"bicycle\"");
    campaign.goal = Money::units(500);
    campaign.hasDeadline = deadline.has_value();
    campaign.deadline = deadline;
    return campaign;
}

const Instant noon = dreamjar::test::FakeClock{u"2026-06-15T12:00:00Z"}.now();

}

TEST(TimedBody, ReadsAtAnyTimeAsIfItWereWrittenThen)
{
    const QList<PublicCampaign> jars{jar(noon + seconds{12}), jar(std::nullopt), jar(noon + microseconds{11'300'000}),
        jar(noon - seconds{5}), jar(noon + seconds{100'000})};
    TimedBody told = toTimedJson(jars, noon);
    for (const qint64 after : {0, 1, 300'000, 300'001, 999'999, 1'000'000, 1'000'001, 2'300'000, 9'999'999, 10'300'001,
             11'299'999, 11'300'000, 11'999'999, 12'000'000, 12'000'001, 90'000'000}) {
        const Instant now = noon + microseconds{after};
        if (!told.holdsAt(now))
            told.retell(now);
        EXPECT_EQ(told.bytes(), toJson(jars, now)) << after;
    }
}

TEST(TimedBody, IsToldAnewOnlyWhenItReadsOtherwise)
{
    TimedBody told = toTimedJson(jar(noon + microseconds{2'500'000}), noon);
    EXPECT_TRUE(told.holdsAt(noon + microseconds{500'000}));
    EXPECT_FALSE(told.holdsAt(noon + microseconds{500'001}));
    EXPECT_FALSE(told.holdsAt(noon - microseconds{1}));
    EXPECT_FALSE(told.hasEnded(noon + microseconds{2'499'999}));
    EXPECT_TRUE(told.hasEnded(noon + microseconds{2'500'000}));
    told.retell(noon + seconds{2});
    EXPECT_TRUE(told.holdsAt(noon + microseconds{2'499'999}));
    EXPECT_FALSE(told.holdsAt(noon + microseconds{2'500'000}));
    told.retell(noon + seconds{3});
    EXPECT_FALSE(told.hasEnded(noon + seconds{4}));
    EXPECT_TRUE(told.holdsAt(noon + seconds{1'000'000'000}));
    EXPECT_TRUE(toTimedJson(jar(std::nullopt), noon).holdsAt(noon + seconds{1'000'000'000}));
}

}
