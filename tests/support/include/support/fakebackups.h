#pragma once

#include "ui/backupdesk.h"

#include <QStringList>

namespace dreamjar::test {

/// Remembers what it was asked, and answers well or with `trouble`, at once.
struct FakeBackups : ui::BackupDesk {
    QList<Instant> moments;
    QString trouble;
    QStringList folders;
    Place chosen;
    QList<Instant> putBackMoments;
    QStringList putBackFolders;

    QList<Instant> copies() const override { return moments; }
    void copyTo(const QString &folder, QObject *, std::function<void(const QString &)> done) override
    {
        folders << folder;
        done(trouble);
    }
    Place place() const override { return chosen; }
    void choosePlace(const QString &folder, QObject *, std::function<void(const QString &)> done) override
    {
        if (trouble.isEmpty())
            chosen = {folder, {}, moments.value(0)};
        done(trouble);
    }
    void putBack(Instant copy) override { putBackMoments << copy; }
    void putBackFrom(const QString &folder) override { putBackFolders << folder; }
};

}
