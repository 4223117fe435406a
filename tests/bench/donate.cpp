// bench_donate ROUNDS FOLDER: gifts through the real engine into the real journal, with a server that is out of reach,
// in turn with bare commits into the same folder. Prints the two medians in milliseconds.

#include "barecommit.h"
#include "median.h"

#include "remote/memoryvault.h"
#include "remote/transport.h"
#include "replica/replica.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <cstdio>

namespace {

using namespace dreamjar;

constexpr int rowSize = 420; ///< bytes: about an entry of the journal with its indices
constexpr std::chrono::milliseconds calm{4}; ///< what a commit sets off is over by then

/// A server that is never there.
class OutOfReach : public remote::Transport
{
public:
    void send(const remote::Request &, QObject *context, Done done) override
    {
        remote::Answer answer;
        answer.failure = remote::Answer::Failure::NotSent;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
    }
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(calm, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Milliseconds until the donor may be thanked; below 0 when that never comes.
double donate(sync::Commands &commands, const Campaign &jar, int number)
{
    DonationDraft draft;
    draft.campaign = jar.id;
    draft.amount = Money::units(25);
    draft.donorName = QStringLiteral("Otto Guest");
    draft.donorEmail = QStringLiteral("otto.guest@example.org");
    draft.comment = QStringLiteral("Gift number %1, with the best wishes of the whole street.").arg(number);

    QEventLoop loop;
    bool durable = false;
    QElapsedTimer timer;
    timer.start();
    commands.donate(draft, jar, &loop, [&](const Result<sync::DonationReceipt, Refusal> &receipt) {
        durable = receipt.ok();
        loop.quit();
    });
    loop.exec();
    return durable ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

double commitBarely(bench::BareCommit &bare)
{
    const QByteArray row(rowSize, 'x');
    QElapsedTimer timer;
    timer.start();
    bare.commit(row);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const int rounds = arguments[1].toInt();

    const SystemClock clock;
    SystemKeySource keys;
    auto replica = replica::Replica::open(arguments[2], clock);
    if (!replica) {
        std::fprintf(stderr, "%s cannot be opened.\n", qPrintable(replica.error().file));
        return 1;
    }
    remote::MemoryVault vault;
    sync::EngineOptions options;
    options.server = QUrl{QStringLiteral("http://127.0.0.1:1/")};
    options.vaultName = QStringLiteral("bench");
    sync::Engine engine{**replica, vault, clock, keys, options, [] { return std::make_unique<OutOfReach>(); }};
    engine.start();
    bench::BareCommit bare{arguments[2] + QStringLiteral("/bare.db")};

    Campaign jar;
    jar.id = CampaignId{1};
    jar.title = QStringLiteral("A bicycle");
    jar.goal = Money::units(500);
    std::vector<double> ours, floor;
    // The first rounds warm the files and do not count.
    const int warming = rounds / 10;
    for (int i = 0; i < rounds + warming; ++i) {
        settle();
        const double gift = donate(engine, jar, i);
        settle();
        const double row = commitBarely(bare);
        if (gift < 0) {
            std::fprintf(stderr, "A gift was not taken.\n");
            return 1;
        }
        if (i < warming)
            continue;
        ours.push_back(gift);
        floor.push_back(row);
    }
    std::printf("%.3f %.3f\n", bench::median(ours), bench::median(floor));
    return 0;
}
