#include "kiosk.h"

#include "desktopsettings.h"
#include "kiosk/kioskwindow.h"
#include "remote/memoryvault.h"
#include "replica/replica.h"
#include "stand.h"
#include "station/startwatch.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPointer>
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
    if (const auto moved = settings.stationServer(m_options.server))
        home.server = *moved;
    else if (m_options.server.isValid())
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
    m_stand = stand(std::move(client).value(), home());
    kiosk::KioskOptions options;
    options.afterCrashes = m_afterCrashes;
    show(std::make_unique<kiosk::KioskWindow>(m_theme, m_stand->desk(), m_stand->desk(), m_clock, options));
    // The screen first.
    QTimer::singleShot(0, m_stand.get(), &Stand::startEngine);
}

std::unique_ptr<Stand> Kiosk::stand(std::unique_ptr<app::Client> client, const app::Home &home)
{
    auto made = std::make_unique<Stand>(std::move(client), app::replicaFolder(home), m_clock, m_keys);
    made->desk().moveBy([this](const StationCode &code, QObject *context, auto done) {
        move(code, context, std::move(done));
    });
    return made;
}

void Kiosk::move(const StationCode &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done)
{
    m_next.reset(); // staff did not wait for an earlier one
    app::Home there = home();
    there.server = code.server;
    const QString folder = app::replicaFolder(there);
    const bool isNew = !QDir(folder).exists();
    auto client = app::Client::openBeside(
        m_stand->client(), there, std::make_unique<remote::MemoryVault>(), m_clock, m_keys, m_network);
    if (!client) {
        QMetaObject::invokeMethod(
            context, [done] { done(Failure{Refusal{Reason::StorageFailed, {}, {}}}); }, Qt::QueuedConnection);
        return;
    }
    m_next = stand(std::move(client).value(), there);
    m_next->startEngine();
    m_next->desk().activate(code.code, this,
        [this, server = code.server, folder, isNew, context = QPointer{context}, done](const Result<void, Refusal> &answer) {
            // Later: what answers here is to go or to be shown.
            if (answer) {
                QTimer::singleShot(0, m_next.get(), [this, server] { arrive(server); });
            } else {
                QTimer::singleShot(0, m_next.get(), [this, folder, isNew] {
                    m_next.reset();
                    if (isNew) // a typing mistake leaves nothing
                        QDir(folder).removeRecursively();
                });
            }
            if (context)
                done(answer);
        });
}

void Kiosk::arrive(const QUrl &server)
{
    if (!DesktopSettings(m_options.dataFolder).moveStation(m_options.server, server))
        m_next->desk().note(QStringLiteral("the server's address could not be kept"));
    m_next->desk().takeStaffOf(m_stand->desk());
    m_next->client().lock = std::exchange(m_stand->client().lock, std::nullopt);
    const std::unique_ptr<Stand> before = std::exchange(m_stand, std::move(m_next)); // goes after its window
    show(std::make_unique<kiosk::KioskWindow>(m_theme, m_stand->desk(), m_stand->desk(), m_clock));
}

void Kiosk::closed(const app::OpenTrouble &trouble)
{
    qCWarning(lcKiosk) << "the station's data cannot be opened, reason" << static_cast<int>(trouble.trouble);
    if (!m_window)
        show(std::make_unique<kiosk::KioskWindow>(m_theme, m_closedDesk, m_closedDesk, m_clock));
    // A card that is put back, a file system that is mounted anew, an older process that is just going.
    QTimer::singleShot(trouble.trouble == app::Trouble::InUse ? 1s : 15s, this, &Kiosk::open);
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
