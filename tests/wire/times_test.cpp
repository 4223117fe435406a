#include "wire/times.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

std::string normal(QStringView text)
{
    const std::optional<Instant> time = parseInstant(text);
    return time ? formatInstant(*time) : "refused";
}

}

TEST(DateTimeOut, HasSixFractionDigitsAndNoneWhenZero)
{
    EXPECT_EQ(formatInstant(Instant::fromMicroseconds(1'795'425'495'984'064)), "2026-11-23T09:18:15.984064Z");
    EXPECT_EQ(formatInstant(Instant::fromMicroseconds(1'898'553'600'000'000)), "2030-03-01T00:00:00Z");
    EXPECT_EQ(formatInstant(Instant::fromMicroseconds(1)), "1970-01-01T00:00:00.000001Z");
    EXPECT_EQ(formatInstant(Instant::fromMicroseconds(-1)), "1969-12-31T23:59:59.999999Z");
    EXPECT_EQ(formatInstant(Instant{}), "1970-01-01T00:00:00Z");
}

TEST(DateTimeIn, ReadsEveryFormOfTheApi)
{
    EXPECT_EQ(normal(u"2026-11-23T09:18:15.984064Z"), "2026-11-23T09:18:15.984064Z");
    EXPECT_EQ(normal(u"2026-11-23 09:18:15Z"), "2026-11-23T09:18:15Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18Z"), "2026-11-23T09:18:00Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18:15"), "2026-11-23T09:18:15Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18"), "2026-11-23T09:18:00Z");
    EXPECT_EQ(normal(u"2026-11-23"), "2026-11-23T00:00:00Z");
    EXPECT_EQ(normal(u"2026-11-23T00:30:00+01:00"), "2026-11-22T23:30:00Z");
    EXPECT_EQ(normal(u"2026-12-31T20:00:00-05:30"), "2027-01-01T01:30:00Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18:15+0130"), "2026-11-23T07:48:15Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18:15.5Z"), "2026-11-23T09:18:15.500000Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18:15.123456789Z"), "2026-11-23T09:18:15.123456Z");
    EXPECT_EQ(normal(u"2026-11-23T09:18:15,25"), "2026-11-23T09:18:15.250000Z");
    EXPECT_EQ(normal(u"2028-02-29T23:59:59-00:00"), "2028-02-29T23:59:59Z");
    EXPECT_EQ(normal(u"0001-01-01T00:00:00Z"), "0001-01-01T00:00:00Z");
    EXPECT_EQ(normal(u"9999-12-31T23:59:59.999999Z"), "9999-12-31T23:59:59.999999Z");
}

TEST(DateTimeIn, RefusesTheRest)
{
    for (const QStringView text : {u"", u"2026-11-23T09:18:15z", u"2026-11-23t09:18:15Z", u"2026-11-23T24:00:00Z",
             u"2026-11-23T23:59:60Z", u"2026-06-30T23:60:00Z", u"2026-02-29", u"2026-13-01", u"2026-11-31T00:00:00Z",
             u"2026-1-1", u"26-11-23", u"2026-11-23T", u"2026-11-23T09", u"2026-11-23T9:18", u"2026-11-23T09:18:1",
             u"2026-11-23T09:18:15.Z", u"2026-11-23T09:18:15 Z", u"2026-11-23T09:18:15+24:00",
             u"2026-11-23T09:18:15+01:60", u"2026-11-23T09:18:15+1", u"2026-11-23T09:18:15ZZ", u" 2026-11-23",
             u"2026-11-23 ", u"2026-11-23T09:18:15.1234567890123Z", u"20261123", u"2026/11/23", u"yesterday",
             u"1795425495", u"0000-01-01", u"0001-01-01T00:00:00+01:00", u"9999-12-31T23:59:59-01:00",
             u"２０２６-11-23", u"-026-11-23"})
        EXPECT_EQ(normal(text), "refused") << text.toString().toStdString();
}

TEST(DateIn, IsYearMonthAndDayAndNothingElse)
{
    EXPECT_EQ(parseDate(u"2017-05-04"), (QDate{2017, 5, 4}));
    EXPECT_EQ(parseDate(u"2012-02-29"), (QDate{2012, 2, 29}));
    for (const QStringView text : {u"", u"2013-02-29", u"2017-5-4", u"2017-05-04T00:00:00Z", u"2017-05-04 ",
             u"04.05.2017", u"20170504", u"2017-00-10", u"2017-05-00", u"0000-05-04", u"12017-05-04"})
        EXPECT_FALSE(parseDate(text)) << text.toString().toStdString();
}

TEST(DateOut, IsPadded)
{
    EXPECT_EQ(formatDate({2017, 5, 4}), "2017-05-04");
    EXPECT_EQ(formatDate({987, 12, 31}), "0987-12-31");
}

}
