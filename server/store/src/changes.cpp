#include "store/changes.h"

namespace dreamjar::server::store {

using database::Query;

namespace {

Change readChange(const Query &row, Kind kind)
{
    return {row.column<qint64>(0), kind, row.column<qint64>(1), row.column<CampaignId>(2), row.column<bool>(3)};
}

}

QList<Change> Changes::of(ParentId audience, Kind kind, qint64 since, qint64 until, int limit)
{
    if (kind == Kind::Donation)
        return ofGifts(audience, since, until, limit);
    Query find{m_store.database(),
        QStringLiteral("SELECT number, object, campaign, deleted FROM change WHERE audience = ? AND kind = ? "
                       "AND number > ? AND number <= ? ORDER BY number LIMIT ?")};
    find.bind(audience.value(), static_cast<int>(kind), since, until, limit);
    return m_store.rows(find, [kind](const Query &row) { return readChange(row, kind); });
}

QList<Change> Changes::ofGifts(ParentId audience, qint64 since, qint64 until, int limit)
{
    const auto read = [](const Query &row) { return readChange(row, Kind::Donation); };
    if (audience == everybody) {
        Query find{m_store.database(),
            QStringLiteral("SELECT number, donation, campaign, deleted FROM gift_change WHERE shown "
                           "AND number > ? AND number <= ? ORDER BY number LIMIT ?")};
        return m_store.rows(find.bind(since, until, limit), read);
    }
    Query find{m_store.database(),
        QStringLiteral("SELECT number, donation, campaign, deleted FROM gift_change WHERE owner = ? "
                       "AND number > ? AND number <= ? ORDER BY number LIMIT ?")};
    return m_store.rows(find.bind(audience, since, until, limit), read);
}

qint64 Changes::last()
{
    Query find{m_store.database(), QStringLiteral("SELECT last_change FROM server_identity WHERE only_row = 1")};
    return m_store.value<qint64>(find).value_or(0);
}

QString epochOf(Store &store)
{
    Query find{store.database(), QStringLiteral("SELECT epoch FROM server_identity WHERE only_row = 1")};
    return store.value<QString>(find).value_or(QString{});
}

void settleEpoch(Store &store, const QString &fresh)
{
    Query insert{store.database(),
        QStringLiteral("INSERT INTO server_identity (only_row, epoch, last_change) VALUES (1, ?, 0) "
                       "ON CONFLICT (only_row) DO NOTHING")};
    store.run(insert.bind(fresh));
}

void renewEpoch(Store &store, const QString &fresh)
{
    Query update{store.database(), QStringLiteral("UPDATE server_identity SET epoch = ?")};
    store.run(update.bind(fresh));
}

}
