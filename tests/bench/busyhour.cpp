#include "busyhour.h"

#include "bigbook.h"
#include "items/source.h"
#include "ui/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>

namespace dreamjar::bench {

namespace {

using Place = ui::MainWindow::Place;

void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool comes(const std::function<bool()> &condition)
{
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.hasExpired(20'000))
            return false;
        spin(std::chrono::milliseconds{5});
    }
    return true;
}

template <class Widget>
Widget *seen(const QWidget &window, const char *name = "")
{
    // Without a name all of them: an empty one would ask for those that have none.
    for (Widget *widget : window.findChildren<Widget *>(*name ? QString::fromLatin1(name) : QString{})) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool hasRows(const QWidget &window)
{
    const auto *view = seen<QAbstractItemView>(window);
    return view && view->model() && view->model()->rowCount() > 0;
}

void type(QWidget &field, const QString &text)
{
    for (const QChar letter : text) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key{kind, 0, Qt::NoModifier, QString{letter}};
            QCoreApplication::sendEvent(&field, &key);
        }
        spin(std::chrono::milliseconds{40});
    }
}

void scroll(QAbstractItemView &view, int steps)
{
    for (int i = 0; i < steps; ++i) {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(i % 8 == 7 ? bar->maximum() : bar->value() + view.height());
        spin(std::chrono::milliseconds{10});
    }
    view.scrollToTop();
}

/// Pulls that bring something, one after the other, in the background.
class News : public QObject
{
public:
    News(replica::Replica &replica, int jars) : m_replica(replica), m_jars(jars)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_replica.cache(
                this, [state = someNews(m_jars, m_round++)](replica::Cache &cache) { return cache.apply(state).ok(); },
                [](bool) {});
        });
        m_timer.start(std::chrono::milliseconds{100});
    }

private:
    replica::Replica &m_replica;
    int m_jars;
    int m_round = 0;
    QTimer m_timer;
};

}

bool playBusyHour(replica::Replica &replica, sync::Commands &commands, sync::States &states, const Clock &clock, int jars,
    StallWatch &watch)
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    // Until there is a picture nobody waits for a window that stands still, but for the start, which has its own row.
    ui::Theme theme{ui::Scheme::Light};
    theme.apply(*qApp);
    replica.setViewer(ownerOfBook().id);
    states.setAccount({ownerOfBook(), sync::AccountState::Keeping::Kept, false, {}});
    ui::MainWindow window{
        theme, {replica.reader(), replica.changes()}, commands, states, clock, settings, folder.path()};
    window.resize(1280, 800);
    window.show();
    spin(std::chrono::milliseconds{50});
    watch.during(QStringLiteral("making the menus"));
    window.makeMenus();
    spin(std::chrono::milliseconds{50});

    watch.during(QStringLiteral("opening Browse"));
    window.go(Place::Browse);
    auto *view = seen<QAbstractItemView>(window, "browseView");
    if (!view || !comes([&] { return hasRows(window); }))
        return false;
    watch.during(QStringLiteral("scrolling the gallery"));
    scroll(*view, 40);

    const News news{replica, jars};
    auto *search = seen<QLineEdit>(window, "browseSearchEdit");
    if (!search)
        return false;
    watch.during(QStringLiteral("typing a search"));
    for (const char *words : {"elodie ba", "mi lo t", "finba"}) {
        type(*search, QString::fromLatin1(words));
        search->clear();
        spin(std::chrono::milliseconds{50});
    }
    if (auto *sort = seen<QComboBox>(window, "browseSortBox")) {
        watch.during(QStringLiteral("sorting the gallery"));
        for (int i = sort->count() - 1; i >= 0; --i) {
            sort->setCurrentIndex(i);
            spin(std::chrono::milliseconds{100});
        }
    }
    for (int round = 0; round < 2; ++round) {
        for (const Place place :
            {Place::Dashboard, Place::Children, Place::Jars, Place::Gifts, Place::Settings, Place::Browse}) {
            watch.during(QStringLiteral("switching to %1").arg(QLatin1String(QMetaEnum::fromType<Place>().valueToKey(int(place)))));
            window.go(place);
            spin(std::chrono::milliseconds{150});
        }
    }
    watch.during(QStringLiteral("scrolling the gifts"));
    window.go(Place::Gifts);
    if (!comes([&] { return hasRows(window); }))
        return false;
    scroll(*seen<QAbstractItemView>(window), 40);
    return true;
}

}
