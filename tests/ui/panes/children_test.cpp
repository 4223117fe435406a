#include "ui/panes/childrenpane.h"

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::ChildrenPane;

namespace {

struct ChildrenDesk : Home {
    std::unique_ptr<ChildrenPane> pane;

    void open()
    {
        signIn();
        pane = std::make_unique<ChildrenPane>(theme, source(), commands, states, clock);
        pane->resize(900, 700);
        pane->show();
        Home::settle();
    }
    void openForm()
    {
        open();
        click(*pane, "addChildButton");
    }
};

}

TEST(ChildrenPane, InvitesToAddTheFirstChild)
{
    ChildrenDesk desk;
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childrenEmpty"); }));
    EXPECT_TRUE(isShown(*desk.pane, "addChildButton"));
}

TEST(ChildrenPane, ShowsAgeToday)
{
    ChildrenDesk desk;
    desk.view.childRows = {sampleChild(1, QStringLiteral("Mia Rose"), {2017, 6, 16}, Gender::Female, 0, 0, 0)};
    desk.clock.set(u"2026-06-15T12:00:00Z");
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childCard"); }));
    EXPECT_TRUE(child<QWidget>(*desk.pane, "childCard")->accessibleName().contains(QStringLiteral("8 years")));
    EXPECT_FALSE(isShown(*desk.pane, "childrenEmpty"));
}

TEST(ChildrenPane, AddsAChild)
{
    ChildrenDesk desk;
    desk.openForm();
    type(*desk.pane, "childNameEdit", QStringLiteral("Mia Rose Weber"));
    child<QDateEdit>(*desk.pane, "dateOfBirthEdit")->setDate({2017, 5, 4});
    child<QComboBox>(*desk.pane, "genderBox")->setCurrentIndex(2);
    type(*desk.pane, "pictureEdit", QStringLiteral("https://example.org/mia.png"));
    click(*desk.pane, "saveChildButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "addChildButton"); }));
    ASSERT_EQ(desk.commands.children.size(), 1);
    EXPECT_EQ(desk.commands.children[0].name, QStringLiteral("Mia Rose Weber"));
    EXPECT_EQ(desk.commands.children[0].dateOfBirth, (QDate{2017, 5, 4}));
    EXPECT_EQ(desk.commands.children[0].gender, Gender::Female);
    EXPECT_EQ(desk.commands.children[0].profilePicture, QStringLiteral("https://example.org/mia.png"));
}

TEST(ChildrenPane, TakesNoDateForMeantThatWasNeverChosen)
{
    ChildrenDesk desk;
    desk.openForm();
    EXPECT_EQ(child<QDateEdit>(*desk.pane, "dateOfBirthEdit")->text(), QStringLiteral("Choose a date"));
    type(*desk.pane, "childNameEdit", QStringLiteral("Mia"));
    click(*desk.pane, "saveChildButton");
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Please choose the date of birth.")));
    EXPECT_TRUE(desk.commands.children.isEmpty());
}

TEST(ChildrenPane, RefusesADateOfBirthWithItsReason)
{
    ChildrenDesk desk;
    desk.clock.set(u"2026-06-15T12:00:00Z");
    desk.openForm();
    type(*desk.pane, "childNameEdit", QStringLiteral("Mia"));
    auto *born = child<QDateEdit>(*desk.pane, "dateOfBirthEdit");
    born->setDate({2026, 6, 20});
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("not in the future")));
    born->setDate({2010, 6, 15});
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("under 16")));
    click(*desk.pane, "saveChildButton");
    EXPECT_TRUE(desk.commands.children.isEmpty());
    born->setDate({2010, 6, 16});
    EXPECT_FALSE(isReadable(*desk.pane, QStringLiteral("under 16")));
    click(*desk.pane, "saveChildButton");
    EXPECT_EQ(desk.commands.children.size(), 1);
    EXPECT_EQ(child<QLineEdit>(*desk.pane, "childNameEdit")->text(), QStringLiteral("Mia"));
}

TEST(ChildrenPane, TypesADateByKeys)
{
    ChildrenDesk desk;
    desk.openForm();
    auto *born = child<QDateEdit>(*desk.pane, "dateOfBirthEdit");
    born->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    born->setFocus();
    QTest::keyClicks(born, QStringLiteral("04052017"));
    EXPECT_EQ(born->date(), (QDate{2017, 5, 4}));
}

TEST(ChildrenPane, KeepsTheFormWhenTheDiskRefuses)
{
    ChildrenDesk desk;
    desk.commands.refusal = Refusal{Reason::StorageFailed, {}, {}};
    desk.openForm();
    type(*desk.pane, "childNameEdit", QStringLiteral("Mia"));
    child<QDateEdit>(*desk.pane, "dateOfBirthEdit")->setDate({2017, 5, 4});
    click(*desk.pane, "saveChildButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childFormMessage"); }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Is the disk full?")));
    EXPECT_EQ(child<QLineEdit>(*desk.pane, "childNameEdit")->text(), QStringLiteral("Mia"));
}

TEST(ChildrenPane, SaysWhyAChildWithAnOpenJarStays)
{
    ChildrenDesk desk;
    desk.view.childRows = {sampleChild(1, QStringLiteral("Mia"), {2017, 5, 4}, Gender::Female, 2, 1, 100)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childCard"); }));
    auto *remove = child<QPushButton>(*desk.pane, "deleteChildButton");
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("can be removed once no jar is open")));
    QSignalSpy jars{desk.pane.get(), &ChildrenPane::jarsChosen};
    click(*desk.pane, "openJarsButton");
    ASSERT_EQ(jars.size(), 1);
    EXPECT_EQ(jars[0][0].value<ChildId>(), ChildId{1});
}

TEST(ChildrenPane, AsksBeforeAChildIsRemoved)
{
    ChildrenDesk desk;
    desk.view.childRows = {sampleChild(1, QStringLiteral("Mia"), {2017, 5, 4}, Gender::Female, 2, 0, 100)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childCard"); }));
    click(*desk.pane, "deleteChildButton");
    EXPECT_TRUE(desk.commands.deletedChildren.isEmpty());
    click(*desk.pane, "keepButton");
    EXPECT_TRUE(desk.commands.deletedChildren.isEmpty());
    Home::settle();
    click(*desk.pane, "deleteChildButton");
    click(*desk.pane, "confirmButton");
    ASSERT_EQ(desk.commands.deletedChildren.size(), 1);
    EXPECT_EQ(desk.commands.deletedChildren[0], ChildId{1});
}

TEST(ChildrenPane, StartsNoJarForSomebodyOfSixteen)
{
    ChildrenDesk desk;
    desk.clock.set(u"2026-06-15T12:00:00Z");
    desk.view.childRows = {sampleChild(1, QStringLiteral("Tom"), {2010, 6, 15}, Gender::Male, 1, 1, 100)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childCard"); }));
    EXPECT_FALSE(child<QPushButton>(*desk.pane, "childNewJarButton")->isEnabled());
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("16 or older")));
}

TEST(ChildrenPane, EditsWithWhatWasThere)
{
    ChildrenDesk desk;
    desk.view.childRows = {sampleChild(1, QStringLiteral("Mia"), {2017, 5, 4}, Gender::Female, 0, 0, 0)};
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "childCard"); }));
    click(*desk.pane, "editChildButton");
    EXPECT_EQ(child<QLineEdit>(*desk.pane, "childNameEdit")->text(), QStringLiteral("Mia"));
    EXPECT_EQ(child<QDateEdit>(*desk.pane, "dateOfBirthEdit")->date(), (QDate{2017, 5, 4}));
    type(*desk.pane, "childNameEdit", QStringLiteral("Mia Rose"));
    click(*desk.pane, "saveChildButton");
    EXPECT_EQ(desk.commands.calls.last(), QStringLiteral("changeChild"));
    EXPECT_EQ(desk.commands.children.last().name, QStringLiteral("Mia Rose"));
}

// A8: sortable.
TEST(ChildrenPane, SortsTheFamily)
{
    ChildrenDesk desk;
    desk.view.childRows = {sampleChild(1, QStringLiteral("Anna"), {2012, 1, 1}, Gender::Female, 3, 1, 50),
        sampleChild(2, QStringLiteral("Ben"), {2018, 1, 1}, Gender::Male, 1, 1, 900)};
    desk.open();
    const auto first = [&] { return child<QWidget>(*desk.pane, "childCard")->accessibleName(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return first().startsWith(QStringLiteral("Anna")); }));
    auto *order = child<QComboBox>(*desk.pane, "childrenOrderBox");
    order->setCurrentIndex(order->findText(QStringLiteral("Youngest first")));
    EXPECT_TRUE(first().startsWith(QStringLiteral("Ben"))) << first().toStdString();
    order->setCurrentIndex(order->findText(QStringLiteral("Most jars")));
    EXPECT_TRUE(first().startsWith(QStringLiteral("Anna")));
    order->setCurrentIndex(order->findText(QStringLiteral("Most raised")));
    EXPECT_TRUE(first().startsWith(QStringLiteral("Ben")));
}
