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

void Store::noteGift(DonationId gift, CampaignId campaign, ParentId owner, bool shown)
{
    m_notes.gifts[gift.value()] = {campaign.value(), owner.value(), shown};
    note(owner, Kind::Campaign, campaign.value(), campaign);
    if (shown)
        note(everybody, Kind::Campaign, campaign.value(), campaign);
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

/// Everybody who saw a gift of this campaign is told that it is gone.
void Store::bury(qint64 campaign, qint64 owner)
{
    const qint64 last = takeNumbers(0) - 1;
    Query bury{m_database,
        QStringLiteral("UPDATE gift_change SET deleted = TRUE, number = ranked.position + ? "
                       "FROM (SELECT donation, ROW_NUMBER() OVER (ORDER BY donation) AS position FROM gift_change "
                       "WHERE owner = ? AND campaign = ? AND NOT deleted) AS ranked "
                       "WHERE gift_change.donation = ranked.donation")};
    takeNumbers(run(bury.bind(last, owner, campaign)));
}

void Store::tell(const Notes &notes)
{
    qint64 number = takeNumbers(static_cast<qint64>(notes.seen.size() + notes.gifts.size()));
    Query write{m_database,
        QStringLiteral(
            "INSERT INTO change (audience, kind, object, campaign, number, deleted) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (audience, kind, object) DO UPDATE "
            "SET campaign = excluded.campaign, number = excluded.number, deleted = excluded.deleted")};
    for (const Notes::Seen &seen : notes.seen) {
        write.bind(seen.audience, seen.kind, seen.object, CampaignId{seen.campaign}, number++, seen.deleted);
        run(write);
    }
    Query tellGift{m_database,
        QStringLiteral("INSERT INTO gift_change (donation, owner, campaign, number, shown, deleted) "
                       "VALUES (?, ?, ?, ?, ?, FALSE) ON CONFLICT (donation) DO UPDATE "
                       "SET number = excluded.number, shown = gift_change.shown OR excluded.shown")};
    for (const auto &[gift, told] : notes.gifts) {
        tellGift.bind(gift, told.owner, told.campaign, number++, told.shown);
        run(tellGift);
    }
}

void Store::flushChanges()
{
    if (m_failure || m_notes.isEmpty())
        return;
    // A gift that came and went in this very transaction was never seen.
    std::erase_if(m_notes.gifts, [this](const auto &gift) { return m_notes.emptied.contains(gift.second.campaign); });
    tell(m_notes);
    for (const auto &[campaign, owner] : std::as_const(m_notes.emptied))
        bury(campaign, owner);
    // What strangers saw of an account's jars they are told as gone.
    Query forget{m_database, QStringLiteral("DELETE FROM change WHERE audience = ?")};
    Query forgetGifts{m_database, QStringLiteral("DELETE FROM gift_change WHERE owner = ? AND NOT shown")};
    for (const qint64 audience : m_notes.leaving) {
        run(forget.bind(audience));
        run(forgetGifts.bind(audience));
    }
    m_told.merge(std::exchange(m_notes, {}));
}

void Store::forgetChanges()
{
    m_notes = {};
}

}
