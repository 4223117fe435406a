#pragma once

#include "domain/clock.h"
#include "replica/cache.h"
#include "replica/changefeed.h"
#include "replica/journal.h"
#include "replica/reader.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace dreamjar::replica {

enum class OpenError { NotWritable, Locked, NewerSchema, DamagedJournal, Full, Other };

struct OpenFailure {
    OpenError error = OpenError::Other;
    QString file; ///< the one that made trouble
};

/// The client's local data of one server: a folder with journal.db and cache.db. Owns the threads that write them (one
/// each) and the one that reads, and tells the change feed after each commit. Lives as long as the application, on the
/// thread that opened it; built in app/.
class Replica
{
public:
    /// Makes what is missing, migrates what is old. A damaged cache is set aside (renamed, never deleted) and made
    /// anew; then cacheWasDamaged() is true. Where the damage is found only later, the same happens then, and
    /// `everything` is published. A damaged journal or a newer schema is refused with the files untouched.
    static Result<std::unique_ptr<Replica>, OpenFailure> open(const QString &folder, const Clock &clock);
    /// The same without waiting for the disk: what is asked of it waits in line until the files stand. Call ready()
    /// before anything is shown, and tidyUp() some time after.
    static Result<std::unique_ptr<Replica>, OpenFailure> begin(const QString &folder, const Clock &clock);
    /// Renames a journal that cannot be read, so that open() makes a new one; says the new name.
    static Result<QString, OpenFailure> setJournalAside(const QString &folder, const Clock &clock);

    virtual ~Replica() = default;

    virtual Reader &reader() = 0;
    virtual ChangeFeed &changes() = 0;
    virtual bool cacheWasDamaged() const = 0;
    /// Blocks until the files stand. Where they do not, this replica is of no use: what was asked of it is dropped.
    virtual Result<void, OpenFailure> ready() = 0;
    /// What need not be done before the first picture: reads the cache whole, lets go of what is old.
    virtual void tidyUp() = 0;
    /// Whose private things may be seen from now on; null for a visitor. Publishes `everything`.
    virtual void setViewer(ParentId viewer) = 0;

    /// A job on the journal's thread; then `done` on the thread of `context`, unless that died meanwhile.
    template <class Job, class Done>
    void journal(QObject *context, Job job, Done done);
    template <class Job, class Done>
    void cache(QObject *context, Job job, Done done);
    /// Blocking forms: for the command line and tests.
    template <class Job>
    auto waitJournal(Job job);
    template <class Job>
    auto waitCache(Job job);

protected:
    virtual void postJournal(QObject *context, std::function<void(Journal &)> job, std::function<void()> done) = 0;
    virtual void postCache(QObject *context, std::function<void(Cache &)> job, std::function<void()> done) = 0;
    virtual void blockJournal(std::function<void(Journal &)> job) = 0;
    virtual void blockCache(std::function<void(Cache &)> job) = 0;
};

template <class Job, class Done>
void Replica::journal(QObject *context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job, Journal &>;
    auto value = std::make_shared<std::optional<Value>>();
    postJournal(
        context, [job = std::move(job), value](Journal &journal) { value->emplace(job(journal)); },
        [done = std::move(done), value] { done(std::move(**value)); });
}

template <class Job, class Done>
void Replica::cache(QObject *context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job, Cache &>;
    auto value = std::make_shared<std::optional<Value>>();
    postCache(
        context, [job = std::move(job), value](Cache &cache) { value->emplace(job(cache)); },
        [done = std::move(done), value] { done(std::move(**value)); });
}

template <class Job>
auto Replica::waitJournal(Job job)
{
    std::optional<std::invoke_result_t<Job, Journal &>> value;
    blockJournal([&](Journal &journal) { value.emplace(job(journal)); });
    return std::move(*value);
}

template <class Job>
auto Replica::waitCache(Job job)
{
    std::optional<std::invoke_result_t<Job, Cache &>> value;
    blockCache([&](Cache &cache) { value.emplace(job(cache)); });
    return std::move(*value);
}

}
