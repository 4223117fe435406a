#include "crc32.h"
#include "station/receiptslog.h"
#include "support/fakekeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace dreamjar;
using namespace dreamjar::test;
using station::LoggedGift;
using station::ReceiptsLog;

namespace {

class Receipts : public ::testing::Test
{
protected:
    LoggedGift aGift(int number)
    {
        LoggedGift gift;
        gift.made = Instant::fromMicroseconds(1'780'000'000'000'000 + number);
        gift.reference = ClientId::make(gift.made, m_keys);
        gift.jar = CampaignId{7};
        gift.amount = Money::units(number);
        gift.visibility = number % 2 ? Visibility::Shown : Visibility::Anonymous;
        gift.sealed = QByteArray("sealed details ") + QByteArray::number(number);
        return gift;
    }
    QByteArray bytes()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("receipts.log"));
    FakeKeys m_keys;
    ReceiptsLog m_log{m_path};
};

}

TEST(Crc32, IsTheOneOfEverybody)
{
    EXPECT_EQ(station::crc32(QByteArrayView("123456789")), 0xCBF43926u);
}

TEST_F(Receipts, ComeBackAsTheyWereWritten)
{
    LoggedGift guest = aGift(2);
    guest.sealed.reset();
    LoggedGift nameless = aGift(3);
    nameless.sealed = QByteArray();
    LoggedGift sealedGuest = aGift(4);
    sealedGuest.asGuest = true;
    const QList<LoggedGift> gifts{aGift(1), guest, nameless, sealedGuest};
    for (const LoggedGift &gift : gifts)
        ASSERT_TRUE(m_log.append(gift).ok());
    EXPECT_EQ(m_log.read().gifts, gifts);
    EXPECT_EQ(m_log.read().damagedLines, 0);
    EXPECT_EQ(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
}

TEST_F(Receipts, PassOverALineWithAFlippedBitAndKeepTheRest)
{
    for (int i = 1; i <= 3; ++i)
        ASSERT_TRUE(m_log.append(aGift(i)).ok());
    QByteArray all = bytes();
    const qsizetype second = all.indexOf('\n') + 10;
    all[second] = static_cast<char>(all.at(second) ^ 0x04);
    write(all);
    const auto contents = m_log.read();
    EXPECT_EQ(contents.damagedLines, 1);
    ASSERT_EQ(contents.gifts.size(), 2);
    EXPECT_EQ(contents.gifts.at(1).amount, Money::units(3));
}

TEST_F(Receipts, GoOnAfterALineThatAPowerCutTore)
{
    ASSERT_TRUE(m_log.append(aGift(1)).ok());
    ASSERT_TRUE(m_log.append(aGift(2)).ok());
    QByteArray all = bytes();
    all.chop(20);
    write(all);
    ASSERT_TRUE(m_log.append(aGift(3)).ok());
    const auto contents = m_log.read();
    ASSERT_EQ(contents.gifts.size(), 2);
    EXPECT_EQ(contents.gifts.at(1).amount, Money::units(3));
}

TEST_F(Receipts, LoseTheDetailsOfWhatIsSettledAndNothingElse)
{
    const LoggedGift first = aGift(1), second = aGift(2);
    ASSERT_TRUE(m_log.append(first).ok());
    ASSERT_TRUE(m_log.append(second).ok());
    ASSERT_TRUE(m_log.settle({first.reference}).ok());
    EXPECT_TRUE(m_log.read().gifts.at(0).settled);
    EXPECT_TRUE(bytes().contains(first.sealed->toBase64()));
    ASSERT_TRUE(m_log.forgetSettledDetails().ok());
    EXPECT_FALSE(bytes().contains(first.sealed->toBase64()));
    const auto contents = m_log.read();
    ASSERT_EQ(contents.gifts.size(), 2);
    EXPECT_EQ(contents.gifts.at(0).amount, first.amount);
    EXPECT_TRUE(contents.gifts.at(0).settled);
    EXPECT_FALSE(contents.gifts.at(0).sealed.has_value());
    EXPECT_EQ(contents.gifts.at(1), second);
}

TEST_F(Receipts, SayWhenTheDiskDoesNotTakeThem)
{
    ReceiptsLog nowhere(QStringLiteral("/proc/receipts.log"));
    EXPECT_FALSE(nowhere.append(aGift(1)).ok());
    // A device that is always full.
    ReceiptsLog full(QStringLiteral("/dev/full"));
    const auto done = full.append(aGift(1));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error(), ReceiptsLog::Trouble::Full);
}
