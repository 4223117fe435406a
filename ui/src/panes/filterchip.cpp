#include "filterchip.h"

#include <QPainter>

namespace dreamjar::ui {

namespace {
constexpr int chipHeight = 34;
constexpr int pictureSize = 18;
}

FilterChip::FilterChip(const Theme &theme, Icon icon, const QString &word, Token token, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_token(token)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::font(FontRole::BodyStrong));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FilterChip::sizeHint() const
{
    const int picture = m_icon == Icon::None ? 0 : pictureSize + 6;
    return {fontMetrics().horizontalAdvance(text()) + picture + 2 * space::s + 4, chipHeight + 4};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const QColor color = m_theme.color(m_token);
    const QColor ground = isChecked() ? color : underMouse() ? m_theme.tint(m_token) : m_theme.color(Token::Surface);
    // On the filled pill stands what stands on a main button: light on dark, dark on light.
    const QColor ink = isChecked() ? m_theme.color(Token::OnPrimary) : m_theme.color(Token::Ink);
    painter.setPen(QPen(isChecked() ? color : m_theme.color(Token::Line), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::Primary), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
    QRectF inside = pill.adjusted(space::s, 0, -space::s, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_icon != Icon::None) {
        const qreal left = mirrored ? inside.right() - pictureSize : inside.left();
        m_theme.paintIcon(painter, {left, inside.center().y() - pictureSize / 2.0, pictureSize, pictureSize}, m_icon,
            isChecked() ? ink : color);
        if (mirrored)
            inside.setRight(inside.right() - pictureSize - 6);
        else
            inside.setLeft(inside.left() + pictureSize + 6);
    }
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}
