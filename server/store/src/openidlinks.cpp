#include "store/openidlinks.h"

namespace dreamjar::server::store {

using database::Query;

std::optional<ParentId> OpenIdLinks::parentOf(const QString &issuer, const QString &subject)
{
    Query find{
        m_store.database(), QStringLiteral("SELECT parent FROM openid_link WHERE issuer = ? AND subject = ?")};
    return m_store.value<ParentId>(find.bind(issuer, subject));
}

bool OpenIdLinks::add(const QString &issuer, const QString &subject, ParentId parent)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO openid_link (issuer, subject, parent, linked) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (issuer, subject) DO NOTHING")};
    m_store.run(insert.bind(issuer, subject, parent, m_store.now()));
    return parentOf(issuer, subject) == parent;
}

}
