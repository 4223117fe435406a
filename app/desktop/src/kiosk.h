#pragma once

#include "app/client.h"
#include "closeddesk.h"
#include "domain/stationcode.h"
#include "options.h"
#include "ui/theme/theme.h"
#include "watchdog.h"

#include <QObject>
#include <memory>
#include <optional>

namespace dreamjar::kiosk {
class KioskWindow;
struct KioskOptions;
}
namespace dreamjar::station {
class StartWatch;
}

namespace dreamjar::desktop {

class Stand;

/// The donation station put together: the client's data, the station over it, the one window. What cannot be opened is
/// tried again and again behind a screen that says so; a damaged journal is set aside and made anew from the receipts
/// log. A code that names another server moves it there.
class Kiosk : public QObject
{
    Q_OBJECT
public:
    Kiosk(const Options &options, ui::Theme &theme, const Clock &clock, KeySource &keys, app::Network &network);
    ~Kiosk() override;

    void start();
    /// Its end is wanted, and so no crash.
    void leave();
    kiosk::KioskWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The start screen was seen for the first time.
    void painted();
    void ended();

private:
    app::Home home() const;
    Result<std::unique_ptr<app::Client>, app::OpenTrouble> openClient();
    void open();
    void closed(const app::OpenTrouble &trouble);
    std::unique_ptr<Stand> stand(std::unique_ptr<app::Client> client, const app::Home &home);
    void move(
        const StationCode &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done);
    void arrive(const QUrl &server);
    void show(std::unique_ptr<kiosk::KioskWindow> window);

    const Options m_options;
    ui::Theme &m_theme;
    const Clock &m_clock;
    KeySource &m_keys;
    app::Network &m_network;
    Watchdog m_watchdog;
    ClosedDesk m_closedDesk;
    bool m_afterCrashes = false;
    std::unique_ptr<station::StartWatch> m_starts;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<Stand> m_next; ///< at the server that a code named, until that has taken it
    std::unique_ptr<kiosk::KioskWindow> m_window; ///< goes before what it shows
};

}
