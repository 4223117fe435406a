// bench_commits SECONDS FOLDER: what one connection commits in that time, one row each, synchronous=FULL. Prints how
// many a second.

#include "barecommit.h"

#include <QElapsedTimer>
#include <QStringList>
#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    constexpr int rowSize = 420; // bytes: about a gift with its indices
    dreamjar::bench::BareCommit bare{QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bare.db")};
    const QByteArray row(rowSize, 'x');
    const double seconds = std::atof(argv[1]);
    QElapsedTimer timer;
    timer.start();
    int commits = 0;
    while (timer.elapsed() < seconds * 1000) {
        bare.commit(row);
        ++commits;
    }
    std::printf("%.1f\n", commits * 1000.0 / static_cast<double>(timer.elapsed()));
    return 0;
}
