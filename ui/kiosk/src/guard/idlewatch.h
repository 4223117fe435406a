#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace dreamjar::kiosk {

/// Notices that nobody touches the screen: first asks, then gives up.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds quiet = std::chrono::seconds{60};
        std::chrono::milliseconds second = std::chrono::seconds{1};
        int seconds = 20;
    };
    explicit IdleWatch(Patience patience, QObject *parent = nullptr);

    void start();
    void stop();
    /// Somebody is there.
    void touched();
    bool isAsking() const { return m_countdown.isActive(); }

Q_SIGNALS:
    void asks(int seconds);
    void counted(int seconds);
    void gaveUp();

private:
    Patience m_patience;
    QTimer m_quiet, m_countdown;
    int m_left = 0;
};

}
