#pragma once

#include "domain/category.h"

#include <QColor>

namespace dreamjar::ui {

/// The colours of the product by use, not by name. Their values stand in ui/src/theme/tokens.cpp and nowhere else.
enum class Token {
    Background, ///< window
    Surface, ///< cards, tables, fields
    Raised, ///< menus, dialogs
    Ink, ///< text
    Muted, ///< secondary text
    Line, ///< hairlines, field borders
    Primary, ///< the one main action, selection, focus ring
    OnPrimary, ///< text on Primary
    Light, ///< what fills the jar; never text
    Good,
    Warn,
    Bad,
    Sports,
    Education,
    Hobbies,
    Health,
    Dreams,
};
inline constexpr int tokenCount = static_cast<int>(Token::Dreams) + 1;

QColor tokenColor(Token token, bool dark);
Token tokenOf(Category category);

/// Black and white in every light: what printers print and what machines read.
QColor plainBlack();
QColor plainWhite();
/// `over` laid on `under` with `share` 0…1 of it to be seen; always opaque.
QColor mixed(const QColor &over, const QColor &under, qreal share);
/// WCAG 2 contrast of two opaque colours, 1…21.
qreal contrast(const QColor &a, const QColor &b);

/// Distances and radii in logical pixels (LOOK: 4, 8, 12, 16, 24, 32, 48).
namespace space {
inline constexpr int xxs = 4, xs = 8, s = 12, m = 16, l = 24, xl = 32, xxl = 48;
}
namespace metric {
inline constexpr int cardRadius = 12, fieldRadius = 8, fieldHeight = 40, rowHeight = 36;
inline constexpr int sidebar = 220, sidebarCollapsed = 64, collapseUnder = 900, contentWidth = 1200;
inline constexpr int cardMin = 280, cardMax = 340;
}

}
