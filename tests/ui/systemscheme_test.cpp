#include "ui/theme/systemscheme.h"

#include "privatebus.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

/// What a desktop's portal answers.
class FakePortal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(QObject *object) : QDBusAbstractAdaptor(object) { }
    using Settings = QMap<QString, QVariantMap>;

    Settings settings;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &groups)
    {
        asked = groups;
        return settings;
    }

public:
    QStringList asked;

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

namespace dreamjar::ui {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");

class SystemSchemeTest : public test::PrivateBus
{
protected:
    void openPortal()
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
        ASSERT_TRUE(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &object));
        ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    QObject object;
    FakePortal *portal = new FakePortal{&object};
};

TEST_F(SystemSchemeTest, ReadsWhatTheDesktopPrefersWithoutBlocking)
{
    portal->settings = {{appearance, {{QStringLiteral("color-scheme"), 1U}}},
        {QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}}};
    openPortal();
    SystemScheme scheme{here};
    QSignalSpy dark{&scheme, &SystemScheme::darkPreferred}, reduced{&scheme, &SystemScheme::reducedMotionPreferred};
    EXPECT_EQ(dark.size(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dark.size() == 1 && reduced.size() == 1; }, 10000));
    EXPECT_TRUE(dark[0][0].toBool());
    EXPECT_TRUE(reduced[0][0].toBool());
    EXPECT_TRUE(portal->asked.contains(appearance));
}

TEST_F(SystemSchemeTest, FollowsAChangeLive)
{
    openPortal();
    SystemScheme scheme{here};
    QSignalSpy dark{&scheme, &SystemScheme::darkPreferred};
    ASSERT_TRUE(QTest::qWaitFor([&] { return !portal->asked.isEmpty(); }, 10000));
    Q_EMIT portal->SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant{1U});
    Q_EMIT portal->SettingChanged(appearance, QStringLiteral("accent-color"), QDBusVariant{1U});
    Q_EMIT portal->SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant{2U});
    ASSERT_TRUE(QTest::qWaitFor([&] { return dark.size() == 2; }, 10000));
    EXPECT_TRUE(dark[0][0].toBool());
    EXPECT_FALSE(dark[1][0].toBool());
}

TEST_F(SystemSchemeTest, StaysSilentWithoutAPortal)
{
    SystemScheme scheme{here};
    QSignalSpy dark{&scheme, &SystemScheme::darkPreferred};
    EXPECT_FALSE(QTest::qWaitFor([&] { return dark.size() > 0; }, 100));
    SystemScheme nobody{QDBusConnection{QStringLiteral("no such connection")}};
    EXPECT_FALSE(QTest::qWaitFor([&] { return dark.size() > 0; }, 50));
}

}
}

#include "systemscheme_test.moc"
