#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QString>

namespace dreamjar::server::accounts {

/// What a station shows to be let in: first a code that a person types, then a token. The database holds names of both
/// from which nobody without the server's secret finds them.
class KioskCredentials
{
public:
    explicit KioskCredentials(const QByteArray &secret);

    /// The code XXXX-XXXX-XXXX (60 bits, Crockford's base 32) that belongs to a kiosk and a nonce: always the same.
    QString code(qint64 kiosk, const QString &nonce) const;
    /// As typed by a person: without regard to case, blanks and hyphens; O is 0, I and L are 1.
    QString codeName(const QString &typed) const;

    static QString newToken(KeySource &keys);
    static bool isToken(QByteArrayView text) { return text.startsWith("djk_"); }
    QString tokenName(QByteArrayView token) const;

private:
    QByteArray m_key;
};

}
