#include "tourof.h"

#include "screens/attractscreen.h"
#include "widgets/touchfield.h"

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;

namespace {

QString complaintOf(const Kiosk &kiosk)
{
    return static_cast<kiosk::TouchField *>(kiosk.find(QStringLiteral("typeField")))->complaint();
}

}

TEST(KioskStaff, ComeInByTheCornerAndThePin)
{
    Kiosk kiosk;
    kiosk.touchCorner();
    ASSERT_EQ(kiosk.screenName(), QStringLiteral("pinScreen"));
    kiosk.typeDigits(QStringLiteral("1111"));
    kiosk.touch(QStringLiteral("pinForward"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("pinScreen"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("not it")));
    kiosk.desk.wrong = {station::PinAnswer::Locked, std::chrono::seconds{60}};
    kiosk.typeDigits(QStringLiteral("1111"));
    kiosk.touch(QStringLiteral("pinForward"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("60")));
    kiosk.typeDigits(kiosk.desk.pin);
    kiosk.touch(QStringLiteral("pinForward"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("staffScreen"));
}

TEST(KioskStaff, ChooseAPinWhereThereIsNone)
{
    Kiosk kiosk;
    kiosk.desk.pin.clear();
    kiosk.touchCorner();
    kiosk.typeDigits(QStringLiteral("13579"));
    kiosk.touch(QStringLiteral("pinForward"));
    kiosk.typeDigits(QStringLiteral("13570"));
    kiosk.touch(QStringLiteral("pinForward"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("not the same")));
    for (int i = 0; i < 2; ++i) {
        kiosk.typeDigits(QStringLiteral("13579"));
        kiosk.touch(QStringLiteral("pinForward"));
    }
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("staffScreen"));
    EXPECT_EQ(kiosk.desk.pin, QStringLiteral("13579"));
}

TEST(KioskStaff, SeeWhatIsWrong)
{
    Kiosk kiosk;
    kiosk.desk.theHealth.waiting = 7;
    kiosk.desk.theHealth.oldest = kiosk.clock.now() - 24h * 8;
    kiosk.desk.theHealth.late = true;
    kiosk.desk.theHealth.clockAhead = -(24h * 365 * 3);
    kiosk.desk.theRefused = {{kiosk.desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown}),
        Refusal{Reason::NotAllowed, {}, {}}}};
    kiosk.goToStaff();
    EXPECT_TRUE(kiosk.shows(QStringLiteral("seven days")));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("slow")));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("not one of this station's")));
}

TEST(KioskStaff, SetItUpWithACodeFindAReceiptAndLeave)
{
    Kiosk kiosk;
    kiosk.desk.receipts = {kiosk.desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown}),
        kiosk.desk.thanksFor({CampaignId{2}, Money::units(50), {}, {}, {}, Visibility::Shown})};
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actSetUp"));
    kiosk.typeIn(QStringLiteral("ABCD-EFGH-JKMN"));
    kiosk.touch(QStringLiteral("keyPiece")); // the sign between code and server
    kiosk.typeIn(QStringLiteral("jars.example.org"));
    for (const auto &[why, words] : {std::pair{Reason::Invalid, "not valid"}, {Reason::Offline, "cannot be reached"},
             {Reason::Conflict, "have to go first"}}) {
        kiosk.desk.codeTrouble = why;
        kiosk.touch(QStringLiteral("typeForward"));
        EXPECT_EQ(kiosk.screenName(), QStringLiteral("codeScreen"));
        EXPECT_TRUE(complaintOf(kiosk).contains(QLatin1String(words))) << words;
    }
    kiosk.desk.codeTrouble.reset();
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_EQ(kiosk.desk.codeTyped, QStringLiteral("ABCD-EFGH-JKMN@jars.example.org"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("staffScreen"));
    kiosk.touch(QStringLiteral("actReceipts"));
    kiosk.typeDigits(QStringLiteral("50"));
    kiosk.touch(QStringLiteral("foundReceipt"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("Piano lessons")));
    kiosk.touch(QStringLiteral("doneButton"));
    bool left = false;
    QObject::connect(kiosk.window.get(), &kiosk::KioskWindow::leaveChosen, kiosk.window.get(), [&] { left = true; });
    kiosk.touch(QStringLiteral("actLeave"));
    EXPECT_TRUE(left);
}

TEST(KioskStaff, ChooseWhatMayBeGiven)
{
    Kiosk kiosk;
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actPresets"));
    EXPECT_FALSE(kiosk.find(QStringLiteral("leastButton"))->isEnabled()) << "nothing is typed";
    kiosk.typeDigits(QStringLiteral("8"));
    kiosk.touch(QStringLiteral("leastButton"));
    kiosk.typeDigits(QStringLiteral("30"));
    kiosk.touch(QStringLiteral("mostButton"));
    kiosk.typeDigits(QStringLiteral("31"));
    EXPECT_FALSE(kiosk.find(QStringLiteral("addPreset"))->isEnabled());
    kiosk.touch(QStringLiteral("keepButton"));
    EXPECT_EQ(kiosk.desk.theProfile.presets, (QList<Money>{Money::units(10), Money::units(20)}));
    EXPECT_EQ(kiosk.desk.theProfile.minimum, Money::units(8));
    EXPECT_EQ(kiosk.desk.theProfile.maximum, Money::units(30));
}

TEST(KioskStaff, KeepThePicturesStillAndLetThemMove)
{
    Kiosk kiosk;
    const auto turns = [&] { return static_cast<kiosk::AttractScreen *>(kiosk.window->shown())->isTurning(); };
    EXPECT_TRUE(turns());
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actMotion"));
    kiosk.touch(QStringLiteral("startOverButton"));
    EXPECT_FALSE(turns());
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actMotion"));
    kiosk.touch(QStringLiteral("startOverButton"));
    EXPECT_TRUE(turns());
}

TEST(KioskStaff, ChooseNoMotionWhereTheMachineHasNone)
{
    Kiosk kiosk;
    kiosk.theme.setReducedMotion(true);
    kiosk.window->reset();
    Kiosk::settle();
    EXPECT_FALSE(static_cast<kiosk::AttractScreen *>(kiosk.window->shown())->isTurning());
    kiosk.goToStaff();
    EXPECT_EQ(kiosk.find(QStringLiteral("actMotion")), nullptr);
}

TEST(KioskStaff, ReadTheTimeOfThePlaceWhereItStands)
{
    Kiosk kiosk;
    kiosk.desk.theProfile.timeZone = "Asia/Tokyo";
    kiosk.desk.receipts = {kiosk.desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown})};
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actReceipts"));
    const auto *found = qobject_cast<QAbstractButton *>(kiosk.find(QStringLiteral("foundReceipt")));
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->text().contains(QStringLiteral("9:00"))) << found->text().toStdString(); // noon in London: 21:00
}

TEST(KioskStaff, CleanTheScreenWithoutTouchingAnythingUntilAFingerRests)
{
    Kiosk kiosk;
    kiosk.goToStaff();
    kiosk.touch(QStringLiteral("actClean"));
    ASSERT_EQ(kiosk.screenName(), QStringLiteral("cleaningScreen"));
    for (int i = 0; i < 8; ++i)
        QTest::mouseClick(kiosk.window->shown(), Qt::LeftButton, {}, {30 + 100 * i, 30});
    Kiosk::settle();
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("cleaningScreen"));
    QTest::mousePress(kiosk.window->shown(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kiosk.screenName() == u"attractScreen"; }));
}
