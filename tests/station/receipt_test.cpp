#include "station/receipt.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace dreamjar;
using station::ReceiptError;
using station::ReceiptSigner;

namespace {

station::Receipt aReceipt()
{
    return {*ClientId::fromString(QStringLiteral("0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f")), CampaignId{7},
        QStringLiteral("دراجة & more"), Money::units(25), QStringLiteral("USD"),
        Instant::fromMicroseconds(1'781'524'800'000'000)};
}

}

TEST(Receipt, IsVerifiedWithTheKeyOfItsStation)
{
    QTemporaryDir folder;
    const auto signer = ReceiptSigner::open(folder.filePath(QStringLiteral("key")));
    const auto other = ReceiptSigner::open(folder.filePath(QStringLiteral("other")));
    ASSERT_TRUE(signer && other);
    const QString text = signer->sign(aReceipt());
    const auto read = station::verifyReceipt(text, {other->publicKey(), signer->publicKey()});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, aReceipt());
    EXPECT_EQ(station::verifyReceipt(text, {other->publicKey()}).error(), ReceiptError::UnknownKey);
    QString forged = text;
    forged.replace(QStringLiteral("a=25"), QStringLiteral("a=26"));
    EXPECT_EQ(station::verifyReceipt(forged, {signer->publicKey()}).error(), ReceiptError::Forged);
    EXPECT_EQ(station::verifyReceipt(QStringLiteral("https://example.org"), {signer->publicKey()}).error(),
        ReceiptError::NotAReceipt);
}

TEST(Receipt, IsSignedWithTheSameKeyAfterARestart)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("key"));
    const auto before = ReceiptSigner::open(file);
    const auto after = ReceiptSigner::open(file);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->publicKey(), after->publicKey());
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(Receipt, CutsALongTitleAtACharacter)
{
    QTemporaryDir folder;
    const auto signer = ReceiptSigner::open(folder.filePath(QStringLiteral("key")));
    ASSERT_TRUE(signer);
    station::Receipt receipt = aReceipt();
    receipt.jarTitle = QString::fromUcs4(U"😀").repeated(100);
    const auto read = station::verifyReceipt(signer->sign(receipt), {signer->publicKey()});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->jarTitle, QString::fromUcs4(U"😀").repeated(32));
}
