#include "domain/clock.h"

#include <QRandomGenerator>
#include <chrono>

namespace dreamjar {

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromMicroseconds(std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count());
}

QByteArray SystemKeySource::bytes(qsizetype count)
{
    QByteArray out{count, Qt::Uninitialized};
    // generate() of the system generator is thread-safe and asks the kernel each time.
    QRandomGenerator::system()->generate(out.begin(), out.end());
    return out;
}

}
