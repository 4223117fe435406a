#include "tourof.h"

#include <QDir>

using namespace dreamjar;
using namespace dreamjar::test;

/// Pictures of every screen of a station: kiosk_pictures DIR [WIDTHxHEIGHT] [LANGUAGE] [TEXT-SIZES-UP].
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("kiosk")));
    const QStringList size = arguments.value(2, QStringLiteral("1280x800")).split(u'x');
    Kiosk kiosk({size.value(0).toInt(), size.value(1).toInt()});
    kiosk.desk.theProfile.language = arguments.value(3, QStringLiteral("en"));
    kiosk.desk.thePaper = station::Paper::Roll80;
    kiosk.desk.theHealth.activated = kiosk.desk.theHealth.online = true;
    kiosk.desk.theHealth.waiting = 3;
    kiosk.desk.theHealth.oldest = kiosk.desk.theHealth.lastSync = kiosk.clock.now();
    kiosk.desk.theHealth.freeBytes = 12'000'000'000;
    kiosk.desk.theHealth.todayCount = 41;
    kiosk.desk.theHealth.todaySum = Money::units(1234);
    kiosk.desk.receipts = {kiosk.desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown}),
        kiosk.desk.thanksFor({CampaignId{2}, Money::units(50), {}, {}, {}, Visibility::Shown})};
    kiosk.window->reset();
    Kiosk::settle();
    QDir().mkpath(folder.path());
    const int larger = arguments.value(4).toInt();
    tour(kiosk, [&](const QString &name, QWidget &) {
        for (int i = 0; i < larger && kiosk.find(QStringLiteral("textSizeButton")) && (name == u"02-jars" || name == u"11-pin"); ++i)
            kiosk.touch(QStringLiteral("textSizeButton"));
        kiosk.window->grab().save(folder.filePath(name + QStringLiteral(".png")));
    });
    return 0;
}
