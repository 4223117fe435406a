#pragma once

#include "domain/result.h"
#include "server/demo.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace dreamjar::server {

/// What dreamjar-server was asked to do. Every option has three names, the first that says something counts:
/// `--port-file F` on the command line, DREAMJAR_PORT_FILE in the environment (and DATABASE_URL for the database),
/// `port-file=F` in the INI file of `--config`. Options that are given several times have a comma between them in the
/// other two. A first word that is no option names another task than to serve.
struct CommandLine {
    enum class Task {
        Serve,
        Demo, ///< fill the database with invented data
        Import, ///< take in the dump `file`
        Backup, ///< of the database into `file`
        Restore, ///< of the database from `file`
        Routes, ///< say what is answered
    };
    Task task = Task::Serve;
    QString file; ///< what the task reads or writes
    Options options;
    QString portFile; ///< the port is written there once it listens
    DemoSize demo;
    bool help = false;
    bool version = false;
};

/// The error is a sentence about what cannot be understood.
Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment);

/// What `--help` prints.
QString helpText();

}
