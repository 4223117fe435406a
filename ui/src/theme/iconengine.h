#pragma once

#include "ui/theme/icon.h"

#include <QIconEngine>
#include <functional>

namespace dreamjar::ui {

/// Renders an icon of ours in the colour that `colorOf` names at the moment of drawing.
class TintedIconEngine : public QIconEngine
{
public:
    using ColorOf = std::function<QColor(QIcon::Mode, QIcon::State)>;
    TintedIconEngine(Icon icon, ColorOf colorOf) : m_icon(icon), m_colorOf(std::move(colorOf)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("dreamjar"); }
    bool isNull() override { return false; }

private:
    Icon m_icon;
    ColorOf m_colorOf;
};

/// Renders the jar's mark at whatever size is asked for.
class MarkEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new MarkEngine; }
    QString key() const override { return QStringLiteral("dreamjar-mark"); }
    bool isNull() override { return false; }
};

/// Vector drawing of one of our icons. Kept as a pixmap per size and colour where the painter's device is a screen.
void renderIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &color);

}
