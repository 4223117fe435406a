#pragma once

#include "database/databasethread.h"
#include "src/hashpool.h"

#include <atomic>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace dreamjar::server {

/// The threads behind the network: database readers, database writers (one on SQLite, several on PostgreSQL) and the
/// hashing threads.
class Lanes
{
public:
    using Job = std::function<void(database::Database &)>;

    Lanes(std::vector<std::unique_ptr<database::DatabaseThread>> writers,
        std::vector<std::unique_ptr<database::DatabaseThread>> readers, int hashThreads);
    ~Lanes();
    Lanes(const Lanes &) = delete;
    Lanes &operator=(const Lanes &) = delete;

    /// Finishes what waits and ends the threads; what comes afterwards is turned away. From the thread that made it.
    void finish();

    /// Each is false when the job was not taken: the server stops, or too many passwords wait.
    bool read(Job job);
    bool write(Job job);
    bool hash(std::function<void()> job);

private:
    static constexpr size_t mostHashesWaiting = 64;

    std::shared_mutex m_closing;
    bool m_closed = false;
    std::atomic<unsigned> m_turn = 0;
    std::vector<std::unique_ptr<database::DatabaseThread>> m_writers;
    std::vector<std::unique_ptr<database::DatabaseThread>> m_readers; ///< none: the writers read, too
    std::unique_ptr<HashPool> m_hashers;
};

}
