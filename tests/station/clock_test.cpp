#include "station/startwatch.h"
#include "station/stationclock.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;
using station::StationClock;

TEST(StationClock, GoesByTheServerOnceItWasHeard)
{
    FakeClock machine(u"2019-01-01T00:00:00Z");
    std::chrono::microseconds count{};
    StationClock clock(machine, {}, [&] { return count; });
    EXPECT_EQ(clock.now(), machine.now());
    EXPECT_FALSE(clock.machineAhead().has_value());
    const Instant server = FakeClock(u"2026-06-15T12:00:00Z").now();
    clock.hear(server);
    count += 90s;
    machine.set(u"2035-01-01T00:00:00Z"); // somebody sets it, wrongly
    EXPECT_EQ(clock.now(), server + 90s);
    EXPECT_GT(*clock.machineAhead(), 24h * 365 * 8);
}

TEST(StationClock, IsNeverEarlierThanWhatAServerOnceSaid)
{
    FakeClock machine(u"2001-01-01T00:00:00Z"); // no battery
    std::chrono::microseconds count{};
    const Instant known = FakeClock(u"2026-06-15T12:00:00Z").now();
    const StationClock clock(machine, known, [&] { return count; });
    count += 10s;
    EXPECT_EQ(clock.now(), known + 10s);
    machine.set(u"2026-06-16T08:00:00Z");
    EXPECT_EQ(clock.now(), machine.now());
}

TEST(StartWatch, CallsStaffAfterThreeCrashesInAMinute)
{
    QTemporaryDir folder;
    FakeClock clock;
    const station::StartWatch starts(folder.filePath(QStringLiteral("starts")), clock);
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(starts.noteStart()) << i;
        clock.advance(5s);
    }
    EXPECT_TRUE(starts.noteStart());
    clock.advance(120s);
    EXPECT_FALSE(starts.noteStart());
    starts.noteWell();
    EXPECT_FALSE(starts.noteStart());
}
