#include "kiosk.h"

#include "desktopsettings.h"
#include "kiosk/kioskwindow.h"
#include "remote/memoryvault.h"
#include "replica/replica.h"
#include "station/startwatch.h"
#include "station/stationdesk.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QTimer>

namespace dreamjar::desktop {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcKiosk, "dreamjar.kiosk", QtWarningMsg)

Kiosk::Kiosk(
    const Options &options, ui::Theme &theme, const Clock &clock, KeySource &keys, app::Network &network)
    : m_options(options), m_theme(theme), m_clock(clock), m_keys(keys), m_network(network)
{
}

Kiosk::~Kiosk() = default;

app::Home Kiosk::home() const
{
    app::Home home{m_options.dataFolder, std::nullopt, false};
    const DesktopSettings settings(m_options.dataFolder);
    if (m_options.server.isValid())
        home.server = m_options.server;
    else if (settings.place() == DesktopSettings::Place::Server)
        home.server = settings.server();
    home.pullEvery = 15s;
    home.isStation = true;
    return home;
}

Result<std::unique_ptr<app::Client>, app::OpenTrouble> Kiosk::openClient()
{
    // Nobody signs in here, and no keyring shall ask the public for its password.
    const auto open = [this] {
        return app::Client::open(home(), std::make_unique<remote::MemoryVault>(), m_clock, m_keys, m_network);
    };
    auto client = open();
    if (client || client.error().trouble != app::Trouble::DamagedJournal)
        return client;
    qCWarning(lcKiosk) << "the journal is damaged: it is set aside and made anew from the receipts log";
    if (const auto aside = replica::Replica::setJournalAside(app::replicaFolder(home()), m_clock); !aside)
        return client;
    return open();
}

void Kiosk::start()
{
    app::makeDataFolder(m_options.dataFolder);
    m_starts = std::make_unique<station::StartWatch>(
        QDir(m_options.dataFolder).filePath(QStringLiteral("kiosk-starts")), m_clock);
    m_afterCrashes = m_starts->noteStart();
    QTimer::singleShot(90s, this, [this] { m_starts->noteWell(); });
    open();
}

void Kiosk::leave()
{
    m_starts->noteWell();
    QTimer::singleShot(0, this, &Kiosk::ended);
}

void Kiosk::open()
{
    auto client = openClient();
    if (!client)
        return closed(client.error());
    m_client = std::move(client).value();
    const QString folder = app::replicaFolder(home());
    m_credential.emplace(folder);
    m_desk = std::make_unique<station::StationDesk>(*m_client->replica, *m_client->engine, folder, m_clock, m_keys);
    connect(m_desk.get(), &station::StationDesk::credentialGiven, this, [this](const QString &token) {
        if (!m_credential->keep(token))
            m_desk->note(QStringLiteral("the credential could not be kept"));
    });
    m_desk->start();
    kiosk::KioskOptions options;
    options.afterCrashes = m_afterCrashes;
    show(std::make_unique<kiosk::KioskWindow>(m_theme, *m_desk, *m_desk, m_clock, options));
    // The screen first.
    QTimer::singleShot(0, this, &Kiosk::startEngine);
}

void Kiosk::closed(const app::OpenTrouble &trouble)
{
    qCWarning(lcKiosk) << "the station's data cannot be opened, reason" << static_cast<int>(trouble.trouble);
    if (!m_window)
        show(std::make_unique<kiosk::KioskWindow>(m_theme, m_closedDesk, m_closedDesk, m_clock));
    // A card that is put back, a file system that is mounted anew, an older process that is just going.
    QTimer::singleShot(trouble.trouble == app::Trouble::InUse ? 1s : 15s, this, &Kiosk::open);
}

void Kiosk::startEngine()
{
    if (m_desk->isActivated()) {
        const std::optional<QString> token = m_credential->find();
        if (!token)
            m_desk->missCredential();
        m_client->engine->openStation(token.value_or(QString()));
    }
    m_client->engine->start();
}

void Kiosk::show(std::unique_ptr<kiosk::KioskWindow> window)
{
    connect(window.get(), &kiosk::KioskWindow::leaveChosen, this, &Kiosk::leave);
    m_window.reset(); // its lock-down tolerates no other window
    connect(window.get(), &kiosk::KioskWindow::startScreenPainted, this, &Kiosk::painted);
    // Also where nobody manages windows and full screen is only a wish.
    window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    window->showFullScreen();
    m_window = std::move(window);
    qCInfo(lcKiosk) << "the start screen is shown";
}

}
