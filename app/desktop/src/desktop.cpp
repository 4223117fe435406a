#include "desktop.h"

#include "crashreport.h"
#include "firstpicture.h"
#include "replica/backup.h"
#include "serverprobe.h"
#include "troublewords.h"
#include "ui/mainwindow.h"
#include "ui/theme/backpage.h"
#include "ui/lock/clipboardguard.h"
#include "ui/lock/screenwatch.h"
#include "ui/notices/giftbell.h"
#include "ui/notices/noticeboard.h"
#include "ui/panes/firstrunpane.h"
#include "ui/theme/systemscheme.h"
#include "ui/widgets/message.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace dreamjar::desktop {

namespace {
constexpr QSize welcomeSize{1080, 720};
constexpr std::chrono::seconds addressesStay{30}; // in the clipboard
constexpr std::chrono::seconds tidyAfter{3}; // when what was asked for at the start has come
}

Desktop::Desktop(const Options &options, ui::Theme &theme, const Clock &clock, KeySource &keys, app::Network &network,
                 VaultMaker makeVault)
    : m_options(options), m_theme(theme), m_clock(clock), m_keys(keys), m_network(network), m_makeVault(std::move(makeVault)),
      m_settings(std::make_unique<DesktopSettings>(options.dataFolder)), m_pin(m_settings->window())
{
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    if (m_options.server.isValid())
        open(homeAt(DesktopSettings::Place::Server, m_options.server));
    else if (m_settings->place() == DesktopSettings::Place::NotChosen)
        askWhere();
    else
        open(homeAt(m_settings->place(), m_settings->server()));
}

void Desktop::raise()
{
    if (!m_window)
        return;
    if (m_window->isHidden()) // in the tray
        m_window->show();
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

app::Home Desktop::homeAt(DesktopSettings::Place place, const QUrl &server) const
{
    app::Home home{m_options.dataFolder, std::nullopt, place == DesktopSettings::Place::Sample};
    if (place == DesktopSettings::Place::Server)
        home.server = server;
    return home;
}

void Desktop::askWhere()
{
    auto pane = std::make_unique<ui::FirstRunPane>(m_theme, httpProbe(m_network));
    connect(pane.get(), &ui::FirstRunPane::setUpHereChosen, this, [this] { choose(DesktopSettings::Place::ThisComputer); });
    connect(pane.get(), &ui::FirstRunPane::connectChosen, this,
            [this](const QUrl &server) { choose(DesktopSettings::Place::Server, server); });
    connect(pane.get(), &ui::FirstRunPane::restoreChosen, this, &Desktop::restoreAtFirstRun);
    connect(pane.get(), &ui::FirstRunPane::sampleDataChosen, this, [this] { choose(DesktopSettings::Place::Sample); });
    pane->resize(welcomeSize);
    show(std::move(pane));
}

void Desktop::choose(DesktopSettings::Place place, const QUrl &server)
{
    // The choice is kept once it has worked; until then the question comes again at the next start.
    if (auto *pane = qobject_cast<ui::FirstRunPane *>(m_window.get()))
        pane->setBusy(true);
    QTimer::singleShot(0, this, [this, place, server] {
        open(homeAt(place, server));
        if (m_client)
            m_settings->choose(place, server);
    });
}

/// A new computer, and a copy from the old one.
void Desktop::restoreAtFirstRun(const QString &folder)
{
    if (auto *pane = qobject_cast<ui::FirstRunPane *>(m_window.get()))
        pane->setBusy(true);
    QTimer::singleShot(0, this, [this, folder] {
        m_home = homeAt(DesktopSettings::Place::ThisComputer, {});
        const auto done = restore({}, folder);
        auto *pane = qobject_cast<ui::FirstRunPane *>(m_window.get());
        if (pane && !done) {
            pane->setBusy(false);
            return pane->showProblem(sentenceFor(done.error()));
        }
        m_settings->choose(DesktopSettings::Place::ThisComputer);
        open(m_home);
        if (auto *window = qobject_cast<ui::MainWindow *>(m_window.get())) {
            window->showNotice(ui::Tone::Good, sentenceFor(*done));
            window->showSignIn();
        }
    });
}

Result<app::RestoreDone, app::BackupTrouble> Desktop::restore(Instant copy, const QString &folder)
{
    if (!folder.isEmpty())
        return app::restore(m_home, folder, m_network, m_clock, m_keys);
    for (const app::BackupSet &set : app::backupsOf(homeWithCopies())) {
        if (set.made == copy)
            return app::restore(m_home, set, m_network, m_clock, m_keys);
    }
    return Failure{app::BackupTrouble{app::BackupTrouble::Kind::Missing, m_home.dataFolder, {}}};
}

/// The files must be nobody's for that: the window and all behind it end, and another one begins.
void Desktop::putBack(Instant copy, const QString &folder)
{
    auto waiting = std::make_unique<ui::EmptyState>(m_theme);
    waiting->setObjectName(QStringLiteral("restoringPane"));
    waiting->setWords(tr("Putting the copy back"), tr("DreamJar looks at it whole first. This takes a moment."));
    waiting->resize(m_window->size());
    show(std::move(waiting));
    QTimer::singleShot(0, this, [this, copy, folder] {
        m_client.reset();
        const auto done = restore(copy, folder);
        open(m_home);
        if (auto *window = qobject_cast<ui::MainWindow *>(m_window.get()))
            window->showNotice(done ? ui::Tone::Good : ui::Tone::Bad, done ? sentenceFor(*done) : sentenceFor(done.error()));
    });
}

/// What is open, with the place of the person's choice as it is now.
app::Home Desktop::homeWithCopies() const
{
    app::Home home = m_home;
    home.copies = m_settings->copies();
    return home;
}

app::Browser Desktop::browser() const
{
    return {googleClientOf(m_settings->window()), ui::backPage(), [](const QUrl &url) { return QDesktopServices::openUrl(url); }};
}

void Desktop::open(const app::Home &home)
{
    std::optional<app::SampleParent> sampleParent;
    if (home.sample) {
        const auto prepared = m_network.prepareSample(app::serverFolder(home), m_clock, m_keys);
        if (!prepared)
            return tell(prepared.error(), home);
        sampleParent = *prepared;
    }
    // The files open while the window is made; its first question waits in line for them.
    auto client = app::Client::begin(home, m_makeVault(), m_clock, m_keys, m_network, browser());
    if (!client)
        return tell(client.error(), home);
    m_client = std::move(client).value();
    m_home = home;
    offerBackups();
    auto window = makeWindow();
    if (const auto ready = m_client->ready(); !ready) {
        window.reset();
        m_client.reset();
        return tell(ready.error(), home);
    }
    if (m_client->replica->cacheWasDamaged())
        window->showNotice(ui::Tone::Warn, tr("The local copy of the server's data was damaged. It was put aside and is "
                                              "being fetched again. What you did here is safe."));
    connect(m_client->connection.get(), &app::Connection::failed, this, [this, home](const app::OpenTrouble &trouble) {
        // Later, because the client that tells goes away.
        QTimer::singleShot(0, m_client->connection.get(), [this, home, trouble] {
            tell(trouble, home);
            m_client.reset();
        });
    });
    const bool firstTime = qobject_cast<ui::FirstRunPane *>(m_window.get()) != nullptr;
    ui::MainWindow *shown = window.get();
    show(std::move(window));
    if (sampleParent)
        lookAroundAs(*sampleParent);
    else if (firstTime && m_client->engine->states().server().embedded)
        shown->showRegistration();
    goOnAfterFirstPicture();
}

/// Of what is open; the invented family has none.
void Desktop::offerBackups()
{
    m_backups.reset();
    if (m_home.sample)
        return;
    m_backups = std::make_unique<Backups>(m_home, m_network, m_clock, *m_settings);
    connect(m_backups.get(), &Backups::wanted, this, [this](Instant copy, const QString &folder) {
        // Later, because the window that asks goes away.
        QTimer::singleShot(0, this, [this, copy, folder] { putBack(copy, folder); });
    });
}

std::unique_ptr<ui::MainWindow> Desktop::makeWindow()
{
    auto window = std::make_unique<ui::MainWindow>(
        m_theme, items::Source{m_client->replica->reader(), m_client->replica->changes()}, *m_client->engine,
        m_client->engine->states(), m_clock, m_settings->window(), m_options.dataFolder);
    window->offerStations(*m_client->engine);
    window->offerAccount(*m_client->engine);
    connect(window.get(), &ui::MainWindow::lockedChanged, this, [this, window = window.get()] { keepOut(*window); });
    connect(&m_client->engine->states(), &sync::States::accountChanged, window.get(),
        [this, window = window.get()] {
            if (window->isLocked())
                keepOut(*window);
        });
    window->offerLock(m_pin);
    const bool inside = qobject_cast<ui::MainWindow *>(m_window.get()) != nullptr; // who is has shown the PIN before
    if (!inside && m_pin.isSet())
        window->lock();
    connect(window.get(), &ui::MainWindow::accountDeleted, this, [this] { app::renewCopies(homeWithCopies(), m_network, m_clock.now()); });
    connect(window.get(), &ui::MainWindow::quitRequested, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (m_backups) {
        window->offerBackups(*m_backups);
        connect(m_backups.get(), &Backups::placeNeglected, window.get(),
            [window = window.get()](const QString &sentence) { window->showNotice(ui::Tone::Warn, sentence); });
    }
    connect(window.get(), &ui::MainWindow::otherServerRequested, this, [this] {
        // Later, because the window that asks goes away.
        QTimer::singleShot(0, this, [this] {
            m_window.reset();
            m_client.reset();
            m_settings->choose(DesktopSettings::Place::NotChosen);
            askWhere();
        });
    });
    connect(window.get(), &ui::MainWindow::languageChosen, this, [this](const QString &code) {
        // Later, because the window that asks goes away.
        QTimer::singleShot(0, this, [this, code] { Q_EMIT languageChosen(code); });
    });
    return window;
}

void Desktop::renewWindow()
{
    const auto *before = qobject_cast<ui::MainWindow *>(m_window.get());
    if (!before)
        return;
    auto window = makeWindow();
    window->makeMenus();
    window->go(before->place());
    window->setGeometry(before->geometry());
    const QWidget *focus = before->focusWidget();
    if (auto *same = focus && !focus->objectName().isEmpty() ? window->findChild<QWidget *>(focus->objectName()) : nullptr)
        same->setFocus();
    CrashReport{m_options.dataFolder}.tell(*window, m_theme);
    show(std::move(window));
    enterDesktop();
}

void Desktop::goOnAfterFirstPicture()
{
    // What a person does not wait for: the network, whose code is loaded only now, and the keyring, which may ask for a
    // password when there is a window behind its question.
    auto *first = new FirstPicture(*m_window, m_client->engine.get());
    connect(first, &FirstPicture::rowsPainted, this, &Desktop::rowsPainted);
    connect(first, &FirstPicture::seen, m_client->engine.get(), [this, client = m_client.get()] {
        if (auto *window = qobject_cast<ui::MainWindow *>(m_window.get())) {
            window->makeMenus();
            CrashReport{m_options.dataFolder}.tell(*window, m_theme);
        }
        QGuiApplication::setWindowIcon(ui::Theme::applicationIcon());
        client->engine->start();
        enterDesktop();
        const auto tidy = [this, client] {
            client->replica->tidyUp();
            if (m_backups)
                m_backups->copyDaily();
        };
        QTimer::singleShot(tidyAfter, client->engine.get(), tidy);
        auto *daily = new QTimer(client->engine.get()); // for who leaves it open for weeks
        connect(daily, &QTimer::timeout, client->engine.get(), tidy);
        daily->start(std::chrono::hours{24});
    });
}

/// Behind the lock the panes are those of nobody.
void Desktop::keepOut(const ui::MainWindow &window)
{
    const auto &parent = m_client->engine->states().account().parent;
    m_client->replica->setViewer(parent && !window.isLocked() ? parent->id : ParentId{});
}

/// The tray and the notices, both by D-Bus. Where there is no bus nobody asks for one.
void Desktop::enterDesktop()
{
    auto *window = qobject_cast<ui::MainWindow *>(m_window.get());
    if (!window)
        return;
    const QDBusConnection none{QString{}};
    const bool hasBus = ui::SystemScheme::mayHaveBus();
    if (hasBus)
        window->enterTray();
    auto *board = new ui::DesktopNoticeBoard(
        hasBus ? QDBusConnection::sessionBus() : none, window);
    auto *bell = new ui::GiftBell(items::Source{m_client->replica->reader(), m_client->replica->changes()},
        m_client->engine->states(), *board, m_clock, m_settings->window(), QTimeZone::systemTimeZone(), board);
    auto *screen = new ui::ScreenWatch(hasBus ? QDBusConnection::sessionBus() : none,
        hasBus ? QDBusConnection::systemBus() : none, qEnvironmentVariable("XDG_SESSION_ID"), window);
    connect(screen, &ui::ScreenWatch::screenLocked, window, [window] {
        if (window->hasPin())
            window->lock();
    });
    QClipboard *clipboard = QGuiApplication::clipboard();
    new ui::ClipboardGuard(*clipboard, [clipboard] { return clipboard->ownsClipboard(); }, addressesStay, window);
    connect(bell, &ui::GiftBell::jarChosen, window, [window](CampaignId jar) {
        window->comeForward();
        window->openJar(jar);
    });
}

void Desktop::lookAroundAs(const app::SampleParent &parent)
{
    // Once, when no kept session came back: who signs out there stays signed out.
    connect(&m_client->engine->states(), &sync::States::accountChanged, m_window.get(),
            [this, parent, tried = false](const sync::AccountState &account) mutable {
                if (tried || account.restoring)
                    return;
                tried = true;
                if (!account.signedIn())
                    m_client->engine->signIn(parent, m_window.get(), [](const Result<Parent, Refusal> &) { });
            });
}

void Desktop::tell(const app::OpenTrouble &trouble, const app::Home &home)
{
    const auto backup = app::latestBackup(home, trouble.trouble);
    const TroubleWords words = wordsFor(trouble, backup ? backup->made : Instant{});
    auto state = std::make_unique<ui::EmptyState>(m_theme);
    state->setObjectName(QStringLiteral("troublePane"));
    state->setAsleep(true);
    state->setWords(words.title, words.sentence, words.action);
    state->resize(welcomeSize);
    connect(state.get(), &ui::EmptyState::actionTriggered, this, [this, trouble, home, backup] {
        QTimer::singleShot(0, this, [this, trouble, home, backup] {
            if (!mend(trouble, home, backup))
                return tell({app::Trouble::NotWritable, trouble.file, {}}, home);
            if (m_settings->place() == DesktopSettings::Place::NotChosen && !m_options.server.isValid())
                askWhere();
            else
                open(home);
        });
    });
    show(std::move(state));
}

/// What the person agreed to: the newest copy in the place of the damaged file, or, without one, a new journal with
/// what could be read of the old one's outbox. Both keep the damaged file.
bool Desktop::mend(const app::OpenTrouble &trouble, const app::Home &home, const std::optional<app::BackupSet> &backup)
{
    if (backup)
        return app::restore(home, *backup, m_network, m_clock, m_keys).ok();
    if (trouble.trouble != app::Trouble::DamagedJournal)
        return true;
    return replica::restoreJournal(app::replicaFolder(home), std::nullopt, m_clock).ok();
}

void Desktop::show(std::unique_ptr<QWidget> window)
{
    // The new one first: Qt leaves the program when the last window closes.
    window->setWindowTitle(tr("DreamJar"));
    // Six drawings for the desktop: those of the panes come after their first picture.
    if (!qobject_cast<ui::MainWindow *>(window.get()))
        QGuiApplication::setWindowIcon(ui::Theme::applicationIcon());
    window->show();
    m_window = std::move(window);
}

}
