#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dreamjar::server {

/// The few threads that work on passwords. Bounded: whoever comes when too many wait is sent away, so that sign-ins
/// cannot take the machine's memory.
class HashPool
{
public:
    HashPool(int threads, size_t mostWaiting);
    /// Finishes what waits.
    ~HashPool();
    HashPool(const HashPool &) = delete;
    HashPool &operator=(const HashPool &) = delete;

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
