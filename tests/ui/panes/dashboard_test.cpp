#include "ui/panes/dashboardpane.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jarcard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::DashboardPane;

namespace {

struct DashboardDesk : Home {
    std::unique_ptr<DashboardPane> pane;

    void open()
    {
        signIn();
        pane = std::make_unique<DashboardPane>(theme, source(), commands, states, clock);
        pane->resize(1000, 900);
        pane->show();
        Home::settle();
    }
    QString figure(const char *name) { return child<ui::StatCard>(*pane, name)->figure(); }
    void press(const QString &text)
    {
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
};

}

TEST(DashboardPane, ShowsTheFigures)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_EQ(desk.figure("childrenFigure"), QStringLiteral("3"));
    EXPECT_EQ(desk.figure("jarsFigure"), QStringLiteral("5"));
    EXPECT_EQ(desk.figure("openJarsFigure"), QStringLiteral("4"));
    EXPECT_TRUE(desk.figure("raisedFigure").contains(QStringLiteral("1,720"))
        || desk.figure("raisedFigure").contains(QStringLiteral("1720")));
    EXPECT_EQ(desk.figure("lastGiftFigure"), QStringLiteral("4 minutes ago"));
}

TEST(DashboardPane, FollowsAGiftWithinASecond)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    desk.view.dashboardValue.sums.confirmed = Money::units(999);
    replica::Changes changes;
    changes.gifts = true;
    desk.changes.publish(changes);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.figure("raisedFigure").contains(QStringLiteral("999")); }, 1'000));
}

TEST(DashboardPane, ShowsRealNamesAndWhatIsHidden)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Otto Guest")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Sophie Lang")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("hidden publicly")));
}

TEST(DashboardPane, TellsWhatNeedsAttentionAndLeadsThere)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("needs your decision")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Mia's jar “A violin of her own” is full!")));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("still accepts gifts until you close it")));
    QSignalSpy gifts{desk.pane.get(), &DashboardPane::giftsChosen};
    desk.press(QStringLiteral("Look at it"));
    EXPECT_EQ(gifts.size(), 1);
}

// A25: a full jar is a question until it is answered, once.
TEST(DashboardPane, AsksNoMoreAboutAFullJarThatWasDecided)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    const auto asks = [&] { return isReadable(*desk.pane, QStringLiteral("What shall happen now?")); };
    ASSERT_TRUE(QTest::qWaitFor(asks));
    for (const replica::JarRow &row : desk.view.jarRows) {
        if (row.campaign.isFull())
            desk.commands.keepDraft(
                QStringLiteral("once/goal/%1/%2").arg(row.campaign.id.value()).arg(row.campaign.goal.toUnits()), "1");
    }
    desk.tellEverything();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !asks(); }));
}

// A10: thirty days before the 16th birthday.
TEST(DashboardPane, TellsAComingSixteenthBirthday)
{
    const auto tells = [](QDate born) {
        DashboardDesk desk;
        desk.view.childRows = {sampleChild(1, QStringLiteral("Jonas Weber"), born, Gender::Male, 0, 0, 0)};
        desk.open();
        Home::settle();
        if (!isReadable(*desk.pane, QStringLiteral("Jonas turns 16")))
            return false;
        QSignalSpy chosen{desk.pane.get(), &DashboardPane::childrenChosen};
        desk.press(QStringLiteral("Look at the children"));
        return chosen.size() == 1;
    };
    // It is 15 June 2026.
    EXPECT_TRUE(tells({2010, 6, 16}));
    EXPECT_TRUE(tells({2010, 7, 15}));
    EXPECT_FALSE(tells({2010, 7, 16})) << "more than thirty days ahead";
    EXPECT_FALSE(tells({2010, 6, 15})) << "today is the day; the children's pane says what holds";
}

TEST(DashboardPane, LeadsFromEachFigureToItsPlace)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    const std::pair<const char *, void (DashboardPane::*)()> ways[] = {
        {"childrenFigure", &DashboardPane::childrenChosen},
        {"jarsFigure", &DashboardPane::jarsChosen},
        {"openJarsFigure", &DashboardPane::jarsChosen},
        {"raisedFigure", &DashboardPane::giftsChosen},
        {"lastGiftFigure", &DashboardPane::giftsChosen},
    };
    for (const auto &[figure, chosen] : ways) {
        QSignalSpy spy{desk.pane.get(), chosen};
        QTest::keyClick(child<QWidget>(*desk.pane, figure), Qt::Key_Return);
        EXPECT_EQ(spy.size(), 1) << figure;
    }
}

TEST(DashboardPane, OpensAJarByItsCard)
{
    DashboardDesk desk;
    fillWithSamples(desk);
    desk.open();
    QSignalSpy chosen{desk.pane.get(), &DashboardPane::jarChosen};
    auto *card = child<ui::JarCard>(*desk.pane, "dashboardJar");
    QTest::mouseClick(card, Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_FALSE(chosen[0][0].value<CampaignId>().isNull());
}

TEST(DashboardPane, LeadsFromNothingToTheFirstJar)
{
    DashboardDesk desk;
    desk.open();
    ASSERT_TRUE(isShown(*desk.pane, "dashboardEmpty"));
    QSignalSpy newChild{desk.pane.get(), &DashboardPane::newChildChosen};
    desk.press(QStringLiteral("Add a child"));
    EXPECT_EQ(newChild.size(), 1);

    desk.view.dashboardValue.children = 1;
    desk.tellEverything();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(*desk.pane, QStringLiteral("Start a jar")); }));
    QSignalSpy newJar{desk.pane.get(), &DashboardPane::newJarChosen};
    desk.press(QStringLiteral("Start a jar"));
    EXPECT_EQ(newJar.size(), 1);
    EXPECT_EQ(newChild.size(), 1);
}
