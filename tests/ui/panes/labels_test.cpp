#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using Place = ui::MainWindow::Place;

TEST(Accessibility, EveryFieldIsLabelledByItsOwnLabel)
{
    Home home;
    fillWithSamples(home);
    home.signIn();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.show();
    window.go(Place::Jars);
    Home::settle();
    click(window, "addJarButton");
    for (const char *name :
        {"jarChildBox", "jarTitleEdit", "jarDescriptionEdit", "jarGoalEdit", "jarCategoryBox", "jarPictureEdit"}) {
        bool labelled = false;
        for (const QLabel *label : window.findChildren<QLabel *>())
            labelled |= label->buddy() && label->buddy()->objectName() == QLatin1String(name);
        EXPECT_TRUE(labelled) << name;
    }
}
