#include "panes/backupcard.h"
#include "panes/restoredialog.h"
#include "support/fakebackups.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/notices/giftbell.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::MainWindow;

namespace {

struct Settings : Home {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    FakeBackups copies;
    MainWindow window{theme, source(), commands, states, clock, settings, folder.path()};

    Settings()
    {
        signIn();
        copies.moments = {clock.now() - std::chrono::hours{20}, clock.now() - std::chrono::hours{44}};
        window.offerBackups(copies);
        window.makeMenus();
        window.resize(1280, 900);
        window.show();
        window.go(MainWindow::Place::Settings);
        settle();
    }
};

}

TEST(SettingsPane, KeepsWhenNoticesAreWanted)
{
    Settings here;
    EXPECT_FALSE(child<QTimeEdit>(here.window, "quietFromEdit")->isEnabled());
    child<QCheckBox>(here.window, "quietHoursCheck")->click();
    child<QTimeEdit>(here.window, "quietFromEdit")->setTime({22, 30});
    ui::NoticeWish wish = ui::remembered::noticeWish(here.settings);
    EXPECT_TRUE(wish.on && wish.quietHours);
    EXPECT_EQ(wish.quietFrom, QTime(22, 30));
    child<QCheckBox>(here.window, "noticesCheck")->click();
    EXPECT_FALSE(ui::remembered::noticeWish(here.settings).on);
    EXPECT_FALSE(isShown(here.window, "stayInTrayCheck")) << "there is no tray to stay in";
}

TEST(SettingsPane, HasTheSameLookAsTheMenu)
{
    Settings here;
    here.window.findChild<QAction *>(QStringLiteral("schemeDarkAction"))->trigger();
    EXPECT_TRUE(child<QRadioButton>(here.window, "schemeDark")->isChecked());
    EXPECT_TRUE(here.theme.isDark());
    click(here.window, "schemeLight");
    EXPECT_TRUE(here.window.findChild<QAction *>(QStringLiteral("schemeLightAction"))->isChecked());
    EXPECT_FALSE(here.theme.isDark());
}

TEST(SettingsPane, CopiesEverythingWhereThePersonSays)
{
    Settings here; // PRODUCT E14
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("The last one is of")));
    auto *card = child<ui::BackupCard>(here.window, "backupCard");
    card->copyTo(QStringLiteral("/media/stick"));
    EXPECT_EQ(here.copies.folders, QStringList{QStringLiteral("/media/stick")});
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("Copied to /media/stick")));
    here.copies.trouble = QStringLiteral("The disk is full.");
    card->copyTo(QStringLiteral("/media/stick"));
    EXPECT_TRUE(isReadable(here.window, here.copies.trouble));
}

TEST(SettingsPane, ChoosesAFolderThatGetsACopyADay)
{
    Settings here; // PRODUCT E14
    auto *card = child<ui::BackupCard>(here.window, "backupCard");
    EXPECT_FALSE(isShown(here.window, "backupNoPlace"));
    card->copyDailyTo(QStringLiteral("/media/stick"));
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("goes into /media/stick as well. The last one there is of")));
    here.copies.trouble = QStringLiteral("The disk is full.");
    card->copyDailyTo(QStringLiteral("/media/other"));
    EXPECT_TRUE(isReadable(here.window, here.copies.trouble));
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("/media/stick"))) << "the one before stays";
    here.copies.chosen.trouble = QStringLiteral("It is not there just now.");
    here.copies.trouble.clear();
    here.window.go(MainWindow::Place::Browse);
    here.window.go(MainWindow::Place::Settings);
    EXPECT_TRUE(isReadable(here.window, here.copies.chosen.trouble));
    click(here.window, "backupNoPlace");
    EXPECT_EQ(here.copies.chosen.folder, QString{});
    EXPECT_FALSE(isShown(here.window, "backupNoPlace"));
}

TEST(SettingsPane, LeadsToPuttingACopyBack)
{
    Settings here; // PRODUCT E14
    click(here.window, "backupRestore");
    auto *dialog = child<ui::RestoreDialog>(here.window, "restoreDialog");
    ASSERT_EQ(child<QListWidget>(*dialog, "restoreList")->count(), 2);
    child<QListWidget>(*dialog, "restoreList")->setCurrentRow(1);
    click(*dialog, "restoreNow");
    EXPECT_EQ(here.copies.putBackMoments, QList<Instant>{here.copies.moments[1]});

    ui::RestoreDialog without{here.theme, {}, here.clock.now()};
    EXPECT_FALSE(child<QPushButton>(without, "restoreNow")->isEnabled()) << "there is nothing to put back";
    without.setFolder(QStringLiteral("/media/stick"));
    EXPECT_TRUE(child<QPushButton>(without, "restoreNow")->isEnabled());
}

TEST(SettingsPane, SaysWhomItTalksTo)
{
    Settings here;
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("the server you chose and to nobody else")));
}
