#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

namespace dreamjar::ui {

/// Hears, by D-Bus, that the desktop locks its screen or goes to sleep. Without a bus it hears nothing.
class ScreenWatch : public QObject
{
    Q_OBJECT
public:
    /// `session` has the screen saver, `system` has logind. `sessionId` names this session there (XDG_SESSION_ID).
    ScreenWatch(const QDBusConnection &session, const QDBusConnection &system, const QString &sessionId,
        QObject *parent = nullptr);

Q_SIGNALS:
    void screenLocked();

private Q_SLOTS:
    void saverChanged(bool active);
    void sleepPrepared(bool begins);
    void sessionLocked();

private:
    void watchSession(const QString &sessionId);

    QDBusConnection m_system;
};

}
