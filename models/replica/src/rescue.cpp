#include "rescue.h"

#include "database/query.h"
#include "database/transaction.h"
#include "log.h"

#include <QMap>
#include <QStringBuilder>

namespace dreamjar::replica {

using database::Access;
using database::Database;
using database::Location;
using database::Query;
using database::SqlError;
using database::Transaction;

namespace {

const QString entryColumns
    = QStringLiteral("number, client_id, account, kind, state, made, attempts, last_attempt, next_attempt, waits_for, "
                     "child, campaign, amount, payload, provisional, remote_id, baseline, refusal, acknowledged, "
                     "acknowledgement, shown");

/// A row of the journal's table entry, as it lies there.
struct RawEntry {
    qint64 number = 0;
    QString client;
    std::optional<qint64> account;
    QString kind, state;
    qint64 made = 0, attempts = 0;
    std::optional<qint64> lastAttempt;
    qint64 nextAttempt = 0;
    std::optional<qint64> waitsFor, child, campaign;
    qint64 amount = 0;
    QString payload;
    std::optional<qint64> provisional, remote;
    std::optional<QByteArray> baseline;
    std::optional<QString> refusal;
    std::optional<qint64> acknowledged, acknowledgement;
    bool shown = true;
};

RawEntry readRaw(const Query &row)
{
    using Number = std::optional<qint64>;
    RawEntry e;
    e.number = row.column<qint64>(0);
    e.client = row.column<QString>(1);
    e.account = row.column<Number>(2);
    e.kind = row.column<QString>(3);
    e.state = row.column<QString>(4);
    e.made = row.column<qint64>(5);
    e.attempts = row.column<qint64>(6);
    e.lastAttempt = row.column<Number>(7);
    e.nextAttempt = row.column<qint64>(8);
    e.waitsFor = row.column<Number>(9);
    e.child = row.column<Number>(10);
    e.campaign = row.column<Number>(11);
    e.amount = row.column<qint64>(12);
    e.payload = row.column<QString>(13);
    e.provisional = row.column<Number>(14);
    e.remote = row.column<Number>(15);
    e.baseline = row.column<std::optional<QByteArray>>(16);
    e.refusal = row.column<std::optional<QString>>(17);
    e.acknowledged = row.column<Number>(18);
    e.acknowledgement = row.column<Number>(19);
    e.shown = row.column<bool>(20);
    return e;
}

/// As many as can be read: from the front up to the broken page, then from the back.
QMap<qint64, RawEntry> readable(const Database &database)
{
    QMap<qint64, RawEntry> entries;
    for (const QString &order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
        Query query{database, QString{u"SELECT " % entryColumns % u" FROM entry NOT INDEXED ORDER BY number " % order}};
        if (!query.exec())
            continue;
        while (query.next()) {
            const RawEntry entry = readRaw(query);
            entries.insert(entry.number, entry);
        }
        if (!query.failure())
            break;
    }
    return entries;
}

Result<void, SqlError> write(const Database &database, const RawEntry &e)
{
    Query query{database,
        QString{u"INSERT OR REPLACE INTO entry (" % entryColumns
            % u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}};
    query.bind(e.number, e.client, e.account, e.kind, e.state, e.made, e.attempts, e.lastAttempt, e.nextAttempt);
    query.bind(e.waitsFor, e.child, e.campaign, e.amount, e.payload, e.provisional, e.remote, e.baseline, e.refusal);
    return query.bind(e.acknowledged, e.acknowledgement, e.shown).exec();
}

}

Result<int, SqlError> rescueOutbox(const QString &from, const Files &to)
{
    auto old = Database::open(Location::file(from), Access::ReadOnly);
    if (!old) {
        qCWarning(lcReplica, "the old journal cannot be opened: %s", qPrintable(old.error().text));
        return 0; // no database any more: nothing can be saved from it
    }
    const QMap<qint64, RawEntry> entries = readable(*old);
    auto journal = openForWriting(to.journal, QStringLiteral("journal"), Check::AfterUncleanEnd);
    if (!journal)
        return Failure{SqlError{SqlError::Kind::Other, {}, journal.error().text}};
    auto transaction = Transaction::begin(*journal);
    if (!transaction)
        return Failure{transaction.error()};
    int rescued = 0;
    for (const RawEntry &entry : entries) {
        Query known{*journal, QStringLiteral("SELECT count(*) FROM entry WHERE number = ? AND client_id = ?")};
        const auto there = known.bind(entry.number, entry.client).single<int>();
        if (!there)
            return Failure{there.error()};
        rescued += *there == 0 ? 1 : 0;
        if (auto done = write(*journal, entry); !done)
            return Failure{done.error()};
        if (entry.provisional && entry.remote && *entry.remote > 0) {
            Query name{*journal, QStringLiteral("INSERT OR IGNORE INTO identity (provisional, remote_id) VALUES (?, ?)")};
            if (auto done = name.bind(*entry.provisional, *entry.remote).exec(); !done)
                return Failure{done.error()};
        }
    }
    Query count{*journal,
        QStringLiteral("UPDATE journal_state SET value = CAST(coalesce((SELECT max(acknowledgement) FROM entry), 0) AS "
                       "TEXT) WHERE name = 'acknowledgement'")};
    if (auto done = count.exec(); !done)
        return Failure{done.error()};
    if (auto done = transaction->commit(); !done)
        return Failure{done.error()};
    return rescued;
}

}
