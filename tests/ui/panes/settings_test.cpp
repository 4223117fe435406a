#include "panes/copiescard.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/notices/giftbell.h"

#include <QAction>
#include <QCheckBox>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::MainWindow;

namespace {

struct FakeCopies : ui::Copies {
    std::optional<QString> made;
    QStringList folders;
    QString folder() const override { return QStringLiteral("/home/anna/.local/share/dreamjar/local/backups"); }
    void save(const QString &folder, QObject *, std::function<void(std::optional<QString>)> done) override
    {
        folders << folder;
        done(made);
    }
};

struct Settings : Home {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    FakeCopies copies;
    MainWindow window{theme, source(), commands, states, clock, settings, folder.path()};

    Settings()
    {
        signIn();
        window.offerCopies(copies);
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

TEST(SettingsPane, SavesACopyWhereThePersonSays)
{
    Settings here;
    EXPECT_TRUE(isReadable(here.window, here.copies.folder()));
    auto *card = child<ui::CopiesCard>(here.window, "copiesCard");
    card->save(QStringLiteral("/media/stick"));
    EXPECT_EQ(here.copies.folders, QStringList{QStringLiteral("/media/stick")});
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("could not be written")));
    here.copies.made = QStringLiteral("/media/stick/journal.db");
    card->save(QStringLiteral("/media/stick"));
    EXPECT_TRUE(isReadable(here.window, *here.copies.made));
}

TEST(SettingsPane, SaysWhomItTalksTo)
{
    Settings here;
    EXPECT_TRUE(isReadable(here.window, QStringLiteral("the server you chose and to nobody else")));
}
