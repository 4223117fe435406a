#pragma once

#include "app/backup.h"
#include "backups.h"
#include "desktopsettings.h"
#include "options.h"
#include "settingspin.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QWidget>
#include <functional>
#include <memory>

namespace dreamjar::ui {
class FirstRunPane;
class MainWindow;
}

namespace dreamjar::desktop {

/// The desktop put together: from the first question to the window, and from one home to the next. Owns the client and
/// the one top-level window there is at a time.
class Desktop : public QObject
{
    Q_OBJECT
public:
    using VaultMaker = std::function<std::unique_ptr<remote::Vault>()>;

    /// Everything handed over must outlive it.
    Desktop(const Options &options, ui::Theme &theme, const Clock &clock, KeySource &keys, app::Network &network,
            VaultMaker makeVault);
    ~Desktop() override;

    /// Shows the first question, or opens what was chosen before.
    void start();
    void raise();
    /// Makes the window anew, where it was: its words are those of now.
    void renewWindow();
    /// The window that is shown now.
    QWidget *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The window shows rows of the data for the first time.
    void rowsPainted();
    /// Whoever speaks it calls renewWindow() then.
    void languageChosen(const QString &code);

private:
    void askWhere();
    void choose(DesktopSettings::Place place, const QUrl &server = {});
    void open(const app::Home &home);
    app::Browser browser() const;
    app::Home homeWithCopies() const;
    void lookAroundAs(const app::SampleParent &parent);
    void tell(const app::OpenTrouble &trouble, const app::Home &home);
    bool mend(const app::OpenTrouble &trouble, const app::Home &home, const std::optional<app::BackupSet> &backup);
    void offerBackups();
    void restoreAtFirstRun(const QString &folder);
    void putBack(Instant copy, const QString &folder);
    Result<app::RestoreDone, app::BackupTrouble> restore(Instant copy, const QString &folder);
    std::unique_ptr<ui::MainWindow> makeWindow();
    void goOnAfterFirstPicture();
    void enterDesktop();
    void keepOut(const ui::MainWindow &window);
    void show(std::unique_ptr<QWidget> window);
    app::Home homeAt(DesktopSettings::Place place, const QUrl &server) const;

    const Options m_options;
    ui::Theme &m_theme;
    const Clock &m_clock;
    KeySource &m_keys;
    app::Network &m_network;
    VaultMaker m_makeVault;
    app::Home m_home; ///< what is open
    std::unique_ptr<DesktopSettings> m_settings;
    SettingsPin m_pin;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<QWidget> m_window; ///< goes before the client whose parts it shows
};

}
