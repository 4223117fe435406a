#include "src/writes.h"

#include "database/query.h"
#include "database/transaction.h"

#include <QElapsedTimer>
#include <functional>

namespace dreamjar::server {

using database::Database;
using database::Query;
using database::SqlError;
using database::Transaction;

namespace {

std::optional<SqlError> attempt(Database &database, KeptAnswers &kept, const Write &write)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    store::Store store{database, write.now};
    const bool keep = write.work(store);
    if (store.failure() || !keep)
        return store.failure(); // the transaction rolls back
    const auto changing = kept.changing(store.everythingNoted());
    store.flushChanges();
    if (store.failure())
        return store.failure();
    if (auto committed = transaction->commit(); !committed) {
        SqlError failure = committed.error();
        // Whether it was committed is not known: a second try might do it twice.
        if (failure.kind == SqlError::Kind::ConnectionLost)
            failure.kind = SqlError::Kind::ReadOnly;
        return failure;
    }
    return std::nullopt;
}

/// The part of one write within a transaction that others share.
class Savepoint
{
public:
    explicit Savepoint(const Database &database) : m_database(database) { }

    bool begin() { return run(QStringLiteral("SAVEPOINT one_write")); }
    bool keep() { return run(QStringLiteral("RELEASE one_write")); }
    bool undo() { return run(QStringLiteral("ROLLBACK TO one_write")) && keep(); }

private:
    bool run(const QString &sql) { return Query{m_database, sql}.exec().ok(); }

    const Database &m_database;
};

}

bool isPassing(const SqlError &failure)
{
    return failure.kind == SqlError::Kind::UniqueViolation || failure.kind == SqlError::Kind::Busy
        || failure.kind == SqlError::Kind::ConnectionLost;
}

void writeAlone(Database &database, KeptAnswers &kept, const Write &write)
{
    std::optional<SqlError> failure;
    for (int tries = 0; tries < mostAttempts; ++tries) {
        if (database.isLost())
            static_cast<void>(database.reopen()); // still unreachable: the next statement says so
        failure = attempt(database, kept, write);
        if (!failure || !isPassing(*failure))
            break;
    }
    write.done(failure);
}

bool SharedCommits::add(Write write)
{
    const std::lock_guard lock{m_mutex};
    m_waiting.push_back(std::move(write));
    return !std::exchange(m_running, true);
}

std::optional<Write> SharedCommits::take(bool stopWhenEmpty)
{
    const std::lock_guard lock{m_mutex};
    if (m_waiting.empty()) {
        m_running = m_running && !stopWhenEmpty;
        return std::nullopt;
    }
    Write first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

void SharedCommits::run(Database &database)
{
    while (auto first = take(true))
        commitTogether(database, *std::move(first));
}

void SharedCommits::commitTogether(Database &database, Write first)
{
    QElapsedTimer timer;
    timer.start();
    Writes together, again;
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    store::Store whole{database, first.now};
    bool stands = transaction.ok();
    std::optional<Write> next{std::move(first)};
    while (next) {
        Savepoint savepoint{database};
        if (stands && next->looksAtChanges)
            whole.flushChanges();
        stands = stands && !whole.failure() && savepoint.begin();
        if (!stands) {
            again.push_back(*std::move(next));
            break;
        }
        store::Store part{database, next->now};
        const bool keep = next->work(part);
        // A failure may have undone the whole transaction (a full disk does): then no savepoint is there to go back to.
        stands = keep && !part.failure() ? savepoint.keep() : savepoint.undo();
        if (part.failure())
            again.push_back(*std::move(next));
        else
            together.push_back(*std::move(next));
        if (!stands)
            break;
        if (keep && !part.failure())
            whole.adopt(part);
        next.reset();
        if (together.size() + again.size() < mostTogether && !timer.hasExpired(longest.count()))
            next = take(false);
    }
    bool committed = false;
    {
        const auto changing = m_kept.changing(whole.everythingNoted());
        if (stands)
            whole.flushChanges();
        committed = stands && !whole.failure() && transaction->commit();
        if (!committed && transaction)
            transaction->rollback();
    }
    if (committed)
        tell(std::exchange(together, {}));
    for (const Writes &alone : {std::cref(together), std::cref(again)}) {
        for (const Write &write : alone)
            writeAlone(database, m_kept, write);
    }
}

void SharedCommits::tell(Writes written)
{
    m_teller([written = std::move(written)] {
        for (const Write &write : written)
            write.done(std::nullopt);
    });
}

}
