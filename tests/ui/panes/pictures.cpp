// Pictures of every pane with sample rows, for people to look at: ui_panes DIR [WIDTHxHEIGHT].
#include "domain/rules.h"
#include "support/builders.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/panes/firstrunpane.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

struct Camera {
    QDir folder;
    QSize size;
    QString suffix;

    void shoot(QWidget &window, const QString &name) const
    {
        window.resize(size);
        window.show();
        QTest::qWait(900); // answers come, light rises
        window.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
    }
};

void shootDialog(const Camera &camera, QWidget &window, const char *name, const QString &file)
{
    if (auto *dialog = window.findChild<QDialog *>(QLatin1String(name))) {
        QTest::qWait(300);
        dialog->grab().save(camera.folder.filePath(file + camera.suffix + QStringLiteral(".png")));
        dialog->close();
    }
}

/// The faces of signing in with Google, in the window: offered with known accounts, waiting, failed, the password once.
void shootSignIn(const Camera &camera, ui::Theme &theme, Home &home,
    QSettings &settings, const QString &dataFolder)
{
    using Kind = sync::GoogleRefusal::Kind;
    sync::ServerState server;
    server.name = QStringLiteral("Jars of Springfield");
    server.google = sync::GoogleClient{QStringLiteral("https://accounts.google.com"), QStringLiteral("desktop"), {}};
    home.states.setServer(server);
    sync::AccountState account;
    Parent berta = aParent();
    berta.id = ParentId{2};
    berta.firstName = QStringLiteral("Berta");
    berta.email = QStringLiteral("berta.wilhelmina.von.hohenstein@long-names.example.org");
    account.others = {berta};
    home.states.setAccount(account);
    ui::MainWindow window{theme, home.source(), home.commands, home.states, home.clock, settings, dataFolder};
    window.go(ui::MainWindow::Place::Dashboard);
    camera.shoot(window, QStringLiteral("signin-known"));
    home.commands.hold();
    click(window, "googleButton");
    camera.shoot(window, QStringLiteral("signin-waiting"));
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::Denied, {}, {}};
    home.commands.letGo();
    camera.shoot(window, QStringLiteral("signin-failed"));
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::PasswordNeeded, QStringLiteral("anna@example.org"), {}};
    click(window, "googleButton");
    camera.shoot(window, QStringLiteral("signin-link"));
    home.commands.googleRefusal = sync::GoogleRefusal{Kind::Other, {}, {Reason::WrongCredentials, {}, {}}};
    type(window, "linkPasswordEdit", QStringLiteral("wrong-one"));
    click(window, "linkButton");
    camera.shoot(window, QStringLiteral("signin-link-wrong"));
    home.commands.googleRefusal.reset();
    home.states.setAccount({});
}

/// A change that met somebody else's, in the outbox and compared.
void shootClash(const Camera &camera, ui::MainWindow &window, Home &home)
{
    replica::OutboxRow row;
    row.entry = 50;
    row.kind = replica::OperationKind::ChangeCampaign;
    row.state = replica::EntryState::Refused;
    row.refusal.reason = Reason::Conflict;
    row.subject = QStringLiteral("A bicycle for the summer");
    row.made = home.clock.now() - std::chrono::minutes{20};
    replica::JarClash clash;
    clash.theirs = aCampaign(2);
    clash.base = draftOf(clash.theirs);
    clash.theirs.title = QStringLiteral("A bicycle with a bell for the summer");
    clash.mine.title = QStringLiteral("A red bicycle for the summer");
    clash.mine.goal = Money::units(650);
    clash.mine.description = QStringLiteral("Mia has outgrown hers, and the lake is four kilometres away. She would ride "
                                            "there every day with her friends, who all have one.");
    row.clash = clash;
    replica::OutboxRow after = home.view.outboxRows[0];
    after.entry = 51;
    after.waitsFor = home.view.outboxRows[0].entry;
    home.view.outboxRows << row << after;
    home.tellEverything();
    window.go(ui::MainWindow::Place::Gifts);
    camera.shoot(window, QStringLiteral("outbox"));
    click(window, "compareButton");
    shootDialog(camera, window, "clashDialog", QStringLiteral("clash"));
}

void shootAll(const Camera &camera, ui::Scheme scheme)
{
    using Place = ui::MainWindow::Place;
    QTemporaryDir folder;
    const QString dataFolder = QStringLiteral("/home/anna/.local/share/dreamjar/local");

    Home home;
    home.theme.setScheme(scheme);
    home.theme.apply(*qApp);
    {
        ui::FirstRunPane first{
            home.theme, [](const QUrl &, QObject *, const std::function<void(const ui::ServerCheck &)> &done) {
                done({ui::ServerCheck::Finding::Unreachable, {}, {}});
            }};
        camera.shoot(first, QStringLiteral("firstrun"));
        click(first, "connectCard");
        type(first, "serverUrlEdit", QStringLiteral("dreamjar.example.org"));
        click(first, "checkServerButton");
        camera.shoot(first, QStringLiteral("firstrun-connect"));
    }
    {
        QSettings settings{folder.filePath(QStringLiteral("empty.ini")), QSettings::IniFormat};
        Home empty;
        empty.signIn();
        ui::MainWindow window{
            home.theme, empty.source(), empty.commands, empty.states, empty.clock, settings, dataFolder};
        for (const Place place : {Place::Dashboard, Place::Children, Place::Jars, Place::Browse, Place::Gifts}) {
            window.go(place);
            camera.shoot(window, QStringLiteral("empty-%1").arg(int(place)));
        }
    }
    {
        QSettings settings{folder.filePath(QStringLiteral("signin.ini")), QSettings::IniFormat};
        Home visitor;
        shootSignIn(camera, home.theme, visitor, settings, dataFolder);
    }
    fillWithSamples(home);
    home.view.jarRows[0].mine = true;
    {
        QSettings settings{folder.filePath(QStringLiteral("visitor.ini")), QSettings::IniFormat};
        ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, dataFolder};
        camera.shoot(window, QStringLiteral("browse"));
        window.openJar(CampaignId{1});
        camera.shoot(window, QStringLiteral("jar"));
        click(window, "giveButton");
        camera.shoot(window, QStringLiteral("jar-give"));
        type(window, "amountEdit", QStringLiteral("25"));
        type(window, "donorEmailEdit", QStringLiteral("not an address"));
        type(window, "commentEdit", QStringLiteral("For the bell"));
        click(window, "donateButton");
        camera.shoot(window, QStringLiteral("jar-give-errors"));
        type(window, "donorNameEdit", QStringLiteral("Otto Guest"));
        type(window, "donorEmailEdit", QStringLiteral("otto@example.org"));
        click(window, "donateButton");
        camera.shoot(window, QStringLiteral("jar-thanks"));
        window.openJar(CampaignId{4});
        camera.shoot(window, QStringLiteral("jar-closed"));
        window.openJar(CampaignId{404});
        camera.shoot(window, QStringLiteral("jar-missing"));
        window.go(Place::Dashboard);
        camera.shoot(window, QStringLiteral("signin"));
        window.showRegistration();
        type(window, "usernameEdit", QStringLiteral("a b"));
        type(window, "passwordEdit", QStringLiteral("short"));
        click(window, "submitButton");
        camera.shoot(window, QStringLiteral("register"));
    }
    {
        QSettings settings{folder.filePath(QStringLiteral("parent.ini")), QSettings::IniFormat};
        home.signIn();
        ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, dataFolder};
        const std::pair<Place, const char16_t *> places[]
            = {{Place::Dashboard, u"dashboard"}, {Place::Children, u"children"}, {Place::Jars, u"jars"},
                {Place::Gifts, u"gifts"}, {Place::Donations, u"donations"}, {Place::Settings, u"settings"}};
        for (const auto &[place, name] : places) {
            window.go(place);
            camera.shoot(window, QString::fromUtf16(name));
        }
        window.go(Place::Dashboard);
        camera.shoot(window, QStringLiteral("dashboard"));
        for (QScrollArea *area : window.findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        camera.shoot(window, QStringLiteral("dashboard-end"));
        window.go(Place::Children);
        click(window, "addChildButton");
        camera.shoot(window, QStringLiteral("child-form"));
        window.go(Place::Jars);
        QTest::qWait(100);
        click(window, "addJarButton");
        camera.shoot(window, QStringLiteral("jar-form"));
        type(window, "jarTitleEdit", QStringLiteral("A kite"));
        click(window, "jarDeadlineCheck");
        click(window, "saveJarButton");
        camera.shoot(window, QStringLiteral("jar-form-errors"));
        window.openJar(CampaignId{2});
        camera.shoot(window, QStringLiteral("jar-own"));
        home.commands.strangersView = {home.view.jarRows[1].campaign, {}};
        for (replica::GiftRow gift : home.view.giftRows) {
            gift.donation.donorName = gift.publicName;
            if (gift.donation.campaign == CampaignId{2})
                home.commands.strangersView.gifts << gift.donation;
        }
        window.findChild<QAction *>(QStringLiteral("strangerAction"))->trigger();
        shootDialog(camera, window, "strangerDialog", QStringLiteral("stranger"));
        click(window, "jarPageShareButton");
        shootDialog(camera, window, "shareDialog", QStringLiteral("share"));
        home.view.jarRows[1].campaign.reach = Reach::Private;
        home.tellEverything();
        QTest::qWait(200);
        click(window, "jarPageShareButton");
        shootDialog(camera, window, "shareDialog", QStringLiteral("share-off"));
        window.go(Place::Donations);
        camera.shoot(window, QStringLiteral("donations"));
        shootClash(camera, window, home);
        window.go(Place::Browse);
        click(window, "howItWorksButton");
        shootDialog(camera, window, "howItWorks", QStringLiteral("how-it-works"));
        home.view.jarRows[0].campaign.isOpen = false;
        home.view.jarRows[0].campaign.donationCount = 0;
        home.view.jarRows[0].sums = {};
        home.tellEverything();
        window.openJar(CampaignId{1});
        camera.shoot(window, QStringLiteral("jar-unpublished"));
    }
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: ui_panes DIR [WIDTHxHEIGHT] [light|dark]\n", stderr);
        return 2;
    }
    QDir{}.mkpath(arguments[1]);
    const QStringList wanted = arguments.value(2, QStringLiteral("1280x800")).split(u'x');
    const QSize size{wanted.value(0).toInt(), wanted.value(1).toInt()};
    const bool dark = arguments.value(3) == u"dark";
    shootAll({QDir{arguments[1]}, size,
                 QStringLiteral("-%1%2").arg(size.width()).arg(dark ? QStringLiteral("-dark") : QString{})},
        dark ? ui::Scheme::Dark : ui::Scheme::Light);
    return 0;
}
