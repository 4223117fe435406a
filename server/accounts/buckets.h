#pragma once

#include <QByteArray>
#include <QString>

namespace dreamjar::server::accounts {

/// Names under which attempts are counted. They tell nobody whose they are: who holds the database but not the secret
/// cannot find out which address or account one stands for.
class Buckets
{
public:
    explicit Buckets(const QByteArray &secret);

    QString account(const QString &foldedEmail) const;
    /// Of failed sign-ins. All of an IPv6 network (/64) are one: they are one household's.
    QString address(const QByteArray &peer) const;
    QString registrations(const QByteArray &peer) const;

private:
    QByteArray m_key;
};

}
