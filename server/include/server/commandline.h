#pragma once

#include "domain/result.h"
#include "server/demo.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <optional>

namespace dreamjar::server {

/// What dreamjar-server was asked to do. Every option has three names, the first that says something counts:
/// `--port-file F` on the command line, DREAMJAR_PORT_FILE in the environment (and DATABASE_URL for the database),
/// `port-file=F` in the INI file of `--config`. Options that are given several times have a comma between them in the
/// other two. `demo` as the first word fills a database instead of serving it.
struct CommandLine {
    Options options;
    QString portFile; ///< the port is written there once it listens
    std::optional<DemoSize> demo; ///< fill the database with invented data and stop
    bool help = false;
    bool version = false;
};

/// The error is a sentence about what cannot be understood.
Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment);

/// What `--help` prints.
QString helpText();

}
