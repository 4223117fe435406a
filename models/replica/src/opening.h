#pragma once

#include "database/databasethread.h"
#include "files.h"

#include <atomic>
#include <future>

namespace dreamjar::replica {

/// How a replica's files are opened: each on its own thread and all side by side, because together they take as long as
/// half a window. They wait for each other only where they must: a cache belongs to a journal, and who reads needs both.
class Opening
{
public:
    explicit Opening(const Clock &clock) : m_clock(clock) { }

    std::unique_ptr<database::DatabaseThread> beginJournal(const Files &files);
    std::unique_ptr<database::DatabaseThread> beginCache(const Files &files);
    std::unique_ptr<database::DatabaseThread> beginReader(const Files &files);

    /// Of the journal; empty when that cannot be opened. Blocks until it is known.
    QString identity() const { return m_identity.get(); }
    /// The cache was damaged and has been set aside.
    bool cacheWasDamaged() const { return m_damaged; }

private:
    using Opened = Result<database::Database, database::OpenError>;
    Opened openJournal(const Files &files);
    Opened openCache(const Files &files);

    const Clock &m_clock;
    std::promise<QString> m_identityFound;
    std::promise<bool> m_cacheFound;
    std::shared_future<QString> m_identity = m_identityFound.get_future().share();
    std::shared_future<bool> m_cacheStands = m_cacheFound.get_future().share();
    std::atomic<bool> m_damaged = false;
};

}
