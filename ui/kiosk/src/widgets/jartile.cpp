#include "widgets/jartile.h"

#include "ui/pictureshelf.h"
#include "ui/widgets/drawing.h"
#include "ui/words.h"

#include <QPainter>
#include <QtMath>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Token;

namespace {
constexpr int titleLines = 2;
constexpr int namesShown = 2;
constexpr qreal jarShare = 0.34;
constexpr qreal photoAspect = 4.0 / 3;
constexpr int padding = 14, lineGap = 4;
}

JarTile::JarTile(const Look &look, const station::Jar &jar, const QString &currency, ui::PictureShelf &pictures,
    Shape shape, int width, bool large)
    : m_look(look), m_jar(jar), m_pictures(pictures), m_shape(shape), m_width(width), m_large(large),
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
    int tallest = look.px(230);
    if (large)
        tallest = look.px(shape == Shape::Standing ? 560 : 330);
    setMaximumHeight(std::max(tallest, sizeHint().height()));
}

QList<JarTile::Line> JarTile::lines() const
{
    const FontRole title = m_large ? FontRole::Title : FontRole::CardTitle;
    const FontRole body = m_large ? FontRole::Lead : FontRole::Body;
    const bool alike = m_shape == Shape::Standing; // beside each other titles begin at one height
    QList<Line> lines{
        {m_jar.title, title, Token::Ink, alike ? titleLines : std::min(titleLines, linesNeeded(m_jar.title, title))},
        {ui::words::byChild(m_jar.childName), body, Token::Muted, 1},
        {m_raised, body, ui::tokenOf(m_jar.category), linesNeeded(m_raised, body)},
    };
    if (!m_thanks.isEmpty())
        lines.append({m_thanks, body, Token::Muted, 1});
    return lines;
}

/// Figures are never cut: they may break in large text.
int JarTile::linesNeeded(const QString &words, FontRole role) const
{
    const qreal across = m_width - 2 * m_look.px(padding);
    const qreal beside = m_shape == Shape::Lying ? across * jarShare + m_look.px(padding) : 0;
    const QFontMetricsF metrics(m_look.font(role));
    const QRectF box = metrics.boundingRect(QRectF(0, 0, across - beside, 10'000), Qt::TextWordWrap, words);
    return std::max(1, qRound(box.height() / metrics.lineSpacing()));
}

qreal JarTile::heightOfLines() const
{
    qreal height = 0;
    for (const Line &line : lines())
        height += QFontMetricsF(m_look.font(line.role)).lineSpacing() * line.most + m_look.px(lineGap);
    return height;
}

QSize JarTile::sizeHint() const
{
    const int words = qCeil(heightOfLines()) + 2 * m_look.px(padding);
    if (m_shape == Shape::Standing)
        return {m_look.px(220), words + m_look.px(padding + 150)};
    return {m_look.px(220), std::max(m_look.px(150), words)};
}

void JarTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Theme &theme = m_look.theme();
    const qreal edge = hasFocus() || isDown() ? m_look.px(3) : m_look.px(2);
    painter.setPen(QPen(hasFocus() || isDown() ? theme.color(Token::Primary) : theme.color(Token::Line), edge));
    painter.setBrush(isDown() ? theme.tint(Token::Primary) : theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_look.px(16), m_look.px(16));

    const qreal air = m_look.px(padding);
    const QRectF inside = QRectF(rect()).adjusted(air, air, -air, -air);
    const bool standing = m_shape == Shape::Standing;
    QRectF art = inside, text = inside;
    if (standing) {
        text.setTop(inside.bottom() - heightOfLines());
        art = QRectF(inside.topLeft(), QPointF(inside.right(), text.top() - air));
    } else {
        art.setWidth(std::min(inside.height() * ui::jarAspect, inside.width() * jarShare));
        text.setLeft(art.right() + air);
        if (layoutDirection() == Qt::RightToLeft) {
            art.moveRight(inside.right());
            text.moveLeft(inside.left());
        }
        text.setTop(text.top() + std::max(0.0, inside.height() - heightOfLines()) / 2);
    }
    paintArt(painter, art);

    painter.setLayoutDirection(layoutDirection());
    for (const Line &line : lines()) {
        painter.setFont(m_look.font(line.role));
        painter.setPen(theme.color(line.ink));
        const QRectF box(text.left(), text.top(), text.width(), QFontMetricsF(painter.font()).lineSpacing() * line.most + 2);
        const auto written = ui::paintElided(painter, box, line.words, line.most, standing ? Qt::AlignHCenter : Qt::AlignLeft);
        text.setTop(text.top() + written.height + m_look.px(lineGap));
    }
}

void JarTile::paintArt(QPainter &painter, const QRectF &room)
{
    const ui::Theme &theme = m_look.theme();
    const qreal level = std::min(Percentage::of(m_jar.raised, m_jar.goal).toDouble() / 100, 1.0);
    const qreal waiting = std::min(Percentage::of(m_jar.waiting, m_jar.goal).toDouble() / 100, 1.0);
    if (const QPixmap photo = m_pictures.find(m_jar.picture).picture; !photo.isNull()) {
        const qreal bar = m_look.px(10), gap = m_look.px(8);
        QRectF box(0, 0, room.width(), std::min(room.height(), room.width() / photoAspect + gap + bar));
        box.moveCenter(room.center());
        ui::BannerPicture banner;
        banner.picture = photo;
        ui::paintBanner(painter, box.adjusted(0, 0, 0, -bar - gap), banner, ui::BannerCorners::All, theme);
        ui::paintProgress(painter, QRectF(box.left(), box.bottom() - bar, box.width(), bar), level, waiting, theme);
        return;
    }
    QRectF box(0, 0, std::min(room.width(), room.height() * ui::jarAspect), 0);
    box.setHeight(box.width() / ui::jarAspect);
    box.moveCenter(room.center());
    ui::JarPicture picture;
    picture.level = level;
    picture.waiting = waiting;
    picture.glow = m_jar.raised >= m_jar.goal ? 1 : 0;
    picture.marks = false;
    ui::paintJar(painter, box, picture, theme);
}

}
