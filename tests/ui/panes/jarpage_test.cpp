#include "ui/panes/jarpage.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/jardeeds.h"
#include "ui/panes/undobar.h"
#include "ui/widgets/jarwidget.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::JarPage;

namespace {

struct JarPageDesk : Home {
    ui::UndoBar bar{theme};
    ui::JarDeeds deeds{theme, source(), commands, states, clock, bar};
    std::unique_ptr<JarPage> page;
    JarPageDesk()
    {
        view.jarRows
            = {sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 100, 500, 4, false)};
        view.jarRows[0].campaign.description = QStringLiteral("A <b>blue</b> one");
    }
    replica::JarRow &jar() { return view.jarRows[0]; }
    void open(qint64 id = 1)
    {
        page = std::make_unique<JarPage>(theme, source(), commands, states, clock, deeds);
        page->resize(1000, 800);
        page->show();
        page->openJar(CampaignId{id});
        Home::settle();
    }
    QString label(const char *name) { return child<QLabel>(*page, name)->text(); }
};

}

TEST(JarPage, ShowsHowTheJarStands)
{
    JarPageDesk desk;
    desk.open();
    EXPECT_EQ(desk.label("jarPercentage").remove(QChar(0xa0)).remove(u' '), QStringLiteral("20%"));
    EXPECT_TRUE(desk.label("jarRaised").contains(QStringLiteral("100")));
    EXPECT_TRUE(desk.label("jarRaised").contains(QStringLiteral("500")));
    EXPECT_EQ(desk.label("jarGiftCount"), QStringLiteral("4 gifts"));
    EXPECT_EQ(desk.label("jarTimeLeft"), QStringLiteral("no end date"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("by Mia")));
    EXPECT_EQ(child<QLabel>(*desk.page, "jarDescription")->textFormat(), Qt::PlainText);
    EXPECT_EQ(desk.commands.refreshed, QList{CampaignId{1}});
}

TEST(JarPage, TellsTheExactPercentageAboveAHundred)
{
    JarPageDesk desk;
    desk.jar().campaign.raised = Money::units(901);
    desk.open();
    EXPECT_TRUE(desk.label("jarPercentage").startsWith(QStringLiteral("180.2")));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Mia's jar is full!")));
    EXPECT_TRUE(isShown(*desk.page, "giveButton"));
}

TEST(JarPage, RisesAtOnceByAGiftThatIsStillOnItsWay)
{
    JarPageDesk desk;
    desk.open();
    desk.jar().sums.waiting = Money::units(25);
    desk.jar().sums.waitingCount = 1;
    replica::Changes changes;
    changes.campaigns.insert(CampaignId{1});
    desk.changes.publish(changes);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "jarWaiting"); }));
    const auto *glass = child<ui::JarWidget>(*desk.page, "jarGlass");
    EXPECT_EQ(glass->confirmed(), Percentage::tenths(200));
    EXPECT_EQ(glass->waiting(), Percentage::tenths(50));
    EXPECT_EQ(desk.label("jarGiftCount"), QStringLiteral("5 gifts"));
}

TEST(JarPage, TakesNoGiftsWhenTheJarIsClosed)
{
    JarPageDesk desk;
    desk.jar().campaign.isOpen = false;
    desk.open();
    EXPECT_FALSE(isShown(*desk.page, "giveButton"));
    EXPECT_FALSE(isShown(*desk.page, "donateButton"));
    EXPECT_TRUE(isShown(*desk.page, "jarClosedNote"));
}

TEST(JarPage, SaysThatAnEndedJarStillAccepts)
{
    JarPageDesk desk;
    desk.jar().campaign.hasDeadline = true;
    desk.jar().campaign.deadline = desk.clock.now() - std::chrono::hours{1};
    desk.open();
    EXPECT_EQ(desk.label("jarTimeLeft"), QStringLiteral("ended, still accepting"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("still accepts gifts")));
    EXPECT_TRUE(isShown(*desk.page, "giveButton"));
}

TEST(JarPage, IsFriendlyAboutAJarThatIsNotThere)
{
    JarPageDesk desk;
    desk.open(404);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "jarMissing"); }));
    EXPECT_FALSE(isShown(*desk.page, "giveButton"));
    QSignalSpy back{desk.page.get(), &JarPage::backRequested};
    for (QPushButton *button : desk.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Look at other jars"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(back.size(), 1);
}

TEST(JarPage, ShowsAStrangerOnlyThePublicName)
{
    JarPageDesk desk;
    desk.view.giftRows
        = {sampleGift(1, desk.jar(), QStringLiteral("Secret Sophie"), 10, desk.clock.now(), {}, Visibility::Anonymous)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "giftLine"); }));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Anonymous")));
    EXPECT_FALSE(isReadable(*desk.page, QStringLiteral("Sophie")));
}

TEST(JarPage, ShowsItsOwnerTheRealNameAndThatItIsHidden)
{
    JarPageDesk desk;
    desk.signIn();
    desk.jar().mine = true;
    desk.view.giftRows
        = {sampleGift(1, desk.jar(), QStringLiteral("Secret Sophie"), 10, desk.clock.now(), {}, Visibility::Anonymous)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "giftLine"); }));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Secret Sophie")));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("hidden publicly")));
    EXPECT_TRUE(isShown(*desk.page, "jarPageEditButton"));
}

TEST(JarPage, PagesLongListsOfGifts)
{
    JarPageDesk desk;
    for (int id = 50; id > 0; --id)
        desk.view.giftRows.append(sampleGift(id, desk.jar(), QStringLiteral("Donor"), 1, desk.clock.now()));
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "giftLine"); }));
    EXPECT_EQ(desk.page->findChildren<QWidget *>(QStringLiteral("giftLine")).size(), 20);
    click(*desk.page, "moreGiftsButton");
    EXPECT_EQ(desk.page->findChildren<QWidget *>(QStringLiteral("giftLine")).size(), 40);
}

TEST(JarPage, GivesWithoutLeavingThePage)
{
    JarPageDesk desk;
    desk.open();
    EXPECT_FALSE(isShown(*desk.page, "donateButton"));
    click(*desk.page, "giveButton");
    ASSERT_TRUE(isShown(*desk.page, "donateButton"));
    type(*desk.page, "amountEdit", QStringLiteral("25"));
    type(*desk.page, "donorNameEdit", QStringLiteral("Otto"));
    type(*desk.page, "donorEmailEdit", QStringLiteral("otto@example.org"));
    click(*desk.page, "donateButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.page, "thanksLabel"); }));
    EXPECT_EQ(desk.commands.gifts.size(), 1);
    desk.page->openJar(CampaignId{1});
    Home::settle();
    EXPECT_FALSE(isShown(*desk.page, "thanksLabel")) << "the next visitor starts anew";
}

// B4: what was read stays readable, with its age.
TEST(JarPage, SaysHowOldItIsWhileTheServerIsOutOfReach)
{
    JarPageDesk desk;
    desk.open();
    EXPECT_FALSE(isReadable(*desk.page, QStringLiteral("as of")));
    sync::SyncState state;
    state.activity = sync::Activity::Offline;
    state.lastSync = desk.clock.now() - std::chrono::hours{2};
    desk.states.setSync(state);
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("offline, as of 2 hours ago")));
    EXPECT_TRUE(isShown(*desk.page, "giveButton")) << "a gift waits here";
}
