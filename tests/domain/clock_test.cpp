#include "domain/clock.h"

#include <QDateTime>
#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(SystemClock, TellsTheMachinesTime)
{
    const Instant before = Instant::fromDateTime(QDateTime::currentDateTimeUtc());
    const Instant now = SystemClock{}.now();
    const Instant after = Instant::fromDateTime(QDateTime::currentDateTimeUtc().addMSecs(1));
    EXPECT_LE(before, now);
    EXPECT_LE(now, after);
}

TEST(SystemKeySource, GivesAsManyBytesAsAskedAndNeverTheSame)
{
    SystemKeySource keys;
    for (const qsizetype count : {0, 1, 3, 10, 32, 1001})
        EXPECT_EQ(keys.bytes(count).size(), count);
    EXPECT_NE(keys.bytes(16), keys.bytes(16));
    // All eight bits of every byte are in play.
    uchar seenOnes = 0, seenZeros = 0;
    for (const char byte : keys.bytes(4096)) {
        seenOnes |= uchar(byte);
        seenZeros |= uchar(~byte);
    }
    EXPECT_EQ(seenOnes, 0xff);
    EXPECT_EQ(seenZeros, 0xff);
}

}
