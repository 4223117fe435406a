#include "store/sessions.h"

namespace dreamjar::server::store {

using database::Query;

qint64 Sessions::begin(ParentId parent, const QString &tokenId, Instant expires, const QString &client)
{
    Query sweep{m_store.database(), QStringLiteral("DELETE FROM session WHERE expires < ?")};
    m_store.run(sweep.bind(m_store.now()));
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO session (parent, created, last_used, expires, client, revoked) "
                       "VALUES (?, ?, ?, ?, ?, FALSE) RETURNING id")};
    insert.bind(parent, m_store.now(), m_store.now(), expires, client);
    const qint64 session = m_store.value<qint64>(insert).value_or(0);
    Query token{m_store.database(),
        QStringLiteral("INSERT INTO refresh_token (token_id, session, predecessor, expires, first_used, spent) "
                       "VALUES (?, ?, NULL, ?, NULL, FALSE)")};
    m_store.run(token.bind(tokenId, session, expires));
    return session;
}

bool Sessions::isOpen(qint64 session, ParentId parent)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM session WHERE id = ? AND parent = ? AND NOT revoked")};
    return m_store.value<int>(find.bind(session, parent)).has_value();
}

QList<wire::SessionView> Sessions::of(ParentId parent)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, created, last_used, expires, client FROM session "
                       "WHERE parent = ? AND NOT revoked AND expires > ? ORDER BY id")};
    return m_store.rows(find.bind(parent, m_store.now()), [](const Query &row) {
        return wire::SessionView{row.column<qint64>(0), row.column<Instant>(1), row.column<Instant>(2),
            row.column<Instant>(3), row.column<QString>(4), false};
    });
}

std::optional<ParentId> Sessions::ownerOf(qint64 session)
{
    Query find{m_store.database(), QStringLiteral("SELECT parent FROM session WHERE id = ?")};
    return m_store.value<ParentId>(find.bind(session));
}

bool Sessions::end(ParentId parent, qint64 session)
{
    Query revoke{m_store.database(),
        QStringLiteral("UPDATE session SET revoked = TRUE WHERE id = ? AND parent = ? AND NOT revoked")};
    return m_store.run(revoke.bind(session, parent)) == 1;
}

void Sessions::endOthers(ParentId parent, qint64 kept)
{
    Query revoke{m_store.database(), QStringLiteral("UPDATE session SET revoked = TRUE WHERE parent = ? AND id <> ?")};
    m_store.run(revoke.bind(parent, kept));
}

Sessions::Exchange Sessions::exchange(
    qint64 session, ParentId parent, const QString &tokenId, const QString &successor, Instant expires)
{
    // The update comes first: it holds the row, so that two exchanges at once become two after each other.
    Query touch{m_store.database(),
        QStringLiteral("UPDATE session SET last_used = ? WHERE id = ? AND parent = ? RETURNING revoked")};
    const auto revoked = m_store.value<bool>(touch.bind(m_store.now(), session, parent));
    if (!revoked)
        return Exchange::Unknown;
    struct Token {
        std::optional<Instant> firstUsed;
        bool spent = false;
    };
    Query find{m_store.database(),
        QStringLiteral("SELECT first_used, spent FROM refresh_token WHERE token_id = ? AND session = ?")};
    const auto token = m_store.row(find.bind(tokenId, session), [](const Query &row) {
        return Token{row.column<std::optional<Instant>>(0), row.column<bool>(1)};
    });
    if (!token)
        return Exchange::Unknown;
    if (*revoked)
        return Exchange::Spent;
    if (token->spent || (token->firstUsed && m_store.now() - *token->firstUsed > grace)) {
        Query revoke{m_store.database(), QStringLiteral("UPDATE session SET revoked = TRUE WHERE id = ?")};
        m_store.run(revoke.bind(session));
        return Exchange::Spent;
    }

    Query use{m_store.database(),
        QStringLiteral("UPDATE refresh_token SET first_used = COALESCE(first_used, ?) WHERE token_id = ?")};
    m_store.run(use.bind(m_store.now(), tokenId));
    // Its use proves that it arrived: what led to it, and what was given out beside it, is over.
    Query spend{m_store.database(),
        QStringLiteral("UPDATE refresh_token SET spent = TRUE WHERE session = ? AND token_id <> ? "
                       "AND (predecessor IS NULL OR predecessor <> ?)")};
    m_store.run(spend.bind(session, tokenId, tokenId));
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO refresh_token (token_id, session, predecessor, expires, first_used, spent) "
                       "VALUES (?, ?, ?, ?, NULL, FALSE)")};
    m_store.run(insert.bind(successor, session, tokenId, expires));
    Query prolong{m_store.database(), QStringLiteral("UPDATE session SET expires = ? WHERE id = ?")};
    m_store.run(prolong.bind(expires, session));
    Query sweep{m_store.database(), QStringLiteral("DELETE FROM refresh_token WHERE session = ? AND expires < ?")};
    m_store.run(sweep.bind(session, m_store.now()));
    return Exchange::Done;
}

}
