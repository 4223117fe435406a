#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QString>
#include <optional>

namespace dreamjar::replica {

enum class BackupError {
    Missing, ///< no such file
    NotWritable,
    Full,
    InUse, ///< a DreamJar works in this folder
    Damaged, ///< the backup itself cannot be read, or is none of a journal
    NewerSchema, ///< made by a newer DreamJar
    Other,
};

/// A copy of a journal, made by itself once a day and before each migration; the newest seven are kept.
struct BackupFile {
    QString path;
    Instant made;
};

/// What there is in the folder of a replica, the newest first.
QList<BackupFile> backupsOf(const QString &folder);
/// The same in a folder of a person's choice.
QList<BackupFile> journalCopiesIn(const QString &folder);
/// Whether a file is the whole copy of a journal that this DreamJar knows.
Result<void, BackupError> examineJournal(const QString &file);

/// Copies the journal as it is at one moment, also while a DreamJar works with it; into `target` (a folder), or beside
/// the others, where older ones than the newest seven go. Says the new file.
Result<QString, BackupError> backUpJournal(const QString &folder, Instant now, const QString &target = {});

/// Once a day, when there is anything to lose. Says whether a copy was made.
Result<bool, BackupError> backUpDaily(const QString &folder, Instant now);

struct Restored {
    QString kept; ///< the journal before it, under its new name; empty when there was none
    int rescued = 0; ///< entries of the outbox that only that one knew
};

/// Puts a backup in the place of the journal, after it was looked at whole; or, with none, a new one. The journal before
/// it is renamed, never deleted, and its outbox carried over as far as it can be read: what waited for the server still
/// does. No DreamJar may work in the folder. When it fails, everything is as it was.
Result<Restored, BackupError> restoreJournal(
    const QString &folder, const std::optional<QString> &backup, const Clock &clock);

}
