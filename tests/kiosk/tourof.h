#pragma once

#include "domain/picturefile.h"
#include "kiosk/kioskwindow.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"
#include "support/widgets.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QTest>

namespace dreamjar::test {

/// A station's window with a station of the test's own, not full screen but as large as asked.
class Kiosk
{
public:
    explicit Kiosk(
        QSize size = {1280, 800}, int jars = 6, kiosk::KioskOptions options = {}, ui::Scheme scheme = ui::Scheme::Light)
        : theme(scheme), desk(jars)
    {
        theme.apply(*qApp);
        window = std::make_unique<kiosk::KioskWindow>(theme, desk, desk, clock, options);
        resize(size);
        window->show();
        settle();
    }

    void resize(QSize size)
    {
        window->setFixedSize(size);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 12; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }
    QString screenName() const { return window->shown()->objectName(); }
    /// One touch in the middle of a thing that is shown.
    void touch(const QString &name)
    {
        QWidget *widget = find(name);
        ASSERT_NE(widget, nullptr) << "there is no '" << name.toStdString() << "' on " << screenName().toStdString();
        QTest::mouseClick(widget, Qt::LeftButton);
        ++touches;
        settle();
    }
    /// A touch in the middle of the window, where the start screen has no buttons.
    void touchMiddle()
    {
        QTest::mouseClick(window->shown(), Qt::LeftButton, {}, window->rect().center() - QPoint(0, window->height() / 8));
        ++touches;
        settle();
    }
    void touchCorner()
    {
        const bool rightToLeft = window->layoutDirection() == Qt::RightToLeft;
        for (int i = 0; i < 5; ++i)
            QTest::mouseClick(window->shown(), Qt::LeftButton, {}, {rightToLeft ? window->width() - 30 : 30, 30});
        settle();
    }
    void typeDigits(const QString &digits)
    {
        for (const QChar digit : digits)
            touch(QStringLiteral("digit") + digit);
    }
    /// Into the field of the screen, by a keyboard that is plugged in.
    void typeIn(const QString &text)
    {
        QTest::keyClicks(find(QStringLiteral("typeField")), text);
        settle();
    }
    /// To the last question, without a name.
    void goToCheck()
    {
        touchMiddle();
        touch(QStringLiteral("jar_2"));
        touch(QStringLiteral("preset_20"));
        touch(QStringLiteral("whoNobody"));
    }
    void goToStaff()
    {
        touchCorner();
        typeDigits(desk.pin);
        touch(QStringLiteral("pinForward"));
    }
    QWidget *find(const QString &name) const
    {
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool shows(const QString &text) const { return isReadable(*window, text); }

    ui::Theme theme;
    FakeClock clock;
    FakeDesk desk;
    std::unique_ptr<kiosk::KioskWindow> window;
    int touches = 0;
};

/// The one colour of the picture that showPhoto() gives a jar unless told otherwise.
inline const QColor photoColour{0x2e, 0x8b, 0x57};

inline QImage aPhoto()
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(photoColour);
    return image;
}

inline void showPhoto(FakeDesk &desk, int jar, const QImage &image = aPhoto())
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto file = readPictureFile(png);
    ASSERT_TRUE(file.ok());
    desk.theJars[jar].picture = QStringLiteral("http://localhost/pictures/") + file->name();
    desk.pictures.insert(desk.theJars[jar].picture, file->bytes);
}

inline bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// Goes through every screen of donor and staff, and stops at each for a look.
template <class Look>
void tour(Kiosk &kiosk, Look look)
{
    const auto stop = [&](const char *name) { look(QString::fromLatin1(name), *kiosk.window->shown()); };
    stop("01-attract");
    kiosk.touchMiddle();
    if (kiosk.desk.theJars.size() > 1) {
        stop("02-jars");
        kiosk.touch(QStringLiteral("jar_1"));
    }
    stop("03-amount");
    kiosk.touch(QStringLiteral("preset_20"));
    stop("04-who");
    kiosk.touch(QStringLiteral("whoShown"));
    stop("05-name");
    QTest::keyClicks(kiosk.find(QStringLiteral("typeField")), QStringLiteral("Otto Guest"));
    kiosk.touch(QStringLiteral("typeForward"));
    stop("06-email");
    QTest::keyClicks(kiosk.find(QStringLiteral("typeField")), QStringLiteral("otto@"));
    kiosk.touch(QStringLiteral("typeForward"));
    stop("07-email-wrong");
    QTest::keyClicks(kiosk.find(QStringLiteral("typeField")), QStringLiteral("example.org"));
    kiosk.touch(QStringLiteral("typeForward"));
    stop("08-comment");
    QTest::keyClicks(kiosk.find(QStringLiteral("typeField")), QStringLiteral("Ride far!"));
    kiosk.touch(QStringLiteral("typeForward"));
    stop("09-check");
    kiosk.touch(QStringLiteral("giveButton"));
    stop("10-thanks");
    kiosk.touch(QStringLiteral("doneButton"));
    kiosk.touchCorner();
    stop("11-pin");
    kiosk.typeDigits(kiosk.desk.pin);
    kiosk.touch(QStringLiteral("pinForward"));
    stop("12-staff");
    const auto visit = [&](const char *act, const char *name) {
        kiosk.touch(QLatin1String(act));
        stop(name);
        kiosk.touch(QStringLiteral("backButton"));
    };
    visit("actJars", "13-choose-jars");
    visit("actPresets", "14-presets");
    visit("actLanguage", "15-language");
    visit("actPaper", "16-paper");
    visit("actReceipts", "17-receipts");
    visit("actReport", "18-report");
    visit("actSetUp", "19-code");
    kiosk.touch(QStringLiteral("actRest"));
    kiosk.touch(QStringLiteral("startOverButton"));
    stop("20-resting");
}

}
