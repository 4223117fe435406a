#include "domain/instant.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

QString utcOf(Instant time)
{
    return time.toDateTime().toString(Qt::ISODate);
}

QString endOf(QDate day, const char *zone)
{
    return utcOf(endOfDay(day, QTimeZone{zone}));
}

}

TEST(Instant, GoesToDateTimeAndBack)
{
    const QDateTime time{QDate{2026, 11, 23}, QTime{9, 18, 15, 984}, Qt::UTC};
    const Instant instant = Instant::fromDateTime(time);
    EXPECT_EQ(instant.toMicroseconds(), time.toMSecsSinceEpoch() * 1000);
    EXPECT_EQ(instant.toDateTime(), time);
    EXPECT_EQ(instant.toDateTime().timeSpec(), Qt::UTC);
}

TEST(Instant, IsCutDownToTheMillisecondOnBothSidesOf1970)
{
    EXPECT_EQ(Instant::fromMicroseconds(1'999).toDateTime().toMSecsSinceEpoch(), 1);
    EXPECT_EQ(Instant::fromMicroseconds(-1).toDateTime().toMSecsSinceEpoch(), -1);
    EXPECT_EQ(Instant::fromMicroseconds(-1'000).toDateTime().toMSecsSinceEpoch(), -1);
    EXPECT_EQ(Instant::fromMicroseconds(-1'001).toDateTime().toMSecsSinceEpoch(), -2);
}

TEST(Instant, IsTheSameMomentFromAnyZone)
{
    const QDateTime berlin{QDate{2026, 7, 1}, QTime{14, 0}, QTimeZone{"Europe/Berlin"}};
    EXPECT_EQ(utcOf(Instant::fromDateTime(berlin)), QStringLiteral("2026-07-01T12:00:00Z"));
}

TEST(Instant, FallsOnTheDayOfTheZone)
{
    const Instant evening = Instant::fromDateTime({QDate{2026, 6, 30}, QTime{22, 30}, Qt::UTC});
    EXPECT_EQ(evening.dateIn(QTimeZone::utc()), (QDate{2026, 6, 30}));
    EXPECT_EQ(evening.dateIn(QTimeZone{"Europe/Berlin"}), (QDate{2026, 7, 1}));
    EXPECT_EQ(evening.dateIn(QTimeZone{"America/Los_Angeles"}), (QDate{2026, 6, 30}));
}

TEST(EndOfDay, IsTheLastSecondInTheZone)
{
    EXPECT_EQ(endOf({2026, 6, 15}, "UTC"), QStringLiteral("2026-06-15T23:59:59Z"));
    EXPECT_EQ(endOf({2026, 6, 15}, "Europe/Berlin"), QStringLiteral("2026-06-15T21:59:59Z"));
    EXPECT_EQ(endOf({2026, 12, 15}, "Europe/Berlin"), QStringLiteral("2026-12-15T22:59:59Z"));
    EXPECT_EQ(endOf({2026, 6, 15}, "Asia/Kolkata"), QStringLiteral("2026-06-15T18:29:59Z"));
    EXPECT_EQ(endOf({2026, 6, 15}, "America/Los_Angeles"), QStringLiteral("2026-06-16T06:59:59Z"));
}

TEST(EndOfDay, IsRightAroundBothChangesOfBerlin)
{
    // Summer time begins on 29 March 2026, a day of 23 hours.
    EXPECT_EQ(endOf({2026, 3, 28}, "Europe/Berlin"), QStringLiteral("2026-03-28T22:59:59Z"));
    EXPECT_EQ(endOf({2026, 3, 29}, "Europe/Berlin"), QStringLiteral("2026-03-29T21:59:59Z"));
    EXPECT_EQ(endOf({2026, 3, 30}, "Europe/Berlin"), QStringLiteral("2026-03-30T21:59:59Z"));
    // It ends on 25 October 2026, a day of 25 hours.
    EXPECT_EQ(endOf({2026, 10, 24}, "Europe/Berlin"), QStringLiteral("2026-10-24T21:59:59Z"));
    EXPECT_EQ(endOf({2026, 10, 25}, "Europe/Berlin"), QStringLiteral("2026-10-25T22:59:59Z"));
    EXPECT_EQ(endOf({2026, 10, 26}, "Europe/Berlin"), QStringLiteral("2026-10-26T22:59:59Z"));
}

TEST(EndOfDay, IsRightWhereTheClockChangesAtMidnight)
{
    // São Paulo skipped 00:00-01:00 of 4 November 2018 and lived 23:00-24:00 of 17 February 2018 twice.
    EXPECT_EQ(endOf({2018, 11, 3}, "America/Sao_Paulo"), QStringLiteral("2018-11-04T02:59:59Z"));
    EXPECT_EQ(endOf({2018, 11, 4}, "America/Sao_Paulo"), QStringLiteral("2018-11-05T01:59:59Z"));
    EXPECT_EQ(endOf({2018, 2, 17}, "America/Sao_Paulo"), QStringLiteral("2018-02-18T02:59:59Z"));
    // The Azores live 00:00-01:00 of 25 October 2026 twice.
    EXPECT_EQ(endOf({2026, 10, 24}, "Atlantic/Azores"), QStringLiteral("2026-10-24T23:59:59Z"));
    EXPECT_EQ(endOf({2026, 10, 25}, "Atlantic/Azores"), QStringLiteral("2026-10-26T00:59:59Z"));
}

TEST(EndOfDay, IsTheLastSecondBeforeTheJumpWhereItIsSkipped)
{
    // Samoa had no 30 December 2011 at all.
    EXPECT_EQ(endOf({2011, 12, 29}, "Pacific/Apia"), QStringLiteral("2011-12-30T09:59:59Z"));
    EXPECT_EQ(endOf({2011, 12, 30}, "Pacific/Apia"), QStringLiteral("2011-12-30T09:59:59Z"));
    EXPECT_EQ(endOf({2011, 12, 31}, "Pacific/Apia"), QStringLiteral("2011-12-31T09:59:59Z"));
}

TEST(EndOfDay, IsNeverOnAnotherDayInAnyZoneOfTheYear)
{
    for (const char *name : {"Europe/Berlin", "America/Havana", "Asia/Beirut", "Africa/Cairo", "Australia/Lord_Howe",
             "America/Scoresbysund", "Atlantic/Azores", "Pacific/Auckland", "Asia/Tehran"}) {
        const QTimeZone zone{name};
        for (QDate day{2026, 1, 1}; day < QDate(2027, 1, 1); day = day.addDays(1)) {
            const Instant end = endOfDay(day, zone);
            ASSERT_EQ(end.dateIn(zone), day) << name;
            ASSERT_EQ((end + std::chrono::seconds{1}).dateIn(zone), day.addDays(1)) << name;
        }
    }
}

}
