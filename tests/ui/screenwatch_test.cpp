#include "privatebus.h"
#include "ui/lock/screenwatch.h"

#include <QCoreApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

/// As much of logind as is asked.
class FakeLogind : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(QObject *object) : QDBusAbstractAdaptor(object) { }

    QStringList asked;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked << id;
        return QDBusObjectPath{QStringLiteral("/org/freedesktop/login1/session/_32")};
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);
};

namespace dreamjar::ui {
namespace {

class ScreenWatchTest : public test::PrivateBus
{
protected:
    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        desktop.send(message);
    }
    /// Until everything that was said has been heard: the bus keeps the order.
    void settle()
    {
        const QDBusMessage ping = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
            QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
        desktop.call(ping);
        here.call(ping);
        QCoreApplication::processEvents();
    }
};

TEST_F(ScreenWatchTest, HearsTheScreenSaversOfTheDesktops)
{
    ScreenWatch watch{here, QDBusConnection{QString{}}, {}};
    QSignalSpy locked{&watch, &ScreenWatch::screenLocked};
    const QString name = QStringLiteral("ActiveChanged");
    // The bus may hear of the watch only after it was told something: said again until it is heard.
    const auto isHeard = [&](const QString &path, const QString &interface) {
        locked.clear();
        return QTest::qWaitFor([&] {
            say(path, interface, name, {true});
            return QTest::qWaitFor([&] { return !locked.isEmpty(); }, 50);
        });
    };
    EXPECT_TRUE(isHeard(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver")));
    EXPECT_TRUE(isHeard(QStringLiteral("/org/gnome/ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")));
    EXPECT_TRUE(isHeard(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver")));
    locked.clear();
    say(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), name, {false});
    EXPECT_FALSE(QTest::qWaitFor([&] { return !locked.isEmpty(); }, 100));
}

TEST_F(ScreenWatchTest, HearsLogindOfThisSessionAlone)
{
    QObject object;
    FakeLogind logind{&object};
    ASSERT_TRUE(desktop.registerObject(QStringLiteral("/org/freedesktop/login1"), &object));
    ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.login1")));
    ScreenWatch watch{QDBusConnection{QString{}}, here, QStringLiteral("2")};
    QSignalSpy locked{&watch, &ScreenWatch::screenLocked};
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    // The answer about the session may still be on its way.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        say(QStringLiteral("/org/freedesktop/login1/session/_31"), session, QStringLiteral("Lock"));
        say(QStringLiteral("/org/freedesktop/login1/session/_32"), session, QStringLiteral("Lock"));
        return QTest::qWaitFor([&] { return !locked.isEmpty(); }, 50);
    }));
    EXPECT_EQ(logind.asked, QStringList{QStringLiteral("2")});
    settle();
    const auto before = locked.size();
    say(QStringLiteral("/org/freedesktop/login1/session/_31"), session, QStringLiteral("Lock"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return locked.size() > before; }, 100));
    Q_EMIT logind.PrepareForSleep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return locked.size() > before; }));
}

TEST(ScreenWatch, HearsNothingWithoutABus)
{
    const QDBusConnection none{QString{}};
    const ScreenWatch watch{none, none, QStringLiteral("2")};
    SUCCEED();
}

}
}

#include "screenwatch_test.moc"
