#include "src/lanes.h"

namespace dreamjar::server {

Lanes::Lanes(Threads threads, int hashThreads, int webThreads, KeptAnswers &kept)
    : m_kept(kept), m_teller(std::make_unique<WorkPool>(threads.shareCommits ? 1 : 0, mostTellingsWaiting)),
      m_commits(kept,
          [this](const std::function<void()> &tell) {
              if (!m_teller->add(tell))
                  tell();
          }),
      m_threads(std::move(threads)), m_hashers(std::make_unique<WorkPool>(hashThreads, mostHashesWaiting)),
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
    m_threads.readers.clear();
    m_threads.writers.clear();
    m_teller.reset();
}

bool Lanes::read(Job job)
{
    const std::shared_lock lock{m_closing};
    if (m_closed)
        return false;
    auto &threads = m_threads.readers.empty() ? m_threads.writers : m_threads.readers;
    threads[m_turn++ % threads.size()]->post(std::move(job));
    return true;
}

bool Lanes::write(Write write)
{
    const std::shared_lock lock{m_closing};
    if (m_closed)
        return false;
    auto &writers = m_threads.writers;
    if (!m_threads.shareCommits) {
        writers[m_turn++ % writers.size()]->post(
            [this, write = std::move(write)](database::Database &database) { writeAlone(database, m_kept, write); });
    } else if (m_commits.add(std::move(write))) {
        writers.front()->post([this](database::Database &database) { m_commits.run(database); });
    }
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
