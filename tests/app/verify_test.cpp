#include "station/receipt.h"

#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace dreamjar;

namespace {

struct Said {
    int code = -1;
    QByteArray out;
};

Said verify(const QString &dataFolder, const QString &receipt, const QString &key = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral("--data-dir"), dataFolder, QStringLiteral("verify"), QStringLiteral("--receipt"), receipt};
    if (!key.isEmpty())
        arguments << QStringLiteral("--key") << key;
    process.start(QStringLiteral(DREAMJAR_CLI), arguments);
    return process.waitForFinished() ? Said{process.exitCode(), process.readAll()} : Said{};
}

}

TEST(VerifyCommand, ChecksAReceiptWithoutAServer)
{
    QTemporaryDir folder;
    const auto signer = station::ReceiptSigner::open(folder.filePath(QStringLiteral("receipt.key")));
    ASSERT_TRUE(signer.has_value());
    station::Receipt receipt;
    receipt.reference = *ClientId::fromString(QStringLiteral("0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f"));
    receipt.jar = CampaignId{7};
    receipt.jarTitle = QStringLiteral("A bicycle");
    receipt.amount = Money::units(25);
    receipt.currency = QStringLiteral("USD");
    receipt.made = Instant::fromMicroseconds(1'781'524'800'000'000);
    const QString text = signer->sign(receipt);
    const QString key = QString::fromLatin1(signer->publicKey().toBase64());
    QTemporaryDir elsewhere;

    const Said genuine = verify(elsewhere.path(), text, key);
    EXPECT_EQ(genuine.code, 0) << genuine.out.constData();
    EXPECT_TRUE(genuine.out.contains("25 USD"));
    EXPECT_TRUE(genuine.out.contains("0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f"));
    EXPECT_EQ(verify(folder.path(), text).code, 0) << "the station's own key lies in its folder";
    EXPECT_EQ(verify(elsewhere.path(), text, folder.filePath(QStringLiteral("receipt.pub"))).code, 0);
    EXPECT_EQ(verify(elsewhere.path(), text).code, 2) << "no key at all";

    QString forged = text;
    forged.replace(QStringLiteral("a=25"), QStringLiteral("a=250"));
    EXPECT_EQ(verify(elsewhere.path(), forged, key).code, 3);
    EXPECT_EQ(verify(elsewhere.path(), text, QString::fromLatin1(QByteArray(32, 'x').toBase64())).code, 3);
    EXPECT_EQ(verify(elsewhere.path(), QStringLiteral("hello"), key).code, 2);
}
