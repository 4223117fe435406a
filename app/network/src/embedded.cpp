#include "embedded.h"

#include "app/backup.h"

#include <QDir>
#include <QLoggingCategory>

namespace dreamjar::app {

Q_LOGGING_CATEGORY(lcEmbedded, "dreamjar.embedded", QtInfoMsg)

Result<server::Options, OpenTrouble> embeddedOptions(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Failure{OpenTrouble{Trouble::NotWritable, folder, {}}};
    server::Options options;
    options.database = QStringLiteral("sqlite:") + databaseInside(folder);
    options.secretFile = QDir(folder).filePath(QStringLiteral("secret"));
    options.hashThreads = 1;
    options.explorer = false; // for developers; here it would only be one more thing to talk to
    if (lcEmbedded().isDebugEnabled())
        options.log = [](const QByteArray &line) { qCDebug(lcEmbedded).noquote() << line; };
    return options;
}

OpenTrouble troubleOf(const server::StartError &error, const QString &folder)
{
    using Kind = server::StartError::Kind;
    Trouble trouble = Trouble::Other;
    switch (error.kind) {
    case Kind::AlreadyRunning:
        trouble = Trouble::InUse;
        break;
    case Kind::Secret:
        trouble = Trouble::NotWritable;
        break;
    case Kind::NewerSchema:
        trouble = Trouble::NewerSchema;
        break;
    case Kind::DiskFull:
        trouble = Trouble::DiskFull;
        break;
    case Kind::Database:
    case Kind::NotEmpty:
        trouble = Trouble::DamagedServer;
        break;
    case Kind::Options:
    case Kind::Address:
        break;
    }
    return {trouble, databaseInside(folder), error.sentence};
}

}
