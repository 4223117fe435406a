#pragma once

#include "domain/instant.h"
#include "sync/google.h"

#include <QSettings>
#include <QString>
#include <QUrl>
#include <optional>

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

    /// Where a code has moved the donation station that was started for `startedFor`; none: nowhere. Starting it for
    /// another server since then counts for more.
    std::optional<QUrl> stationServer(const QUrl &startedFor) const;
    bool moveStation(const QUrl &startedFor, const QUrl &server);

    /// The folder of the person's choice for copies; empty: none. Then when one was made there last.
    QString copies() const;
    Instant lastCopy() const;
    void keepCopiesIn(const QString &folder);
    void noteCopy(Instant made);

    /// Where the window keeps its own: geometry, pane, appearance.
    QSettings &window() { return m_settings; }
    const QSettings &window() const { return m_settings; }

private:
    QSettings m_settings;
};

/// Whom "Continue with Google" asks: by the environment (DREAMJAR_GOOGLE_ISSUER, DREAMJAR_GOOGLE_CLIENT_ID,
/// DREAMJAR_GOOGLE_CLIENT_SECRET), else as it was entered in the window. Not set: what the server offers.
sync::GoogleClient googleClientOf(const QSettings &window);

}
