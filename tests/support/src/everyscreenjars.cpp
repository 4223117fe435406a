#include "support/everyscreen.h"

#include "domain/rules.h"
#include "screensteps.h"
#include "typedwords.h"
#include "ui/mainwindow.h"

namespace dreamjar::test {

using namespace std::chrono_literals;
using namespace typed;
using Place = ui::MainWindow::Place;

// EveryScreen: a parent's children, jars and stations.

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

}
