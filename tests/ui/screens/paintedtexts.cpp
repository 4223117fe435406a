#include "paintedtexts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>

namespace dreamjar::test {

namespace {

/// Paints nothing and notes the words.
class NotingEngine : public QPaintEngine
{
public:
    NotingEngine() : QPaintEngine(AllFeatures) { }

    QStringList texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawRects(const QRect *, int) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawEllipse(const QRect &) override { }
    void drawPoints(const QPointF *, int) override { }
    void drawPoints(const QPoint *, int) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }
    Type type() const override { return User; }
};

class Notes : public QPaintDevice
{
public:
    explicit Notes(QSize size) : m_size(size) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    QStringList texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (dotsPerInch * 10);
        case PdmHeightMM:
            return m_size.height() * 254 / (dotsPerInch * 10);
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable NotingEngine m_engine;
};

QStringList paintedOn(QWidget &widget)
{
    Notes notes{widget.size()};
    QPainter painter{&notes};
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return notes.texts();
}

}

QStringList paintedTexts(QWidget &screen)
{
    QStringList texts = paintedOn(screen);
    for (const QScrollArea *area : screen.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            texts += paintedOn(*area->widget());
    }
    return texts;
}

}
