#include "widgets/jartile.h"

#include "ui/pictureshelf.h"
#include "ui/widgets/drawing.h"
#include "ui/words.h"

#include <QPainter>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Token;

namespace {
constexpr int titleLines = 2;
constexpr int namesShown = 2;
constexpr qreal jarShare = 0.34;
}

JarTile::JarTile(const Look &look, const station::Jar &jar, const QString &currency, ui::PictureShelf &pictures)
    : m_look(look), m_jar(jar), m_pictures(pictures),
      m_raised(ui::words::raisedOf(jar.raised + jar.waiting, jar.goal, currency, look.locale()))
{
    setObjectName(QStringLiteral("jar_%1").arg(jar.id.value()));
    setAccessibleName(jar.title + QStringLiteral(", ") + ui::words::byChild(jar.childName) + QStringLiteral(", ") + m_raised);
    if (!jar.donors.isEmpty()) {
        m_thanks = tr("Thank you, %1!").arg(look.locale().createSeparatedList(jar.donors.mid(0, namesShown)));
        setAccessibleName(accessibleName() + QStringLiteral(", ") + m_thanks);
    }
    connect(&pictures, &ui::PictureShelf::arrived, this, qOverload<>(&QWidget::update));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(std::max(look.px(230), sizeHint().height()));
}

QSize JarTile::sizeHint() const
{
    const int lines = QFontMetrics(m_look.font(FontRole::CardTitle)).lineSpacing() * titleLines
        + (1 + raisedLines() + (m_thanks.isEmpty() ? 0 : 1)) * QFontMetrics(m_look.font(FontRole::Body)).lineSpacing();
    return {m_look.px(220), std::max(m_look.px(150), lines + m_look.px(44))};
}

/// Two in large text on a narrow screen, where a tile has all of its width and that is not enough.
int JarTile::raisedLines() const
{
    const int beside = m_look.margin() + m_look.target() + m_look.gap();
    const int words = static_cast<int>((m_look.screen().width() - 2 * beside) * (1 - jarShare));
    return QFontMetrics(m_look.font(FontRole::Body)).horizontalAdvance(m_raised) > words ? 2 : 1;
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
    const qreal jarWidth = std::min(inside.height() * ui::jarAspect, inside.width() * jarShare);
    QRectF jar(inside.left(), 0, jarWidth, jarWidth / ui::jarAspect);
    jar.moveCenter(QPointF(jar.center().x(), inside.center().y()));
    QRectF text = inside.adjusted(jarWidth + m_look.px(14), 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        jar.moveRight(inside.right());
        text.moveLeft(inside.left());
    }
    paintJar(painter, jar);

    qreal y = text.top() + std::max(0, height() - sizeHint().height()) / 2.0;
    painter.setLayoutDirection(layoutDirection());
    const auto write = [&](const QString &words, FontRole role, Token ink, int lines) {
        painter.setFont(m_look.font(role));
        painter.setPen(theme.color(ink));
        const QRectF box(text.left(), y, text.width(), QFontMetricsF(painter.font()).lineSpacing() * lines + 2);
        y += ui::paintElided(painter, box, words, lines, Qt::AlignLeft).height + m_look.px(4);
    };
    write(m_jar.title, FontRole::CardTitle, Token::Ink, titleLines);
    write(ui::words::byChild(m_jar.childName), FontRole::Body, Token::Muted, 1);
    write(m_raised, FontRole::Body, ui::tokenOf(m_jar.category), raisedLines());
    if (!m_thanks.isEmpty())
        write(m_thanks, FontRole::Body, Token::Muted, 1);
}

void JarTile::paintJar(QPainter &painter, const QRectF &box)
{
    const ui::Theme &theme = m_look.theme();
    const qreal level = std::min(Percentage::of(m_jar.raised, m_jar.goal).toDouble() / 100, 1.0);
    const qreal waiting = std::min(Percentage::of(m_jar.waiting, m_jar.goal).toDouble() / 100, 1.0);
    if (const QPixmap photo = m_pictures.find(m_jar.picture).picture; !photo.isNull()) {
        const qreal bar = m_look.px(10), gap = m_look.px(8);
        ui::BannerPicture banner;
        banner.picture = photo;
        ui::paintBanner(painter, box.adjusted(0, 0, 0, -bar - gap), banner, ui::BannerCorners::All, theme);
        ui::paintProgress(painter, QRectF(box.left(), box.bottom() - bar, box.width(), bar), level, waiting, theme);
        return;
    }
    ui::JarPicture picture;
    picture.level = level;
    picture.waiting = waiting;
    picture.glow = m_jar.raised >= m_jar.goal ? 1 : 0;
    picture.marks = false;
    ui::paintJar(painter, box, picture, theme);
}

}
