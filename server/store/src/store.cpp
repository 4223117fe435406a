#include "store/store.h"

#include <utility>

namespace dreamjar::server::store {

using database::Query;

qint64 Store::run(Query &query)
{
    if (m_failure)
        return 0;
    if (auto done = query.exec(); !done) {
        m_failure = done.error();
        return 0;
    }
    return query.rowsAffected();
}

void Store::note(ParentId audience, Kind kind, qint64 object, CampaignId campaign, bool deleted)
{
    m_notes.seen.insert({audience.value(), static_cast<int>(kind), object, campaign.value(), deleted});
}

void Store::noteDonationsGone(CampaignId campaign)
{
    m_notes.emptied.insert(campaign.value());
}

Notes Store::everythingNoted() const
{
    Notes all = m_told;
    all.merge(Notes{m_notes});
    return all;
}

void Store::adopt(Store &part)
{
    m_notes.merge(std::exchange(part.m_notes, {}));
    m_told.merge(std::exchange(part.m_told, {}));
}

/// The first of `count` numbers in a row.
qint64 Store::takeNumbers(qint64 count)
{
    Query take{
        m_database, QStringLiteral("UPDATE server_identity SET last_change = last_change + ? RETURNING last_change")};
    take.bind(count);
    return value<qint64>(take).value_or(0) - count + 1;
}

/// Everybody who saw a donation of this campaign is told that it is gone.
void Store::bury(qint64 campaign)
{
    Query count{
        m_database, QStringLiteral("SELECT COUNT(*) FROM change WHERE campaign = ? AND kind = ? AND NOT deleted")};
    count.bind(campaign, static_cast<int>(Kind::Donation));
    const qint64 gifts = value<qint64>(count).value_or(0);
    if (gifts == 0)
        return;
    const qint64 first = takeNumbers(gifts);
    Query bury{m_database,
        QStringLiteral(
            "UPDATE change SET deleted = TRUE, number = ranked.position + ? "
            "FROM (SELECT audience, object, ROW_NUMBER() OVER (ORDER BY audience, object) AS position "
            "FROM change WHERE campaign = ? AND kind = ? AND NOT deleted) AS ranked "
            "WHERE change.kind = ? AND change.audience = ranked.audience AND change.object = ranked.object")};
    bury.bind(first - 1, campaign, static_cast<int>(Kind::Donation), static_cast<int>(Kind::Donation));
    run(bury);
}

void Store::flushChanges()
{
    if (m_failure || m_notes.isEmpty())
        return;
    // A donation that came and went in this very transaction was never seen.
    std::erase_if(m_notes.seen, [this](const Notes::Seen &seen) {
        return seen.kind == static_cast<int>(Kind::Donation) && m_notes.emptied.contains(seen.campaign);
    });
    qint64 number = takeNumbers(static_cast<qint64>(m_notes.seen.size()));
    for (const qint64 campaign : std::as_const(m_notes.emptied))
        bury(campaign);
    Query write{m_database,
        QStringLiteral(
            "INSERT INTO change (audience, kind, object, campaign, number, deleted) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (audience, kind, object) DO UPDATE "
            "SET campaign = excluded.campaign, number = excluded.number, deleted = excluded.deleted")};
    for (const Notes::Seen &seen : m_notes.seen) {
        write.bind(seen.audience, seen.kind, seen.object, CampaignId{seen.campaign}, number++, seen.deleted);
        run(write);
    }
    m_told.merge(std::exchange(m_notes, {}));
}

void Store::forgetChanges()
{
    m_notes = {};
}

}
