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

void Store::noteDonationsGone(CampaignId campaign, ParentId owner)
{
    m_notes.emptied.emplace(campaign.value(), owner.value());
}

void Store::noteLeaving(ParentId audience)
{
    m_notes.leaving.insert(audience.value());
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

/// Everybody who saw a donation of this campaign is told that it is gone. The owner saw each of them, and strangers no
/// other; the log is not indexed by campaign, because every gift would pay for that.
void Store::bury(qint64 campaign, qint64 owner)
{
    constexpr int gifts = static_cast<int>(Kind::Donation);
    const qint64 last = takeNumbers(0) - 1;
    Query bury{m_database,
        QStringLiteral(
            "UPDATE change SET deleted = TRUE, number = ranked.position + ? "
            "FROM (SELECT audience, object, ROW_NUMBER() OVER (ORDER BY audience, object) AS position FROM change "
            "WHERE audience IN (0, ?) AND kind = ? AND NOT deleted AND object IN "
            "(SELECT object FROM change WHERE audience = ? AND kind = ? AND campaign = ?)) AS ranked "
            "WHERE change.kind = ? AND change.audience = ranked.audience AND change.object = ranked.object")};
    takeNumbers(run(bury.bind(last, owner, gifts, owner, gifts, campaign, gifts)));
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
    for (const auto &[campaign, owner] : std::as_const(m_notes.emptied))
        bury(campaign, owner);
    Query write{m_database,
        QStringLiteral(
            "INSERT INTO change (audience, kind, object, campaign, number, deleted) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (audience, kind, object) DO UPDATE "
            "SET campaign = excluded.campaign, number = excluded.number, deleted = excluded.deleted")};
    for (const Notes::Seen &seen : m_notes.seen) {
        write.bind(seen.audience, seen.kind, seen.object, CampaignId{seen.campaign}, number++, seen.deleted);
        run(write);
    }
    Query forget{m_database, QStringLiteral("DELETE FROM change WHERE audience = ?")};
    for (const qint64 audience : m_notes.leaving)
        run(forget.bind(audience));
    m_told.merge(std::exchange(m_notes, {}));
}

void Store::forgetChanges()
{
    m_notes = {};
}

}
