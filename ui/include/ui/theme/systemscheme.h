#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace dreamjar::ui {

/// Watches what the desktop prefers (org.freedesktop.portal.Settings): dark or light, motion or none. Never blocks;
/// without a portal it stays silent.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    /// False without a bus to talk to, so that nobody waits for one to be started.
    static bool mayHaveBus();

Q_SIGNALS:
    void darkPreferred(bool dark);
    void reducedMotionPreferred(bool reduced);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
};

}
