#include "ui/widgets/drawing.h"

#include "translucent.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace dreamjar::ui {

namespace {

// The jar is drawn on 160 by 200 and then scaled.
constexpr qreal unitWidth = 160, unitHeight = 200;
constexpr qreal left = 22, right = 138, top = 36, bottom = 188;
constexpr qreal emptyLine = 181, fullLine = 66;

QTransform toBox(const QRectF &box)
{
    const qreal scale = std::min(box.width() / unitWidth, box.height() / unitHeight);
    QTransform transform;
    transform.translate(box.center().x() - unitWidth * scale / 2, box.center().y() - unitHeight * scale / 2);
    transform.scale(scale, scale);
    return transform;
}

/// The glass, `inset` inside its outer line.
QPainterPath glass(qreal inset)
{
    const qreal l = left + inset, r = right - inset, b = bottom - inset, neckLeft = 50 + inset, neckRight = 110 - inset;
    const qreal corner = 30 - inset * 0.7, shoulder = 88;
    QPainterPath path{{neckLeft, top}};
    path.cubicTo({neckLeft, top + 22}, {l, top + 20}, {l, shoulder});
    path.lineTo(l, b - corner);
    path.cubicTo({l, b - corner * 0.4}, {l + corner * 0.4, b}, {l + corner, b});
    path.lineTo(r - corner, b);
    path.cubicTo({r - corner * 0.4, b}, {r, b - corner * 0.4}, {r, b - corner});
    path.lineTo(r, shoulder);
    path.cubicTo({r, top + 20}, {neckRight, top + 22}, {neckRight, top});
    path.closeSubpath();
    return path;
}

qreal heightAt(qreal level)
{
    return emptyLine - (emptyLine - fullLine) * std::clamp(level, 0.0, 1.0);
}

/// Everything below the gently waved surface at `level`.
QPainterPath lightUpTo(qreal level)
{
    const qreal y = heightAt(level), wave = 3.6 * std::min(1.0, level * 8);
    QPainterPath path{{0, y}};
    // Three swings between the walls, so that the surface ends as it began and does not look tilted.
    constexpr qreal step = (right - left) / 3;
    path.lineTo(left, y);
    for (int i = 0; i < 3; ++i) {
        const qreal x = left + i * step, swing = i % 2 == 0 ? -wave : wave;
        path.cubicTo({x + step * 0.36, y + swing}, {x + step * 0.64, y + swing}, {x + step, y});
    }
    path.lineTo(unitWidth, y);
    path.lineTo(unitWidth, unitHeight);
    path.lineTo(0, unitHeight);
    path.closeSubpath();
    return path;
}

QPainterPath star(QPointF centre, qreal size)
{
    const qreal waist = size * 0.16;
    QPainterPath path{{centre.x(), centre.y() - size}};
    path.quadTo({centre.x() + waist, centre.y() - waist}, {centre.x() + size, centre.y()});
    path.quadTo({centre.x() + waist, centre.y() + waist}, {centre.x(), centre.y() + size});
    path.quadTo({centre.x() - waist, centre.y() + waist}, {centre.x() - size, centre.y()});
    path.quadTo({centre.x() - waist, centre.y() - waist}, {centre.x(), centre.y() - size});
    return path;
}

QPainterPath moon(QPointF centre, qreal radius)
{
    QPainterPath disc, bite;
    disc.addEllipse(centre, radius, radius);
    bite.addEllipse(centre + QPointF{radius * 0.52, -radius * 0.3}, radius * 0.86, radius * 0.86);
    return disc.subtracted(bite);
}

void paintGlow(QPainter &painter, qreal strength, const QColor &light)
{
    // Stays inside the jar's own box: beyond it a widget would cut it off.
    QRadialGradient glow{{80, 120}, 80};
    glow.setColorAt(0, translucent(light, 0.6 * strength));
    glow.setColorAt(0.68, translucent(light, 0.55 * strength));
    glow.setColorAt(0.84, translucent(light, 0.2 * strength));
    glow.setColorAt(1, translucent(light, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(QPointF{80, 120}, 80, 80);
}

}

QRectF jarInside(const QRectF &box)
{
    return toBox(box).mapRect(QRectF{QPointF{left, fullLine}, QPointF{right, emptyLine}});
}

void paintJar(QPainter &painter, const QRectF &box, const JarPicture &jar, const Theme &theme)
{
    const qreal scale = toBox(box).m11();
    const bool small = scale < 0.32; // under 64 high: outline, lid and light are enough
    // Lines keep their weight in pixels: a small jar must not fade, a large one not coarsen.
    const qreal line = std::clamp(4.5 * scale, 1.6, 6.0) / scale;
    const QColor white = tokenColor(Token::Surface, false), primary = theme.color(Token::Primary);
    const QColor light = theme.color(Token::Light), surface = theme.color(Token::Surface);
    const bool dark = theme.isDark();
    const QColor outline = dark ? mixed(primary, theme.color(Token::Ink), 0.45) : mixed(primary, surface, 0.55);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toBox(box), true);
    if (jar.glow > 0 && !jar.asleep)
        paintGlow(painter, jar.glow, light);

    const QPainterPath outer = glass(line / 2);
    painter.setPen(Qt::NoPen);
    QLinearGradient pane{{left, top}, {right, bottom}};
    pane.setColorAt(0, mixed(primary, surface, dark ? 0.24 : 0.13));
    pane.setColorAt(1, mixed(primary, surface, dark ? 0.12 : 0.05));
    painter.setBrush(pane);
    painter.drawPath(outer);

    const QPainterPath inside = glass(line + (small ? 0 : 3.5));
    const qreal level = std::clamp(jar.level, 0.0, 1.0);
    const qreal above = std::clamp(jar.level + jar.waiting, 0.0, 1.0);
    if (above > level) {
        const QColor pale = dark ? mixed(light, theme.color(Token::Ink), 0.6) : light;
        painter.setBrush(mixed(pale, surface, dark ? 0.46 : 0.4));
        painter.drawPath(inside.intersected(lightUpTo(above)));
    }
    if (level > 0) {
        QLinearGradient amber{{0, heightAt(level)}, {0, bottom}};
        amber.setColorAt(0, mixed(light, white, jar.asleep ? 0.5 : 0.72));
        amber.setColorAt(0.3, jar.asleep ? mixed(light, surface, 0.6) : light);
        amber.setColorAt(1, mixed(light, tokenColor(Token::Warn, false), jar.asleep ? 0.6 : 0.72));
        painter.setBrush(amber);
        const QPainterPath lit = inside.intersected(lightUpTo(level));
        painter.drawPath(lit);
        if (!small && level > 0.12) { // a brighter heart in the light
            painter.setClipPath(lit);
            QRadialGradient heart{{80, (heightAt(level) + bottom) / 2}, 62};
            heart.setColorAt(0, translucent(white, 0.42));
            heart.setColorAt(1, translucent(white, 0));
            painter.setBrush(heart);
            painter.drawRect(QRectF{0, 0, unitWidth, unitHeight});
            painter.setClipping(false);
        }
    }
    if (jar.marks && !small) {
        painter.setPen(
            QPen{translucent(theme.color(Token::Ink), 0.34), std::max(1.2 / scale, 2.0), Qt::SolidLine, Qt::RoundCap});
        for (const qreal mark : {0.25, 0.5, 0.75}) {
            const qreal y = heightAt(mark);
            painter.drawLine(
                QPointF{right - line - 7, y}, QPointF{right - line - (mark > 0.4 && mark < 0.6 ? 23 : 17), y});
        }
    }
    if (jar.asleep) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dark ? light : mixed(light, tokenColor(Token::Warn, false), 0.85));
        painter.drawPath(moon({78, 122}, small ? 34 : 25));
        if (!small) {
            painter.drawPath(star({110, 96}, 6.5));
            painter.drawPath(star({52, 90}, 4.5));
        }
    }

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{outline, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(outer);
    if (!small) { // light from the window on the glass
        painter.setPen(QPen{translucent(white, dark ? 0.42 : 0.85), std::max(4.0, 1.5 / scale), Qt::SolidLine, Qt::RoundCap});
        QPainterPath gleam{{left + 15, 150}};
        gleam.lineTo(left + 15, 104);
        gleam.cubicTo({left + 15, 94}, {left + 17, 86}, {left + 22, 80});
        painter.drawPath(gleam);
        painter.drawLine(QPointF{left + 15, 162}, QPointF{left + 15, 163});
    }

    painter.setPen(Qt::NoPen);
    if (!small) { // the thread under the lid
        painter.setBrush(mixed(outline, surface, 0.55));
        painter.drawRoundedRect(QRectF{47, 33, 66, 10}, 4, 4);
    }
    QLinearGradient cap{{0, 10}, {0, 38}};
    cap.setColorAt(0, mixed(primary, white, 0.86));
    cap.setColorAt(1, dark ? mixed(primary, theme.color(Token::Background), 0.8) : primary);
    painter.setBrush(cap);
    const qreal overhang = small ? 4 : 0;
    painter.drawRoundedRect(QRectF{42 - overhang, 10, 76 + 2 * overhang, 28}, 9, 9);
    if (!small) {
        painter.setBrush(translucent(white, dark ? 0.22 : 0.3));
        painter.drawRoundedRect(QRectF{49, 16, 62, 4.5}, 2.2, 2.2);
    }
    if (jar.glow > 0 && !jar.asleep && !small) {
        painter.setBrush(dark ? mixed(light, white, 0.7) : mixed(light, tokenColor(Token::Warn, false), 0.92));
        const qreal size = jar.glow;
        painter.drawPath(star({146, 52}, 9 * size));
        painter.drawPath(star({13, 66}, 6.5 * size));
        painter.drawPath(star({26, 30}, 5 * size));
        painter.setBrush(translucent(white, 0.9 * size));
        painter.drawPath(star({62, 112}, 8 * size));
        painter.drawPath(star({98, 144}, 6 * size));
        painter.drawPath(star({74, 160}, 4 * size));
    }
    painter.restore();
}

}
