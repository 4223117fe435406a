#pragma once

#include "app/backup.h"
#include "desktopsettings.h"
#include "ui/backupdesk.h"

#include <QObject>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace dreamjar::desktop {

/// Copies of what one home keeps, for its window. Copying goes on beside the window; putting back is the desktop's,
/// which ends the window for it.
class Backups : public QObject, public ui::BackupDesk
{
    Q_OBJECT
public:
    Backups(const app::Home &home, app::Network &network, const Clock &clock, DesktopSettings &settings);
    /// Waits for a copy that is being made.
    ~Backups() override;

    QList<Instant> copies() const override;
    void copyTo(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done) override;
    Place place() const override;
    void choosePlace(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done) override;
    /// Into the place of the person's choice, when it is time. Told when that has not gone for days.
    void copyDaily();
    void putBack(Instant copy) override;
    void putBackFrom(const QString &folder) override;

Q_SIGNALS:
    /// One of the two: a moment of which the program has copies, or a folder of the person's.
    void wanted(dreamjar::Instant copy, const QString &folder);
    void placeNeglected(const QString &sentence);

private:
    using Trouble = std::optional<app::BackupTrouble>;
    void run(std::function<Trouble()> work, QObject *context, std::function<void(const Trouble &)> done);

    app::Home m_home;
    app::Network &m_network;
    const Clock &m_clock;
    DesktopSettings &m_settings;
    std::unique_ptr<QThread> m_copying;
};

}
