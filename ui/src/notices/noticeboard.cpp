#include "ui/notices/noticeboard.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <QVariantMap>

namespace dreamjar::ui {

namespace {
Q_LOGGING_CATEGORY(lcNotices, "dreamjar.ui.notices")
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
}

DesktopNoticeBoard::DesktopNoticeBoard(const QDBusConnection &bus, QObject *parent) : NoticeBoard(parent), m_bus(bus)
{
    if (m_bus.isConnected()
        && !m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString))))
        qCWarning(lcNotices) << "cannot hear of notices that are pressed";
}

void DesktopNoticeBoard::post(const Notice &notice)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // The text is markup there; the title is not.
    call << QStringLiteral("DreamJar") << m_shown << QStringLiteral("dreamjar") << notice.title
         << notice.text.toHtmlEscaped() << QStringList{defaultAction, notice.verb}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("dreamjar")}} << -1;
    auto *watcher = new QDBusPendingCallWatcher{m_bus.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_shown = reply.value();
    });
}

void DesktopNoticeBoard::actionInvoked(uint id, const QString &action)
{
    if (id == m_shown && m_shown != 0 && action == defaultAction)
        Q_EMIT pressed();
}

}
