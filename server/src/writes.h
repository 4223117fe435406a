#pragma once

#include "database/database.h"
#include "src/keptanswers.h"
#include "store/store.h"

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace dreamjar::server {

/// What one request wants written.
struct Write {
    Instant now;
    /// Its work, in a transaction; false: nothing of it shall stay. Runs again when a conflict undid it.
    std::function<bool(store::Store &)> work;
    /// Once, when the commit is on the disk or with why there is none.
    std::function<void(const std::optional<database::SqlError> &)> done;
    /// Its work looks at the numbers of changes, so those before it must have theirs.
    bool looksAtChanges = true;
};

/// How often a transaction is tried that met a passing failure.
inline constexpr int mostAttempts = 4;

/// Another try of the whole transaction may do better.
bool isPassing(const database::SqlError &failure);

/// In a transaction of its own, with another try after a conflict.
void writeAlone(database::Database &database, KeptAnswers &kept, const Write &write);

/// Lets writes that come while another is being committed share the next commit, because the disk takes as long for one
/// as for many. Each has a savepoint of its own, so one that fails takes nothing of the others with it, and nobody is
/// answered before the commit. For SQLite, where one thread writes; on PostgreSQL two transactions that both hold
/// many rows would wait for each other.
class SharedCommits
{
public:
    /// Takes what there is to tell after a commit to another thread, so that the writer goes on meanwhile.
    using Teller = std::function<void(std::function<void()>)>;

    explicit SharedCommits(KeptAnswers &kept, Teller teller = [](const std::function<void()> &tell) { tell(); })
        : m_kept(kept), m_teller(std::move(teller))
    {
    }

    /// True: nobody is about to run(), so whoever added must see to it.
    bool add(Write write);
    /// Writes what waits, until nothing does. On the writer's thread.
    void run(database::Database &database);

private:
    /// So many, or for so long, that those who came first are not kept waiting by those who come last.
    static constexpr size_t mostTogether = 64;
    static constexpr std::chrono::milliseconds longest{20};

    using Writes = std::deque<Write>;
    std::optional<Write> take(bool stopWhenEmpty);
    void commitTogether(database::Database &database, Write first);
    void tell(Writes written);

    KeptAnswers &m_kept;
    const Teller m_teller;
    std::mutex m_mutex;
    std::deque<Write> m_waiting;
    bool m_running = false;
};

}
