#include "wire/jsonwriter.h"

#include "domain/campaign.h"
#include "wire/times.h"

#include <array>
#include <charconv>

namespace dreamjar::wire {

namespace {

void appendNumber(std::string &out, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Quote, backslash, controls; and the two line separators that end a line in older JavaScript.
void appendEscaped(std::string &out, char16_t c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    default:
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hex[(c >> shift) & 0xF];
    }
}

bool needsEscape(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\' || c == 0x2028 || c == 0x2029;
}

}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_commaDue = false;
}

void JsonWriter::integer(qint64 value)
{
    separate();
    appendNumber(m_out, value);
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (needsEscape(c.unicode())) {
            appendEscaped(m_out, c.unicode());
        } else if (!c.isSurrogate()) {
            appendUtf8(m_out, c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            appendUtf8(m_out, QChar::surrogateToUcs4(c, text.at(i + 1)));
            ++i;
        } else {
            appendUtf8(m_out, QChar::ReplacementCharacter);
        }
    }
    m_out += '"';
}

void JsonWriter::decimal(Percentage percentage)
{
    separate();
    const qint64 tenths = percentage.toTenths();
    if (tenths < 0)
        m_out += '-';
    appendNumber(m_out, qAbs(tenths) / 10);
    m_out += '.';
    m_out += static_cast<char>('0' + qAbs(tenths) % 10);
}

void JsonWriter::instant(Instant time)
{
    separate();
    m_out += '"';
    m_out += formatInstant(time);
    m_out += '"';
}

void JsonWriter::date(QDate day)
{
    separate();
    m_out += '"';
    m_out += formatDate(day);
    m_out += '"';
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
}

void JsonWriter::member(std::string_view name, QDate day)
{
    key(name);
    day.isValid() ? date(day) : null();
}

void JsonWriter::member(std::string_view name, const QList<Money> &amounts)
{
    key(name);
    beginArray();
    for (const Money amount : amounts)
        integer(amount.toUnits());
    endArray();
}

void JsonWriter::textOrNull(std::string_view name, const QString &text)
{
    key(name);
    text.isNull() ? null() : string(text);
}

void JsonWriter::timeLeft(std::optional<Instant> deadline, Instant now)
{
    Campaign campaign;
    campaign.hasDeadline = deadline.has_value();
    campaign.deadline = deadline;
    separate();
    m_commaDue = false;
    const size_t at = m_out.size();
    member("is_expired", campaign.isExpired(now));
    member("seconds_remaining", campaign.secondsRemaining(now));
    if (deadline)
        m_countdowns.push_back({static_cast<qsizetype>(at), static_cast<qsizetype>(m_out.size() - at), *deadline});
}

std::string JsonWriter::take()
{
    return std::exchange(m_out, {});
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_commaDue = false;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_commaDue = true;
}

void JsonWriter::separate()
{
    if (m_commaDue)
        m_out += ',';
    m_commaDue = true;
}

}
