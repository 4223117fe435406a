#include "store/pictures.h"

namespace dreamjar::server::store {

using database::Query;

Pictures::Room Pictures::usedBy(ParentId parent)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT count(*), COALESCE(sum(length(content)), 0) FROM picture WHERE parent = ?")};
    return m_store
        .row(find.bind(parent), [](const Query &row) { return Room{row.column<qint64>(0), row.column<qint64>(1)}; })
        .value_or(Room{});
}

bool Pictures::has(ParentId parent, const QString &name)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM picture WHERE parent = ? AND name = ?")};
    return m_store.value<int>(find.bind(parent, name)).has_value();
}

void Pictures::add(ParentId parent, const PictureFile &picture)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO picture (parent, name, content, created) VALUES (?, ?, ?, ?)")};
    m_store.run(insert.bind(parent, picture.name(), picture.bytes, m_store.now()));
}

void Pictures::forgetUnused(ParentId parent, Instant limit)
{
    Query remove{m_store.database(),
        QStringLiteral("DELETE FROM picture WHERE parent = ? AND created < ? AND NOT EXISTS "
                       "(SELECT 1 FROM child LEFT JOIN campaign ON campaign.child = child.id "
                       "WHERE child.parent = picture.parent AND (campaign.image LIKE '%/pictures/' || picture.name "
                       "OR child.profile_picture LIKE '%/pictures/' || picture.name))")};
    m_store.run(remove.bind(parent, limit));
}

std::optional<QByteArray> Pictures::find(const QString &name, std::optional<ParentId> parent)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT content FROM picture WHERE name = ? AND (parent = ? OR EXISTS "
                       "(SELECT 1 FROM child JOIN campaign ON campaign.child = child.id "
                       "WHERE child.parent = picture.parent AND campaign.visibility <> 'private' "
                       "AND campaign.image LIKE '%/pictures/' || picture.name)) LIMIT 1")};
    return m_store.value<QByteArray>(find.bind(name, parent.value_or(ParentId{})));
}

}
