#include "errands.h"
#include "linelog.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

using namespace dreamjar;

/// SIGTERM and SIGINT as something to read. Before there are other threads, which inherit the mask.
int signalsAsFile()
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
    return signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// Whoever waits for the file never sees it half written.
bool writePort(const QString &path, quint16 port)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port) + '\n') > 0 && file.commit();
}

}

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const int signals = signalsAsFile();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dreamjar-server"));

    auto line = server::readCommandLine(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!line)
        return server::say(server::wrongUse, line.error());
    if (line->help)
        return server::say(0, server::helpText());
    if (line->version)
        return server::say(0, QStringLiteral("dreamjar-server " DREAMJAR_VERSION));

    const SystemClock clock;
    SystemKeySource keys;
    if (line->task != server::CommandLine::Task::Serve)
        return server::runErrand(*line, clock, keys);
    server::LineLog log{stderr};
    line->options.log = [&log](const QByteArray &text) { log.add(text); };
    server::Server server{line->options, clock, keys};
    const auto port = server.start();
    if (!port)
        return server::say(server::couldNotStart, port.error().sentence);
    if (!line->portFile.isEmpty() && !writePort(line->portFile, *port))
        return server::say(
            server::couldNotStart, QStringLiteral("The port file %1 cannot be written.").arg(line->portFile));
    log.add(QByteArrayLiteral(R"({"listening":)") + QByteArray::number(*port) + '}');

    QSocketNotifier stop{signals, QSocketNotifier::Read};
    QObject::connect(&stop, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    server.stop();
    log.add(QByteArrayLiteral(R"({"stopped":true})"));
    ::close(signals);
    return code;
}
