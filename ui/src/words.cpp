#include "ui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dreamjar::ui::words {

namespace {

constexpr QChar noBreak{0x00A0};

/// Gives tr() its context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}

QString money(Money amount, const QString &currency, const QLocale &locale)
{
    const QString figures = locale.toString(amount.toUnits());
    return currency.isEmpty() ? figures : figures + noBreak + currency;
}

QString percentage(Percentage percentage, const QLocale &locale)
{
    const bool whole = percentage.toTenths() % 10 == 0;
    return locale.toString(percentage.toDouble(), 'f', whole ? 0 : 1) + noBreak + locale.percent();
}

QString raisedOf(Money raised, Money goal, const QString &currency, const QLocale &locale)
{
    return Words::tr("%1 of %2").arg(money(raised, currency, locale), money(goal, currency, locale));
}

QString timeLeft(std::optional<Instant> deadline, bool isOpen, Instant now)
{
    using namespace std::chrono;
    if (!isOpen)
        return Words::tr("closed");
    if (!deadline)
        return Words::tr("no end date");
    const auto left = *deadline - now;
    if (left <= 0us)
        return Words::tr("ended, still accepting");
    if (left >= 48h)
        return Words::tr("%n days left", nullptr, static_cast<int>(duration_cast<hours>(left).count() / 24));
    if (left >= 1h) {
        const int count = static_cast<int>(duration_cast<hours>(left).count());
        return count == 1 ? Words::tr("1 hour left") : Words::tr("%n hours left", nullptr, count);
    }
    if (left >= 1min) {
        const int count = static_cast<int>(duration_cast<minutes>(left).count());
        return count == 1 ? Words::tr("1 minute left") : Words::tr("%n minutes left", nullptr, count);
    }
    return Words::tr("less than a minute left");
}

QString countdown(std::optional<Instant> deadline, bool isOpen, Instant now)
{
    using namespace std::chrono;
    const auto left = deadline ? *deadline - now : microseconds{0};
    if (!isOpen || left < 1min)
        return timeLeft(deadline, isOpen, now);
    const auto days = static_cast<int>(duration_cast<hours>(left).count() / 24);
    const auto rest = static_cast<int>(duration_cast<hours>(left).count() % 24);
    const auto minute = static_cast<int>(duration_cast<minutes>(left).count() % 60);
    const QString dayWords = days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
    const QString hourWords = rest == 1 ? Words::tr("1 hour") : Words::tr("%n hours", nullptr, rest);
    const QString minuteWords = minute == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minute);
    if (days > 0)
        return Words::tr("%1, %2 and %3 left", "days, hours, minutes").arg(dayWords, hourWords, minuteWords);
    if (rest > 0)
        return Words::tr("%1 and %2 left", "hours, minutes").arg(hourWords, minuteWords);
    return Words::tr("%1 left", "minutes").arg(minuteWords);
}

QString ago(Instant moment, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    using namespace std::chrono;
    const auto passed = now - moment;
    if (passed < 1min)
        return Words::tr("just now");
    if (passed < 1h) {
        const int count = static_cast<int>(duration_cast<minutes>(passed).count());
        return count == 1 ? Words::tr("1 minute ago") : Words::tr("%n minutes ago", nullptr, count);
    }
    const qint64 days = moment.dateIn(zone).daysTo(now.dateIn(zone));
    if (days == 0 || passed < 6h) {
        const int count = static_cast<int>(duration_cast<hours>(passed).count());
        return count == 1 ? Words::tr("1 hour ago") : Words::tr("%n hours ago", nullptr, count);
    }
    if (days == 1)
        return Words::tr("yesterday");
    if (days < 7)
        return Words::tr("%n days ago", nullptr, static_cast<int>(days));
    return date(moment.dateIn(zone), locale);
}

QString date(QDate date, const QLocale &locale)
{
    // The long form without the day of the week, wherever the language puts it.
    static const QRegularExpression weekday{QStringLiteral(u"^dddd[,،]?\\s*|[,،]?\\s*\\(?dddd\\)?[,،]?")};
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString dateTime(Instant moment, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = moment.toDateTime().toTimeZone(zone);
    return Words::tr("%1, %2").arg(date(local.date(), locale), locale.toString(local.time(), QLocale::ShortFormat));
}

QString category(Category category)
{
    switch (category) {
    case Category::Sports:
        return Words::tr("Sports");
    case Category::Education:
        return Words::tr("Education");
    case Category::Hobbies:
        return Words::tr("Hobbies");
    case Category::Health:
        return Words::tr("Health");
    case Category::Dreams:
        return Words::tr("Dreams");
    }
    return {};
}

QString gender(Gender gender)
{
    switch (gender) {
    case Gender::Unspecified:
        return Words::tr("Not given");
    case Gender::Male:
        return Words::tr("Boy");
    case Gender::Female:
        return Words::tr("Girl");
    case Gender::PreferNotToSay:
        return Words::tr("Prefer not to say");
    }
    return {};
}

QString age(int years)
{
    if (years < 1)
        return Words::tr("under 1 year");
    return years == 1 ? Words::tr("1 year") : Words::tr("%n years", nullptr, years);
}

QString byChild(const QString &firstName)
{
    return Words::tr("by %1").arg(firstName);
}

QString gifts(int count)
{
    return count == 1 ? Words::tr("1 gift") : Words::tr("%n gifts", nullptr, count);
}

QString jars(int count)
{
    return count == 1 ? Words::tr("1 jar") : Words::tr("%n jars", nullptr, count);
}

QString waiting(int count)
{
    return Words::tr("%n waiting to be sent", nullptr, count);
}

}
