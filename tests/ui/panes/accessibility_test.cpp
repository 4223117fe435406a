#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/panes/firstrunpane.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using Place = ui::MainWindow::Place;

namespace {

/// What a screen reader would say when the focus comes here.
QString spokenName(QWidget *widget)
{
    // A combo box of Qt 6.4 tells its value as its name; only a buddy label names it.
    if (qobject_cast<QComboBox *>(widget)) {
        for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
            if (label->buddy() == widget)
                return label->text();
        }
        return {};
    }
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString{};
}

void expectNamed(const QWidget &window, const char *where)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea *>(widget))
            continue;
        if (widget->inherits("QScrollBar") || widget->focusProxy()
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        EXPECT_FALSE(spokenName(widget).trimmed().isEmpty())
            << where << ": " << widget->metaObject()->className() << " '" << widget->objectName().toStdString()
            << "' has no name";
    }
}

}

TEST(Accessibility, EveryControlOfEveryPaneHasAName)
{
    Home home;
    fillWithSamples(home);
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};

    ui::FirstRunPane first{home.theme, [](auto &&...) {}};
    first.show();
    expectNamed(first, "first run");
    click(first, "connectCard");
    expectNamed(first, "connect");
    first.hide();

    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.resize(1280, 800);
    window.show();
    Home::settle();
    expectNamed(window, "browse");
    window.showSignIn();
    expectNamed(window, "sign in");
    window.showRegistration();
    expectNamed(window, "register");
    window.openJar(CampaignId{1});
    Home::settle();
    click(window, "giveButton");
    expectNamed(window, "give");

    home.signIn();
    const std::pair<Place, const char *> places[] = {{Place::Dashboard, "dashboard"}, {Place::Children, "children"},
        {Place::Jars, "jars"}, {Place::Gifts, "gifts"}, {Place::Settings, "settings"}};
    for (const auto &[place, name] : places) {
        window.go(place);
        Home::settle();
        expectNamed(window, name);
    }
    window.go(Place::Children);
    click(window, "addChildButton");
    expectNamed(window, "child form");
    window.go(Place::Jars);
    click(window, "addJarButton");
    expectNamed(window, "jar form");
}

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
