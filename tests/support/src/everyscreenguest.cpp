#include "support/everyscreen.h"

#include "screensteps.h"
#include "typedwords.h"
#include "ui/mainwindow.h"
#include "ui/panes/firstrunpane.h"

namespace dreamjar::test {

using namespace typed;
using Place = ui::MainWindow::Place;

// EveryScreen: before anybody is signed in, and right after.

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
    home.theme.setScheme(m_home.theme.scheme());
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

}
