#include "ui/words.h"

#include <gtest/gtest.h>

namespace dreamjar::ui::words {
namespace {

using namespace std::chrono_literals;

const QLocale american{QLocale::English, QLocale::UnitedStates};
const QTimeZone utc = QTimeZone::utc();
const Instant noon = Instant::fromDateTime(QDateTime{{2026, 6, 15}, {12, 0}, Qt::UTC});

std::string left(std::optional<Instant> deadline, bool isOpen = true)
{
    return timeLeft(deadline, isOpen, noon).toStdString();
}

std::string since(std::chrono::microseconds passed)
{
    return ago(noon - passed, noon, utc, american).toStdString();
}

TEST(Words, GroupMoneyByTheLocaleAndNameTheCurrency)
{
    EXPECT_EQ(money(Money::units(1250), QStringLiteral("USD"), american).toStdString(), "1,250\u00A0USD");
    EXPECT_EQ(
        money(Money::units(1250), QStringLiteral("EUR"), QLocale{QLocale::German, QLocale::Germany}).toStdString(),
        "1.250\u00A0EUR");
    EXPECT_EQ(money(Money::units(0), {}, american).toStdString(), "0");
    EXPECT_EQ(raisedOf(Money::units(620), Money::units(1000), QStringLiteral("USD"), american).toStdString(),
        "620\u00A0USD of 1,000\u00A0USD");
}

TEST(Words, GivePercentagesADecimalOnlyWhereThereIsOne)
{
    EXPECT_EQ(percentage(Percentage::tenths(475), american).toStdString(), "47.5\u00A0%");
    EXPECT_EQ(percentage(Percentage::tenths(1800), american).toStdString(), "180\u00A0%");
    EXPECT_EQ(percentage(Percentage{}, american).toStdString(), "0\u00A0%");
}

TEST(Words, CountDownToTheDeadlineAndNeverCloseByThemselves)
{
    EXPECT_EQ(left(std::nullopt), "no end date");
    EXPECT_EQ(left(noon + 72h), "3 days left");
    EXPECT_EQ(left(noon + 48h), "2 days left");
    EXPECT_EQ(left(noon + 47h + 59min), "47 hours left");
    EXPECT_EQ(left(noon + 1h), "1 hour left");
    EXPECT_EQ(left(noon + 59min), "59 minutes left");
    EXPECT_EQ(left(noon + 1min), "1 minute left");
    EXPECT_EQ(left(noon + 59s), "less than a minute left");
    EXPECT_EQ(left(noon), "ended, still accepting");
    EXPECT_EQ(left(noon - 24h), "ended, still accepting");
    EXPECT_EQ(left(noon + 24h, false), "closed");
}

// A13: to the minute, "ended" at 0, and right across a change of the clocks.
TEST(Words, CountDownToTheMinuteAlsoAcrossDaylightSaving)
{
    using namespace std::chrono_literals;
    const QTimeZone berlin{"Europe/Berlin"};
    const Instant end = endOfDay({2026, 3, 29}, berlin); // the day has 23 hours
    EXPECT_EQ(end.toDateTime().toTimeZone(berlin).time(), QTime(23, 59, 59));
    const Instant midnight = Instant::fromDateTime(QDateTime({2026, 3, 29}, {0, 0}, berlin));
    EXPECT_EQ(words::countdown(end, true, midnight), QStringLiteral("22 hours and 59 minutes left"));
    const Instant before = Instant::fromDateTime(QDateTime({2026, 3, 26}, {22, 58, 59}, berlin));
    EXPECT_EQ(words::countdown(end, true, before), QStringLiteral("3 days, 0 hours and 1 minute left"));
    EXPECT_EQ(words::countdown(end, true, end - 61s), QStringLiteral("1 minute left"));
    EXPECT_EQ(words::countdown(end, true, end - 59s), QStringLiteral("less than a minute left"));
    EXPECT_EQ(words::countdown(end, true, end), QStringLiteral("ended, still accepting"));
    EXPECT_EQ(words::countdown(end, false, before), QStringLiteral("closed"));
    EXPECT_EQ(words::countdown(std::nullopt, true, before), QStringLiteral("no end date"));
}

TEST(Words, TellHowLongAgoByTheCalendarOfTheZone)
{
    EXPECT_EQ(since(-5min), "just now");
    EXPECT_EQ(since(59s), "just now");
    EXPECT_EQ(since(1min), "1 minute ago");
    EXPECT_EQ(since(2h), "2 hours ago");
    EXPECT_EQ(since(11h), "11 hours ago");
    EXPECT_EQ(since(13h), "yesterday");
    EXPECT_EQ(since(24h * 6), "6 days ago");
    EXPECT_EQ(since(24h * 40), "May 6, 2026");
}

TEST(Words, WriteDatesWithoutTheDayOfTheWeek)
{
    const QDate day{2017, 5, 4};
    EXPECT_EQ(date(day, american).toStdString(), "May 4, 2017");
    EXPECT_EQ(date(day, QLocale{QLocale::German, QLocale::Germany}).toStdString(), "4. Mai 2017");
    EXPECT_EQ(date(day, QLocale{QLocale::Hungarian}).toStdString(), "2017. május 4.");
    EXPECT_EQ(date(day, QLocale{QLocale::Japanese}).toStdString(), "2017年5月4日");
    EXPECT_EQ(date(day, QLocale::c()).toStdString(), "4 May 2017");
    EXPECT_TRUE(date({}, american).isEmpty());
}

TEST(Words, SayOneApartFromMany)
{
    EXPECT_EQ(gifts(1).toStdString(), "1 gift");
    EXPECT_EQ(gifts(2).toStdString(), "2 gifts");
    EXPECT_EQ(jars(0).toStdString(), "0 jars");
    EXPECT_EQ(age(0).toStdString(), "under 1 year");
    EXPECT_EQ(age(1).toStdString(), "1 year");
    EXPECT_EQ(age(9).toStdString(), "9 years");
    EXPECT_EQ(waiting(3).toStdString(), "3 waiting to be sent");
}

}
}
