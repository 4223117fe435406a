#include "lock/absence.h"
#include "support/fakeaccount.h"
#include "support/fakepin.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/lock/clipboardguard.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;
using ui::MainWindow;
using Place = MainWindow::Place;

namespace {

struct Locked : Home {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    FakePin pin;
    QList<bool> told;
    std::unique_ptr<MainWindow> window;

    Locked()
    {
        fillWithSamples(*this);
        signIn();
        pin.pin = QStringLiteral("2468");
    }
    void open()
    {
        window = std::make_unique<MainWindow>(theme, source(), commands, states, clock, settings, folder.path());
        QObject::connect(window.get(), &MainWindow::lockedChanged, window.get(), [this](bool locked) { told << locked; });
        window->resize(1280, 900);
        window->offerLock(pin);
        if (pin.isSet())
            window->lock();
        window->makeMenus();
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }
    void unlock(const QString &digits)
    {
        type(*window, "unlockEdit", digits);
        click(*window, "unlockButton");
        settle();
    }
};

}

TEST(Lock, IsThereAtTheStartAndOpensWithThePin)
{
    Locked desk;
    desk.open();
    EXPECT_TRUE(desk.window->isLocked());
    EXPECT_TRUE(isShown(*desk.window, "unlockEdit"));
    EXPECT_FALSE(isShown(*desk.window, "dashboardPane"));
    EXPECT_FALSE(isShown(*desk.window, "menuBar"));
    desk.unlock(QStringLiteral("1111"));
    EXPECT_TRUE(desk.window->isLocked());
    EXPECT_TRUE(isReadable(*desk.window, QStringLiteral("This is not the PIN.")));
    desk.unlock(QStringLiteral("2468"));
    EXPECT_FALSE(desk.window->isLocked());
    EXPECT_TRUE(isShown(*desk.window, "dashboardPane"));
    EXPECT_TRUE(isShown(*desk.window, "menuBar"));
    EXPECT_EQ(desk.told, (QList<bool>{true, false}));
}

TEST(Lock, SilencesTheActionsButLeaving)
{
    Locked desk;
    desk.open();
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    desk.settle();
    EXPECT_FALSE(isShown(*desk.window, "childNameEdit"));
    EXPECT_FALSE(isShown(*desk.window, "helpWindow"));
    EXPECT_TRUE(desk.window->findChild<QAction *>(QStringLiteral("quitAction"))->isEnabled());
    desk.unlock(QStringLiteral("2468"));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    EXPECT_TRUE(isShown(*desk.window, "childNameEdit"));
}

TEST(Lock, KeepsWhatWasTypedAndHidesDialogsMeanwhile)
{
    Locked desk;
    desk.pin.pin.clear();
    desk.open();
    desk.window->newChild();
    type(*desk.window, "childNameEdit", QStringLiteral("Mia"));
    desk.window->showHelp(true);
    desk.pin.pin = QStringLiteral("2468");
    desk.window->lock();
    EXPECT_FALSE(isShown(*desk.window, "helpWindow"));
    EXPECT_FALSE(isShown(*desk.window, "childNameEdit"));
    desk.unlock(QStringLiteral("2468"));
    EXPECT_TRUE(isShown(*desk.window, "helpWindow"));
    EXPECT_EQ(child<QLineEdit>(*desk.window, "childNameEdit")->text(), QStringLiteral("Mia"));
}

TEST(Lock, LeadsToItsSettingsWithoutAPin)
{
    Locked desk;
    desk.pin.pin.clear();
    desk.open();
    desk.window->findChild<QAction *>(QStringLiteral("lockAction"))->trigger();
    EXPECT_FALSE(desk.window->isLocked());
    ASSERT_TRUE(isShown(*desk.window, "newPinEdit"));
    type(*desk.window, "newPinEdit", QStringLiteral("12"));
    click(*desk.window, "pinSaveButton");
    EXPECT_FALSE(desk.pin.isSet());
    type(*desk.window, "newPinEdit", QStringLiteral("1357"));
    click(*desk.window, "pinSaveButton");
    EXPECT_EQ(desk.pin.pin, QStringLiteral("1357"));
    desk.window->findChild<QAction *>(QStringLiteral("lockAction"))->trigger();
    EXPECT_TRUE(desk.window->isLocked());
}

TEST(Lock, IsTakenAwayOnlyWithThePin)
{
    Locked desk;
    desk.open();
    desk.unlock(QStringLiteral("2468"));
    desk.window->go(Place::Settings);
    click(*desk.window, "pinRemoveButton");
    EXPECT_TRUE(desk.pin.isSet());
    type(*desk.window, "currentPinEdit", QStringLiteral("2468"));
    click(*desk.window, "pinRemoveButton");
    EXPECT_FALSE(desk.pin.isSet());
}

TEST(Lock, AForgottenPinSignsOut)
{
    Locked desk;
    desk.open();
    click(*desk.window, "forgottenPinButton");
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("signOut")));
    EXPECT_TRUE(desk.window->isLocked()) << "not before everything private is gone";
    desk.signOut();
    Home::settle();
    EXPECT_FALSE(desk.window->isLocked());
    EXPECT_FALSE(desk.pin.isSet());
    EXPECT_TRUE(isShown(*desk.window, "browsePane"));
}

TEST(Lock, AForgottenPinSignsOutWhoeverCouldComeInWithOneClickAsWell)
{
    Locked desk;
    FakeAccount account;
    sync::AccountState both = desk.states.account();
    both.others = {aParent(2)};
    desk.states.setAccount(both);
    desk.open();
    desk.window->offerAccount(account);
    click(*desk.window, "forgottenPinButton");
    EXPECT_EQ(account.othersForgotten, 1);
    both.parent.reset();
    desk.states.setAccount(both);
    Home::settle();
    EXPECT_TRUE(desk.window->isLocked()) << "Berta's jars are one click away";
    both.others.clear();
    desk.states.setAccount(both);
    Home::settle();
    EXPECT_FALSE(desk.window->isLocked());
    EXPECT_FALSE(desk.pin.isSet());
}

TEST(Absence, IsNoticedAndPutOffByAnyKey)
{
    ui::Absence absence;
    QSignalSpy noticed{&absence, &ui::Absence::noticed};
    absence.setPatience(30ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticed.size() == 1; }));
    QWidget somewhere;
    somewhere.show();
    QTest::keyClick(&somewhere, Qt::Key_A); // somebody is back
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticed.size() == 2; }));
    absence.setPatience(0ms);
    QTest::keyClick(&somewhere, Qt::Key_A);
    EXPECT_FALSE(QTest::qWaitFor([&] { return noticed.size() == 3; }, 60));
}

TEST(ClipboardGuard, TakesAnAddressOutAfterAWhileAndNothingElse)
{
    QClipboard &clipboard = *QApplication::clipboard();
    bool own = true;
    const ui::ClipboardGuard guard{clipboard, [&own] { return own; }, 20ms};
    clipboard.setText(QStringLiteral("ruth@example.org"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }));
    clipboard.setText(QStringLiteral("the jar of Mia"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }, 60));
    own = false;
    clipboard.setText(QStringLiteral("somebody@else.example"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }, 60));
}
