#pragma once

#include "ui/theme/theme.h"

#include <QLocale>
#include <QSize>

namespace dreamjar::kiosk {

/// How large things are on this screen and in this language: read from two metres away, touched with a thumb. A value;
/// screens are made anew when it changes.
class Look
{
public:
    /// `text` is what the donor chose, 1 to 2; `calm`: the staff want nothing to move.
    Look(const ui::Theme &theme, QSize screen, qreal text, const QLocale &locale, bool calm = false);

    const ui::Theme &theme() const { return *m_theme; }
    const QLocale &locale() const { return m_locale; }
    bool isPortrait() const { return m_screen.height() > m_screen.width(); }
    QSize screen() const { return m_screen; }
    bool isTextLarge() const { return m_text > 1; }
    bool mayMove() const { return !m_calm && !m_theme->reducedMotion(); }

    /// A length of the design, which is made for 1280 by 800, on this screen.
    int px(int length) const { return qRound(length * m_factor); }
    /// The least side of what can be touched.
    int target() const { return qMax(64, px(72)); }
    int gap() const { return qMax(8, px(12)); }
    int margin() const { return px(isPortrait() ? 20 : 32); }
    /// Half as large again as on a desktop, by the screen and by the donor's wish; headings grow less, they are large
    /// already.
    QFont font(ui::FontRole role) const;

    static constexpr qreal textSizes[] = {1.0, 1.5, 2.0};

private:
    const ui::Theme *m_theme;
    QSize m_screen;
    qreal m_factor;
    qreal m_text;
    QLocale m_locale;
    bool m_calm;
};

}
