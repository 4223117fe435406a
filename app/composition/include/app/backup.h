#pragma once

#include "app/client.h"

#include <QStringList>

namespace dreamjar::app {

/// What a copy consists of.
struct BackupMade {
    QStringList files;
};

/// Copies the journal as it is now, also while a DreamJar works with it; into `folder`, or into its own folder for
/// backups, where the newest seven are kept. The error is a sentence in English for the command line.
Result<BackupMade, QString> backUp(const Home &home, Instant now, const QString &folder = {});

struct RestoreDone {
    QString kept; ///< what was there before, under its new name
    int rescued = 0; ///< entries of the outbox that only that one knew
};
/// Puts the copy of a journal back. It is looked at before anything is touched, and what was there is kept.
Result<RestoreDone, QString> restore(const Home &home, const QString &file, const Clock &clock);

/// The latest copy of the file that makes trouble; none if there is none.
struct LatestBackup {
    QString path;
    Instant made;
};
std::optional<LatestBackup> latestBackup(const Home &home, Trouble trouble);

/// Somebody left for good: the copies that still have what was theirs go, and one without it is made.
void renewCopies(const Home &home, Instant now);

}
