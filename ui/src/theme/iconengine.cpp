#include "iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dreamjar::ui {

namespace {

QByteArray drawingOf(Icon icon)
{
    QFile file{iconPath(icon)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// What points along the line of reading points the other way where one reads from the right.
bool isMirrored(Icon icon)
{
    const bool pointsAlong = icon == Icon::Back || icon == Icon::ChevronRight || icon == Icon::SignIn
        || icon == Icon::SignOut || icon == Icon::External;
    return pointsAlong && QGuiApplication::isRightToLeft();
}

QPixmap tinted(Icon icon, const QSize &pixels, const QColor &color)
{
    if (icon == Icon::None || pixels.isEmpty())
        return {};
    const QString key = QStringLiteral("dreamjar/%1/%2x%3/%4/%5")
                            .arg(static_cast<int>(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(isMirrored(icon));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    // QtSvg knows currentColor only as black: our drawings say it, and we put the colour in its place.
    QByteArray drawing = drawingOf(icon);
    drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap{pixels};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    if (isMirrored(icon)) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer renderer{drawing};
    const qreal side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, {(pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side});
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}

void renderIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &color)
{
    // Whole device pixels, so that nothing is blurred by being drawn between them.
    const qreal scale = painter.device()->devicePixelRatioF();
    const qreal side = std::min(box.width(), box.height());
    const int pixels = qRound(side * scale);
    const QPointF corner = box.center() - QPointF{side / 2, side / 2};
    const QPointF snapped{std::round(corner.x() * scale) / scale, std::round(corner.y() * scale) / scale};
    const QPixmap pixmap = tinted(icon, {pixels, pixels}, color);
    if (!pixmap.isNull())
        painter.drawPixmap(QRectF{snapped, QSizeF{pixels / scale, pixels / scale}}, pixmap, QRectF{pixmap.rect()});
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    renderIcon(*painter, rect, m_icon, m_colorOf(mode, state));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return tinted(m_icon, size, m_colorOf(mode, state));
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap drawn = tinted(m_icon, size, m_colorOf(mode, state));
    drawn.setDevicePixelRatio(scale);
    return drawn;
}

void MarkEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = std::min(rect.width(), rect.height());
    // Few pixels want fewer and bolder shapes.
    const bool small = side * painter->device()->devicePixelRatioF() <= 32;
    QSvgRenderer renderer{small ? QStringLiteral(":/dreamjar/icons/dreamjar-small.svg")
                                : QStringLiteral(":/dreamjar/icons/dreamjar.svg")};
    QRect square{0, 0, side, side};
    square.moveCenter(rect.center());
    renderer.render(painter, square);
}

QPixmap MarkEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap{size};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    paint(&painter, pixmap.rect(), mode, state);
    return pixmap;
}

QList<QSize> MarkEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    // What a window hands to the desktop, all of it drawn before the window shows: no more than title bars, task bars and
    // switchers want. Larger ones are drawn when somebody asks.
    QList<QSize> sizes;
    for (const int side : {16, 24, 32, 48, 64, 128})
        sizes.append({side, side});
    return sizes;
}

}
