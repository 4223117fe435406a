#include "cli.h"
#include "help.h"

#include "app/memory.h"
#include "network/linkednetwork.h"
#include "remote/keychainvault.h"

#include <QCoreApplication>
#include <cstdio>

using namespace dreamjar;

int main(int argc, char **argv)
{
    app::leaveMemoryOutOfDumps();
    QCoreApplication application(argc, argv);
    // The same name as the window's, because the usual folder follows from it.
    QCoreApplication::setApplicationName(QStringLiteral("dreamjar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DREAMJAR_VERSION));

    const auto arguments = cli::readArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        std::fprintf(stderr, "%s\n", qPrintable(arguments.error()));
        return static_cast<int>(cli::Exit::WrongUse);
    }
    if (arguments->help) {
        std::fputs(cli::helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (arguments->version) {
        std::puts("dreamjar-cli " DREAMJAR_VERSION);
        return 0;
    }
    SystemClock clock;
    SystemKeySource keys;
    app::LinkedNetwork network;
    cli::Cli program(
        *arguments, clock, keys, network, [] { return std::make_unique<remote::KeychainVault>(QStringLiteral("DreamJar")); });
    return static_cast<int>(program.run());
}
