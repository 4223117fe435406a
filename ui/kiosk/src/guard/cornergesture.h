#pragma once

#include <QElapsedTimer>
#include <QPoint>
#include <QSize>

namespace dreamjar::kiosk {

/// Five touches in the upper leading corner within four seconds: what staff know and nobody does by chance.
class CornerGesture
{
public:
    static constexpr int touches = 5, corner = 110, within = 4000;

    /// True when this touch completes it.
    bool touched(QPoint place, QSize window, Qt::LayoutDirection direction);
    static bool isCorner(QPoint place, QSize window, Qt::LayoutDirection direction);

private:
    QElapsedTimer m_since;
    int m_count = 0;
};

}
