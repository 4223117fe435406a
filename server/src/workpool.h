#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dreamjar::server {

/// A few threads for work that takes long. Bounded: whoever comes when too much waits is sent away, so that strangers
/// cannot take the machine's memory.
class WorkPool
{
public:
    WorkPool(int threads, size_t mostWaiting);
    /// Finishes what waits.
    ~WorkPool();
    WorkPool(const WorkPool &) = delete;
    WorkPool &operator=(const WorkPool &) = delete;

    /// False when too many wait.
    bool add(std::function<void()> job);

private:
    void work();

    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

}
