#include "widgets/jartile.h"

#include "ui/widgets/drawing.h"
#include "ui/words.h"

#include <QPainter>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Token;

namespace {
constexpr int titleLines = 2;
}

JarTile::JarTile(const Look &look, const station::Jar &jar, const QString &currency)
    : m_look(look), m_jar(jar),
      m_raised(ui::words::raisedOf(jar.raised + jar.waiting, jar.goal, currency, look.locale()))
{
    setObjectName(QStringLiteral("jar_%1").arg(jar.id.value()));
    setAccessibleName(jar.title + QStringLiteral(", ") + ui::words::byChild(jar.childName) + QStringLiteral(", ") + m_raised);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize JarTile::sizeHint() const
{
    const int lines = QFontMetrics(m_look.font(FontRole::CardTitle)).lineSpacing() * titleLines
        + 2 * QFontMetrics(m_look.font(FontRole::Body)).lineSpacing();
    return {m_look.px(220), std::max(m_look.px(150), lines + m_look.px(44))};
}

void JarTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Theme &theme = m_look.theme();
    const qreal line = hasFocus() || isDown() ? m_look.px(3) : m_look.px(2);
    painter.setPen(QPen(hasFocus() || isDown() ? theme.color(Token::Primary) : theme.color(Token::Line), line));
    painter.setBrush(isDown() ? theme.tint(Token::Primary) : theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), m_look.px(16), m_look.px(16));

    const QRectF inside = QRectF(rect()).adjusted(m_look.px(14), m_look.px(14), -m_look.px(14), -m_look.px(14));
    const qreal jarWidth = std::min(inside.height() * ui::jarAspect, inside.width() * 0.34);
    QRectF jar(inside.left(), 0, jarWidth, jarWidth / ui::jarAspect);
    jar.moveCenter(QPointF(jar.center().x(), inside.center().y()));
    QRectF text = inside.adjusted(jarWidth + m_look.px(14), 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        jar.moveRight(inside.right());
        text.moveLeft(inside.left());
    }
    ui::JarPicture picture;
    picture.level = std::min(Percentage::of(m_jar.raised, m_jar.goal).toDouble() / 100, 1.0);
    picture.waiting = std::min(Percentage::of(m_jar.waiting, m_jar.goal).toDouble() / 100, 1.0);
    picture.glow = m_jar.raised >= m_jar.goal ? 1 : 0;
    picture.marks = false;
    ui::paintJar(painter, jar, picture, theme);

    qreal y = text.top();
    painter.setLayoutDirection(layoutDirection());
    const auto write = [&](const QString &words, FontRole role, Token ink, int lines) {
        painter.setFont(m_look.font(role));
        painter.setPen(theme.color(ink));
        const QRectF box(text.left(), y, text.width(), QFontMetricsF(painter.font()).lineSpacing() * lines + 2);
        y += ui::paintElided(painter, box, words, lines, Qt::AlignLeft).height + m_look.px(4);
    };
    write(m_jar.title, FontRole::CardTitle, Token::Ink, titleLines);
    write(ui::words::byChild(m_jar.childName), FontRole::Body, Token::Muted, 1);
    write(m_raised, FontRole::Body, ui::tokenOf(m_jar.category), 1);
}

}
