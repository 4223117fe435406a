#include "troublewords.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>

namespace dreamjar::desktop {

namespace {

/// Gives tr() its context.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TroubleWords)
};
}

TroubleWords wordsFor(const app::OpenTrouble &trouble, Instant backup)
{
    const QString file = QDir::toNativeSeparators(trouble.file);
    switch (trouble.trouble) {
    case app::Trouble::InUse:
        return {Sentences::tr("DreamJar is already at work here"),
            Sentences::tr(
                "Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::NotWritable:
        return {Sentences::tr("DreamJar cannot write here"),
            Sentences::tr(
                "This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with "
                "another folder (--data-dir), then try again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::DiskFull:
        return {Sentences::tr("The disk is full"),
            Sentences::tr("There is no room left for DreamJar's data: %1. What is stored is safe. Free some space, "
                          "then try again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::NewerSchema:
        return {Sentences::tr("This data belongs to a newer DreamJar"),
            Sentences::tr("A newer version of DreamJar has worked with %1. This one leaves it untouched. Please "
                          "install the newer "
                          "version, then try again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::DamagedJournal:
        if (!backup.isNull())
            return {Sentences::tr("A file of DreamJar is damaged"),
                Sentences::tr("DreamJar cannot read what was done and noted on this computer: %1. It can put back its "
                              "own copy of %2 and "
                              "carry over from the damaged file what had not been sent yet, as far as that can be "
                              "read. The damaged "
                              "file is kept under another name; nothing is deleted.")
                    .arg(file, ui::words::dateTime(backup)),
                Sentences::tr("Put the copy back")};
        return {Sentences::tr("A file of DreamJar is damaged"),
            Sentences::tr(
                "DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file "
                "aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.")
                .arg(file),
            Sentences::tr("Put it aside and go on")};
    case app::Trouble::DamagedServer:
        if (!backup.isNull())
            return {Sentences::tr("DreamJar's database cannot be opened"),
                Sentences::tr("The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. It can put "
                              "back its own copy of %2; what was done since then may be missing. The damaged file is kept "
                              "under another name; nothing is deleted.")
                    .arg(file, ui::words::dateTime(backup)),
                Sentences::tr("Put the copy back")};
        return {Sentences::tr("DreamJar's database cannot be opened"),
            Sentences::tr(
                "The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. "
                "Put a copy of the file back, or ask somebody who knows databases, then try again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::Incomplete:
        return {Sentences::tr("A part of DreamJar is missing"),
            Sentences::tr("DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please "
                          "install DreamJar "
                          "again.")
                .arg(file),
            Sentences::tr("Try again")};
    case app::Trouble::Other:
        break;
    }
    return {Sentences::tr("DreamJar could not open its data"),
        Sentences::tr("Something kept DreamJar from opening %1. Nothing was changed.").arg(file),
        Sentences::tr("Try again")};
}

QString sentenceFor(const app::BackupTrouble &trouble)
{
    using Kind = app::BackupTrouble::Kind;
    const QString file = QDir::toNativeSeparators(trouble.file);
    switch (trouble.kind) {
    case Kind::Nothing:
        return Sentences::tr("There is nothing here yet that could be copied.");
    case Kind::Missing:
        return Sentences::tr("There is no %1 any more. Nothing was changed.").arg(file);
    case Kind::NotACopy:
        return Sentences::tr("There is no copy of DreamJar's data in %1. Nothing was changed.").arg(file);
    case Kind::Damaged:
        return Sentences::tr("%1 is damaged. Nothing was changed; please try an older copy.").arg(file);
    case Kind::NewerSchema:
        return Sentences::tr("%1 was made by a newer DreamJar. Nothing was changed; please install the newer version first.").arg(file);
    case Kind::OfAServerElsewhere:
        return Sentences::tr("%1 is the copy of a server's own database. Whoever runs that server can put it back; nothing was "
                  "changed here.").arg(file);
    case Kind::NotWritable:
        return Sentences::tr("It cannot be written there: %1. Nothing was changed; choose another folder.").arg(file);
    case Kind::Full:
        return Sentences::tr("The disk is full. Nothing was changed.");
    case Kind::InUse:
        return Sentences::tr("Another DreamJar is at work on this data. Close it, then try again.");
    case Kind::Other:
        break;
    }
    return Sentences::tr("It did not work, and nothing was changed.");
}

QString sentenceFor(const app::RestoreDone &done)
{
    QStringList sentences{Sentences::tr("The copy is back.")};
    if (!done.kept.isEmpty())
        sentences << Sentences::tr("What was here before is kept as %1.").arg(QDir::toNativeSeparators(done.kept.join(QStringLiteral(", "))));
    if (done.rescued > 0)
        sentences << Sentences::tr("What waited to be sent still does.");
    return sentences.join(u' ');
}

}
