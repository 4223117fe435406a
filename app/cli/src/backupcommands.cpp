#include "backupcommands.h"

#include "app/backup.h"

#include <QDir>
#include <QJsonArray>

// backup and restore: they open no client, because restoring needs the files for itself.

namespace dreamjar::cli {

Exit backUp(const app::Home &home, const QString &folder, const Clock &clock, const Output &out)
{
    const auto made = app::backUp(home, clock.now(), folder.isEmpty() ? QString{} : QDir{folder}.absolutePath());
    if (!made)
        return out.trouble(Exit::WrongUse, made.error());
    out.result(made->files.join(u'\n'), QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(made->files)}});
    return Exit::Done;
}

Exit restore(const app::Home &home, const QString &file, const Clock &clock, const Output &out)
{
    const auto done = app::restore(home, QDir::current().absoluteFilePath(file), clock);
    if (!done)
        return out.trouble(Exit::WrongUse, done.error());
    QStringList words{QStringLiteral("The journal is the copy now.")};
    if (!done->kept.isEmpty())
        words << QStringLiteral("What was there before is kept as %1.").arg(done->kept);
    if (done->rescued > 0)
        words << QStringLiteral("%1 entries of the outbox were carried over from it.").arg(done->rescued);
    out.result(words.join(u'\n'),
        QJsonObject{{QStringLiteral("kept"), done->kept}, {QStringLiteral("rescued"), done->rescued}});
    return Exit::Done;
}

}
