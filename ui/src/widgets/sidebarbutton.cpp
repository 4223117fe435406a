#include "sidebarbutton.h"

#include "ui/theme/figures.h"
#include "ui/widgets/drawing.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace dreamjar::ui {

SidebarBrand::SidebarBrand(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mark(Theme::applicationIcon())
{
    setFixedHeight(40);
    setAccessibleName(QStringLiteral("DreamJar"));
}

void SidebarBrand::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

void SidebarBrand::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    constexpr int side = 36;
    const int x = m_collapsed ? (width() - side) / 2 : space::xxs;
    m_mark.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), {x, 2, side, side}));
    if (m_collapsed)
        return;
    painter.setFont(Theme::font(FontRole::Title));
    painter.setPen(m_theme.color(Token::Ink));
    const QRect text{x + side + 10, 0, width() - x - side - 10, height()};
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignLeading,
        QStringLiteral("DreamJar"));
}

SidebarButton::SidebarButton(const Theme &theme, Icon icon, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_word(word)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void SidebarButton::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void SidebarButton::setPerson(const QString &name, const QString &detail)
{
    m_name = name;
    m_detail = detail;
    describe();
    updateGeometry();
    update();
}

void SidebarButton::describe()
{
    const QString words = m_name.isEmpty() ? m_word : m_name;
    setText(words);
    setAccessibleName(m_name.isEmpty() ? m_word : tr("Account: %1").arg(m_name));
    setAccessibleDescription(m_badge > 0 ? tr("%n new", nullptr, m_badge) : m_detail);
    setToolTip(m_collapsed ? words.toHtmlEscaped() : QString{});
}

QSize SidebarButton::sizeHint() const
{
    return {metric::sidebar - 2 * space::s, m_name.isEmpty() ? 40 : 52};
}

void SidebarButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SidebarButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QAbstractButton::focusInEvent(event);
}

void SidebarButton::paintBadge(QPainter &painter, const QRectF &inner)
{
    const QString count = m_badge > 99 ? QStringLiteral("99+") : locale().toString(m_badge);
    const QFont font = Theme::font(FontRole::CaptionStrong);
    const qreal width = std::max(20.0, figuresWidth(count, font) + 12);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    QRectF pill{fromRight ? inner.left() : inner.right() - width, inner.center().y() - 10, width, 20};
    if (m_collapsed) {
        pill = QRectF{0, 0, 10, 10};
        pill.moveCenter({fromRight ? inner.left() + 4 : inner.right() - 4, inner.top() + 8});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Primary));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (!m_collapsed) {
        painter.setPen(m_theme.color(Token::OnPrimary));
        drawFigures(painter, pill, Qt::AlignCenter, count, font);
    }
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place
        = [this](const QRect &part) { return QRectF{QStyle::visualRect(layoutDirection(), rect(), part)}; };
    const bool on = isChecked(), under = underMouse();
    const QColor ink = on ? m_theme.color(Token::Primary) : m_theme.color(Token::Ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? m_theme.tint(Token::Primary) : under || isDown() ? m_theme.hover() : QColor{Qt::transparent});
    painter.drawRoundedRect(rect(), metric::fieldRadius, metric::fieldRadius);
    if (hasFocus() && m_byKeyboard) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{m_theme.color(Token::Primary), 2});
        painter.drawRoundedRect(
            QRectF{rect()}.adjusted(1, 1, -1, -1), metric::fieldRadius - 1, metric::fieldRadius - 1);
    }

    const bool person = !m_name.isEmpty();
    const int side = person ? 36 : 20;
    const int x = m_collapsed ? (width() - side) / 2 : person ? space::xxs : space::s;
    const QRectF spot = place({x, (height() - side) / 2, side, side});
    if (person)
        paintAvatar(painter, spot, {AvatarPicture::Kind::Person, m_name, Gender::Unspecified, {}}, m_theme);
    else
        m_theme.paintIcon(painter, spot, m_icon, on ? ink : m_theme.color(Token::Muted));
    if (m_badge > 0)
        paintBadge(painter, QRectF{rect()}.adjusted(space::xs, 0, -space::xs, 0));
    if (m_collapsed)
        return;

    const int start = x + side + (person ? 10 : space::s);
    const int room = width() - start - space::xs - (m_badge > 0 ? 36 : 0);
    painter.setPen(ink);
    painter.setFont(Theme::font(on || person ? FontRole::BodyStrong : FontRole::Body));
    if (person && !m_detail.isEmpty()) {
        paintElided(painter, place({start, 7, room, 20}), m_name, 1, Qt::AlignLeft);
        painter.setPen(m_theme.color(Token::Muted));
        painter.setFont(Theme::font(FontRole::Caption));
        paintElided(painter, place({start, 27, room, 17}), m_detail, 1, Qt::AlignLeft);
        return;
    }
    const QRectF line = place({start, 0, room, height()});
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

}
