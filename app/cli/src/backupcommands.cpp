#include "backupcommands.h"

#include "app/backup.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

// backup and restore: they open no client, because restoring needs the files for itself.

namespace dreamjar::cli {

namespace {

Exit exitFor(const app::BackupTrouble &trouble)
{
    using Kind = app::BackupTrouble::Kind;
    return trouble.kind == Kind::Damaged || trouble.kind == Kind::Full ? Exit::Damaged : Exit::WrongUse;
}

}

Exit backUp(const app::Home &home, app::Network &network, const QString &folder, const Clock &clock, const Output &out)
{
    const auto made
        = app::backUp(home, network, clock.now(), folder.isEmpty() ? QString{} : QDir{folder}.absolutePath());
    if (!made)
        return out.trouble(exitFor(made.error()), app::englishFor(made.error()));
    QStringList files{made->journal, made->server};
    files.removeAll(QString{});
    if (!made->server.isEmpty() && QFile::exists(app::secretBeside(made->server)))
        files << app::secretBeside(made->server);
    out.result(files.join(u'\n'), QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(files)}});
    return Exit::Done;
}

Exit restore(const app::Home &home, app::Network &network, const QString &place, const Clock &clock, KeySource &keys,
    const Output &out)
{
    const auto done = app::restore(home, QDir::current().absoluteFilePath(place), network, clock, keys);
    if (!done)
        return out.trouble(exitFor(done.error()), app::englishFor(done.error()));
    QStringList words;
    if (done->journal)
        words << QStringLiteral("The journal is the copy now.");
    if (done->server)
        words << QStringLiteral("The database of the server inside is the copy now; you may have to sign in again.");
    for (const QString &kept : done->kept)
        words << QStringLiteral("What was there before is kept as %1.").arg(kept);
    if (done->rescued > 0)
        words << QStringLiteral("%1 entries of the outbox were carried over from it.").arg(done->rescued);
    out.result(words.join(u'\n'),
        QJsonObject{{QStringLiteral("journal"), done->journal}, {QStringLiteral("server"), done->server},
            {QStringLiteral("kept"), QJsonArray::fromStringList(done->kept)}, {QStringLiteral("rescued"), done->rescued}});
    return Exit::Done;
}

}
