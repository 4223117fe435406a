#pragma once

#include "bookkeeper.h"
#include "database/databasethread.h"
#include "domain/clock.h"
#include "overlay.h"
#include "replica/reader.h"

#include <atomic>

namespace dreamjar::replica {

/// The overlay of the last job, as long as neither file has changed since. Bound to the reader's thread.
class OverlayKeeper
{
public:
    const Overlay &current(const database::Database &db, Instant now);
    /// Another number: one of the files has changed.
    qint64 generation() const { return m_generation; }
    /// The connection is another one: its numbers say nothing about what was read by the old one.
    void forget()
    {
        m_overlay = {};
        m_read = false;
    }

private:
    Overlay m_overlay;
    bool m_read = false;
    qint64 m_generation = 0;
    qint64 m_cache = 0;
    qint64 m_journal = 0;
};

/// The reader's thread with its read-only connection to both files.
class SqlReader : public Reader
{
public:
    /// `doubt` is called, on the reader's thread, when a file turned out to be broken.
    SqlReader(std::unique_ptr<database::DatabaseThread> thread, const Clock &clock, std::function<void()> doubt);

    ParentId viewer() const override { return ParentId{m_viewer}; }
    void setViewer(ParentId viewer) { m_viewer = viewer.value(); }
    database::DatabaseThread &thread() { return *m_thread; }

    /// On the reader's thread: the entries that the cache contains by now.
    QList<qint64> settled(const database::Database &db);
    /// On the reader's thread: from now on by this connection.
    void replace(database::Database &db, database::Database by);

protected:
    void post(QObject *context, std::function<void(const View &)> job, std::function<void()> done) override;
    void block(std::function<void(const View &)> job) override;

private:
    template <class Job>
    void inSnapshot(const database::Database &db, Job job);
    void look(const database::Database &db, ParentId viewer, const std::function<void(const View &)> &job);

    const Clock &m_clock;
    std::function<void()> m_doubt;
    OverlayKeeper m_overlay;
    BookKeeper m_book;
    std::atomic<qint64> m_viewer = 0;
    std::unique_ptr<database::DatabaseThread> m_thread; // last: its jobs use all of the above
};

}
