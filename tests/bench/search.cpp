// bench_search DIR JARS: types searches into Browse over so many jars in DIR, which are made when they are not there.
// Prints what the slowest key took until its answer was painted, in milliseconds, and what stood in the field then.

#include "bigbook.h"
#include "items/jarlistmodel.h"
#include "ui/panes/browsepane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <cstdio>

namespace {

using namespace dreamjar;

constexpr std::chrono::seconds patience{20};
constexpr std::chrono::milliseconds typingPace{60}; // the hand rests, so that each key waits for its own answer

bool awaitAnswer(items::JarListModel &jars)
{
    bool came = false;
    QEventLoop loop;
    QObject::connect(&jars, &items::JarListModel::refreshed, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(typingPace, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QLineEdit &field, QChar letter)
{
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key{kind, letter.isNull() ? int(Qt::Key_Backspace) : 0, Qt::NoModifier, letter.isNull() ? QString{} : QString{letter}};
        QCoreApplication::sendEvent(&field, &key);
    }
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const bool isThere = QFileInfo::exists(arguments[1]);
    auto replica = replica::Replica::open(arguments[1], clock);
    if (!replica || (!isThere && !bench::fillBook(**replica, arguments[2].toInt(), 0))) {
        std::fputs("The jars could not be made.\n", stderr);
        return 1;
    }
    sync::States states;
    ui::Theme theme{ui::Scheme::Light};
    theme.apply(application);
    ui::BrowsePane pane{theme, {(*replica)->reader(), (*replica)->changes()}, states, clock};
    pane.resize(1060, 760);
    pane.show();
    auto &jars = *pane.findChild<items::JarListModel *>();
    auto &field = *pane.findChild<QLineEdit *>(QStringLiteral("browseSearchEdit"));
    auto &gallery = *pane.findChild<QListView *>(QStringLiteral("browseView"));
    if (!awaitAnswer(jars))
        return 1;
    double slowest = 0;
    QString then;
    for (const char *words : {"elodie", "mi lo ter", "finba", "for the ba", "xyzzy"}) {
        QString keys = QString::fromLatin1(words);
        keys.append(QString{keys.size(), QChar{}}); // and back
        for (const QChar letter : std::as_const(keys)) {
            rest();
            const QString before = pane.search();
            QElapsedTimer time;
            time.start();
            press(field, letter);
            if (pane.search() == before)
                continue; // a space at the end asks nothing new
            if (!awaitAnswer(jars)) {
                std::fputs("An answer did not come.\n", stderr);
                return 1;
            }
            gallery.viewport()->repaint();
            const double took = static_cast<double>(time.nsecsElapsed()) / 1e6;
            std::fprintf(stderr, "%8.1f '%s', %d jars\n", took, qPrintable(field.text()), jars.total());
            if (took > slowest) {
                slowest = took;
                then = field.text();
            }
        }
    }
    std::printf("%.1f '%s'\n", slowest, qPrintable(then));
    return 0;
}
