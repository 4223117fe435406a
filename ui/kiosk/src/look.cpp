#include "kiosk/look.h"

#include <algorithm>

namespace dreamjar::kiosk {

namespace {

constexpr qreal kioskShare = 1.5;

qreal factorOf(QSize screen)
{
    const qreal longer = std::max(screen.width(), screen.height()) / 1280.0;
    const qreal shorter = std::min(screen.width(), screen.height()) / 800.0;
    // A small screen saves on air, never on letters or on what is touched.
    return std::clamp(std::min(longer, shorter), 0.8, 3.0);
}

}

Look::Look(const ui::Theme &theme, QSize screen, qreal text, const QLocale &locale, bool calm)
    : m_theme(&theme), m_screen(screen), m_factor(factorOf(screen)), m_text(text), m_locale(locale), m_calm(calm)
{
}

QFont Look::font(ui::FontRole role) const
{
    QFont font = ui::Theme::font(role);
    const qreal base = font.pixelSize() * kioskShare;
    const qreal share = base > 30 ? 1 + (m_text - 1) * 0.4 : m_text;
    font.setPixelSize(qRound(base * std::max(1.0, m_factor) * share));
    return font;
}

}
