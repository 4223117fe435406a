#include "support/everyscreen.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

bool waitsForTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.isWindow()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy()
        && !widget.inherits("QScrollBar");
}

std::string nameOf(const QWidget &widget)
{
    return std::string{widget.metaObject()->className()} + " '" + widget.objectName().toStdString() + "'";
}

/// Presses Tab until the focus comes round; what it came to.
QSet<QWidget *> reachedByTab(QWidget &screen, int key, Qt::KeyboardModifiers modifiers, qsizetype atMost)
{
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step < atMost; ++step) {
        QWidget *focus = screen.focusWidget();
        if (focus)
            reached.insert(focus);
        QTest::keyClick(focus ? focus : &screen, Qt::Key(key), modifiers);
    }
    return reached;
}

}

TEST(Keyboard, ReachesEveryControlOfEveryScreenAndIsCaughtNowhere)
{
    EveryScreen{{1280, 800}, ui::Scheme::Light,
        [](QWidget &screen, const QString &name) {
            screen.activateWindow();
            QList<QWidget *> wanted;
            for (QWidget *widget : screen.findChildren<QWidget *>()) {
                if (widget->window() == &screen && waitsForTab(*widget))
                    wanted << widget;
            }
            ASSERT_FALSE(wanted.isEmpty()) << name.toStdString();
            wanted.first()->setFocus(Qt::TabFocusReason);
            const auto forwards = reachedByTab(screen, Qt::Key_Tab, Qt::NoModifier, wanted.size() + 4);
            const auto backwards = reachedByTab(screen, Qt::Key_Backtab, Qt::ShiftModifier, wanted.size() + 4);
            for (QWidget *widget : std::as_const(wanted)) {
                if (!waitsForTab(*widget))
                    continue; // another one of its group of choices took its place
                EXPECT_TRUE(forwards.contains(widget))
                    << name.toStdString() << ": Tab does not come to " << nameOf(*widget);
                EXPECT_TRUE(backwards.contains(widget))
                    << name.toStdString() << ": Shift+Tab does not come to " << nameOf(*widget);
            }
        }}
        .show();
}

TEST(Menus, ComeWithoutMovingThePage)
{
    Home home;
    home.theme.apply(*qApp); // the style sheet says how high a menu bar is
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::MainWindow window{home.theme, home.source(), home.commands, home.states, home.clock, settings, folder.path()};
    window.resize(1280, 800);
    window.show();
    Home::settle();
    const auto top = [&] { return window.shownPane()->mapTo(&window, QPoint{}).y(); };
    const int before = top();
    window.makeMenus();
    Home::settle();
    EXPECT_EQ(top(), before);
    EXPECT_TRUE(isShown(window, "menuBar"));
    EXPECT_EQ(child<QMenuBar>(window, "menuBar")->geometry().bottom() + 1, before);
}
