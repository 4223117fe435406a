#include "replica/cache.h"

#include "cachewriter.h"
#include "database/query.h"
#include "database/transaction.h"
#include "heldgifts.h"
#include "jartexts.h"
#include "keys.h"
#include "log.h"

namespace dreamjar::replica {

using database::Query;
using database::SqlError;
using database::Transaction;

namespace {

Result<void, SqlError> setState(const database::Database &database, const QString &name, const QString &value)
{
    Query query{database,
        QStringLiteral("INSERT INTO cache_state (name, value) VALUES (?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value")};
    return query.bind(name, value).exec();
}

QString stateOf(const database::Database &database, const QString &name)
{
    Query query{database, QStringLiteral("SELECT value FROM cache_state WHERE name = ?")};
    return valueOrLogged(query.bind(name).single<QString>(), "state");
}

/// Statements without values, in one transaction.
Result<void, SqlError> runAll(const database::Database &database, std::initializer_list<QString> statements)
{
    for (const QString &sql : statements) {
        if (auto done = Query{database, sql}.exec(); !done)
            return done;
    }
    return {};
}

const QString epochName = QStringLiteral("epoch");
const QString journalName = QStringLiteral("journal");

}

Cache::Cache(database::Database &database) : m_database(database) { }

Result<Changes, StorageError> Cache::apply(const ServerState &state)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    CacheWriter writer{m_database, state};
    if (auto done = writer.write(); !done)
        return loggedFailure("cache", done.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    m_changes |= writer.changes();
    return writer.changes();
}

Result<void, StorageError> Cache::keepHeld(ParentId account, const QList<HeldGift> &gifts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    const auto changed = HeldGifts{m_database, account}.replaceBy(gifts);
    if (!changed)
        return loggedFailure("cache", changed.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    m_changes.gifts |= *changed;
    return {};
}

QByteArray Cache::cursor(Scope scope, ParentId account) const
{
    Query query{m_database, QStringLiteral("SELECT cursor FROM pull WHERE scope = ? AND account = ?")};
    return valueOrLogged(
        query.bind(toKey(scope), scope == Scope::Public ? 0 : account.value()).single<QByteArray>(), "cursor");
}

QString Cache::epoch() const
{
    return stateOf(m_database, epochName);
}

Result<Changes, StorageError> Cache::startAgain(const QString &epoch)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    // What was read stays readable until the first complete answer replaces it; only the cursors go.
    if (auto done = runAll(m_database,
            {QStringLiteral("DELETE FROM pull"), QStringLiteral("UPDATE campaign SET acknowledged_upto = 0"),
                QStringLiteral("UPDATE child SET acknowledged_upto = 0")});
        !done)
        return loggedFailure("cache", done.error());
    if (auto done = setState(m_database, epochName, epoch); !done)
        return loggedFailure("cache", done.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    Changes changes;
    changes.everything = true;
    m_changes |= changes;
    return changes;
}

Result<Changes, StorageError> Cache::forgetDeletedAccount(ParentId account)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    // Strangers are shown its jars no longer, nor the gifts in them.
    for (const QString &sql : {QStringLiteral("DELETE FROM donation WHERE account = 0 AND campaign IN "
                                              "(SELECT id FROM campaign WHERE owner = ?)"),
             QStringLiteral("UPDATE campaign SET listed = 0 WHERE owner = ?")}) {
        if (auto done = Query{m_database, sql}.bind(account).exec(); !done)
            return loggedFailure("cache", done.error());
    }
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    return forgetAccount(account);
}

Result<Changes, StorageError> Cache::forgetAccount(ParentId account)
{
    // What was deleted shall not stay readable in the file's free space, nor in its log.
    if (auto done = runAll(m_database, {QStringLiteral("PRAGMA secure_delete=ON")}); !done)
        return loggedFailure("cache", done.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    if (auto done = JarTexts{m_database}.dropUnlistedOf(account); !done)
        return loggedFailure("cache", done.error());
    const auto statements = {
        QStringLiteral("DELETE FROM donation WHERE account = ?"),
        QStringLiteral("DELETE FROM child WHERE account = ?"),
        QStringLiteral("DELETE FROM held_gift WHERE account = ?"),
        QStringLiteral("DELETE FROM pull WHERE scope = 'own' AND account = ?"),
        QStringLiteral("DELETE FROM campaign WHERE owner = ? AND listed = 0"),
        QStringLiteral("UPDATE campaign SET owner = NULL, child = NULL WHERE owner = ?"),
    };
    for (const QString &sql : statements) {
        if (auto done = Query{m_database, sql}.bind(account).exec(); !done)
            return loggedFailure("cache", done.error());
    }
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    if (auto done = runAll(m_database, {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}); !done)
        return loggedFailure("cache", done.error());
    Changes changes;
    changes.everything = true;
    m_changes |= changes;
    return changes;
}

Result<void, StorageError> Cache::belongTo(const QString &journal)
{
    const QString known = stateOf(m_database, journalName);
    if (known == journal)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("cache", transaction.error());
    if (!known.isEmpty()) {
        if (auto done = runAll(m_database,
                {QStringLiteral("UPDATE pull SET acknowledged_upto = 0"),
                    QStringLiteral("UPDATE campaign SET acknowledged_upto = 0"),
                    QStringLiteral("UPDATE child SET acknowledged_upto = 0")});
            !done)
            return loggedFailure("cache", done.error());
    }
    if (auto done = setState(m_database, journalName, journal); !done)
        return loggedFailure("cache", done.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("cache", done.error());
    return {};
}

}
