#include "verify.h"

#include "station/receipt.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonObject>

namespace dreamjar::cli {

namespace {

QList<QByteArray> keysIn(const QByteArray &text)
{
    QList<QByteArray> keys;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray key = QByteArray::fromBase64(line.trimmed());
        if (!key.isEmpty())
            keys.append(key);
    }
    return keys;
}

QList<QByteArray> keysOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? keysIn(file.read(1024 * 1024)) : QList<QByteArray>{};
}

/// Of every station that this computer was or is, for whichever server.
QList<QByteArray> knownKeys(const app::Home &home)
{
    QList<QByteArray> keys;
    QDirIterator files(home.dataFolder, {QStringLiteral("receipt.pub")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        keys += keysOfFile(files.next());
    return keys;
}

}

Exit verifyReceipt(const Arguments &arguments, const app::Home &home, const Output &out)
{
    QList<QByteArray> keys;
    if (!arguments.has("key"))
        keys = knownKeys(home);
    else if (QFile::exists(arguments.value("key")))
        keys = keysOfFile(arguments.value("key"));
    else
        keys = keysIn(arguments.value("key").toLatin1());
    if (keys.isEmpty())
        return out.trouble(Exit::WrongUse, QStringLiteral("There is no public key to check with: give one with --key."));

    const auto receipt = station::verifyReceipt(arguments.value("receipt"), keys);
    if (!receipt) {
        switch (receipt.error()) {
        case station::ReceiptError::NotAReceipt:
            return out.trouble(Exit::WrongUse, QStringLiteral("This is not the text of a receipt."));
        case station::ReceiptError::UnknownKey:
            return out.trouble(Exit::Refused, QStringLiteral("It was signed by a station that is not known here."));
        case station::ReceiptError::Forged:
            break;
        }
        return out.trouble(Exit::Refused, QStringLiteral("It is not genuine: its signature is wrong."));
    }
    const QString made = receipt->made.toDateTime().toString(Qt::ISODate);
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("genuine"), true}, {QStringLiteral("reference"), receipt->reference.toString()},
            {QStringLiteral("jar"), receipt->jar.value()}, {QStringLiteral("title"), receipt->jarTitle},
            {QStringLiteral("amount"), receipt->amount.toUnits()}, {QStringLiteral("currency"), receipt->currency},
            {QStringLiteral("made"), made}});
    else
        out.line(QStringLiteral("Genuine: %1 %2 for jar %3 (%4) at %5, reference %6")
                     .arg(receipt->amount.toUnits())
                     .arg(receipt->currency)
                     .arg(receipt->jar.value())
                     .arg(receipt->jarTitle, made, receipt->reference.toString()));
    return Exit::Done;
}

}
