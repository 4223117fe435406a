#include "guard/idlewatch.h"
#include "tourof.h"

#include <QDir>
#include <QLinearGradient>
#include <QPainter>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

/// Something that looks like a photograph from two metres away.
QImage aLandscape()
{
    QImage image(960, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 480);
    sky.setColorAt(0, QColor(0x5b, 0x8d, 0xc9));
    sky.setColorAt(1, QColor(0xf3, 0xd9, 0xb1));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xff, 0xf2, 0xc4));
    painter.drawEllipse(QPoint(700, 300), 70, 70);
    painter.setBrush(QColor(0x3f, 0x6d, 0x4e));
    painter.drawEllipse(QPoint(200, 820), 520, 330);
    painter.setBrush(QColor(0x2c, 0x52, 0x42));
    painter.drawEllipse(QPoint(760, 860), 480, 330);
    return image;
}

void fill(FakeDesk &desk, Instant now)
{
    desk.thePaper = station::Paper::Roll80;
    desk.theHealth.activated = desk.theHealth.online = true;
    desk.theHealth.waiting = 3;
    desk.theHealth.oldest = desk.theHealth.lastSync = now;
    desk.theHealth.freeBytes = 12'000'000'000;
    desk.theHealth.todayCount = 41;
    desk.theHealth.todaySum = Money::units(1234);
    desk.receipts = {desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown}),
        desk.thanksFor({CampaignId{2}, Money::units(50), {}, {}, {}, Visibility::Shown})};
}

}

/// Pictures of every screen of a station: kiosk_pictures DIR [WIDTHxHEIGHT] [LANGUAGE] [TEXT-SIZES-UP] [light|dark]
/// [photos|drawn] [JARS].
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("kiosk")));
    QDir().mkpath(folder.path());
    const QStringList size = arguments.value(2, QStringLiteral("1280x800")).split(u'x');
    const int larger = arguments.value(4).toInt();
    const bool dark = arguments.value(5) == u"dark";
    const int jars = arguments.value(7, QStringLiteral("6")).toInt();
    Kiosk kiosk({size.value(0).toInt(), size.value(1).toInt()}, jars, {}, dark ? ui::Scheme::Dark : ui::Scheme::Light);
    kiosk.desk.theProfile.language = arguments.value(3, QStringLiteral("en"));
    fill(kiosk.desk, kiosk.clock.now());
    if (arguments.value(6) == u"photos") {
        for (int jar = 0; jar < jars; jar += 2) {
            showPhoto(kiosk.desk, jar, aLandscape());
            kiosk.desk.theJars[jar].donors = {QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("Cleo")};
        }
    }
    kiosk.window->reset();
    Kiosk::settle();
    QTest::qWait(300); // for the pictures
    const auto save
        = [&](const QString &name) { kiosk.window->grab().save(folder.filePath(name + QStringLiteral(".png"))); };
    tour(kiosk, [&](const QString &name, QWidget &) {
        for (int i = 0; i < larger && kiosk.find(QStringLiteral("textSizeButton")) && (name == u"02-jars" || name == u"11-pin"); ++i)
            kiosk.touch(QStringLiteral("textSizeButton"));
        save(name);
    });
    for (const auto &[ready, name] : {std::pair{station::Readiness::Revoked, "21-revoked"},
             {station::Readiness::DiskFails, "22-disk"}, {station::Readiness::NoJars, "23-no-jars"}}) {
        kiosk.desk.ready = ready;
        kiosk.window->reset();
        Kiosk::settle();
        save(QString::fromLatin1(name));
    }
    kiosk.desk.ready = station::Readiness::Open;
    kiosk.window->reset();
    Kiosk::settle();
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    Q_EMIT kiosk.window->findChild<kiosk::IdleWatch *>()->asks(20);
    Kiosk::settle();
    save(QStringLiteral("24-still-there"));
    return 0;
}
