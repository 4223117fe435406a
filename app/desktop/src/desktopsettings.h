#pragma once

#include <QSettings>
#include <QString>
#include <QUrl>

namespace dreamjar::desktop {

/// What this desktop remembers between starts, in settings.ini of the data folder. No secret is ever here: those are in
/// the keyring alone.
class DesktopSettings
{
public:
    explicit DesktopSettings(const QString &dataFolder);

    enum class Place { NotChosen, ThisComputer, Server, Sample };
    Place place() const;
    /// The server chosen at the first start; only with Place::Server.
    QUrl server() const;
    void choose(Place place, const QUrl &server = {});

    /// Where the window keeps its own: geometry, pane, appearance.
    QSettings &window() { return m_settings; }
    const QSettings &window() const { return m_settings; }

private:
    QSettings m_settings;
};

}
