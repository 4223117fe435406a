#include "linelog.h"

#include <chrono>
#include <utility>

namespace dreamjar::server {

namespace {

/// So long lines are gathered, so that a busy server writes some at once.
constexpr std::chrono::milliseconds gathering{10};

}

LineLog::LineLog(std::FILE *file) : m_file(file), m_thread([this] { work(); }) { }

LineLog::~LineLog()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void LineLog::add(const QByteArray &line)
{
    const std::lock_guard lock{m_mutex};
    if (m_waiting.size() + line.size() > mostWaiting) {
        ++m_left;
        return;
    }
    const bool first = m_waiting.isEmpty();
    m_waiting += line;
    m_waiting += '\n';
    if (first)
        m_changed.notify_one();
}

void LineLog::work()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        m_changed.wait_for(lock, gathering, [this] { return m_stopping; });
        QByteArray lines = std::exchange(m_waiting, {});
        if (const qint64 left = std::exchange(m_left, 0); left > 0)
            lines += R"({"leftOut":)" + QByteArray::number(left) + "}\n";
        lock.unlock();
        std::fwrite(lines.constData(), 1, static_cast<size_t>(lines.size()), m_file);
        std::fflush(m_file);
        lock.lock();
    }
}

}
