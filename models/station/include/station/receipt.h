#pragma once

#include "domain/clientid.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace dreamjar::station {

/// What a receipt says.
struct Receipt {
    ClientId reference;
    CampaignId jar;
    QString jarTitle;
    Money amount;
    QString currency;
    Instant made;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// Signs receipts with the station's own Ed25519 key, which is made with the file it is kept in.
class ReceiptSigner
{
public:
    /// None where the key can neither be read nor made.
    static std::optional<ReceiptSigner> open(const QString &file);

    QByteArray publicKey() const { return m_public; }
    /// The text of the QR code (docs/KIOSK.md): dreamjar:receipt?k=…&r=…&j=…&a=…&c=…&t=…&n=…&s=…
    QString sign(const Receipt &receipt) const;

private:
    ReceiptSigner(QByteArray publicKey, QByteArray secretKey)
        : m_public(std::move(publicKey)), m_secret(std::move(secretKey))
    {
    }
    QByteArray m_public, m_secret;
};

/// The first eight hexadecimal digits of the key's SHA-256: which key to verify with.
QString keyName(const QByteArray &publicKey);

enum class ReceiptError {
    NotAReceipt,
    UnknownKey, ///< signed with none of these keys
    Forged,     ///< signed by nobody, or changed afterwards
};
/// Reads a receipt's text and holds it against the keys of the stations that are trusted.
Result<Receipt, ReceiptError> verifyReceipt(const QString &text, const QList<QByteArray> &publicKeys);

}
