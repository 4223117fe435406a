#include "widgets/touchfield.h"

#include "domain/text.h"

#include <QKeyEvent>
#include <QPainter>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Token;

TouchField::TouchField(const Look &look, const QString &name, const QString &label, Kind kind, int most)
    : m_look(look), m_label(label), m_kind(kind), m_most(most)
{
    setObjectName(name);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TouchField::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleDescription(text);
    update();
    Q_EMIT edited();
}

void TouchField::setPlaceholder(const QString &words)
{
    m_placeholder = words;
    update();
}

void TouchField::setComplaint(const QString &sentence)
{
    if (sentence == m_complaint)
        return;
    m_complaint = sentence;
    updateGeometry();
    update();
}

void TouchField::type(const QString &letters)
{
    QString text = m_text;
    for (const QChar letter : letters) {
        if (letter.isPrint() || letter.isSurrogate())
            text += letter;
    }
    if (codePoints(text) <= m_most)
        setText(text);
    setComplaint({});
}

void TouchField::rubOut()
{
    QString text = m_text;
    if (text.size() >= 2 && text.back().isLowSurrogate())
        text.chop(1);
    text.chop(1);
    setText(text);
    setComplaint({});
}

int TouchField::labelHeight(int width) const
{
    const QFontMetrics metrics(m_look.font(FontRole::BodyStrong));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, m_complaint.isEmpty() ? m_label : m_complaint).height() + m_look.px(6);
}

int TouchField::boxHeight() const
{
    return qMax(m_look.target(), QFontMetrics(m_look.font(FontRole::Lead)).height() + m_look.px(8));
}

int TouchField::heightForWidth(int width) const
{
    return labelHeight(width) + boxHeight();
}

QSize TouchField::sizeHint() const
{
    const int width = m_look.px(420);
    return {width, heightForWidth(width)};
}

void TouchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Theme &theme = m_look.theme();
    const bool wrong = !m_complaint.isEmpty();
    painter.setLayoutDirection(layoutDirection());
    const int labelled = labelHeight(width());

    painter.setFont(m_look.font(FontRole::BodyStrong));
    painter.setPen(theme.color(wrong ? Token::Bad : Token::Ink));
    painter.drawText(QRect(0, 0, width(), labelled), int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, wrong ? m_complaint : m_label);

    const qreal line = hasFocus() || wrong ? m_look.px(3) : m_look.px(2);
    const QRectF box = QRectF(0, labelled, width(), boxHeight()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QColor edge = ui::mixed(theme.color(Token::Muted), theme.color(Token::Line), 0.5);
    if (hasFocus())
        edge = theme.color(Token::Primary);
    if (wrong)
        edge = theme.color(Token::Bad);
    painter.setPen(QPen(edge, line));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(box, m_look.px(12), m_look.px(12));

    const QRectF inside = box.adjusted(m_look.px(16), 0, -m_look.px(16), 0);
    const QFont font = m_look.font(FontRole::Lead);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setClipRect(inside);
    // The end is what one is typing: a longer text shows its end.
    const QString shown = m_text.isEmpty() ? m_placeholder : m_text;
    painter.setPen(theme.color(m_text.isEmpty() ? Token::Muted : Token::Ink));
    const bool rightToLeft = m_text.isEmpty() ? layoutDirection() == Qt::RightToLeft : m_text.isRightToLeft();
    const int textWidth = metrics.horizontalAdvance(shown);
    const bool tooLong = textWidth > inside.width() - m_look.px(6) && !m_text.isEmpty();
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (tooLong)
        side = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(inside, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (hasFocus()) {
        const qreal along = m_text.isEmpty() ? 0 : qMin<qreal>(textWidth, inside.width() - m_look.px(2));
        const qreal x = rightToLeft ? inside.right() - along - m_look.px(2) : inside.left() + along;
        painter.fillRect(QRectF(x, inside.center().y() - metrics.height() / 2.0, m_look.px(3), metrics.height()),
            theme.color(Token::Primary));
    }
}

void TouchField::keyPressEvent(QKeyEvent *event)
{
    const auto chords = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (chords && event->modifiers() != (Qt::ControlModifier | Qt::AltModifier)) // which is AltGr
        return;
    if (event->key() == Qt::Key_Backspace)
        rubOut();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        QWidget::keyPressEvent(event);
    else
        type(event->text());
}

void TouchField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TouchField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TouchField::mousePressEvent(QMouseEvent *)
{
    setFocus();
}

}
