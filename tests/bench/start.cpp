// bench_start ROUNDS DREAMJAR EMPTYWINDOW DATADIR [ARGUMENTS...]: starts both programs in turn and measures each up to the word
// "painted". Prints the two medians in milliseconds.

#include "median.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>

namespace {

constexpr int patience = 60'000; // milliseconds

/// Milliseconds from the start of the program to its word; below 0 when it never came.
double timeToPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            break;
    }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool painted = process.readLine() == "painted\n";
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return painted && process.exitCode() == 0 ? took : -1;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const int rounds = arguments[1].toInt();
    std::vector<double> ours, floor;
    // The first round warms the files and does not count.
    for (int i = 0; i <= rounds; ++i) {
        const double empty = timeToPaint(arguments[3], {});
        const double full = timeToPaint(arguments[2],
            QStringList{QStringLiteral("--data-dir"), arguments[4], QStringLiteral("--report-painted")}
                + arguments.mid(5));
        if (empty < 0 || full < 0) {
            std::fprintf(stderr, "%s painted nothing.\n", qPrintable(empty < 0 ? arguments[3] : arguments[2]));
            return 1;
        }
        if (i == 0)
            continue;
        floor.push_back(empty);
        ours.push_back(full);
    }
    std::printf("%.3f %.3f\n", dreamjar::bench::median(ours), dreamjar::bench::median(floor));
    return 0;
}
