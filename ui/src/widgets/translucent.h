#pragma once

#include <QColor>

namespace dreamjar::ui {

/// The colour with another opacity, 0 to 1.
inline QColor translucent(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

}
