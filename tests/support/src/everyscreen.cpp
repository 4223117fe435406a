#include "support/everyscreen.h"

#include "domain/rules.h"
#include "support/builders.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/panes/firstrunpane.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTableView>

namespace dreamjar::test {

using namespace std::chrono_literals;
using Place = ui::MainWindow::Place;

namespace {

const QString dataFolder = QStringLiteral("/home/anna/.local/share/dreamjar/local");
const QString wrongAddress = QStringLiteral("not an address");
const QString server = QStringLiteral("dreamjar.example.org");

const QString kite = QStringLiteral("A kite");
const QString nobodysName = QStringLiteral("Anonymous"); // the server's word
const QString theirTitle = QStringLiteral("A bicycle with a bell for the summer");
const QString reviewNote = QStringLiteral("Asked Sophie about the amount");
const QString earlierDonor = QStringLiteral("Sophie L.");
const QString earlierComment = QStringLiteral("For the bell");
const QString myTitle = QStringLiteral("A red bicycle for the summer");
const QString townServer = QStringLiteral("Jars of Springfield");

Parent knownParent()
{
    Parent berta = aParent(2);
    berta.firstName = QStringLiteral("Berta");
    berta.email = QStringLiteral("berta.wilhelmina.von.hohenstein@long-names.example.org");
    return berta;
}

void trigger(QWidget &window, const char *name)
{
    if (auto *action = window.findChild<QAction *>(QLatin1String(name)))
        action->trigger();
    else
        ADD_FAILURE() << "there is no action '" << name << "'";
    Home::settle();
}

void press(QWidget &window, const char *name)
{
    click(window, name);
    Home::settle();
}

void fillBook(Home &home)
{
    HeldGift late;
    late.id = 5;
    late.jarTitle = QStringLiteral("Summer camp 2025");
    late.amount = Money::units(30);
    late.donorName = QStringLiteral("Paula");
    late.stationName = QStringLiteral("School hall");
    late.made = home.clock.now() - 48h;
    home.view.held = {late};
    replica::ReceiptRow receipt;
    receipt.number = 1;
    receipt.gift = DonationId{9};
    receipt.issued = home.clock.now() - 1h;
    receipt.printed = 2;
    receipt.amount = Money::units(25);
    receipt.donor = QStringLiteral("Otto Guest");
    receipt.email = QStringLiteral("otto@example.org");
    receipt.jar = QStringLiteral("A bicycle for the summer");
    receipt.donated = home.clock.now() - 2h;
    replica::ReceiptRow voided = receipt;
    voided.number = 2;
    voided.voided = home.clock.now();
    voided.voidReason = QStringLiteral("Otto asked for it");
    home.view.receiptRows = {receipt, voided};
    home.view.history.undo = QStringLiteral("note");
    home.view.keepsakeRows = {{QStringLiteral("filter"), QStringLiteral("Otto"), {}, {}}};
}

Station station(qint64 id, const char16_t *name)
{
    Station station;
    station.id = StationId{id};
    station.profile.name = QString::fromUtf16(name);
    station.profile.jars = {CampaignId{1}};
    return station;
}

}

EveryScreen::EveryScreen(QSize size, ui::Scheme scheme, Visit visit)
    : m_size(size), m_visit(std::move(visit)),
      m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
    for (Home *home : {&m_home, &m_empty}) {
        home->theme.setScheme(scheme);
        home->theme.setReducedMotion(true);
    }
    m_home.theme.apply(*qApp);
    fillWithSamples(m_home);
    fillBook(m_home);
    m_stations.known = {station(1, u"Summer fair"), station(2, u"Bakery at the corner")};
    m_stations.known[0].activated = m_home.clock.now() - 24h;
    m_stations.known[0].lastSeen = m_home.clock.now() - 1h;
}

void EveryScreen::show()
{
    firstRun();
    facesOfGoogle();
    visitor();
    newParent();
    parent();
}

void EveryScreen::come(QWidget &screen, const char *name)
{
    screen.resize(m_size);
    screen.show();
    Home::settle();
    m_visit(screen, QLatin1String(name));
}

void EveryScreen::comeToDialog(QWidget &window, const char *name)
{
    Home::settle();
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        m_visit(*dialog, QLatin1String(name));
        dialog->close();
        Home::settle();
        return;
    }
    ADD_FAILURE() << "there is no dialog: " << name;
}

std::unique_ptr<ui::MainWindow> EveryScreen::open(Home &home)
{
    m_settings.clear();
    auto window = std::make_unique<ui::MainWindow>(
        home.theme, home.source(), home.commands, home.states, home.clock, m_settings, dataFolder);
    window->offerStations(m_stations);
    window->makeMenus();
    return window;
}

void EveryScreen::firstRun()
{
    ui::FirstRunPane first{
        m_home.theme, [](const QUrl &, QObject *, const std::function<void(const ui::ServerCheck &)> &done) {
            done({ui::ServerCheck::Finding::Unreachable, {}, {}});
        }};
    come(first, "first-run");
    click(first, "connectCard");
    type(first, "serverUrlEdit", server);
    press(first, "checkServerButton");
    come(first, "first-run-connect");
}

/// Signing in with Google: offered beside known accounts, waiting, failed, the password once.
void EveryScreen::facesOfGoogle()
{
    using Kind = sync::GoogleRefusal::Kind;
    Home home;
    home.theme.setReducedMotion(true);
    sync::ServerState server = home.states.server();
    server.embedded = false;
    server.name = townServer;
    server.google = sync::GoogleClient{QStringLiteral("https://accounts.google.com"), QStringLiteral("desktop"), {}};
    home.states.setServer(server);
    sync::AccountState account;
    account.others = {knownParent()};
    home.states.setAccount(account);
    const auto window = open(home);
    window->showSignIn();
    come(*window, "sign-in-known");
    home.commands.hold();
    press(*window, "googleButton");
    come(*window, "sign-in-waiting");
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::Denied, {}, {}};
    home.commands.letGo();
    come(*window, "sign-in-failed");
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::PasswordNeeded, aParent().email, {}};
    press(*window, "googleButton");
    come(*window, "sign-in-link");
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::Other, {}, {Reason::WrongCredentials, {}, {}}};
    type(*window, "linkPasswordEdit", QStringLiteral("wrong-one"));
    press(*window, "linkButton");
    come(*window, "sign-in-link-wrong");
}

void EveryScreen::visitor()
{
    const auto window = open(m_home);
    come(*window, "browse");
    press(*window, "howItWorksButton");
    comeToDialog(*window, "how-it-works");
    window->openJar(CampaignId{1});
    come(*window, "jar");
    press(*window, "giveButton");
    come(*window, "giving");
    type(*window, "donorEmailEdit", wrongAddress);
    press(*window, "donateButton");
    come(*window, "giving-with-errors");
    type(*window, "amountEdit", QStringLiteral("25"));
    type(*window, "donorNameEdit", QStringLiteral("Otto Guest"));
    type(*window, "donorEmailEdit", QStringLiteral("otto@example.org"));
    press(*window, "donateButton");
    come(*window, "thanks");
    window->openJar(CampaignId{4});
    come(*window, "jar-closed");
    window->openJar(CampaignId{404});
    come(*window, "jar-missing");
    window->go(Place::Donations);
    come(*window, "donations-of-a-guest");
    window->go(Place::Settings);
    come(*window, "settings-of-a-guest");
    window->showSignIn();
    come(*window, "sign-in");
    window->showRegistration();
    type(*window, "usernameEdit", QStringLiteral("a b"));
    type(*window, "passwordEdit", QStringLiteral("short"));
    press(*window, "submitButton");
    come(*window, "registration-with-errors");
}

void EveryScreen::newParent()
{
    m_empty.signIn();
    const auto window = open(m_empty);
    const std::pair<Place, const char *> places[]
        = {{Place::Dashboard, "dashboard-empty"}, {Place::Children, "children-empty"}, {Place::Jars, "jars-empty"},
            {Place::Browse, "browse-empty"}, {Place::Gifts, "gifts-empty"}, {Place::Donations, "donations-empty"}};
    for (const auto &[place, name] : places) {
        window->go(place);
        come(*window, name);
    }
}

void EveryScreen::parent()
{
    m_home.signIn();
    {
        const auto window = open(m_home);
        const std::pair<Place, const char *> places[] = {{Place::Dashboard, "dashboard"}, {Place::Children, "children"},
            {Place::Jars, "jars"}, {Place::Donations, "donations"}, {Place::Settings, "settings"}};
        for (const auto &[place, name] : places) {
            window->go(place);
            come(*window, name);
        }
    }
    parentsForms();
    parentsJar();
    gifts();
    giftsToSettle();
    clash();
    stations();
}

void EveryScreen::parentsForms()
{
    const auto window = open(m_home);
    window->go(Place::Children);
    come(*window, "children");
    press(*window, "deleteChildButton");
    if (isShown(*window, "askDialog"))
        comeToDialog(*window, "remove-child");
    press(*window, "addChildButton");
    press(*window, "saveChildButton");
    come(*window, "child-form-with-errors");
    window->go(Place::Jars);
    come(*window, "jars");
    press(*window, "addJarButton");
    come(*window, "jar-form");
    type(*window, "jarTitleEdit", kite);
    click(*window, "jarDeadlineCheck");
    press(*window, "saveJarButton");
    come(*window, "jar-form-with-errors");
}

void EveryScreen::parentsJar()
{
    const auto window = open(m_home);
    window->openJar(CampaignId{2});
    come(*window, "own-jar");
    m_home.commands.strangersView = {m_home.view.jarRows[1].campaign, {}};
    for (replica::GiftRow gift : m_home.view.giftRows) {
        gift.donation.donorName = gift.publicName;
        if (gift.donation.campaign == CampaignId{2})
            m_home.commands.strangersView.gifts << gift.donation;
    }
    trigger(*window, "strangerAction");
    comeToDialog(*window, "as-a-stranger");
    press(*window, "jarPageShareButton");
    comeToDialog(*window, "share");
    trigger(*window, "deleteJarAction");
    comeToDialog(*window, "delete-jar");
}

void EveryScreen::gifts()
{
    const auto window = open(m_home);
    window->go(Place::Gifts);
    come(*window, "gifts");
    press(*window, "heldDecline");
    comeToDialog(*window, "decline-gift");
    press(*window, "giftFilterButton");
    come(*window, "gifts-filter");
    press(*window, "giftFilterButton");
    press(*window, "giftChartsButton");
    come(*window, "gifts-charts");
    press(*window, "giftChartsButton");
    if (auto *table = child<QTableView>(*window, "giftsTable"))
        // Not by selectRow(), which finds no column at the right edge of a mirrored table (Qt 6.4.2).
        table->setCurrentIndex(table->model()->index(1, 0));
    trigger(*window, "selectedLetters");
    comeToDialog(*window, "letters");
    trigger(*window, "exportReceipts");
    comeToDialog(*window, "receipts");
}

/// Held at a closed jar, lost on the way, refused, and changed after the review.
void EveryScreen::giftsToSettle()
{
    const QList<replica::OutboxRow> before = m_home.view.outboxRows;
    HeldGift unnamed = m_home.view.held.first();
    unnamed.id = 6;
    unnamed.donorName.clear();
    unnamed.made = {};
    m_home.view.held << unnamed;
    m_home.view.outboxRows[0].state = replica::EntryState::Unknown;
    m_home.view.giftRows[0].state = replica::GiftState::Unknown;
    replica::BookRow changed;
    changed.review.reviewed = m_home.clock.now() - 3h;
    changed.review.note = reviewNote;
    changed.changedSince = replica::SeenGift{Money::units(90), earlierDonor, earlierComment};
    m_home.view.noted.insert(DonationId{8}, changed);
    m_home.tellEverything();
    const auto window = open(m_home);
    window->go(Place::Gifts);
    come(*window, "gifts-to-settle");
    if (auto *table = child<QTableView>(*window, "giftsTable")) {
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        Home::settle();
    }
    come(*window, "gift-that-changed");
    m_home.view.held.removeLast();
    m_home.view.outboxRows = before;
    m_home.view.giftRows[0].state = replica::GiftState::Waiting;
    m_home.view.noted.clear();
    m_home.tellEverything();
}

/// A change that met somebody else's, in the outbox and compared.
void EveryScreen::clash()
{
    replica::OutboxRow row;
    row.entry = 50;
    row.kind = replica::OperationKind::ChangeCampaign;
    row.state = replica::EntryState::Refused;
    row.refusal.reason = Reason::Conflict;
    row.subject = m_home.view.jarRows[0].campaign.title;
    row.made = m_home.clock.now() - 20min;
    replica::JarClash clash;
    clash.theirs = aCampaign(2);
    clash.base = draftOf(clash.theirs);
    clash.theirs.title = theirTitle;
    clash.mine.title = myTitle;
    clash.mine.goal = Money::units(650);
    clash.mine.description = m_home.view.jarRows[0].campaign.description;
    row.clash = clash;
    m_home.view.outboxRows << row;
    m_home.tellEverything();
    const auto window = open(m_home);
    window->go(Place::Gifts);
    come(*window, "outbox");
    press(*window, "compareButton");
    comeToDialog(*window, "clash");
}

void EveryScreen::stations()
{
    const auto window = open(m_home);
    window->showShortcuts();
    come(*window, "shortcuts");
    window->go(Place::Settings);
    come(*window, "settings");
    press(*window, "stationsButton");
    come(*window, "stations");
    press(*window, "stopStation_1");
    comeToDialog(*window, "stop-station");
    press(*window, "newStationButton");
    press(*window, "makeStationButton");
    come(*window, "station-form-with-errors");
}

QStringList EveryScreen::data() const
{
    QStringList all{kite, nobodysName, theirTitle, myTitle, reviewNote, earlierDonor, earlierComment, aCampaign(2).title, aCampaign(2).description,
        aCampaign(2).childName, dataFolder, wrongAddress, server, townServer, knownParent().email,
        knownParent().firstName, m_home.states.server().url.toDisplayString(), m_home.states.server().currency,
        QStringLiteral("anna anna@example.org Anna Weber")};
    for (const replica::JarRow &row : m_home.view.jarRows)
        all << row.campaign.title << row.campaign.childName << row.campaign.description;
    for (const replica::ChildRow &row : m_home.view.childRows)
        all << row.child.name;
    for (const replica::GiftRow &row : m_home.view.giftRows)
        all << row.donation.donorName << row.donation.donorEmail << row.donation.comment << row.client.toString();
    for (const replica::ReceiptRow &row : m_home.view.receiptRows)
        all << row.donor << row.email << row.jar << row.voidReason;
    for (const HeldGift &gift : m_home.view.held)
        all << gift.jarTitle << gift.donorName << gift.stationName;
    for (const Station &station : m_stations.known)
        all << station.profile.name;
    return all;
}

}
