#pragma once

#include <QObject>
#include <QTimer>

namespace dreamjar::desktop {

/// Tells systemd that the window's thread is alive, as often as the unit's WatchdogSec wants it; without systemd it does
/// nothing. A program that hangs is then started anew like one that crashed.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(QObject *parent = nullptr);

private:
    QTimer m_timer;
};

}
