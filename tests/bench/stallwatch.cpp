#include "stallwatch.h"

#include <QTimerEvent>
#include <cstdio>

namespace dreamjar::bench {

using namespace std::chrono;

StallWatch::StallWatch()
{
    m_last = now();
    m_lastLine = stoodInLine();
    m_beat.start(1, Qt::PreciseTimer, this);
}

void StallWatch::during(const QString &what)
{
    m_what = what;
}

void StallWatch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_beat.timerId())
        return;
    const Time time = now(), line = stoodInLine();
    const Time gap = (time - m_last) - (line - m_lastLine);
    m_last = time;
    m_lastLine = line;
    if (gap > m_worst) {
        m_worst = gap;
        m_worstDuring = m_what;
    }
}

StallWatch::Time StallWatch::now()
{
    return duration_cast<Time>(steady_clock::now().time_since_epoch());
}

/// The second number that Linux keeps of a thread.
StallWatch::Time StallWatch::stoodInLine()
{
    unsigned long long worked = 0, waited = 0;
    if (std::FILE *file = std::fopen("/proc/thread-self/schedstat", "re")) {
        if (std::fscanf(file, "%llu %llu", &worked, &waited) != 2)
            waited = 0;
        std::fclose(file);
    }
    return Time{static_cast<qint64>(waited)};
}

}
