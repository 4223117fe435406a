#pragma once

#include "database/database.h"
#include "database/query.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "store/notes.h"

#include <QList>
#include <optional>

namespace dreamjar::server::store {

/// One transaction's view of the database, for Parents, Children and their like. It remembers the first statement that
/// failed; from then on nothing more is asked and everything reads as empty. Whoever ran the work looks at failure()
/// before believing its outcome, and rolls back.
class Store
{
public:
    Store(const database::Database &database, Instant now) : m_database(database), m_now(now) { }
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const database::Database &database() const { return m_database; }
    Instant now() const { return m_now; }
    /// For data that has a past of its own, when it is invented or brought from elsewhere.
    void setNow(Instant now) { m_now = now; }
    const std::optional<database::SqlError> &failure() const { return m_failure; }

    template <class Read>
    auto rows(database::Query &query, Read &&read)
        -> QList<std::decay_t<decltype(read(std::declval<const database::Query &>()))>>
    {
        if (m_failure)
            return {};
        auto all = query.rows(std::forward<Read>(read));
        if (all)
            return *std::move(all);
        m_failure = all.error();
        return {};
    }
    template <class Read>
    auto row(database::Query &query, Read &&read)
        -> std::optional<std::decay_t<decltype(read(std::declval<const database::Query &>()))>>
    {
        if (m_failure)
            return {};
        auto first = query.row(std::forward<Read>(read));
        if (first)
            return *std::move(first);
        m_failure = first.error();
        return {};
    }
    /// The first column of the first row.
    template <class T>
    std::optional<T> value(database::Query &query)
    {
        return row(query, [](const database::Query &row) { return row.column<T>(0); });
    }
    /// How many rows it inserted, changed or deleted.
    qint64 run(database::Query &query);

    /// Says that `audience` sees a child or campaign anew or sees it no more. Told under numbers at the end, by
    /// flushChanges().
    void note(ParentId audience, Kind kind, qint64 object, CampaignId campaign = {}, bool deleted = false);
    /// A gift is new or another, for its jar's owner and, where it is `shown`, for everybody. Whoever is told of it is
    /// told of its campaign, too: see Versions.
    void noteGift(DonationId gift, CampaignId campaign, ParentId owner, bool shown);
    /// Every donation of this campaign disappears for everybody who saw it.
    void noteDonationsGone(CampaignId campaign, ParentId owner);
    /// Nothing is told to this account any more.
    void noteLeaving(ParentId audience);
    /// Told or not yet.
    Notes everythingNoted() const;
    /// Takes over what `part` noted, whose work is part of this transaction; it has nothing left to tell.
    void adopt(Store &part);
    /// Writes what was noted. Last in a transaction, because the numbers are taken under a lock that others wait for:
    /// on PostgreSQL a sequence would let a later number be seen before an earlier one.
    void flushChanges();
    /// Nothing of it is told: for whoever tells everything at once, see Intake::tellAll().
    void forgetChanges();

private:
    qint64 takeNumbers(qint64 count);
    void tell(const Notes &notes);
    void bury(qint64 campaign, qint64 owner);

    const database::Database &m_database;
    Instant m_now;
    std::optional<database::SqlError> m_failure;
    Notes m_notes;
    Notes m_told; ///< by flushChanges()
};

}
