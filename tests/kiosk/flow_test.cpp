#include "tourof.h"

#include "ui/widgets/jarwidget.h"
#include "widgets/touchfield.h"

#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using station::GiveTrouble;

TEST(KioskFlow, TakesAGiftOfAPresetAmountInFiveTouches)
{
    Kiosk kiosk;
    kiosk.goToCheck();
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("thanksScreen"));
    EXPECT_LE(kiosk.touches, 5);
    ASSERT_EQ(kiosk.desk.given.size(), 1);
    EXPECT_EQ(kiosk.desk.given.first().jar, CampaignId{2});
    EXPECT_EQ(kiosk.desk.given.first().amount, Money::units(20));
    EXPECT_TRUE(kiosk.desk.given.first().name.isEmpty());
    EXPECT_TRUE(kiosk.shows(QStringLiteral("0198c7a2")));
}

TEST(KioskFlow, LetsTheJarRiseByTheGift)
{
    Kiosk kiosk;
    kiosk.desk.theJars[1].goal = Money::units(100);
    kiosk.desk.theJars[1].raised = Money::units(10);
    kiosk.desk.theJars[1].waiting = {};
    const auto jar = [&] { return static_cast<ui::JarWidget *>(kiosk.find(QStringLiteral("risingJar"))); };
    kiosk.goToCheck();
    kiosk.touch(QStringLiteral("giveButton"));
    ASSERT_NE(jar(), nullptr);
    EXPECT_EQ(jar()->confirmed(), Percentage::tenths(100));
    EXPECT_TRUE(QTest::qWaitFor([&] { return jar()->waiting() == Percentage::tenths(200); }));
    kiosk.touch(QStringLiteral("doneButton"));
    kiosk.desk.still = true;
    kiosk.window->reset();
    Kiosk::settle();
    kiosk.goToCheck();
    kiosk.touch(QStringLiteral("giveButton"));
    ASSERT_NE(jar(), nullptr);
    EXPECT_EQ(jar()->waiting(), Percentage::tenths(200)) << "it has risen where nothing moves";
}

TEST(KioskFlow, AsksForNoJarWhereThereIsOne)
{
    Kiosk kiosk({1280, 800}, 1);
    kiosk.touchMiddle();
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("amountScreen"));
    kiosk.touch(QStringLiteral("backButton"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("attractScreen"));
}

TEST(KioskFlow, TakesNameAddressAndWords)
{
    Kiosk kiosk;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.typeDigits(QStringLiteral("37"));
    kiosk.touch(QStringLiteral("amountForward"));
    const auto showsAmount = [&] { return isReadable(*kiosk.window->shown(), QStringLiteral("37")); };
    EXPECT_TRUE(showsAmount());
    kiosk.touch(QStringLiteral("whoHidden"));
    for (const QChar letter : QStringLiteral("otto"))
        kiosk.touch(QStringLiteral("key_") + letter);
    EXPECT_TRUE(showsAmount()) << kiosk.screenName().toStdString();
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.typeIn(QStringLiteral("otto@example.org"));
    EXPECT_TRUE(showsAmount()) << kiosk.screenName().toStdString();
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.typeIn(QStringLiteral("Ride far!"));
    EXPECT_TRUE(showsAmount()) << kiosk.screenName().toStdString();
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_TRUE(showsAmount());
    kiosk.touch(QStringLiteral("giveButton"));
    ASSERT_EQ(kiosk.desk.given.size(), 1);
    const station::Gift &gift = kiosk.desk.given.first();
    EXPECT_EQ(gift.amount, Money::units(37));
    EXPECT_EQ(gift.name, QStringLiteral("Otto"));
    EXPECT_EQ(gift.email, QStringLiteral("otto@example.org"));
    EXPECT_EQ(gift.comment, QStringLiteral("Ride far!"));
    EXPECT_EQ(gift.visibility, Visibility::Anonymous);
}

TEST(KioskFlow, SendsTheReceiptLaterToWhoLeavesAnAddressForIt)
{
    Kiosk kiosk;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    kiosk.touch(QStringLiteral("whoShown"));
    kiosk.typeIn(QStringLiteral("Otto"));
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("Your e-mail address, for the receipt")));
    kiosk.typeIn(QStringLiteral("otto@example.org"));
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.touch(QStringLiteral("skipButton")); // no words
    EXPECT_TRUE(kiosk.shows(QStringLiteral("Receipt by e-mail later: otto@example.org")));
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_NE(kiosk.find(QStringLiteral("mailWords")), nullptr);
    kiosk.touch(QStringLiteral("doneButton"));
    kiosk.goToCheck();
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_EQ(kiosk.find(QStringLiteral("mailWords")), nullptr) << "the next one left none";
}

TEST(KioskFlow, PromisesNoMailWhereAnAddressIsWantedOfEverybody)
{
    Kiosk kiosk;
    kiosk.desk.guest = true;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    kiosk.touch(QStringLiteral("whoShown"));
    kiosk.typeIn(QStringLiteral("Otto"));
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.typeIn(QStringLiteral("otto@example.org"));
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.touch(QStringLiteral("skipButton"));
    EXPECT_FALSE(kiosk.shows(QStringLiteral("Receipt by e-mail")));
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_EQ(kiosk.find(QStringLiteral("mailWords")), nullptr);
}

TEST(KioskFlow, TakesKeysOfAKeyboardWithoutATouchOfTheField)
{
    Kiosk kiosk;
    kiosk.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(kiosk.window.get()));
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    kiosk.touch(QStringLiteral("whoShown"));
    for (const char *typed : {"Otto", "otto@example.org", "Ride far!"}) {
        for (const char *key = typed; *key != '\0'; ++key)
            QTest::keyClick(kiosk.window->windowHandle(), *key);
        EXPECT_EQ(static_cast<kiosk::TouchField *>(kiosk.find(QStringLiteral("typeField")))->text(), QLatin1String(typed));
        QTest::keyClick(kiosk.window->windowHandle(), Qt::Key_Return);
        Kiosk::settle();
    }
    ASSERT_EQ(kiosk.screenName(), QStringLiteral("checkScreen"));
    EXPECT_TRUE(kiosk.find(QStringLiteral("giveButton"))->hasFocus());
}

TEST(KioskFlow, KeepsWhatWasTypedOnTheWayBackAndInALargerText)
{
    Kiosk kiosk;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    kiosk.touch(QStringLiteral("whoShown"));
    kiosk.typeIn(QStringLiteral("Otto"));
    kiosk.touch(QStringLiteral("textSizeButton"));
    EXPECT_EQ(static_cast<kiosk::TouchField *>(kiosk.find(QStringLiteral("typeField")))->text(), QStringLiteral("Otto"));
    kiosk.resize({800, 1280});
    EXPECT_EQ(static_cast<kiosk::TouchField *>(kiosk.find(QStringLiteral("typeField")))->text(), QStringLiteral("Otto"));
    kiosk.touch(QStringLiteral("typeForward"));
    kiosk.touch(QStringLiteral("skipButton")); // no e-mail
    kiosk.touch(QStringLiteral("backButton"));
    kiosk.touch(QStringLiteral("backButton"));
    EXPECT_EQ(static_cast<kiosk::TouchField *>(kiosk.find(QStringLiteral("typeField")))->text(), QStringLiteral("Otto"));
}

TEST(KioskFlow, WantsNameAndAddressByTheRulesForGuests)
{
    Kiosk kiosk;
    kiosk.desk.guest = true;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    EXPECT_EQ(kiosk.find(QStringLiteral("whoNobody")), nullptr);
    kiosk.touch(QStringLiteral("whoShown"));
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("nameScreen"));
    kiosk.typeIn(QStringLiteral("Otto"));
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_EQ(kiosk.find(QStringLiteral("skipButton")), nullptr);
    kiosk.typeIn(QStringLiteral("otto"));
    kiosk.touch(QStringLiteral("typeForward"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("emailScreen"));
}

TEST(KioskFlow, SaysWhyAGiftWasNotTakenAndTakesItAfterwards)
{
    Kiosk kiosk;
    kiosk.goToCheck();
    kiosk.desk.trouble = GiveTrouble::Disk;
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("checkScreen"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("nothing was given")));
    kiosk.desk.trouble.reset();
    kiosk.touch(QStringLiteral("giveButton"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("thanksScreen"));
    EXPECT_EQ(kiosk.desk.given.size(), 1);
}

TEST(KioskFlow, TakesTheFirstTouchOfAButtonThatIsHalfInSight)
{
    Kiosk kiosk({1024, 600}, 6);
    kiosk.goToStaff();
    auto *area = kiosk.window->shown()->findChild<QScrollArea *>();
    QWidget *button = kiosk.find(QStringLiteral("actLeave")); // the last one
    QWidget *view = area->viewport();
    area->verticalScrollBar()->setValue(
        button->mapTo(area->widget(), QPoint{0, button->height() / 2}).y() - view->height());
    Kiosk::settle();
    ASSERT_EQ(button->visibleRegion().boundingRect().height(), button->height() / 2);
    const QPoint place = button->mapTo(kiosk.window.get(), QPoint{button->width() / 2, button->height() / 4});
    QSignalSpy left{kiosk.window.get(), &kiosk::KioskWindow::leaveChosen};
    const std::unique_ptr<QPointingDevice> finger{QTest::createTouchDevice()};
    QTest::touchEvent(kiosk.window->windowHandle(), finger.get()).press(0, place);
    QTest::touchEvent(kiosk.window->windowHandle(), finger.get()).release(0, place);
    EXPECT_EQ(left.size(), 1);
}

TEST(KioskFlow, MakesOneGiftOfADoubleTouch)
{
    Kiosk kiosk;
    kiosk.goToCheck();
    QWidget *give = kiosk.find(QStringLiteral("giveButton"));
    QTest::mouseClick(give, Qt::LeftButton);
    QTest::mouseClick(give, Qt::LeftButton);
    QTest::mouseDClick(give, Qt::LeftButton);
    Kiosk::settle();
    EXPECT_EQ(kiosk.desk.given.size(), 1);
}

TEST(KioskFlow, OffersNoMoreThanItsMaximumAndNoLessThanItsMinimum)
{
    Kiosk kiosk;
    kiosk.desk.theProfile.minimum = Money::units(5);
    kiosk.desk.theProfile.maximum = Money::units(200);
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.typeDigits(QStringLiteral("4"));
    EXPECT_FALSE(kiosk.find(QStringLiteral("amountForward"))->isEnabled());
    kiosk.typeDigits(QStringLiteral("44")); // 44, and 444 is too much
    EXPECT_TRUE(kiosk.find(QStringLiteral("amountForward"))->isEnabled());
    EXPECT_TRUE(kiosk.shows(QStringLiteral("At most")));
    kiosk.touch(QStringLiteral("amountForward"));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("44")));
}

TEST(KioskFlow, ShowsTwelveJarsAPage)
{
    Kiosk kiosk({1280, 800}, 30);
    kiosk.touchMiddle();
    EXPECT_NE(kiosk.find(QStringLiteral("jar_1")), nullptr);
    EXPECT_EQ(kiosk.find(QStringLiteral("jar_13")), nullptr);
    kiosk.touch(QStringLiteral("pageAfter"));
    kiosk.touch(QStringLiteral("pageAfter"));
    EXPECT_NE(kiosk.find(QStringLiteral("jar_30")), nullptr);
    EXPECT_FALSE(kiosk.find(QStringLiteral("pageAfter"))->isEnabled());
}

TEST(KioskFlow, ShowsThePictureAndWhoGaveLastWhereItIsAllowed)
{
    Kiosk kiosk;
    const auto cornerOf = [&] { return kiosk.find(QStringLiteral("jar_1"))->grab().toImage(); };
    kiosk.touchMiddle();
    const QImage drawn = cornerOf();
    kiosk.touch(QStringLiteral("startOverButton"));
    showPhoto(kiosk.desk, 0);
    kiosk.desk.theJars[0].donors = {QStringLiteral("Ada"), QStringLiteral("Ben")};
    kiosk.touchMiddle();
    const QWidget *tile = kiosk.find(QStringLiteral("jar_1"));
    EXPECT_TRUE(tile->accessibleName().contains(QStringLiteral("Ada and Ben"))) << tile->accessibleName().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasColour(cornerOf(), photoColour); }));
    EXPECT_FALSE(hasColour(drawn, photoColour));
}

TEST(KioskFlow, SaysHonestlyHowWhatIsTypedIsKept)
{
    Kiosk kiosk;
    kiosk.desk.seals = false;
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    EXPECT_FALSE(kiosk.shows(QStringLiteral("locked away")));
    EXPECT_TRUE(kiosk.shows(QStringLiteral("kept on this machine until")));
}

TEST(KioskLanguages, EverybodyMayChooseTheirOwn)
{
    Kiosk kiosk;
    for (const char *code : {"de", "es", "fr", "ar"}) {
        const QString english = QStringLiteral("Which jar would you like to fill?");
        kiosk.touch(QStringLiteral("language_") + QLatin1String(code));
        EXPECT_EQ(kiosk.screenName(), QStringLiteral("jarsScreen"));
        EXPECT_FALSE(kiosk.shows(english)) << code;
        EXPECT_EQ(kiosk.window->shown()->layoutDirection() == Qt::RightToLeft, QLatin1String(code) == QLatin1String("ar"));
        kiosk.touch(QStringLiteral("startOverButton"));
        EXPECT_TRUE(kiosk.window->shown()->accessibleName().contains(QStringLiteral("Touch"))) << code;
    }
}
