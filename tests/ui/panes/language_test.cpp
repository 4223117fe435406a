#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"

#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;

TEST(LanguageChoice, IsKeptAndToldAndFoundAgainByTheNextWindow)
{
    Home home;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    EXPECT_EQ(ui::remembered::language(settings), QString{});
    const auto open = [&] {
        auto window = std::make_unique<ui::MainWindow>(
            home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path());
        window->show();
        window->go(ui::MainWindow::Place::Settings);
        Home::settle();
        return window;
    };
    {
        const auto window = open();
        QSignalSpy told{window.get(), &ui::MainWindow::languageChosen};
        auto *box = child<QComboBox>(*window, "languageBox");
        ASSERT_TRUE(box);
        EXPECT_EQ(box->currentData().toString(), QString{}) << "the system's, until one is chosen";
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(told.size(), 1);
        EXPECT_EQ(told[0][0].toString(), QStringLiteral("en"));
    }
    EXPECT_EQ(ui::remembered::language(settings), QStringLiteral("en"));
    const auto window = open();
    EXPECT_EQ(child<QComboBox>(*window, "languageBox")->currentText(), QStringLiteral("English"));
}
