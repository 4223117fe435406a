#include "ui/widgets/drawing.h"

#include "translucent.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace dreamjar::ui {

namespace {

/// The same numbers for the same seed, on every machine and for ever: a jar keeps its pattern.
class Grains
{
public:
    explicit Grains(qint64 seed) : m_state(static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL + 0xD1B54A32D192ED03ULL)
    {
    }
    qreal next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<qreal>((m_state * 0x2545F4914F6CDD1DULL) >> 40) / static_cast<qreal>(1 << 24);
    }
    qreal between(qreal least, qreal greatest) { return least + (greatest - least) * next(); }
    int below(int count) { return static_cast<int>(next() * count); }

private:
    quint64 m_state;
};

void lanterns(QPainter &painter, const QRectF &box, Grains &grains, const QColor &ink)
{
    const int count = 7 + grains.below(4);
    for (int i = 0; i < count; ++i) {
        const qreal radius = box.height() * grains.between(0.06, 0.34);
        painter.setBrush(translucent(ink, grains.between(0.05, 0.13)));
        painter.drawEllipse(QPointF{box.left() + box.width() * grains.next(), box.top() + box.height() * grains.next()},
            radius, radius);
    }
}

void hills(QPainter &painter, const QRectF &box, Grains &grains, const QColor &ink)
{
    for (int i = 0; i < 4; ++i) {
        const qreal base = box.top() + box.height() * (0.34 + 0.17 * i),
                    swing = box.height() * grains.between(0.1, 0.26);
        const qreal sway = grains.next() < 0.5 ? 1 : -1;
        QPainterPath path{{box.left(), base + swing * sway * 0.5}};
        path.cubicTo({box.left() + box.width() * grains.between(0.2, 0.4), base - swing * sway},
            {box.left() + box.width() * grains.between(0.6, 0.8), base + swing * sway},
            {box.right(), base - swing * sway * 0.4});
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        painter.setBrush(translucent(ink, 0.07));
        painter.drawPath(path);
    }
}

void rings(QPainter &painter, const QRectF &box, Grains &grains, const QColor &ink)
{
    const QPointF centre{
        box.left() + box.width() * grains.between(0.55, 0.95), box.top() + box.height() * grains.between(0.2, 1.0)};
    const qreal step = box.height() * grains.between(0.17, 0.24);
    painter.setBrush(Qt::NoBrush);
    for (int i = 1; i < 9; ++i) {
        painter.setPen(QPen{translucent(ink, 0.15 - 0.012 * i), step * 0.42});
        painter.drawEllipse(centre, step * i, step * i);
    }
    painter.setPen(Qt::NoPen);
}

void stars(QPainter &painter, const QRectF &box, Grains &grains, const QColor &ink)
{
    const qreal cell = box.height() / 3.2;
    for (qreal y = box.top() + cell * 0.4; y < box.bottom(); y += cell) {
        for (qreal x = box.left() + cell * 0.5; x < box.right(); x += cell) {
            const QPointF at{x + cell * grains.between(-0.28, 0.28), y + cell * grains.between(-0.28, 0.28)};
            const qreal size = cell * grains.between(0.06, 0.22);
            painter.setBrush(translucent(ink, grains.between(0.08, 0.22)));
            QPainterPath path{{at.x(), at.y() - size}};
            path.quadTo(at, {at.x() + size, at.y()});
            path.quadTo(at, {at.x(), at.y() + size});
            path.quadTo(at, {at.x() - size, at.y()});
            path.quadTo(at, {at.x(), at.y() - size});
            painter.drawPath(path);
        }
    }
}

QPainterPath outline(const QRectF &box, BannerCorners corners)
{
    constexpr qreal radius = metric::cardRadius;
    QPainterPath path;
    switch (corners) {
    case BannerCorners::None:
        path.addRect(box);
        break;
    case BannerCorners::All:
        path.addRoundedRect(box, radius, radius);
        break;
    case BannerCorners::Top: {
        constexpr qreal across = 2 * radius;
        path.moveTo(box.bottomLeft());
        path.lineTo(box.left(), box.top() + radius);
        path.arcTo({box.left(), box.top(), across, across}, 180, -90);
        path.lineTo(box.right() - radius, box.top());
        path.arcTo({box.right() - across, box.top(), across, across}, 90, -90);
        path.lineTo(box.bottomRight());
        path.closeSubpath();
        break;
    }
    }
    return path;
}

/// Cut like "cover": the middle of the picture, filling the box.
void paintPicture(QPainter &painter, const QRectF &box, const QPixmap &picture)
{
    const QSizeF size = picture.deviceIndependentSize();
    const qreal scale = std::max(box.width() / size.width(), box.height() / size.height());
    QRectF target{QPointF{}, size * scale};
    target.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, picture, QRectF{picture.rect()});
}

/// The first letter or digit, whole also where it takes two UTF-16 units or carries marks.
QString initialOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (QChar::isLetterOrNumber(point)) {
            const char32_t whole = point;
            return QString::fromUcs4(&whole, 1).toUpper();
        }
    }
    return {};
}

}

void paintBanner(
    QPainter &painter, const QRectF &box, const BannerPicture &banner, BannerCorners corners, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath shape = outline(box, corners);
    painter.setPen(Qt::NoPen);
    if (!banner.picture.isNull()) {
        // A clip has no smooth edge, so the picture becomes a brush.
        const qreal scale = painter.device()->devicePixelRatioF();
        QPixmap cut{(box.size() * scale).toSize()};
        cut.setDevicePixelRatio(scale);
        cut.fill(theme.color(Token::Line));
        QPainter inner{&cut};
        paintPicture(inner, {{0, 0}, box.size()}, banner.picture);
        inner.end();
        QBrush brush{cut};
        brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale) * QTransform::fromTranslate(box.x(), box.y()));
        painter.setBrush(brush);
        painter.drawPath(shape);
        painter.restore();
        return;
    }

    const QColor base = tokenColor(tokenOf(banner.category), false), night = tokenColor(Token::Ink, false);
    const QColor white = tokenColor(Token::Surface, false), violet = tokenColor(Token::Primary, false);
    const bool dark = theme.isDark();
    QLinearGradient ground{box.topLeft(), box.bottomRight()};
    ground.setColorAt(0, mixed(mixed(white, base, dark ? 0.0 : 0.16), dark ? night : base, dark ? 0.74 : 1));
    ground.setColorAt(1, mixed(mixed(base, violet, 0.72), night, dark ? 0.5 : 0.86));
    painter.setBrush(ground);
    painter.drawPath(shape);

    painter.setClipPath(shape, Qt::IntersectClip);
    Grains grains{banner.seed};
    switch (grains.below(4)) {
    case 0:
        lanterns(painter, box, grains, white);
        break;
    case 1:
        hills(painter, box, grains, white);
        break;
    case 2:
        rings(painter, box, grains, white);
        break;
    default:
        stars(painter, box, grains, white);
        break;
    }
    painter.setClipping(false);

    // The letters of the headings, larger: each size by itself would be a font to be looked up for every size of
    // banner.
    const QFont font = Theme::font(FontRole::Heading);
    const qreal times = std::clamp(box.height() * 0.46, 16.0, 120.0) / font.pixelSize();
    painter.translate(box.center());
    painter.scale(times, times);
    painter.setFont(font);
    painter.setPen(translucent(white, dark ? 0.82 : 0.94));
    const QSizeF room = box.size() / times;
    painter.drawText(QRectF{{-room.width() / 2, -room.height() / 2}, room}, Qt::AlignCenter, initialOf(banner.title));
    painter.restore();
}

void paintAvatar(QPainter &painter, const QRectF &box, const AvatarPicture &avatar, const Theme &theme)
{
    const qreal side = std::min(box.width(), box.height());
    QRectF round{0, 0, side, side};
    round.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!avatar.picture.isNull()) {
        const qreal scale = painter.device()->devicePixelRatioF();
        QPixmap cut{(round.size() * scale).toSize()};
        cut.setDevicePixelRatio(scale);
        cut.fill(theme.color(Token::Line));
        QPainter inner{&cut};
        paintPicture(inner, {{0, 0}, round.size()}, avatar.picture);
        inner.end();
        QBrush brush{cut};
        brush.setTransform(
            QTransform::fromScale(1 / scale, 1 / scale) * QTransform::fromTranslate(round.x(), round.y()));
        painter.setBrush(brush);
        painter.drawEllipse(round);
        painter.restore();
        return;
    }

    Token token = Token::Primary;
    Icon icon = Icon::None;
    switch (avatar.kind) {
    case AvatarPicture::Kind::Person:
        break;
    case AvatarPicture::Kind::Anonymous:
        token = Token::Muted;
        icon = Icon::Anonymous;
        break;
    case AvatarPicture::Kind::Child:
        // Not blue and pink: the face tells, the colour is the name's own.
        constexpr Token tokens[] = {Token::Dreams, Token::Education, Token::Hobbies, Token::Sports, Token::Health};
        uint sum = 0;
        for (const QChar c : avatar.name)
            sum = sum * 31 + c.unicode();
        token = tokens[sum % std::size(tokens)];
        switch (avatar.gender) {
        case Gender::Female:
            icon = Icon::Girl;
            break;
        case Gender::Male:
            icon = Icon::Boy;
            break;
        case Gender::Unspecified:
        case Gender::PreferNotToSay:
            icon = Icon::Child;
            break;
        }
        break;
    }
    painter.setBrush(mixed(theme.color(token), theme.color(Token::Surface), 0.16));
    painter.drawEllipse(round);
    const QString initial = initialOf(avatar.name);
    if (icon == Icon::None && initial.isEmpty())
        icon = Icon::User;
    if (icon != Icon::None) {
        const qreal inset = side * 0.2;
        theme.paintIcon(painter, round.adjusted(inset, inset, -inset, -inset), icon, theme.color(token));
    } else {
        QFont font = Theme::font(FontRole::CardTitle);
        font.setPixelSize(std::max(10, static_cast<int>(side * 0.42)));
        painter.setFont(font);
        painter.setPen(theme.color(token));
        painter.drawText(round, Qt::AlignCenter, initial);
    }
    painter.restore();
}

}
