#include "wire/jsonvalue.h"

#include <limits>

namespace dreamjar::wire {

JsonValue JsonValue::boolean(bool value)
{
    JsonValue json;
    json.m_state = value;
    return json;
}

JsonValue JsonValue::number(std::string_view token)
{
    JsonValue json;
    json.m_state = Token{std::string{token}};
    return json;
}

JsonValue JsonValue::string(QString text)
{
    JsonValue json;
    json.m_state = std::move(text);
    return json;
}

JsonValue JsonValue::array(Items items)
{
    JsonValue json;
    json.m_state = std::move(items);
    return json;
}

JsonValue JsonValue::object(Members members)
{
    JsonValue json;
    json.m_state = std::move(members);
    return json;
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    const Members &all = members();
    for (auto member = all.rbegin(); member != all.rend(); ++member) {
        if (member->key == key)
            return &member->value;
    }
    return nullptr;
}

std::optional<qint64> wholeNumber(std::string_view token)
{
    const bool negative = token.starts_with('-');
    std::string digits;
    qint64 exponent = 0;
    size_t at = negative ? 1 : 0;
    for (bool fraction = false; at < token.size() && token[at] != 'e' && token[at] != 'E'; ++at) {
        if (token[at] == '.') {
            fraction = true;
            continue;
        }
        digits += token[at];
        exponent -= fraction ? 1 : 0;
    }
    if (at < token.size()) {
        constexpr qint64 farAway = 1'000'000; // more than a body has digits
        const bool down = token[at + 1] == '-';
        qint64 given = 0;
        for (++at; at < token.size(); ++at) {
            if (token[at] >= '0' && token[at] <= '9')
                given = std::min(given * 10 + (token[at] - '0'), farAway * farAway);
        }
        exponent += down ? -given : given;
    }
    while (!digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    if (digits.empty())
        return 0;
    if (exponent < 0)
        return {};

    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const qint64 beyond = negative ? std::numeric_limits<qint64>::min() : most;
    qint64 number = 0;
    for (const char digit : digits) {
        if (number > (most - (digit - '0')) / 10)
            return beyond;
        number = number * 10 + (digit - '0');
    }
    for (; exponent > 0; --exponent) {
        if (number > most / 10)
            return beyond;
        number *= 10;
    }
    return negative ? -number : number;
}

}
