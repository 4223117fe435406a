#include "bench/bigbook.h"
#include "bench/busyhour.h"
#include "support/fakecommands.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

// Code under sanitizers, or without optimisation, takes a multiple. ./bench holds the release to 50 ms on a book of 100,000
// jars and 1,000,000 gifts.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double bound = 1000;
#elif !defined(__OPTIMIZE__)
constexpr double bound = 250;
#else
constexpr double bound = 50;
#endif

}

TEST(Stall, TheWindowNeverStandsStillOnAFullBook)
{
    constexpr int jars = 2000, gifts = 10'000;
    QTemporaryDir folder;
    const SystemClock clock;
    auto replica = replica::Replica::open(folder.path(), clock);
    ASSERT_TRUE(replica.ok());
    ASSERT_TRUE(bench::fillBook(**replica, jars, gifts));
    FakeCommands commands;
    sync::States states;
    bench::StallWatch watch;
    ASSERT_TRUE(bench::playBusyHour(**replica, commands, states, clock, jars, watch));
    for (const bench::StallWatch::Step &step : watch.steps())
        EXPECT_LT(step.worst.count(), bound) << step.what.toStdString();
}

}
