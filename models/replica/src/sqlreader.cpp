#include "sqlreader.h"

#include "database/query.h"
#include "database/transaction.h"
#include "log.h"
#include "sqlview.h"

namespace dreamjar::replica {

using database::Database;
using database::Query;
using database::Transaction;

namespace {

qint64 version(const Database &db, const QString &pragma)
{
    return valueOrLogged(Query{db, pragma}.single<qint64>(), "data_version");
}

}

const Overlay &OverlayKeeper::current(const Database &db, Instant now)
{
    // The cache first: from here on its moment is fixed for the transaction, and the journal's is not earlier.
    const qint64 cache = version(db, QStringLiteral("PRAGMA main.data_version"));
    const qint64 journal = version(db, QStringLiteral("PRAGMA journal.data_version"));
    if (!m_read || cache != m_cache || journal != m_journal) {
        m_overlay = Overlay::read(db, now, std::exchange(m_overlay, {}));
        m_read = true;
        ++m_generation;
        m_cache = cache;
        m_journal = journal;
    }
    return m_overlay;
}

SqlReader::SqlReader(std::unique_ptr<database::DatabaseThread> thread, const Clock &clock, std::function<void()> doubt)
    : m_clock(clock), m_doubt(std::move(doubt)), m_thread(std::move(thread))
{
}

template <class Job>
void SqlReader::inSnapshot(const Database &db, Job job)
{
    {
        auto snapshot = Transaction::begin(db, Transaction::Kind::Snapshot);
        if (!snapshot)
            qCWarning(lcReplica, "reader: %s", qPrintable(snapshot.error().text));
        job(m_overlay.current(db, m_clock.now()));
    }
    if (db.isDamaged())
        m_doubt();
}

QList<qint64> SqlReader::settled(const Database &db)
{
    QList<qint64> entries;
    inSnapshot(db, [&](const Overlay &overlay) { entries = overlay.settled(); });
    return entries;
}

void SqlReader::replace(Database &db, Database by)
{
    db = std::move(by);
    m_overlay.forget();
    m_book.forget();
}

void SqlReader::look(const Database &db, ParentId viewer, const std::function<void(const View &)> &job)
{
    inSnapshot(db, [&](const Overlay &overlay) { job(SqlView{db, overlay, m_book, m_overlay.generation(), viewer, m_clock.now()}); });
}

void SqlReader::post(QObject *context, std::function<void(const View &)> job, std::function<void()> done)
{
    m_thread->run(
        context, [this, job = std::move(job), viewer = viewer()](const Database &db) { look(db, viewer, job); },
        std::move(done));
}

void SqlReader::block(std::function<void(const View &)> job)
{
    m_thread->wait([this, &job, viewer = viewer()](const Database &db) { look(db, viewer, job); });
}

}
