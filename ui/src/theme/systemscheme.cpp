#include "ui/theme/systemscheme.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QLoggingCategory>

namespace dreamjar::ui {

namespace {
Q_LOGGING_CATEGORY(lcScheme, "dreamjar.ui.scheme")
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
}

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    QDBusConnection connection = bus;
    // Without the type's name connect() returns false and says nothing: Qt 6.4 cannot match the slot.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    if (!connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
            SLOT(settingChanged(QString, QString, QDBusVariant))))
        qCWarning(lcScheme) << "cannot follow the desktop's colour scheme";

    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    ask << QStringList{appearance, gnome};
    auto *watcher = new QDBusPendingCallWatcher{connection.asyncCall(ask), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QMap<QString, QVariantMap>> reply = *watcher;
        if (reply.isError())
            return; // no portal here
        const QMap<QString, QVariantMap> groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto setting = group->begin(); setting != group->end(); ++setting)
                take(group.key(), setting.key(), setting.value());
        }
    });
}

bool SystemScheme::mayHaveBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void SystemScheme::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == u"color-scheme")
        Q_EMIT darkPreferred(value.toUInt() == 1); // 0: no preference, 1: dark, 2: light
    else if (group == gnome && key == u"enable-animations")
        Q_EMIT reducedMotionPreferred(!value.toBool());
    else if (group == appearance && key == u"reduced-motion")
        Q_EMIT reducedMotionPreferred(value.toUInt() == 1);
}

}
