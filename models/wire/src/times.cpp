#include "wire/times.h"

#include <chrono>

namespace dreamjar::wire {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 microsecondsPerDay = 86'400 * microsecondsPerSecond;

void appendDigits(std::string &out, qint64 number, int width)
{
    const std::string digits = std::to_string(number);
    out.append(static_cast<size_t>(width) > digits.size() ? static_cast<size_t>(width) - digits.size() : 0, '0');
    out += digits;
}

/// Reads a text from left to right; nothing is taken where it does not fit.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(char16_t c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return {};
        int number = 0;
        for (const QChar c : m_rest.first(count)) {
            if (c < u'0' || c > u'9')
                return {};
            number = number * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return number;
    }

private:
    QStringView m_rest;
};

std::optional<QDate> scanDate(Scanner &scan)
{
    const std::optional<int> year = scan.digits(4);
    if (!year || *year == 0 || !scan.take(u'-'))
        return {};
    const std::optional<int> month = scan.digits(2);
    if (!month || !scan.take(u'-'))
        return {};
    const std::optional<int> day = scan.digits(2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return {};
    return QDate{*year, *month, *day};
}

/// hh:mm, maybe with seconds and a fraction, in microseconds since midnight.
std::optional<qint64> scanTime(Scanner &scan)
{
    const std::optional<int> hours = scan.digits(2);
    if (!hours || *hours > 23 || !scan.take(u':'))
        return {};
    const std::optional<int> minutes = scan.digits(2);
    if (!minutes || *minutes > 59)
        return {};
    qint64 time = (*hours * 60LL + *minutes) * 60 * microsecondsPerSecond;
    if (!scan.take(u':'))
        return time;
    const std::optional<int> seconds = scan.digits(2);
    if (!seconds || *seconds > 59)
        return {};
    time += *seconds * microsecondsPerSecond;
    if (!scan.take(u'.') && !scan.take(u','))
        return time;
    constexpr int mostFractionDigits = 12;
    qint64 place = microsecondsPerSecond / 10;
    int count = 0;
    for (std::optional<int> digit = scan.digits(1); digit; digit = scan.digits(1)) {
        time += *digit * place; // what is finer than a microsecond is cut
        place /= 10;
        if (++count > mostFractionDigits)
            return {};
    }
    return count > 0 ? std::optional{time} : std::nullopt;
}

/// What to take away to come to UTC, in microseconds.
std::optional<qint64> scanOffset(Scanner &scan)
{
    if (scan.atEnd() || scan.take(u'Z'))
        return 0;
    const bool west = scan.take(u'-');
    if (!west && !scan.take(u'+'))
        return {};
    const std::optional<int> hours = scan.digits(2);
    if (!hours || *hours > 23)
        return {};
    int minutes = 0;
    if (!scan.atEnd()) {
        scan.take(u':');
        const std::optional<int> given = scan.digits(2);
        if (!given || *given > 59)
            return {};
        minutes = *given;
    }
    const qint64 offset = (*hours * 60LL + minutes) * 60 * microsecondsPerSecond;
    return west ? -offset : offset;
}

qint64 dayNumber(QDate day)
{
    return day.toJulianDay() - QDate{1970, 1, 1}.toJulianDay();
}

}

std::string formatDate(QDate day)
{
    std::string out;
    out.reserve(10);
    appendDigits(out, day.year(), 4);
    out += '-';
    appendDigits(out, day.month(), 2);
    out += '-';
    appendDigits(out, day.day(), 2);
    return out;
}

std::string formatInstant(Instant time)
{
    using namespace std::chrono;
    const sys_time<microseconds> point{microseconds{time.toMicroseconds()}};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss<microseconds> clock{point - day};
    std::string out;
    out.reserve(27);
    appendDigits(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendDigits(out, clock.hours().count(), 2);
    out += ':';
    appendDigits(out, clock.minutes().count(), 2);
    out += ':';
    appendDigits(out, clock.seconds().count(), 2);
    if (clock.subseconds().count() != 0) {
        out += '.';
        appendDigits(out, clock.subseconds().count(), 6);
    }
    out += 'Z';
    return out;
}

std::optional<QDate> parseDate(QStringView text)
{
    Scanner scan{text};
    const std::optional<QDate> day = scanDate(scan);
    return scan.atEnd() ? day : std::nullopt;
}

std::optional<Instant> parseInstant(QStringView text)
{
    Scanner scan{text};
    const std::optional<QDate> day = scanDate(scan);
    if (!day)
        return {};
    const qint64 midnight = dayNumber(*day) * microsecondsPerDay;
    if (scan.atEnd())
        return Instant::fromMicroseconds(midnight);
    if (!scan.take(u'T') && !scan.take(u' '))
        return {};
    const std::optional<qint64> time = scanTime(scan);
    const std::optional<qint64> offset = time ? scanOffset(scan) : std::nullopt;
    if (!offset || !scan.atEnd())
        return {};
    const qint64 utc = midnight + *time - *offset;
    if (utc < dayNumber(QDate{1, 1, 1}) * microsecondsPerDay
        || utc >= dayNumber(QDate{10'000, 1, 1}) * microsecondsPerDay)
        return {};
    return Instant::fromMicroseconds(utc);
}

}
