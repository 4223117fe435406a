#include "widgets/touchbutton.h"

#include <QPainter>

namespace dreamjar::kiosk {

using ui::Token;
using ui::Variant;

TouchButton::TouchButton(const Look &look, const QString &name, const QString &text, Variant variant, ui::Icon icon)
    : m_look(look), m_variant(variant), m_icon(icon), m_wrap(look.screen().width())
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setFont(look.font(m_role));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TouchButton::setRole(ui::FontRole role)
{
    m_role = role;
    setFont(m_look.font(role));
    updateGeometry();
}

void TouchButton::setIconOnly()
{
    m_iconOnly = true;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

void TouchButton::keepToTarget()
{
    QFont small = font();
    const int room = m_look.target() - 2 * m_look.px(8);
    while (QFontMetrics(small).height() > room && small.pixelSize() > 12)
        small.setPixelSize(small.pixelSize() - 1);
    setFont(small);
}

int TouchButton::iconSide() const
{
    return m_icon == ui::Icon::None ? 0 : qRound(fontMetrics().height() * 1.05);
}

QSize TouchButton::textSize(int width) const
{
    if (m_iconOnly)
        return {};
    return fontMetrics().boundingRect(QRect(0, 0, std::max(width, 1), 100'000), Qt::AlignCenter | Qt::TextWordWrap, text()).size();
}

QSize TouchButton::sizeHint() const
{
    const int side = m_look.target();
    if (m_iconOnly)
        return {side, side};
    const int padding = 2 * m_look.px(20) + (m_icon == ui::Icon::None ? 0 : iconSide() + m_look.px(10));
    const QSize words = textSize(m_wrap - padding);
    return {std::max(side, words.width() + padding + 2), std::max(side, words.height() + 2 * m_look.px(12))};
}

/// As wide as its longest word, which cannot be wrapped.
QSize TouchButton::minimumSizeHint() const
{
    const int side = m_look.target();
    if (m_iconOnly)
        return {side, side};
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const int icon = m_icon == ui::Icon::None ? 0 : iconSide() + m_look.px(10);
    return {std::max(side, widest + icon + 2 * m_look.px(8) + 4), side};
}

int TouchButton::heightForWidth(int width) const
{
    if (m_iconOnly)
        return m_look.target();
    const int padding = 2 * m_look.px(8) + (m_icon == ui::Icon::None ? 0 : iconSide() + m_look.px(10));
    return std::max(m_look.target(), textSize(width - padding).height() + 2 * m_look.px(8));
}

QRect TouchButton::textBox() const
{
    QRect box = rect().adjusted(m_look.px(8), 0, -m_look.px(8), 0);
    if (m_icon != ui::Icon::None) {
        if (layoutDirection() == Qt::RightToLeft)
            box.setRight(box.right() - iconSide() - m_look.px(10));
        else
            box.setLeft(box.left() + iconSide() + m_look.px(10));
    }
    return box;
}

QColor TouchButton::ground() const
{
    const ui::Theme &theme = m_look.theme();
    switch (m_variant) {
    case Variant::Primary:
        return theme.color(Token::Primary);
    case Variant::Danger:
        return theme.color(Token::Bad);
    case Variant::Normal:
        return isChecked() ? theme.tint(Token::Primary) : theme.color(Token::Surface);
    case Variant::Quiet:
        break;
    }
    return theme.color(Token::Background);
}

QColor TouchButton::ink() const
{
    const ui::Theme &theme = m_look.theme();
    if (!isEnabled())
        return theme.color(Token::Muted);
    if (m_variant == Variant::Primary || m_variant == Variant::Danger)
        return theme.color(Token::OnPrimary);
    return theme.color(m_variant == Variant::Quiet || isChecked() ? Token::Primary : Token::Ink);
}

void TouchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Theme &theme = m_look.theme();
    const bool solid = m_variant == Variant::Primary || m_variant == Variant::Danger;
    QColor fill = isEnabled() ? ground() : theme.color(Token::Background);
    if (isDown())
        fill = ui::mixed(theme.color(Token::Ink), fill, solid ? 0.2 : 0.08);
    const qreal radius = m_look.px(14);
    QPen edge(Qt::NoPen);
    if (isChecked() && !solid)
        edge = QPen(theme.color(Token::Primary), m_look.px(3));
    else if (m_variant == Variant::Normal || !isEnabled())
        edge = QPen(ui::mixed(theme.color(Token::Primary), theme.color(Token::Line), 0.3), m_look.px(2));
    painter.setPen(edge);
    painter.setBrush(fill);
    const qreal half = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(solid ? theme.color(Token::OnPrimary) : theme.color(Token::Primary), m_look.px(3)));
        const qreal in = m_look.px(solid ? 5 : 2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), radius - in, radius - in);
    }

    if (m_iconOnly) {
        const qreal side = m_look.px(32);
        if (m_turned) {
            painter.translate(width(), height());
            painter.rotate(180);
        }
        theme.paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon, ink());
        return;
    }
    QRect words = textBox();
    if (m_icon != ui::Icon::None) {
        const int side = iconSide();
        const int textWidth = std::min(words.width(), textSize(words.width()).width());
        const int together = side + (text().isEmpty() ? 0 : m_look.px(10) + textWidth);
        const int left = (width() - together) / 2;
        QRect spot(left, (height() - side) / 2, side, side);
        words = QRect(left + side + m_look.px(10), 0, textWidth + 2, height());
        if (layoutDirection() == Qt::RightToLeft) {
            spot.moveLeft(width() - left - side);
            words.moveLeft(width() - left - together - 2);
        }
        theme.paintIcon(painter, spot, m_icon, ink());
    }
    painter.setPen(ink());
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text());
}

}
