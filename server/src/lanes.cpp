#include "src/lanes.h"

namespace dreamjar::server {

Lanes::Lanes(std::vector<std::unique_ptr<database::DatabaseThread>> writers,
    std::vector<std::unique_ptr<database::DatabaseThread>> readers, int hashThreads, int webThreads)
    : m_writers(std::move(writers)), m_readers(std::move(readers)),
      m_hashers(std::make_unique<WorkPool>(hashThreads, mostHashesWaiting)),
      m_web(std::make_unique<WorkPool>(webThreads, mostWebWaiting))
{
}

Lanes::~Lanes()
{
    finish();
}

void Lanes::finish()
{
    {
        const std::unique_lock lock{m_closing};
        m_closed = true;
    }
    m_web.reset();
    m_hashers.reset();
    m_readers.clear();
    m_writers.clear();
}

bool Lanes::read(Job job)
{
    const std::shared_lock lock{m_closing};
    if (m_closed)
        return false;
    auto &threads = m_readers.empty() ? m_writers : m_readers;
    threads[m_turn++ % threads.size()]->post(std::move(job));
    return true;
}

bool Lanes::write(Job job)
{
    const std::shared_lock lock{m_closing};
    if (m_closed)
        return false;
    m_writers[m_turn++ % m_writers.size()]->post(std::move(job));
    return true;
}

bool Lanes::hash(std::function<void()> job)
{
    const std::shared_lock lock{m_closing};
    return !m_closed && m_hashers->add(std::move(job));
}

bool Lanes::web(std::function<void()> job)
{
    const std::shared_lock lock{m_closing};
    return !m_closed && m_web->add(std::move(job));
}

}
