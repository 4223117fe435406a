#include "stallwatch.h"

#include <QTimerEvent>
#include <algorithm>
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
    const auto known
        = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const Step &step) { return step.what == what; });
    m_now = known - m_steps.cbegin();
    if (known == m_steps.cend())
        m_steps.append({what});
}

StallWatch::Step StallWatch::worst() const
{
    const auto longest = std::max_element(
        m_steps.cbegin(), m_steps.cend(), [](const Step &one, const Step &other) { return one.worst < other.worst; });
    return longest == m_steps.cend() ? Step{} : *longest;
}

void StallWatch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_beat.timerId())
        return;
    const Time time = now(), line = stoodInLine();
    const Time gap = (time - m_last) - (line - m_lastLine);
    m_last = time;
    m_lastLine = line;
    if (m_now < m_steps.size())
        m_steps[m_now].worst = std::max<decltype(Step::worst)>(m_steps[m_now].worst, gap);
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
