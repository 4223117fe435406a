#pragma once

#include "shared.h"

#include <QProxyStyle>

namespace dreamjar::ui {

/// What a style sheet cannot do well: buttons by variant with a ring that only the keyboard shows, check marks and
/// arrows in our icons at any scale, combo boxes and date fields like the other fields.
class DreamStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit DreamStyle(std::shared_ptr<const Theme::Shared> look);

    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;

private:
    void drawButton(const class QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    std::shared_ptr<const Theme::Shared> m_look;
};

/// The variant that setVariant() gave a button.
Variant variantOf(const QWidget *widget);

}
