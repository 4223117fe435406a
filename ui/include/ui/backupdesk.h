#pragma once

#include "domain/instant.h"

#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace dreamjar::ui {

/// What the settings may do with copies of the data; app/ does it. Sentences are for the person.
class BackupDesk
{
public:
    virtual ~BackupDesk() = default;

    /// When the program's own copies were made, the newest first.
    virtual QList<Instant> copies() const = 0;
    /// Copies everything into a folder, beside the window; an empty sentence: done. Not told when `context` died.
    virtual void copyTo(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done) = 0;
    /// The folder of the person's choice that gets a copy a day besides; empty: none. Then: why that does not go just now, as
    /// a sentence, and of when the last copy there is.
    struct Place {
        QString folder;
        QString trouble;
        Instant latest;
    };
    virtual Place place() const = 0;
    /// From now on, the first copy at once; an empty one: no folder any more. As copyTo().
    virtual void choosePlace(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done) = 0;
    /// Ends this window and begins another one with what was in that copy: the program's own of that moment, or those
    /// in a folder.
    virtual void putBack(Instant copy) = 0;
    virtual void putBackFrom(const QString &folder) = 0;
};

}
