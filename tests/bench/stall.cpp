// bench_stall DIR JARS GIFTS: a person in a hurry on a full book in DIR, which is made when it is not there. Prints the
// worst gap of the window's thread, in milliseconds, and when it was; beside it, on stderr, that of each step.

#include "bigbook.h"
#include "busyhour.h"
#include "remote/memoryvault.h"
#include "remote/transport.h"
#include "sync/engine.h"

#include <QApplication>
#include <QFileInfo>
#include <cstdio>

namespace {

using namespace dreamjar;

/// Nothing is sent here.
class Silence : public remote::Transport
{
public:
    void send(const remote::Request &, QObject *, Done) override { }
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const int jars = arguments[2].toInt();
    const SystemClock clock;
    SystemKeySource keys;
    const bool isThere = QFileInfo::exists(arguments[1]);
    auto replica = replica::Replica::open(arguments[1], clock);
    if (!replica || (!isThere && !bench::fillBook(**replica, jars, arguments[3].toInt()))) {
        std::fputs("The book could not be filled.\n", stderr);
        return 1;
    }
    remote::MemoryVault vault;
    sync::Engine engine{**replica, vault, clock, keys, {}, [] { return std::make_unique<Silence>(); }};
    bench::StallWatch watch;
    if (!bench::playBusyHour(**replica, engine, engine.states(), clock, jars, watch)) {
        std::fputs("Something did not come.\n", stderr);
        return 1;
    }
    for (const bench::StallWatch::Step &step : watch.steps())
        std::fprintf(stderr, "%8.1f %s\n", step.worst.count(), qPrintable(step.what));
    const bench::StallWatch::Step worst = watch.worst();
    std::printf("%.1f %s\n", worst.worst.count(), qPrintable(worst.what));
    return 0;
}
