#pragma once

#include "app/network.h"

#include <QStringList>

namespace dreamjar::app {

// Copies of what a client keeps: its journal and, where the server is inside this process, the database and the secret
// of that. Together they are all that is needed to go on after the disk died; the rest is fetched or made again.

struct BackupTrouble {
    enum class Kind {
        Nothing, ///< there is nothing to copy
        Missing, ///< no such file or folder
        NotACopy, ///< something else lies there
        Damaged,
        NewerSchema,
        OfAServerElsewhere, ///< a server's database, but this client's server is none of ours
        NotWritable,
        Full,
        InUse, ///< a DreamJar works in this folder
        Other,
    };
    Kind kind = Kind::Other;
    QString file; ///< the one concerned
    QString detail; ///< in English, for the command line and logs
};
/// For the command line.
QString englishFor(const BackupTrouble &trouble);

/// Copies of one moment that belong together.
struct BackupSet {
    Instant made;
    QString journal; ///< empty: none
    QString server; ///< the same
};

/// As things are now, also while a DreamJar works with them; into `folder`, or into the program's own folders, where the
/// newest seven are kept.
Result<BackupSet, BackupTrouble> backUp(const Home &home, Network &network, Instant now, const QString &folder = {});

/// Makes room for this home's own copies in the folder that it names, which must be there, and tries it.
Result<void, BackupTrouble> preparePlace(const Home &home);
/// A copy into that place once a day, where the newest seven are kept; false: it is not time yet. A place that is not there is
/// not made: it is a stick that was pulled out.
Result<bool, BackupTrouble> backUpDaily(const Home &home, Network &network, Instant now);
/// The latest one there; null: none, or it is not there.
Instant latestInPlace(const Home &home);

struct RestoreDone {
    bool journal = false; ///< was put back
    bool server = false;
    QStringList kept; ///< what was there before, under its new names
    int rescued = 0; ///< entries of the outbox that only the journal before knew
};
/// Puts copies back: one file, or the newest of each kind in a folder. All are looked at whole before anything is
/// touched, and what was there is kept. No DreamJar may work on them.
Result<RestoreDone, BackupTrouble> restore(
    const Home &home, const QString &fileOrFolder, Network &network, const Clock &clock, KeySource &keys);
/// The same with copies that are known.
Result<RestoreDone, BackupTrouble> restore(
    const Home &home, const BackupSet &copies, Network &network, const Clock &clock, KeySource &keys);

/// The program's own copies and those in the place of the person's choice, the newest first; those that were made within
/// minutes stand together, or for one another.
QList<BackupSet> backupsOf(const Home &home);
/// The latest copy of the file that makes trouble that can be read; none if there is none.
std::optional<BackupSet> latestBackup(const Home &home, Trouble trouble);

// Where a server inside keeps what, in its folder.
QString databaseInside(const QString &folder);
QString copiesInside(const QString &folder);
/// What copies of its database are called.
QString serverStem();
/// The copy of the secret that goes with the copy of a database.
QString secretBeside(const QString &copy);

/// Somebody left for good: the copies that still have what was theirs go, and one without it is made.
void renewCopies(const Home &home, Network &network, Instant now);

}
