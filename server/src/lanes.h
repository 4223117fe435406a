#pragma once

#include "database/databasethread.h"
#include "src/workpool.h"
#include "src/writes.h"

#include <atomic>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace dreamjar::server {

/// The threads behind the network: database readers, database writers (one on SQLite, several on PostgreSQL), one that
/// tells what was committed together, the hashing threads, and those that may wait for another server.
class Lanes
{
public:
    using Job = std::function<void(database::Database &)>;

    struct Threads {
        std::vector<std::unique_ptr<database::DatabaseThread>> writers;
        std::vector<std::unique_ptr<database::DatabaseThread>> readers; ///< none: the writers read, too
        bool shareCommits = false; ///< only with a single writer
    };
    Lanes(Threads threads, int hashThreads, int webThreads, KeptAnswers &kept);
    ~Lanes();
    Lanes(const Lanes &) = delete;
    Lanes &operator=(const Lanes &) = delete;

    /// Finishes what waits and ends the threads; what comes afterwards is turned away. From the thread that made it.
    void finish();

    /// Each is false when the job was not taken: the server stops, or too much waits.
    bool read(Job job);
    bool write(Write write);
    bool hash(std::function<void()> job);
    bool web(std::function<void()> job);

private:
    static constexpr size_t mostHashesWaiting = 64;
    static constexpr size_t mostWebWaiting = 32;
    static constexpr size_t mostTellingsWaiting = 256;

    std::shared_mutex m_closing;
    bool m_closed = false;
    std::atomic<unsigned> m_turn = 0;
    KeptAnswers &m_kept;
    std::unique_ptr<WorkPool> m_teller; ///< of what was committed
    SharedCommits m_commits;
    Threads m_threads;
    std::unique_ptr<WorkPool> m_hashers;
    std::unique_ptr<WorkPool> m_web;
};

}
