#include "ui/lock/screenwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace dreamjar::ui {

namespace {
const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");
}

ScreenWatch::ScreenWatch(const QDBusConnection &session, const QDBusConnection &system, const QString &sessionId,
    QObject *parent)
    : QObject(parent), m_system(system)
{
    if (session.isConnected()) {
        QDBusConnection bus = session;
        // Each desktop says it under a path and by a service of its own.
        for (const QString &interface : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
            bus.connect({}, {}, interface, QStringLiteral("ActiveChanged"), this, SLOT(saverChanged(bool)));
    }
    if (m_system.isConnected()) {
        m_system.connect(logind, logindPath, logindManager, QStringLiteral("PrepareForSleep"), this, SLOT(sleepPrepared(bool)));
        if (!sessionId.isEmpty())
            watchSession(sessionId);
    }
}

/// Only this session's: others on the same computer lock theirs when they like.
void ScreenWatch::watchSession(const QString &sessionId)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(logind, logindPath, logindManager, QStringLiteral("GetSession"));
    ask << sessionId;
    auto *watcher = new QDBusPendingCallWatcher{m_system.asyncCall(ask), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            m_system.connect(logind, reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    });
}

void ScreenWatch::saverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void ScreenWatch::sessionLocked()
{
    Q_EMIT screenLocked();
}

void ScreenWatch::sleepPrepared(bool begins)
{
    if (begins)
        Q_EMIT screenLocked();
}

}
