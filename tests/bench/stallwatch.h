#pragma once

#include <QBasicTimer>
#include <QList>
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

    struct Step {
        QString what;
        std::chrono::duration<double, std::milli> worst{};
    };
    /// Names what comes now.
    void during(const QString &what);
    /// Each by its first name.
    const QList<Step> &steps() const { return m_steps; }
    Step worst() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Time = std::chrono::nanoseconds;
    static Time now();
    static Time stoodInLine();

    QBasicTimer m_beat;
    Time m_last{};
    Time m_lastLine{};
    QList<Step> m_steps;
    qsizetype m_now = 0;
};

}
