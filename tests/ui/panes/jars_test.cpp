#include "ui/panes/jardeeds.h"
#include "ui/panes/jarspane.h"
#include "ui/panes/undobar.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "domain/rules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::JarsPane;

namespace {

struct JarsDesk : Home {
    ui::UndoBar bar{theme};
    ui::JarDeeds deeds{theme, source(), commands, states, clock, bar};
    std::unique_ptr<JarsPane> pane;

    JarsDesk() { view.childRows = {sampleChild(1, QStringLiteral("Mia Rose"), {2017, 5, 4}, Gender::Female, 0, 0, 0)}; }
    void addJar(qint64 raised = 120, int gifts = 3)
    {
        view.jarRows.append(
            sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, raised, 500, gifts, true));
    }
    void open()
    {
        signIn();
        pane = std::make_unique<JarsPane>(theme, source(), commands, states, clock, deeds);
        QObject::connect(&deeds, &ui::JarDeeds::needsNewDay, pane.get(), &JarsPane::reopenJar);
        pane->resize(1000, 900);
        pane->show();
        Home::settle();
    }
    void openForm()
    {
        open();
        click(*pane, "addJarButton");
        Home::settle();
    }
    void fillIn()
    {
        type(*pane, "jarTitleEdit", QStringLiteral("Bicycle"));
        type(*pane, "jarDescriptionEdit", QStringLiteral("A blue one"));
        type(*pane, "jarGoalEdit", QStringLiteral("500"));
        child<QComboBox>(*pane, "jarCategoryBox")->setCurrentIndex(0);
    }
};

}

TEST(JarsPane, SendsWhoHasNoChildToTheChildren)
{
    JarsDesk desk;
    desk.view.childRows.clear();
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarsEmpty"); }));
    QSignalSpy child{desk.pane.get(), &JarsPane::newChildChosen};
    for (QPushButton *button : desk.pane->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Add a child"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(child.size(), 1);
}

TEST(JarsPane, StartsAJar)
{
    JarsDesk desk;
    desk.openForm();
    desk.fillIn();
    type(*desk.pane, "jarPictureEdit", QStringLiteral("https://example.org/bike.jpg"));
    click(*desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "addJarButton"); }));
    ASSERT_EQ(desk.commands.jars.size(), 1);
    const CampaignDraft &jar = desk.commands.jars[0];
    EXPECT_EQ(jar.title, QStringLiteral("Bicycle"));
    EXPECT_EQ(jar.description, QStringLiteral("A blue one"));
    EXPECT_EQ(jar.goal, Money::units(500));
    EXPECT_EQ(jar.category, Category::Sports);
    EXPECT_EQ(jar.image, QStringLiteral("https://example.org/bike.jpg"));
    EXPECT_FALSE(jar.hasDeadline);
    EXPECT_FALSE(jar.deadline.has_value());
}

TEST(JarsPane, EndsAPickedDayAtItsLastSecondHere)
{
    JarsDesk desk;
    desk.openForm();
    desk.fillIn();
    child<QCheckBox>(*desk.pane, "jarDeadlineCheck")->click();
    child<QDateEdit>(*desk.pane, "jarDeadlineEdit")->setDate({2026, 8, 1});
    click(*desk.pane, "saveJarButton");
    ASSERT_EQ(desk.commands.jars.size(), 1);
    EXPECT_TRUE(desk.commands.jars[0].hasDeadline);
    EXPECT_EQ(desk.commands.jars[0].deadline, endOfDay({2026, 8, 1}, QTimeZone::systemTimeZone()));
}

TEST(JarsPane, TellsEveryMissingFieldAtOnce)
{
    JarsDesk desk;
    desk.openForm();
    click(*desk.pane, "saveJarButton");
    for (const char16_t *sentence :
        {u"give the jar a title", u"what the jar is for", u"Please enter the goal", u"choose a category"})
        EXPECT_TRUE(isReadable(*desk.pane, QString::fromUtf16(sentence))) << QString::fromUtf16(sentence).toStdString();
    EXPECT_TRUE(desk.commands.jars.isEmpty());
}

TEST(JarsPane, CountsATitleByCodePoints)
{
    JarsDesk desk;
    desk.openForm();
    desk.fillIn();
    child<QLineEdit>(*desk.pane, "jarTitleEdit")->setText(QStringLiteral("🎈").repeated(201));
    click(*desk.pane, "saveJarButton");
    EXPECT_TRUE(desk.commands.jars.isEmpty());
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("200 characters or fewer")));
    child<QLineEdit>(*desk.pane, "jarTitleEdit")->setText(QStringLiteral("🎈").repeated(200));
    click(*desk.pane, "saveJarButton");
    EXPECT_EQ(desk.commands.jars.size(), 1);
}

TEST(JarsPane, KeepsADraftAndOffersItBack)
{
    JarsDesk desk;
    desk.openForm();
    type(*desk.pane, "jarTitleEdit", QStringLiteral("A half-written kite"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.commands.drafts.contains(QStringLiteral("jar:new")); }));

    // The program is killed and started again.
    FakeCommands after;
    after.drafts = desk.commands.drafts;
    JarsPane again{desk.theme, desk.source(), after, desk.states, desk.clock, desk.deeds};
    again.resize(1000, 900);
    again.show();
    Home::settle();
    click(again, "addJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(again, "jarDraftMessage"); }));
    EXPECT_TRUE(child<QLineEdit>(again, "jarTitleEdit")->text().isEmpty()) << "offered, not forced";
    for (QPushButton *button : again.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Go on with it"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(child<QLineEdit>(again, "jarTitleEdit")->text(), QStringLiteral("A half-written kite"));
}

TEST(JarsPane, DropsTheDraftOnceTheJarIsSaved)
{
    JarsDesk desk;
    desk.commands.drafts.insert(QStringLiteral("jar:new"), "{\"title\":\"Old\"}");
    desk.openForm();
    desk.fillIn();
    click(*desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "addJarButton"); }));
    EXPECT_TRUE(desk.commands.drafts.isEmpty());
}

// A14: closing sends nothing but that, and for ten seconds it is taken back.
TEST(JarsPane, ClosesAJarAndTakesItBack)
{
    JarsDesk desk;
    desk.addJar();
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "turnJarButton");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_FALSE(desk.commands.editedJars[0].isOpen);
    CampaignDraft same = desk.commands.editedJars[0];
    same.isOpen = true;
    EXPECT_EQ(same, draftOf(desk.view.jarRows[0].campaign));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.bar.isHidden(); }));
    EXPECT_TRUE(desk.bar.text().contains(QStringLiteral("closed")));
    desk.bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    ASSERT_EQ(desk.commands.editedJars.size(), 2);
    EXPECT_TRUE(desk.commands.editedJars[1].isOpen);
}

TEST(JarsPane, OffersUndoForTenSecondsAndNoLonger)
{
    JarsDesk desk;
    desk.addJar();
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "turnJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.bar.isHidden(); }));
    auto *end = desk.bar.findChild<QTimer *>(QStringLiteral("undoEnd"));
    ASSERT_NE(end, nullptr);
    EXPECT_EQ(end->intervalAsDuration(), std::chrono::seconds{10});
    EXPECT_TRUE(end->isActive());
    end->start(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.bar.isHidden(); }));
    EXPECT_EQ(desk.commands.editedJars.size(), 1);
}

// F11: unlisted until it is published, and then by one press.
TEST(JarsPane, PublishesOnlyWhenAsked)
{
    JarsDesk desk;
    desk.openForm();
    desk.fillIn();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("stands in no list")));
    EXPECT_EQ(child<QPushButton>(*desk.pane, "saveJarButton")->text(), QStringLiteral("Save this jar"));
    click(*desk.pane, "saveJarButton");
    ASSERT_EQ(desk.commands.jars.size(), 1);
    EXPECT_FALSE(desk.commands.jars[0].isOpen);

    JarsDesk other;
    other.openForm();
    other.fillIn();
    child<QCheckBox>(*other.pane, "jarPublishCheck")->click();
    EXPECT_EQ(child<QPushButton>(*other.pane, "saveJarButton")->text(), QStringLiteral("Publish this jar"));
    click(*other.pane, "saveJarButton");
    ASSERT_EQ(other.commands.jars.size(), 1);
    EXPECT_TRUE(other.commands.jars[0].isOpen);
}

TEST(JarsPane, SaysThatAJarIsNotPublishedAndPublishesIt)
{
    JarsDesk desk;
    desk.addJar(0, 0);
    desk.view.jarRows[0].campaign.isOpen = false;
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    EXPECT_EQ(child<QPushButton>(*desk.pane, "turnJarButton")->text(), QStringLiteral("Publish"));
    click(*desk.pane, "turnJarButton");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_TRUE(desk.commands.editedJars[0].isOpen);
}

TEST(JarsPane, AsksForANewLastDayBeforeAnEndedJarOpensAgain)
{
    JarsDesk desk;
    desk.addJar();
    desk.view.jarRows[0].campaign.isOpen = false;
    desk.view.jarRows[0].campaign.hasDeadline = true;
    desk.view.jarRows[0].campaign.deadline = desk.clock.now() - std::chrono::hours{72};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "turnJarButton");
    EXPECT_TRUE(desk.commands.editedJars.isEmpty());
    click(*desk.pane, "saveJarButton");
    EXPECT_TRUE(desk.commands.editedJars.isEmpty()) << "the old day is no answer";
    child<QDateEdit>(*desk.pane, "jarDeadlineEdit")->setDate({2026, 9, 1});
    click(*desk.pane, "saveJarButton");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_TRUE(desk.commands.editedJars[0].isOpen);
}

TEST(JarsPane, LetsAParentChooseWhoFindsAJarAndWhichAmountsItOffers)
{
    JarsDesk desk;
    desk.openForm();
    desk.fillIn();
    auto *reach = child<QComboBox>(*desk.pane, "jarReachBox");
    EXPECT_EQ(Reach(reach->currentData().toInt()), Reach::Listed);
    reach->setCurrentIndex(reach->findData(int(Reach::Private)));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("For everybody else it is not there")));
    type(*desk.pane, "jarAmountsEdit", QStringLiteral("5, 15 and 40"));
    click(*desk.pane, "saveJarButton");
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("four to six different amounts")));
    type(*desk.pane, "jarAmountsEdit", QStringLiteral("5; 15, 40 90"));
    click(*desk.pane, "saveJarButton");
    ASSERT_EQ(desk.commands.jars.size(), 1);
    EXPECT_EQ(desk.commands.jars[0].reach, Reach::Private);
    EXPECT_EQ(desk.commands.jars[0].suggestedAmounts,
        (QList<Money>{Money::units(5), Money::units(15), Money::units(40), Money::units(90)}));
}

TEST(JarsPane, PromisesNoPrivateJarWhereTheServerKnowsNone)
{
    JarsDesk desk;
    sync::ServerState server = desk.states.server();
    server.plain = true;
    desk.states.setServer(server);
    desk.openForm();
    EXPECT_FALSE(isShown(*desk.pane, "jarReachBox"));
    EXPECT_FALSE(isShown(*desk.pane, "jarAmountsEdit"));
}

TEST(JarsPane, NamesWhatGoesWithADeletedJar)
{
    JarsDesk desk;
    desk.addJar(120, 3);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "deleteJarButton");
    const QString words = child<QLabel>(*desk.pane, "askText")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("3 gifts"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("120"))) << words.toStdString();
    EXPECT_TRUE(desk.commands.deletedJars.isEmpty());
    click(*desk.pane, "confirmButton");
    ASSERT_EQ(desk.commands.deletedJars.size(), 1);
    EXPECT_EQ(desk.commands.deletedJars[0], CampaignId{1});
    // A15: ten seconds before it is sent, and taken back by its entry in the outbox.
    EXPECT_EQ(desk.commands.grace, std::chrono::seconds{10});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.bar.isHidden(); }));
    desk.bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(desk.commands.cancelled, QList<qint64>{77});
}

TEST(JarsPane, OffersToSaveTheGiftsBeforeTheirJarIsDeleted)
{
    JarsDesk desk;
    desk.addJar(120, 2);
    const replica::JarRow another
        = sampleJar(9, QStringLiteral("Violin"), QStringLiteral("Mia"), Category::Hobbies, 5, 50, 1, true);
    const auto give = [&](qint64 id, const replica::JarRow &jar, qint64 amount, int daysAgo) {
        replica::GiftRow gift = sampleGift(id, jar, QStringLiteral("Sophie Lang"), amount,
            desk.clock.now() - std::chrono::hours{24 * daysAgo}, {}, Visibility::Anonymous);
        gift.owned = true;
        gift.donation.donorEmail = QStringLiteral("sophie@example.org");
        desk.view.giftRows << gift;
    };
    give(3, another, 5, 1);
    give(2, desk.view.jarRows[0], 100, 2);
    give(1, desk.view.jarRows[0], 20, 3);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "deleteJarButton");
    click(*desk.pane, "exportFirstButton");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gifts.csv"));
    chooseFile(*desk.pane, path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "exportFirstMessage"); }, 20'000));
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines
        = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << "the gifts of this jar and no other";
    EXPECT_TRUE(lines[1].contains(QStringLiteral("Sophie Lang,sophie@example.org,hidden publicly,100")))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(QStringLiteral(",20,"))) << lines[2].toStdString();
    EXPECT_TRUE(isShown(*desk.pane, "askText")) << "the question still stands";
    EXPECT_TRUE(desk.commands.deletedJars.isEmpty());
}

TEST(JarsPane, EditsEveryFieldAndKeepsAnUntouchedDeadline)
{
    JarsDesk desk;
    desk.addJar();
    const Instant odd = Instant::fromDateTime(QDateTime({2026, 9, 1}, {7, 13}, Qt::UTC)); // another program's hour
    desk.view.jarRows[0].campaign.hasDeadline = true;
    desk.view.jarRows[0].campaign.deadline = odd;
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    click(*desk.pane, "editJarButton");
    EXPECT_EQ(child<QLineEdit>(*desk.pane, "jarTitleEdit")->text(), QStringLiteral("Bicycle"));
    type(*desk.pane, "jarTitleEdit", QStringLiteral("Blue bicycle"));
    child<QComboBox>(*desk.pane, "jarCategoryBox")->setCurrentIndex(4);
    click(*desk.pane, "saveJarButton");
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_EQ(desk.commands.editedJars[0].title, QStringLiteral("Blue bicycle"));
    EXPECT_EQ(desk.commands.editedJars[0].category, Category::Dreams);
    EXPECT_EQ(desk.commands.editedJars[0].deadline, odd);
}

TEST(JarsPane, ShowsManyJarsAPageAtATime)
{
    JarsDesk desk;
    for (int id = 1; id <= 250; ++id)
        desk.view.jarRows.append(
            sampleJar(id, QStringLiteral("Jar"), QStringLiteral("Mia"), Category::Sports, 1, 9, 1, true));
    desk.open();
    const auto cards = [&] { return desk.pane->findChildren<QWidget *>(QStringLiteral("jarRowCard")).size(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards() == 24; }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("250 jars")));
    for (int page = 1; page < 6; ++page)
        click(*desk.pane, "moreJarsButton");
    EXPECT_TRUE(QTest::qWaitFor([&] { return cards() == 144; }, 30'000)) << "past the first page of the model";
}

TEST(JarsPane, OpensAJarsPageByAClick)
{
    JarsDesk desk;
    desk.addJar();
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "jarRowCard"); }));
    QSignalSpy chosen{desk.pane.get(), &JarsPane::jarChosen};
    QTest::mouseClick(child<QWidget>(*desk.pane, "jarRowCard"), Qt::LeftButton, {}, {30, 60});
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<CampaignId>(), CampaignId{1});
}
