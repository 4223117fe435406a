#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>
#include <chrono>

namespace dreamjar::bench {

/// How long this thread was away from its event loop at worst: what it worked and what it waited for (a lock, a disk), but
/// not how long it stood in line for a processor, because a busy machine makes no program stall.
class StallWatch : public QObject
{
public:
    StallWatch();

    /// Names what comes now.
    void during(const QString &what);
    std::chrono::duration<double, std::milli> worst() const { return m_worst; }
    const QString &worstDuring() const { return m_worstDuring; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Time = std::chrono::nanoseconds;
    static Time now();
    static Time stoodInLine();

    QBasicTimer m_beat;
    QString m_what;
    Time m_last{};
    Time m_lastLine{};
    Time m_worst{};
    QString m_worstDuring;
};

}
