#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/jardeeds.h"
#include "ui/panes/jarpage.h"
#include "ui/panes/undobar.h"
#include "ui/widgets/confetti.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

// What only a jar's owner meets on its page: A16, A17, A25, F11, F12.

using namespace dreamjar;
using namespace dreamjar::test;
using ui::JarPage;

namespace {

struct JarOwnerDesk : Home {
    ui::UndoBar bar{theme};
    ui::JarDeeds deeds{theme, source(), commands, states, clock, bar};
    std::unique_ptr<JarPage> page;
    JarOwnerDesk()
    {
        signIn();
        view.jarRows
            = {sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 500, 500, 4, true)};
    }
    replica::JarRow &jar() { return view.jarRows[0]; }
    void open()
    {
        page = std::make_unique<JarPage>(theme, source(), commands, states, clock, deeds);
        page->resize(1060, 800);
        page->show();
        page->openJar(CampaignId{1});
        Home::settle();
    }
    bool awaitShown(const char *name)
    {
        return QTest::qWaitFor([this, name] { return isShown(*page, name); });
    }
    void choose(const char *action) { page->findChild<QAction *>(QLatin1String(action))->trigger(); }
};

}

// A25
TEST(JarOwner, IsAskedOnceWhatHappensWithAFullJar)
{
    JarOwnerDesk desk;
    desk.open();
    ASSERT_TRUE(desk.awaitShown("goalQuestion"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Mia's jar is full!")));
    click(*desk.page, "keepOpenButton");
    EXPECT_FALSE(isShown(*desk.page, "goalQuestion"));
    EXPECT_TRUE(desk.commands.editedJars.isEmpty());

    desk.open();
    EXPECT_FALSE(isShown(*desk.page, "goalQuestion")) << "answered already";
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Mia's jar is full!"))) << "still shown to everybody";

    // A raised goal that is reached too is another question.
    desk.jar().campaign.goal = Money::units(600);
    desk.jar().campaign.raised = Money::units(600);
    desk.open();
    EXPECT_TRUE(desk.awaitShown("goalQuestion"));
}

TEST(JarOwner, ClosesAFullJarOrRaisesItsGoal)
{
    JarOwnerDesk desk;
    desk.open();
    ASSERT_TRUE(desk.awaitShown("goalQuestion"));
    click(*desk.page, "closeFullButton");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_FALSE(desk.commands.editedJars[0].isOpen);

    JarOwnerDesk other;
    other.open();
    ASSERT_TRUE(other.awaitShown("goalQuestion"));
    QSignalSpy edit{other.page.get(), &JarPage::editChosen};
    click(*other.page, "raiseGoalButton");
    EXPECT_EQ(edit.size(), 1);
}

TEST(JarOwner, AloneIsAskedWhatHappensWithAFullJar)
{
    JarOwnerDesk desk;
    desk.jar().mine = false;
    desk.open();
    EXPECT_FALSE(isShown(*desk.page, "goalQuestion"));
    EXPECT_FALSE(isShown(*desk.page, "jarPageMoreButton"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Mia's jar is full!")));
}

// A16
TEST(JarOwner, SeesConfettiOncePerJarAndNoneWithReducedMotion)
{
    JarOwnerDesk calm;
    calm.theme.setReducedMotion(true);
    calm.open();
    auto *none = calm.page->findChild<ui::Confetti *>();
    ASSERT_NE(none, nullptr);
    EXPECT_FALSE(none->isFalling());
    EXPECT_FALSE(none->burst());

    JarOwnerDesk desk;
    desk.open();
    auto *confetti = desk.page->findChild<ui::Confetti *>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return confetti->isFalling(); }));
    EXPECT_TRUE(confetti->testAttribute(Qt::WA_TransparentForMouseEvents));
    desk.open();
    EXPECT_FALSE(desk.page->findChild<ui::Confetti *>()->isFalling()) << "it is kept that it fell";
}

TEST(JarOwner, SeesNoConfettiBeforeTheGoal)
{
    JarOwnerDesk desk;
    desk.jar().campaign.raised = Money::units(499);
    desk.open();
    EXPECT_FALSE(desk.page->findChild<ui::Confetti *>()->isFalling());
    EXPECT_TRUE(desk.commands.drafts.isEmpty());
}

// F11
TEST(JarOwner, IsToldThatAJarIsNotPublishedAndPublishesIt)
{
    JarOwnerDesk desk;
    desk.jar() = sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 0, 500, 0, true);
    desk.jar().campaign.isOpen = false;
    desk.open();
    ASSERT_TRUE(desk.awaitShown("publishMessage"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("stands in no list yet")));
    EXPECT_FALSE(isShown(*desk.page, "jarClosedNote"));
    EXPECT_EQ(desk.page->findChild<QAction *>(QStringLiteral("turnJarAction"))->text(), QStringLiteral("Publish this jar"));
    click(*child<QWidget>(*desk.page, "publishMessage"), "messageAction");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_TRUE(desk.commands.editedJars[0].isOpen);
}

// A15 from the page; the window leads back.
TEST(JarOwner, DeletesAJarFromItsPage)
{
    JarOwnerDesk desk;
    desk.open();
    QSignalSpy removed{&desk.deeds, &ui::JarDeeds::removed};
    desk.choose("deleteJarAction");
    click(*desk.page, "confirmButton");
    ASSERT_EQ(desk.commands.deletedJars, QList{CampaignId{1}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return removed.size() == 1; }));
}

// A17
TEST(JarOwner, ReadsTheRealNameAndAddressAlsoOfAnAnonymousGift)
{
    JarOwnerDesk desk;
    replica::GiftRow gift
        = sampleGift(1, desk.jar(), QStringLiteral("Secret Sophie"), 10, desk.clock.now(), {}, Visibility::Anonymous);
    gift.donation.donorEmail = QStringLiteral("sophie@example.org");
    desk.view.giftRows = {gift};
    desk.open();
    ASSERT_TRUE(desk.awaitShown("giftLine"));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("Secret Sophie")));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("sophie@example.org")));
    EXPECT_TRUE(isReadable(*desk.page, QStringLiteral("hidden publicly")));
}

// F12
TEST(JarOwner, SeesThePublicAnswerItselfBesideTheirOwn)
{
    JarOwnerDesk desk;
    replica::GiftRow gift
        = sampleGift(1, desk.jar(), QStringLiteral("Secret Sophie"), 10, desk.clock.now(), {}, Visibility::Anonymous);
    desk.view.giftRows = {gift};
    desk.commands.strangersView.campaign = desk.jar().campaign;
    desk.commands.strangersView.campaign.title = QStringLiteral("What the server says");
    Donation seen;
    seen.amount = Money::units(10);
    seen.donorName = QStringLiteral("Anonymous");
    desk.commands.strangersView.gifts = {seen};
    desk.open();
    ASSERT_TRUE(desk.awaitShown("giftLine"));
    desk.choose("strangerAction");
    auto *dialog = desk.page->findChild<QDialog *>(QStringLiteral("strangerDialog"));
    ASSERT_NE(dialog, nullptr);
    const auto *stranger = child<QScrollArea>(*dialog, "strangersSide");
    const auto *owner = child<QScrollArea>(*dialog, "ownersSide");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(*stranger, QStringLiteral("What the server says")); }));
    EXPECT_TRUE(isReadable(*stranger, QStringLiteral("Anonymous")));
    EXPECT_FALSE(isReadable(*stranger, QStringLiteral("Sophie")));
    EXPECT_TRUE(isReadable(*owner, QStringLiteral("Bicycle")));
    EXPECT_TRUE(isReadable(*owner, QStringLiteral("Secret Sophie")));
}

TEST(JarOwner, IsToldWhenNobodyCanSayWhatStrangersSee)
{
    JarOwnerDesk desk;
    desk.open();
    desk.commands.refusal = Refusal{Reason::Offline, {}, {}};
    desk.choose("strangerAction");
    auto *dialog = desk.page->findChild<QDialog *>(QStringLiteral("strangerDialog"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isReadable(*dialog, QStringLiteral("cannot be reached")); }));
}
