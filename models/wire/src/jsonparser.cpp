#include "wire/jsonvalue.h"

#include <QUtf8StringView>

namespace dreamjar::wire {

namespace {

constexpr int deepest = 64;

/// One pass over the bytes, with the sentences that existing servers use for what they meet.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) { }

    Result<JsonValue, JsonError> parse()
    {
        skipSpace();
        JsonValue value;
        if (parseValue(value)) {
            skipSpace();
            if (m_at == m_text.size())
                return value;
            fail("Extra data");
        }
        return Failure{JsonError{m_reason}};
    }

private:
    bool fail(const char *reason) { return failAt(m_at, reason); }
    bool failAt(size_t place, const char *reason)
    {
        int line = 1, column = 1, character = 0;
        for (const char c : m_text.substr(0, place)) {
            if ((static_cast<unsigned char>(c) & 0xC0) == 0x80)
                continue; // the rest of a code point
            ++character;
            ++column;
            if (c == '\n') {
                ++line;
                column = 1;
            }
        }
        m_reason = QStringLiteral("%1: line %2 column %3 (char %4)")
                       .arg(QString::fromLatin1(reason))
                       .arg(line)
                       .arg(column)
                       .arg(character);
        return false;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool parseValue(JsonValue &out)
    {
        switch (peek()) {
        case '{':
            return parseObject(out);
        case '[':
            return parseArray(out);
        case '"': {
            QString text;
            if (!parseString(text))
                return false;
            out = JsonValue::string(std::move(text));
            return true;
        }
        default:
            break;
        }
        if (takeWord("null")) {
            out = {};
            return true;
        }
        for (const bool value : {true, false}) {
            if (takeWord(value ? "true" : "false")) {
                out = JsonValue::boolean(value);
                return true;
            }
        }
        return parseNumber(out);
    }

    size_t digits()
    {
        const size_t start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - start;
    }

    bool parseNumber(JsonValue &out)
    {
        const size_t start = m_at;
        take('-');
        const bool zero = take('0');
        if (!zero && digits() == 0)
            return failAt(start, "Expecting value");
        if (take('.') && digits() == 0)
            return failAt(start, "Expecting value");
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (digits() == 0)
                return failAt(start, "Expecting value");
        }
        out = JsonValue::number(m_text.substr(start, m_at - start));
        return true;
    }

    bool parseString(QString &out)
    {
        const size_t opening = m_at++;
        size_t plainFrom = m_at;
        const auto takePlain
            = [&] { out += QString::fromUtf8(m_text.data() + plainFrom, static_cast<qsizetype>(m_at - plainFrom)); };
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (plainFrom == opening + 1 && m_at == plainFrom)
                    out = QStringLiteral(""); // "" is not null
                takePlain();
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fail("Invalid control character at");
            if (c == '\\') {
                takePlain();
                if (!parseEscape(out))
                    return false;
                plainFrom = m_at;
            } else {
                ++m_at;
            }
        }
        return failAt(opening, "Unterminated string starting at");
    }

    bool parseEscape(QString &out)
    {
        const size_t start = m_at++;
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (take('u')) {
            int unit = hexUnit();
            if (unit < 0)
                return failAt(start, "Invalid \\uXXXX escape");
            if (QChar::isHighSurrogate(static_cast<char32_t>(unit))) {
                const int low = takeWord("\\u") ? hexUnit() : -1;
                if (low < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(low)))
                    return failAt(start, "Lone surrogate");
                out += QChar{static_cast<char16_t>(unit)};
                unit = low;
            } else if (QChar::isLowSurrogate(static_cast<char32_t>(unit))) {
                return failAt(start, "Lone surrogate");
            }
            out += QChar{static_cast<char16_t>(unit)};
            return true;
        }
        const size_t which = m_at < m_text.size() ? names.find(m_text[m_at]) : std::string_view::npos;
        if (which == std::string_view::npos)
            return failAt(start, "Invalid \\escape");
        out += QLatin1Char{meanings[which]};
        ++m_at;
        return true;
    }

    /// Four hexadecimal digits, or -1.
    int hexUnit()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            if (c >= '0' && c <= '9')
                unit = unit * 16 + (c - '0');
            else if (c >= 'a' && c <= 'f')
                unit = unit * 16 + (c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                unit = unit * 16 + (c - 'A' + 10);
            else
                return -1;
        }
        return unit;
    }

    bool parseArray(JsonValue &out)
    {
        if (++m_depth > deepest)
            return fail("Nested too deeply");
        ++m_at;
        JsonValue::Items items;
        skipSpace();
        if (!take(']')) {
            while (true) {
                skipSpace();
                JsonValue item;
                if (!parseValue(item))
                    return false;
                items.push_back(std::move(item));
                skipSpace();
                if (take(']'))
                    break;
                if (!take(','))
                    return fail("Expecting ',' delimiter");
            }
        }
        --m_depth;
        out = JsonValue::array(std::move(items));
        return true;
    }

    bool parseObject(JsonValue &out)
    {
        if (++m_depth > deepest)
            return fail("Nested too deeply");
        ++m_at;
        JsonValue::Members members;
        skipSpace();
        if (!take('}')) {
            while (true) {
                skipSpace();
                JsonMember member;
                if (!parseMember(member))
                    return false;
                members.push_back(std::move(member));
                skipSpace();
                if (take('}'))
                    break;
                if (!take(','))
                    return fail("Expecting ',' delimiter");
            }
        }
        --m_depth;
        out = JsonValue::object(std::move(members));
        return true;
    }

    bool parseMember(JsonMember &out)
    {
        if (peek() != '"')
            return fail("Expecting property name enclosed in double quotes");
        QString key;
        if (!parseString(key))
            return false;
        out.key = key.toStdString();
        skipSpace();
        if (!take(':'))
            return fail("Expecting ':' delimiter");
        skipSpace();
        return parseValue(out.value);
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_depth = 0;
    QString m_reason;
};

}

Result<JsonValue, JsonError> parseJson(const QByteArray &text)
{
    if (!QUtf8StringView{text}.isValidUtf8())
        return Failure{JsonError{QStringLiteral("Invalid UTF-8")}};
    return Parser{{text.constData(), static_cast<size_t>(text.size())}}.parse();
}

}
