// bench_touch DATADIR SERVER: a donation station with bench_queue's queue behind it, at 1920 x 1080. Prints how long it
// took from a touch to each next screen, in milliseconds, and which screen that was; then by how many kilobytes the turns
// of the start screen's loop in a whole day made the program larger.

#include "app/client.h"
#include "kiosk/kioskwindow.h"
#include "remote/memoryvault.h"
#include "remote/transport.h"
#include "replica/replica.h"
#include "residentmemory.h"
#include "screens/attractscreen.h"
#include "station/stationdesk.h"
#include "sync/engine.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTest>
#include <cstdio>

namespace {

using namespace dreamjar;

/// No network.
class Silence : public remote::Transport
{
public:
    void send(const remote::Request &, QObject *, Done) override { }
};

class Visitor : public QObject
{
public:
    explicit Visitor(kiosk::KioskWindow &window) : m_window(window) { qApp->installEventFilter(this); }

    /// From before the touch until the next screen is painted whole.
    template <class Touch>
    void timed(Touch touch)
    {
        const QWidget *before = m_window.shown();
        m_painted = false;
        QElapsedTimer timer;
        timer.start();
        touch();
        while ((m_window.shown() == before || !m_painted) && timer.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_isLost |= m_window.shown() == before;
        std::printf("touch %.2f %s\n", took, qPrintable(m_window.shown()->objectName()));
        // What was left for later is no part of the next one.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    void touch(const char *name)
    {
        QWidget *target = find(name);
        if (target)
            timed([&] { QTest::mouseClick(target, Qt::LeftButton); });
        else
            m_isLost = true;
    }
    void touchMiddle()
    {
        timed([&] { QTest::mouseClick(m_window.shown(), Qt::LeftButton, {}, m_window.rect().center()); });
    }
    void touchCorner()
    {
        timed([&] {
            for (int i = 0; i < 5; ++i)
                QTest::mouseClick(m_window.shown(), Qt::LeftButton, {}, {30, 30});
        });
    }
    void type(const QString &text) { QTest::keyClicks(find("typeField"), text); }
    void typePin()
    {
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(find("digit5"), Qt::LeftButton);
    }
    bool isLost() const { return m_isLost; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched == m_window.shown())
            m_painted = true;
        return false;
    }

private:
    QWidget *find(const char *name) const
    {
        for (QWidget *widget : m_window.findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    kiosk::KioskWindow &m_window;
    bool m_painted = false, m_isLost = false;
};

void visitEverything(Visitor &visitor)
{
    visitor.touchMiddle();
    visitor.touch("jar_1");
    visitor.touch("preset_20");
    visitor.touch("whoShown");
    visitor.type(QStringLiteral("Otto"));
    visitor.touch("typeForward");
    visitor.type(QStringLiteral("otto@example.org"));
    visitor.touch("typeForward");
    visitor.type(QStringLiteral("Ride far!"));
    visitor.touch("typeForward");
    visitor.touch("giveButton");
    visitor.touch("doneButton");
    visitor.touch("language_ar");
    visitor.touch("textSizeButton");
    visitor.touch("startOverButton");
    visitor.touchCorner(); // nobody chose a PIN yet: twice
    visitor.typePin();
    visitor.touch("pinForward");
    visitor.typePin();
    visitor.touch("pinForward");
    visitor.touch("startOverButton");
    visitor.touchCorner();
    visitor.typePin();
    visitor.touch("pinForward");
    for (const char *act :
        {"actJars", "actPresets", "actLanguage", "actPaper", "actReceipts", "actReport", "actSetUp"}) {
        visitor.touch(act);
        visitor.touch("backButton");
    }
    visitor.touch("startOverButton");
}

/// Each turn painted, as it would be in seven seconds; every 40 seconds all of it moves a little.
void turn(kiosk::AttractScreen &attract, int times)
{
    for (int i = 0; i < times; ++i) {
        attract.showNext();
        if (i % 6 == 5)
            attract.drift();
        QCoreApplication::processEvents();
    }
}

/// In a small window: what a turn keeps does not grow with the pixels it paints, only the time that a day takes.
kiosk::AttractScreen *startInASmallWindow(kiosk::KioskWindow &window)
{
    const QPointer<QWidget> before = window.shown();
    window.setFixedSize(640, 400);
    if (!QTest::qWaitFor([&] { return !before; })) // made anew for its size
        return nullptr;
    return qobject_cast<kiosk::AttractScreen *>(window.shown());
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString folder = app::replicaFolder({arguments[1], QUrl(arguments[2]), false, {}});
    const SystemClock clock;
    SystemKeySource keys;
    auto replica = replica::Replica::open(folder, clock);
    if (!replica)
        return 1;
    remote::MemoryVault vault;
    sync::Engine engine{**replica, vault, clock, keys, {}, [] { return std::make_unique<Silence>(); }};
    ui::Theme theme;
    theme.apply(application);
    station::StationDesk desk{**replica, engine, folder, clock, keys};
    desk.start();
    if (!QTest::qWaitFor(
            [&] { return desk.readiness() == station::Readiness::Open && desk.health().todayCount > 0; }, 30'000)) {
        std::fputs("The station does not open.\n", stderr);
        return 1;
    }
    kiosk::KioskWindow window{theme, desk, desk, clock};
    window.setFixedSize(1920, 1080);
    window.show();
    QCoreApplication::processEvents();

    Visitor visitor{window};
    visitEverything(visitor);
    kiosk::AttractScreen *attract = startInASmallWindow(window);
    if (visitor.isLost() || !attract) {
        std::fprintf(stderr, "The visitor got lost at %s.\n", qPrintable(window.shown()->objectName()));
        return 1;
    }
    constexpr int aDay = 24 * 60 * 60 / 7;
    turn(*attract, aDay / 20);
    const qint64 before = bench::residentKilobytes();
    turn(*attract, aDay);
    std::printf("loop %lld\n", static_cast<long long>(bench::residentKilobytes() - before));
    return 0;
}
