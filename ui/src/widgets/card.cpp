#include "ui/widgets/card.h"

#include "ui/theme/figures.h"
#include "ui/widgets/drawing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dreamjar::ui {

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QVBoxLayout *Card::column()
{
    if (!m_column) {
        m_column = new QVBoxLayout{this};
        m_column->setContentsMargins(space::m, space::m, space::m, space::m);
        m_column->setSpacing(space::s);
    }
    return m_column;
}

bool Card::showsFocus() const
{
    return hasFocus() && m_byKeyboard;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintCard(painter, rect(), m_theme, m_hovered && m_clickable, showsFocus());
}

void Card::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    update();
}

void Card::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    update();
}

void Card::mousePressEvent(QMouseEvent *event)
{
    if (!m_clickable || event->button() != Qt::LeftButton)
        return QFrame::mousePressEvent(event);
    m_pressed = true;
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_pressed && rect().contains(event->position().toPoint());
    m_pressed = false;
    if (!m_clickable || event->button() != Qt::LeftButton)
        return QFrame::mouseReleaseEvent(event);
    if (clicked)
        Q_EMIT activated();
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_clickable && !event->isAutoRepeat()
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void Card::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_byKeyboard = reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason;
    QFrame::focusInEvent(event);
    update();
}

void Card::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

StatCard::StatCard(const Theme &theme, Icon icon, const QString &label, QWidget *parent)
    : Card(theme, parent), m_icon(icon), m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StatCard::setFigure(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    describe();
    updateGeometry();
    update();
}

void StatCard::describe()
{
    setAccessibleName(m_figure.isEmpty() ? m_label : tr("%1: %2").arg(m_label, m_figure));
    setAccessibleDescription(m_note);
}

QSize StatCard::sizeHint() const
{
    const qreal figure = figuresWidth(m_figure, Theme::font(FontRole::BigFigure));
    return {std::max(200, static_cast<int>(figure) + 2 * space::m), 128};
}

QSize StatCard::minimumSizeHint() const
{
    return {150, 128};
}

void StatCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    const auto place
        = [this](const QRect &part) { return QRectF{QStyle::visualRect(layoutDirection(), rect(), part)}; };
    // Where it is narrow the words need the room of the icon.
    const bool narrow = width() < 168;
    const int margin = narrow ? space::s : space::m;
    const QRect inner = rect().adjusted(margin, space::m, -margin, -space::m);

    if (!narrow) {
        const QRectF plate = place({inner.left(), inner.top(), 32, 32});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().tint(Token::Primary));
        painter.drawRoundedRect(plate, 10, 10);
        theme().paintIcon(painter, plate.adjusted(7, 7, -7, -7), m_icon, theme().color(Token::Primary));
    }
    const int indent = narrow ? 0 : 32 + space::s;
    painter.setPen(theme().color(Token::Muted));
    painter.setFont(Theme::font(FontRole::Body));
    paintElided(painter, place({inner.left() + indent, inner.top() + 7, inner.width() - indent, 18}), m_label, 1,
        Qt::AlignLeft);

    painter.setPen(theme().color(Token::Ink));
    QFont figureFont = Theme::font(FontRole::BigFigure);
    for (const FontRole smaller : {FontRole::Figure, FontRole::LeadStrong}) { // rather smaller than cut
        if (figuresWidth(m_figure, figureFont) > inner.width())
            figureFont = Theme::font(smaller);
    }
    const QString figure = figuresWidth(m_figure, figureFont) > inner.width()
        ? QFontMetrics{figureFont}.elidedText(m_figure, Qt::ElideRight, inner.width())
        : m_figure;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    drawFigures(painter, place({inner.left(), inner.top() + 38, inner.width(), 38}), side | Qt::AlignVCenter, figure,
        figureFont);

    painter.setPen(theme().color(Token::Muted));
    painter.setFont(Theme::font(FontRole::Caption));
    const QRectF note = place({inner.left(), inner.top() + 78, inner.width(), 18});
    paintElided(painter, note, m_note, 1, Qt::AlignLeft);
}

}
