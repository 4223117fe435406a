#include "store/versions.h"

#include <algorithm>

namespace dreamjar::server::store {

using database::Query;

qint64 Versions::newest(ParentId audience, Kind kind, qint64 object)
{
    Query find{
        m_store.database(), QStringLiteral("SELECT number FROM change WHERE audience = ? AND kind = ? AND object = ?")};
    return m_store.value<qint64>(find.bind(audience.value(), static_cast<int>(kind), object)).value_or(0);
}

qint64 Versions::newest(ParentId audience, Kind kind)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM change WHERE audience = ? AND kind = ?")};
    return m_store.value<qint64>(find.bind(audience.value(), static_cast<int>(kind))).value_or(0);
}

qint64 Versions::campaign(CampaignId id)
{
    return newest(everybody, Kind::Campaign, id.value());
}

qint64 Versions::ownCampaign(CampaignId id, ParentId owner)
{
    return newest(owner, Kind::Campaign, id.value());
}

qint64 Versions::openCampaigns()
{
    return newest(everybody, Kind::Campaign);
}

std::pair<qint64, qint64> Versions::child(ChildId id, ParentId owner)
{
    const qint64 itself = newest(owner, Kind::Child, id.value());
    Query jars{m_store.database(),
        QStringLiteral("SELECT COALESCE(MAX(change.number), 0), COUNT(*) FROM campaign JOIN change "
                       "ON change.audience = ? AND change.kind = ? AND change.object = campaign.id "
                       "WHERE campaign.child = ?")};
    const auto all = m_store.row(jars.bind(owner, static_cast<int>(Kind::Campaign), id), [](const Query &row) {
        return std::pair{row.column<qint64>(0), row.column<qint64>(1)};
    });
    return {std::max(itself, all ? all->first : 0), all ? all->second : 0};
}

std::pair<qint64, qint64> Versions::parent(ParentId id)
{
    Query find{m_store.database(), QStringLiteral("SELECT version FROM parent WHERE id = ?")};
    return {m_store.value<qint64>(find.bind(id)).value_or(0),
        std::max(newest(id, Kind::Child), newest(id, Kind::Campaign))};
}

qint64 Versions::lastEndOfOpen()
{
    Query find{m_store.database(),
        QStringLiteral("SELECT (CASE WHEN has_deadline AND deadline IS NOT NULL THEN deadline "
                       "ELSE 9223372036854775807 END) FROM campaign WHERE is_open AND (CASE WHEN has_deadline AND "
                       "deadline IS NOT NULL THEN deadline ELSE 9223372036854775807 END) <= ? "
                       "ORDER BY (CASE WHEN has_deadline AND deadline IS NOT NULL THEN deadline "
                       "ELSE 9223372036854775807 END) DESC LIMIT 1")};
    return m_store.value<qint64>(find.bind(m_store.now())).value_or(0);
}

qint64 Versions::lastEndOf(ParentId owner)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT COALESCE(MAX(campaign.deadline), 0) FROM campaign JOIN child "
                       "ON child.id = campaign.child WHERE child.parent = ? AND campaign.has_deadline "
                       "AND campaign.deadline <= ?")};
    return m_store.value<qint64>(find.bind(owner, m_store.now())).value_or(0);
}

bool Versions::locksRows() const
{
    // SQLite has one writer at a time anyway.
    return m_store.database().dialect() == database::Dialect::Postgres;
}

void Versions::holdCampaign(CampaignId id)
{
    if (!locksRows())
        return;
    Query lock{m_store.database(), QStringLiteral("SELECT 1 FROM campaign WHERE id = ? FOR UPDATE")};
    m_store.value<int>(lock.bind(id));
}

void Versions::holdChild(ChildId id)
{
    if (!locksRows())
        return;
    Query lock{m_store.database(), QStringLiteral("SELECT 1 FROM child WHERE id = ? FOR UPDATE")};
    m_store.value<int>(lock.bind(id));
}

void Versions::holdParent(ParentId id)
{
    if (!locksRows())
        return;
    Query lock{m_store.database(), QStringLiteral("SELECT 1 FROM parent WHERE id = ? FOR UPDATE")};
    m_store.value<int>(lock.bind(id));
}

}
