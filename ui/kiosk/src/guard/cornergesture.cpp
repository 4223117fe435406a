#include "guard/cornergesture.h"

namespace dreamjar::kiosk {

bool CornerGesture::isCorner(QPoint place, QSize window, Qt::LayoutDirection direction)
{
    const int across = direction == Qt::RightToLeft ? window.width() - place.x() : place.x();
    return across < corner && place.y() < corner;
}

bool CornerGesture::touched(QPoint place, QSize window, Qt::LayoutDirection direction)
{
    if (!isCorner(place, window, direction)) {
        m_count = 0;
        return false;
    }
    if (m_count == 0 || m_since.elapsed() > within) {
        m_count = 0;
        m_since.start();
    }
    if (++m_count < touches)
        return false;
    m_count = 0;
    return true;
}

}
