#pragma once

#include "remote/transport.h"

#include <QJsonDocument>
#include <QUrl>

namespace dreamjar::test {

struct ApiAnswer {
    int status = 0;
    QJsonDocument body;
};

/// Somebody else at the server, without a desktop.
class ApiCaller
{
public:
    explicit ApiCaller(const QUrl &server) : m_server(server) { }

    /// From now on as this account, or as this station.
    void carry(const QString &access) { m_authorization = "Bearer " + access.toLatin1(); }
    /// The id of the new account, whose calls these are from now on.
    qint64 join(const QString &name);
    ApiAnswer call(remote::Method method, const QByteArray &target, const QByteArray &body = {}) const;
    /// The id of what was made.
    qint64 make(const QByteArray &target, const QByteArray &body) const;

private:
    QUrl m_server;
    QByteArray m_authorization;
};

}
