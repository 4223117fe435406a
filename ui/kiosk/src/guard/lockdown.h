#pragma once

#include <QObject>

class QWidget;

namespace dreamjar::kiosk {

/// Swallows, for the whole program, whatever could lead out of the one window: shortcuts, menus, drags, tool tips,
/// other windows, closing. What the window system itself listens to is cage's affair (docs/KIOSK.md).
class LockDown : public QObject
{
    Q_OBJECT
public:
    explicit LockDown(QWidget &window);

    /// Staff may close the window.
    void release() { m_released = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWayOut(QEvent *event) const;

    QWidget &m_window;
    bool m_released = false;
};

}
