#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace dreamjar::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Pair, tokenCount> values{{
    {0xFFFAF8FF, 0xFF15111F}, // Background
    {0xFFFFFFFF, 0xFF1E1830}, // Surface
    {0xFFFFFFFF, 0xFF281F3E}, // Raised
    {0xFF241B3A, 0xFFF2EEFB}, // Ink
    {0xFF665C80, 0xFFAFA5C9}, // Muted
    {0xFFE6E0F2, 0xFF3A2F57}, // Line
    {0xFF6245D0, 0xFFA78BFA}, // Primary
    {0xFFFFFFFF, 0xFF1A1230}, // OnPrimary
    {0xFFF5B83D, 0xFFF5B83D}, // Light
    {0xFF1F7A5C, 0xFF5FD3A8}, // Good
    {0xFF9A5B00, 0xFFF0B458}, // Warn
    {0xFFC0304A, 0xFFFF8095}, // Bad
    {0xFF1F6FB2, 0xFF7CC0FF}, // Sports
    {0xFF1D7F55, 0xFF63D6A0}, // Education
    {0xFFA85B0C, 0xFFFFB266}, // Hobbies
    {0xFFB83359, 0xFFFF8FB0}, // Health
    {0xFF6245D0, 0xFFB7A1FF}, // Dreams
}};

qreal luminance(const QColor &color)
{
    const auto linear
        = [](qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

QColor tokenColor(Token token, bool dark)
{
    const Pair &pair = values[static_cast<std::size_t>(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

Token tokenOf(Category category)
{
    switch (category) {
    case Category::Sports:
        return Token::Sports;
    case Category::Education:
        return Token::Education;
    case Category::Hobbies:
        return Token::Hobbies;
    case Category::Health:
        return Token::Health;
    case Category::Dreams:
        return Token::Dreams;
    }
    return Token::Dreams;
}

QColor plainBlack()
{
    return Qt::black;
}

QColor plainWhite()
{
    return Qt::white;
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto blend = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {blend(over.red(), under.red()), blend(over.green(), under.green()), blend(over.blue(), under.blue())};
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}
