// Pictures of every pane, form and dialog with sample rows, for people to look at:
// ui_panes DIR [WIDTHxHEIGHT] [dark] [pseudo] [rtl] [LANGUAGE]. QT_SCALE_FACTOR=1.5 for other scales.
#include "pseudolocale.h"
#include "support/everyscreen.h"
#include "ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <cstdio>
#include <optional>

using namespace dreamjar;
using namespace dreamjar::test;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: ui_panes DIR [WIDTHxHEIGHT] [dark] [pseudo] [rtl] [LANGUAGE]\n", stderr);
        return 2;
    }
    const QDir folder{arguments[1]};
    folder.mkpath(QStringLiteral("."));
    QSize size{1280, 800};
    if (const QStringList wanted = arguments.value(2).split(u'x'); wanted.size() == 2)
        size = {wanted[0].toInt(), wanted[1].toInt()};
    const Qt::LayoutDirection direction = arguments.contains(u"rtl") ? Qt::RightToLeft : Qt::LeftToRight;
    std::optional<SpokenPseudo> spoken;
    if (arguments.contains(u"pseudo"))
        spoken.emplace(direction);
    else
        QGuiApplication::setLayoutDirection(direction);
    ui::Speech speech{QLocale{}};
    for (const ui::Language &language : ui::Speech::offered()) {
        if (arguments.contains(language.code))
            speech.speak(language.code);
    }
    int number = 0;
    EveryScreen{size, arguments.contains(u"dark") ? ui::Scheme::Dark : ui::Scheme::Light,
        [&](QWidget &screen, const QString &name) {
            QTest::qWait(200); // what was typed a moment ago is asked for
            screen.grab().save(
                folder.filePath(QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(name)));
        }}
        .show();
    return 0;
}
