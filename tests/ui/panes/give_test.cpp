#include "ui/panes/givepanel.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::GivePanel;

namespace {

struct GiveDesk : Home {
    GivePanel pane{theme, commands, states};
    replica::JarRow jar
        = sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 100, 500, 4, false);

    GiveDesk()
    {
        pane.setJar(jar);
        pane.resize(340, 700);
        pane.show();
    }
    void fillIn()
    {
        type(pane, "amountEdit", QStringLiteral("25"));
        type(pane, "donorNameEdit", QStringLiteral("Otto Guest"));
        type(pane, "donorEmailEdit", QStringLiteral("otto@example.org"));
        type(pane, "commentEdit", QStringLiteral("For the bell"));
    }
    bool awaitThanks()
    {
        return QTest::qWaitFor([&] { return isShown(pane, "thanksLabel"); });
    }
};

}

TEST(GivePanel, MakesAGiftOfWhatWasTyped)
{
    GiveDesk desk;
    desk.fillIn();
    click(desk.pane, "donateButton");
    ASSERT_TRUE(desk.awaitThanks());
    ASSERT_EQ(desk.commands.gifts.size(), 1);
    const DonationDraft &gift = desk.commands.gifts[0];
    EXPECT_EQ(gift.campaign, CampaignId{1});
    EXPECT_EQ(gift.amount, Money::units(25));
    EXPECT_EQ(gift.donorName, QStringLiteral("Otto Guest"));
    EXPECT_EQ(gift.donorEmail, QStringLiteral("otto@example.org"));
    EXPECT_EQ(gift.comment, QStringLiteral("For the bell"));
    EXPECT_EQ(gift.visibility, Visibility::Shown);
    EXPECT_FALSE(gift.account.has_value());
}

TEST(GivePanel, MakesOneGiftOfADoubleClick)
{
    GiveDesk desk;
    desk.commands.hold();
    desk.fillIn();
    auto *donate = child<QPushButton>(desk.pane, "donateButton");
    QTest::mouseClick(donate, Qt::LeftButton);
    QTest::mouseDClick(donate, Qt::LeftButton);
    QTest::keyClick(child<QLineEdit>(desk.pane, "amountEdit"), Qt::Key_Return);
    desk.commands.letGo();
    ASSERT_TRUE(desk.awaitThanks());
    EXPECT_EQ(desk.commands.gifts.size(), 1);
}

TEST(GivePanel, KeepsTheTypedAmountWhenTheJarHasJustClosed)
{
    GiveDesk desk;
    desk.commands.refusal = Refusal{Reason::CampaignClosed, {}, {}};
    desk.fillIn();
    click(desk.pane, "donateButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(desk.pane, "giveMessage"); }));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("takes no more gifts")));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "amountEdit")->text(), QStringLiteral("25"));
    EXPECT_EQ(child<QPlainTextEdit>(desk.pane, "commentEdit")->toPlainText(), QStringLiteral("For the bell"));
}

TEST(GivePanel, TakesTheButtonAwayWhenTheJarClosesWhileOneTypes)
{
    GiveDesk desk;
    desk.fillIn();
    desk.jar.campaign.isOpen = false;
    desk.pane.setJar(desk.jar);
    EXPECT_FALSE(isShown(desk.pane, "donateButton"));
    EXPECT_TRUE(isShown(desk.pane, "giveMessage"));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "donorNameEdit")->text(), QStringLiteral("Otto Guest"));
}

TEST(GivePanel, AsksAGuestForNameAndAddress)
{
    GiveDesk desk;
    type(desk.pane, "amountEdit", QStringLiteral("25"));
    click(desk.pane, "donateButton");
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Please enter your name.")));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Please enter your e-mail address.")));
    EXPECT_TRUE(desk.commands.gifts.isEmpty());
}

TEST(GivePanel, RefusesNothingAndTooMuch)
{
    GiveDesk desk;
    desk.fillIn();
    for (const auto &[text, sentence] :
        {std::pair{u"", u"choose or enter an amount"}, {u"0", u"at least 1"}, {u"100001", u"at most 100,000"}}) {
        type(desk.pane, "amountEdit", QString::fromUtf16(text));
        click(desk.pane, "donateButton");
        EXPECT_TRUE(isReadable(desk.pane, QString::fromUtf16(sentence))) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_TRUE(desk.commands.gifts.isEmpty());
}

TEST(GivePanel, RefusesMoreThanTwoHundredCharactersByCodePoint)
{
    GiveDesk desk;
    desk.fillIn();
    auto *comment = child<QPlainTextEdit>(desk.pane, "commentEdit");
    comment->setPlainText(QStringLiteral("🎈").repeated(201));
    click(desk.pane, "donateButton");
    EXPECT_TRUE(desk.commands.gifts.isEmpty());
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("200 characters or fewer")));
    comment->setPlainText(QStringLiteral("🎈").repeated(200));
    click(desk.pane, "donateButton");
    EXPECT_EQ(desk.commands.gifts.size(), 1);
}

TEST(GivePanel, HasNoAmountChosenBeforehandAndPresetsFillIt)
{
    GiveDesk desk;
    EXPECT_TRUE(child<QLineEdit>(desk.pane, "amountEdit")->text().isEmpty());
    for (const char *preset : {"preset_10", "preset_25", "preset_50", "preset_100"})
        EXPECT_FALSE(child<QAbstractButton>(desk.pane, preset)->isChecked()) << preset;
    click(desk.pane, "preset_50");
    EXPECT_EQ(child<QLineEdit>(desk.pane, "amountEdit")->text(), QStringLiteral("50"));
    EXPECT_TRUE(child<QAbstractButton>(desk.pane, "preset_50")->isChecked());
    type(desk.pane, "amountEdit", QStringLiteral("12"));
    EXPECT_FALSE(child<QAbstractButton>(desk.pane, "preset_50")->isChecked());
    EXPECT_TRUE(child<QPushButton>(desk.pane, "donateButton")->text().contains(QStringLiteral("12")));
}

TEST(GivePanel, OffersTheAmountsThatTheJarChose)
{
    GiveDesk desk;
    replica::JarRow row = desk.jar;
    row.campaign.suggestedAmounts = {Money::units(5), Money::units(15), Money::units(40), Money::units(75),
        Money::units(150), Money::units(1000)};
    desk.pane.setJar(row);
    for (const char *preset : {"preset_5", "preset_15", "preset_40", "preset_75", "preset_150", "preset_1000"})
        EXPECT_FALSE(child<QAbstractButton>(desk.pane, preset)->isChecked()) << preset;
    EXPECT_FALSE(isShown(desk.pane, "preset_10"));
    click(desk.pane, "preset_1000");
    EXPECT_EQ(child<QLineEdit>(desk.pane, "amountEdit")->text().remove(QLocale{}.groupSeparator()), QStringLiteral("1000"));
    row.campaign.suggestedAmounts.clear();
    desk.pane.setJar(row);
    EXPECT_TRUE(isShown(desk.pane, "preset_10"));
}

TEST(GivePanel, SaysThatTheParentSeesAnAnonymousName)
{
    GiveDesk desk;
    EXPECT_TRUE(child<QLabel>(desk.pane, "anonymousNote")->text().contains(QStringLiteral("parent still sees")));
    EXPECT_TRUE(child<QLabel>(desk.pane, "pledgeNote")->text().contains(QStringLiteral("takes no payment")));
    desk.fillIn();
    child<QCheckBox>(desk.pane, "anonymousCheck")->click();
    click(desk.pane, "donateButton");
    ASSERT_EQ(desk.commands.gifts.size(), 1);
    EXPECT_EQ(desk.commands.gifts[0].visibility, Visibility::Anonymous);
    EXPECT_EQ(desk.commands.gifts[0].donorName, QStringLiteral("Otto Guest"));
}

TEST(GivePanel, IsPrefilledAndLinkedForWhoIsSignedIn)
{
    GiveDesk desk;
    desk.signIn();
    EXPECT_EQ(child<QLineEdit>(desk.pane, "donorNameEdit")->text(), QStringLiteral("Anna Weber"));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "donorEmailEdit")->text(), QStringLiteral("anna@example.org"));
    type(desk.pane, "amountEdit", QStringLiteral("5"));
    click(desk.pane, "donateButton");
    ASSERT_EQ(desk.commands.gifts.size(), 1);
    EXPECT_EQ(desk.commands.gifts[0].account, ParentId{1});
}

TEST(GivePanel, ThanksWithTheReferenceAndForgetsTheDonor)
{
    GiveDesk desk;
    desk.fillIn();
    click(desk.pane, "donateButton");
    ASSERT_TRUE(desk.awaitThanks());
    EXPECT_EQ(
        child<QLineEdit>(desk.pane, "referenceEdit")->text(), QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057"));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Thank you, Otto Guest!")));
    click(desk.pane, "giveButton");
    EXPECT_TRUE(child<QLineEdit>(desk.pane, "donorNameEdit")->text().isEmpty());
    EXPECT_TRUE(child<QLineEdit>(desk.pane, "amountEdit")->text().isEmpty());
}

TEST(GivePanel, SaysThatAnOfflineGiftIsSavedAndWaits)
{
    GiveDesk desk;
    sync::SyncState sync;
    sync.activity = sync::Activity::Offline;
    desk.states.setSync(sync);
    desk.fillIn();
    click(desk.pane, "donateButton");
    ASSERT_TRUE(desk.awaitThanks());
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("saved on this computer")));
}

TEST(GivePanel, ForgetsNothingWhenTheJarMerelyChanges)
{
    GiveDesk desk;
    desk.fillIn();
    desk.jar.campaign.raised = Money::units(300);
    desk.pane.setJar(desk.jar);
    EXPECT_EQ(child<QLineEdit>(desk.pane, "amountEdit")->text(), QStringLiteral("25"));
}
