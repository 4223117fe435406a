#include "support/everyscreen.h"

#include "screensteps.h"
#include "typedwords.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <gtest/gtest.h>

namespace dreamjar::test {

using namespace std::chrono_literals;
using namespace typed;
using Place = ui::MainWindow::Place;

namespace {

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
        window->go(Place::Donations);
        trigger(*window, "donationsStatement");
        comeToDialog(*window, "statement");
    }
    parentsForms();
    parentsJar();
    gifts();
    giftsToSettle();
    clash();
    stations();
    account();
    computer();
}

QStringList EveryScreen::data() const
{
    QStringList all{kite, nobodysName, theirTitle, myTitle, reviewNote, earlierDonor, earlierComment, aCampaign(2).title, aCampaign(2).description,
        aCampaign(2).childName, dataFolder, stick, secondHand, crashReport, wrongAddress, server, townServer, knownParent().email,
        knownParent().firstName, m_home.states.server().url.toDisplayString(), m_home.states.server().currency,
        QStringLiteral("anna anna@example.org Anna Weber")};
    const QDir manual{QStringLiteral(":/dreamjar/manual/en")};
    for (const QString &page : manual.entryList()) {
        if (QFile file{manual.filePath(page)}; file.open(QIODevice::ReadOnly))
            all << QString::fromUtf8(file.readAll());
    }
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
