#include "state.h"

#include <QStringBuilder>
#include <QUrlQuery>

namespace dreamjar::database {

namespace {

/// libpq says why only in words, and those may be translated: without a hint it is "unreachable".
OpenError::Kind kindOf(const QString &text)
{
    if (text.contains(u"does not exist") && text.contains(u"database"))
        return OpenError::Kind::Missing;
    for (const QStringView hint :
        {u"authentication failed", u"pg_hba.conf", u"role", u"permission denied", u"no password"}) {
        if (text.contains(hint))
            return OpenError::Kind::Refused;
    }
    return OpenError::Kind::Unreachable;
}

}

Result<void, OpenError> openPostgres(Database::State &state)
{
    const QUrl url = state.location.url();
    QSqlDatabase &connection = state.connection;
    connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    connection.setHostName(url.host(QUrl::FullyDecoded));
    if (url.port() > 0)
        connection.setPort(url.port());
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));

    QString options = QStringLiteral("application_name=dreamjar");
    bool hasTimeout = false;
    const auto items = QUrlQuery{url}.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"host") {
            connection.setHostName(value);
        } else if (key == u"port") {
            connection.setPort(value.toInt());
        } else {
            hasTimeout |= key == u"connect_timeout";
            options += u';' % key % u'=' % value;
        }
    }
    if (!hasTimeout)
        options += u";connect_timeout=10";
    connection.setConnectOptions(options);
    // Exact: sums of bigint are numeric, and a double would round them.
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);

    if (!connection.open()) {
        const QString text = connection.lastError().databaseText().trimmed();
        return Failure{OpenError{kindOf(text), text}};
    }
    const auto settings = {
        QStringLiteral("SET TIME ZONE 'UTC'"),
        QStringLiteral("SET lock_timeout = '5s'"),
        QStringLiteral("SET client_min_messages = warning"),
        state.access == Access::ReadOnly ? QStringLiteral("SET default_transaction_read_only = on")
                                         : QStringLiteral("SET default_transaction_read_only = off"),
    };
    for (const QString &setting : settings) {
        if (auto done = state.execute(setting); !done)
            return Failure{toOpenError(done.error())};
    }
    return {};
}

}
