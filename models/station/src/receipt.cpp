#include "station/receipt.h"

#include "domain/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <QUrlQuery>
#include <sodium.h>

namespace dreamjar::station {

namespace {

constexpr QLatin1String prefix{"dreamjar:receipt?"};
constexpr int titleLength = 32; // a longer one would make the QR code too fine for a cheap scanner

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QString shortTitle(const QString &title)
{
    const auto points = title.toUcs4();
    return points.size() <= titleLength ? title : QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), titleLength);
}

/// Beside the secret one, for whoever checks receipts on this machine.
void publish(const QByteArray &publicKey, const QString &secretFile)
{
    const QFileInfo secret(secretFile);
    QFile file(secret.dir().filePath(secret.completeBaseName() + QStringLiteral(".pub")));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(publicKey.toBase64() + '\n');
}

QString timeText(Instant time)
{
    return time.toDateTime().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

}

std::optional<ReceiptSigner> ReceiptSigner::open(const QString &file)
{
    if (sodium_init() < 0)
        return std::nullopt;
    QFile kept(file);
    if (kept.open(QIODevice::ReadOnly)) {
        const QByteArray seed = QByteArray::fromBase64(kept.readAll().trimmed());
        if (seed.size() == qsizetype{crypto_sign_SEEDBYTES}) {
            QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), secretKey(crypto_sign_SECRETKEYBYTES, '\0');
            crypto_sign_seed_keypair(bytes(publicKey), bytes(secretKey), bytes(seed));
            publish(publicKey, file);
            return ReceiptSigner{publicKey, secretKey};
        }
        return std::nullopt;
    }
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    QSaveFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly))
        return std::nullopt;
    fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    fresh.write(seed.toBase64() + '\n');
    if (!fresh.commit())
        return std::nullopt;
    return open(file);
}

QString ReceiptSigner::sign(const Receipt &receipt) const
{
    const QString text = QString(prefix) + QStringLiteral("k=%1&r=%2&j=%3&a=%4&c=%5&t=%6&n=%7")
                                      .arg(keyName(m_public), receipt.reference.toString())
                                      .arg(receipt.jar.value())
                                      .arg(receipt.amount.toUnits())
                                      .arg(receipt.currency, timeText(receipt.made),
                                          QString::fromLatin1(QUrl::toPercentEncoding(shortTitle(receipt.jarTitle))));
    const QByteArray message = text.toUtf8();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()), bytes(m_secret));
    return text + QStringLiteral("&s=")
        + QString::fromLatin1(signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString keyName(const QByteArray &publicKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(8));
}

Result<Receipt, ReceiptError> verifyReceipt(const QString &text, const QList<QByteArray> &publicKeys)
{
    const QString whole = text.trimmed();
    const qsizetype end = whole.lastIndexOf(QStringLiteral("&s="));
    if (!whole.startsWith(prefix) || end < 0 || sodium_init() < 0)
        return Failure{ReceiptError::NotAReceipt};
    const QString message = whole.left(end);
    const QUrlQuery fields(message.mid(prefix.size()));
    const auto field = [&fields](const char *name) { return fields.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    const auto reference = ClientId::fromString(field("r"));
    const QByteArray signature = QByteArray::fromBase64(whole.mid(end + 3).toLatin1(), QByteArray::Base64UrlEncoding);
    if (!reference || signature.size() != qsizetype{crypto_sign_BYTES})
        return Failure{ReceiptError::NotAReceipt};

    bool known = false;
    for (const QByteArray &key : publicKeys) {
        if (key.size() != qsizetype{crypto_sign_PUBLICKEYBYTES} || keyName(key) != field("k"))
            continue;
        known = true;
        const QByteArray utf8 = message.toUtf8();
        if (crypto_sign_verify_detached(
                bytes(signature), bytes(utf8), static_cast<unsigned long long>(utf8.size()), bytes(key))
            != 0)
            continue;
        QDateTime made = QDateTime::fromString(field("t"), Qt::ISODate);
        return Receipt{*reference, CampaignId{field("j").toLongLong()}, field("n"), Money::units(field("a").toLongLong()),
            field("c"), Instant::fromDateTime(made)};
    }
    return Failure{known ? ReceiptError::Forged : ReceiptError::UnknownKey};
}

}
