#include "tourof.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QShortcut>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

/// What the program shows beside the one window.
QStringList otherWindows(const Kiosk &kiosk)
{
    QStringList names;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != kiosk.window.get() && widget->isVisible())
            names << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return names;
}

/// Any key, also those that QTest has no letter for.
void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers chord = Qt::NoModifier)
{
    const QString text = key < 0x80 ? QString(QChar(key)).toLower() : QString();
    QTest::sendKeyEvent(QTest::Click, target, key, text, chord);
}

/// Full screen as in earnest; how large the offscreen platform makes it does not matter.
void goFullScreen(Kiosk &kiosk)
{
    kiosk.window->setMinimumSize(0, 0);
    kiosk.window->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    kiosk.window->showFullScreen();
    Kiosk::settle();
}

}

TEST(LockDown, NoKnownWayLeadsOut)
{
    Kiosk kiosk;
    goFullScreen(kiosk);
    QWidget *screen = kiosk.window->shown();
    int shortcuts = 0;
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), kiosk.window.get());
    QObject::connect(shortcut, &QShortcut::activated, kiosk.window.get(), [&] { ++shortcuts; });
    press(screen, Qt::Key_Escape);
    press(screen, Qt::Key_F11);
    press(screen, Qt::Key_F4, Qt::AltModifier);
    press(screen, Qt::Key_Tab, Qt::AltModifier);
    press(screen, Qt::Key_Q, Qt::ControlModifier);
    press(screen, Qt::Key_P, Qt::ControlModifier);
    press(screen, Qt::Key_Menu);
    QTest::mouseClick(screen, Qt::RightButton);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {200, 200}, screen->mapToGlobal(QPoint{200, 200}));
    QApplication::sendEvent(screen, &menu);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/etc/passwd"))});
    QDropEvent drop({200, 200}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(screen, &drop);
    EXPECT_FALSE(drop.isAccepted());
    EXPECT_FALSE(kiosk.window->close());
    kiosk.window->showMinimized();
    Kiosk::settle();
    EXPECT_EQ(shortcuts, 0);
    EXPECT_TRUE(kiosk.window->isVisible());
    EXPECT_TRUE(kiosk.window->isFullScreen());
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("attractScreen"));
    EXPECT_EQ(otherWindows(kiosk), QStringList());
}

TEST(LockDown, HidesWhatOpensBesideTheWindow)
{
    Kiosk kiosk;
    QWidget stray;
    stray.show();
    Kiosk::settle();
    EXPECT_FALSE(stray.isVisible());
    EXPECT_TRUE(kiosk.window->isVisible());
}

TEST(LockDown, HoldsAgainstTwentyThousandRandomTouchesAndKeys)
{
    const quint32 seed = qEnvironmentVariableIsSet("DREAMJAR_MONKEY_SEED") ? qEnvironmentVariableIntValue("DREAMJAR_MONKEY_SEED")
                                                                          : 20261125;
    QRandomGenerator chance(seed);
    kiosk::KioskOptions options;
    options.printCommand = {QStringLiteral("true")};
    Kiosk kiosk({1024, 600}, 14, options);
    kiosk.desk.thePaper = station::Paper::Roll80;
    goFullScreen(kiosk);
    const qint64 process = QCoreApplication::applicationPid();
    bool left = false;
    QObject::connect(kiosk.window.get(), &kiosk::KioskWindow::leaveChosen, kiosk.window.get(), [&] { left = true; });
    const QList<Qt::KeyboardModifiers> chords{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
        Qt::AltModifier, Qt::MetaModifier, Qt::ControlModifier | Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};
    const auto somewhere = [&] {
        return QPoint(chance.bounded(kiosk.window->width()), chance.bounded(kiosk.window->height()));
    };
    const auto at = [&](QPoint place) -> std::pair<QWidget *, QPoint> {
        QWidget *target = kiosk.window->childAt(place);
        if (!target)
            target = kiosk.window.get();
        return {target, target->mapFrom(kiosk.window.get(), place)};
    };
#ifdef __SANITIZE_ADDRESS__
    constexpr int times = 3'000; // for the sanitizer's sake; the whole number runs without it
#else
    constexpr int times = 20'000;
#endif
    for (int i = 0; i < times; ++i) {
        switch (chance.bounded(8)) {
        case 0:
        case 1: {
            QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : kiosk.window.get();
            const Qt::Key key = chance.bounded(2) == 0 ? static_cast<Qt::Key>(chance.bounded(0x20, 0x7f))
                                                       : static_cast<Qt::Key>(0x01000000 + chance.bounded(0x60));
            press(target, key, chords.at(chance.bounded(static_cast<int>(chords.size()))));
            break;
        }
        case 2: { // a drag
            const auto [target, from] = at(somewhere());
            QTest::mousePress(target, Qt::LeftButton, {}, from);
            QTest::mouseMove(kiosk.window.get(), somewhere());
            QTest::mouseRelease(target, Qt::LeftButton, {}, from + QPoint(chance.bounded(200) - 100, chance.bounded(200) - 100));
            break;
        }
        case 3: {
            const auto [target, place] = at(somewhere());
            QTest::mouseClick(target, chance.bounded(2) == 0 ? Qt::RightButton : Qt::MiddleButton, {}, place);
            break;
        }
        case 4: {
            const auto [target, place] = at(somewhere());
            QTest::mouseDClick(target, Qt::LeftButton, {}, place);
            break;
        }
        case 5:
            kiosk.window->close();
            break;
        default: {
            const auto [target, place] = at(somewhere());
            QTest::mouseClick(target, Qt::LeftButton, {}, place);
            break;
        }
        }
        if (i % 16 == 0)
            QCoreApplication::processEvents();
        if (i % 64 == 0)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(kiosk.window->isVisible()) << "seed " << seed << ", step " << i;
    }
    Kiosk::settle();
    EXPECT_EQ(QCoreApplication::applicationPid(), process);
    EXPECT_FALSE(left);
    EXPECT_TRUE(kiosk.window->isFullScreen());
    EXPECT_NE(kiosk.screenName(), QStringLiteral("staffScreen"));
    EXPECT_EQ(otherWindows(kiosk), QStringList());
}
