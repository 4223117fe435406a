#include "station/pinlock.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;
using station::Memory;
using station::MemoryFile;
using station::PinAnswer;
using station::PinLock;

TEST(PinLock, TakesFourToEightDigits)
{
    EXPECT_FALSE(PinLock::isPin(QStringLiteral("123")));
    EXPECT_TRUE(PinLock::isPin(QStringLiteral("1234")));
    EXPECT_TRUE(PinLock::isPin(QStringLiteral("12345678")));
    EXPECT_FALSE(PinLock::isPin(QStringLiteral("123456789")));
    EXPECT_FALSE(PinLock::isPin(QStringLiteral("12a4")));
    EXPECT_FALSE(PinLock::isPin(QStringLiteral("١٢٣٤"))); // not what a keypad types
}

TEST(PinLock, KeepsArgon2idAndNotThePin)
{
    Memory memory;
    PinLock lock(memory);
    EXPECT_FALSE(lock.isSet());
    ASSERT_TRUE(lock.set(QStringLiteral("2468")));
    EXPECT_TRUE(memory.pinHash.startsWith("$argon2id$"));
    EXPECT_FALSE(memory.pinHash.contains("2468"));
    EXPECT_EQ(lock.tryPin(QStringLiteral("2468"), FakeClock{}.now()).answer, PinAnswer::Right);
}

TEST(PinLock, LocksForAMinuteAfterThreeAndDoublesAndSurvivesARestart)
{
    QTemporaryDir folder;
    const MemoryFile file(folder.filePath(QStringLiteral("station.json")));
    FakeClock clock;
    Memory memory;
    ASSERT_TRUE(PinLock{memory}.set(QStringLiteral("2468")));
    const auto wrong = [&] { return PinLock{memory}.tryPin(QStringLiteral("1111"), clock.now()); };
    EXPECT_EQ(wrong().answer, PinAnswer::Wrong);
    EXPECT_EQ(wrong().answer, PinAnswer::Wrong);
    EXPECT_EQ(wrong().lockedFor, 60s);
    ASSERT_TRUE(file.save(memory));
    memory = file.load();
    EXPECT_EQ(PinLock{memory}.tryPin(QStringLiteral("2468"), clock.now()).answer, PinAnswer::Locked);
    clock.advance(61s);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(wrong().answer, PinAnswer::Wrong);
    EXPECT_EQ(wrong().lockedFor, 120s);
    clock.advance(121s);
    EXPECT_EQ(PinLock{memory}.tryPin(QStringLiteral("2468"), clock.now()).answer, PinAnswer::Right);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(wrong().answer, PinAnswer::Wrong);
    EXPECT_EQ(wrong().lockedFor, 60s);
}

TEST(PinLock, IsNoLongerLockedBecauseTheClockWasSetBack)
{
    FakeClock clock;
    Memory memory;
    ASSERT_TRUE(PinLock{memory}.set(QStringLiteral("2468")));
    for (int i = 0; i < 3; ++i)
        static_cast<void>(PinLock{memory}.tryPin(QStringLiteral("1111"), clock.now()));
    clock.set(u"2001-01-01T00:00:00Z");
    EXPECT_EQ(PinLock{memory}.tryPin(QStringLiteral("2468"), clock.now()).lockedFor, 60s);
}

TEST(MemoryFile, ComesBackAsItWasKept)
{
    QTemporaryDir folder;
    const MemoryFile file(folder.filePath(QStringLiteral("station.json")));
    Memory memory;
    memory.id = StationId{4};
    memory.profile = {QStringLiteral("Fair"), {CampaignId{1}, CampaignId{2}}, {Money::units(5)}, QStringLiteral("de"),
        QByteArrayLiteral("Europe/Berlin"), true, false, Money::units(2), Money::units(500)};
    memory.seal = {QStringLiteral("0a1b2c3d"), QByteArray(32, 'k')};
    memory.currency = QStringLiteral("EUR");
    memory.serverTime = Instant::fromMicroseconds(1'780'000'000'123'456);
    memory.chosenJars = QList<CampaignId>{};
    memory.least = Money::units(3);
    memory.most = Money::units(70);
    memory.calm = true;
    memory.paper = station::Paper::A6;
    ASSERT_TRUE(file.save(memory));
    EXPECT_EQ(file.load(), memory);
    EXPECT_EQ(MemoryFile{QStringLiteral("/nowhere/at/all")}.load(), Memory{});
    EXPECT_FALSE(MemoryFile{QStringLiteral("/nowhere/at/all")}.save(memory));
}
