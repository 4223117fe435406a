#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace dreamjar::ui {

/// A short message on the desktop, outside of the window.
struct Notice {
    QString title;
    QString text; ///< plain
    QString verb; ///< what pressing it does

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Where notices are put up. One hangs there at a time: a new one takes the place of the one before.
class NoticeBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void post(const Notice &notice) = 0;

Q_SIGNALS:
    /// The person pressed the notice.
    void pressed();
};

/// The desktop's own, by D-Bus (org.freedesktop.Notifications). Without a bus, or without anybody who shows notices there,
/// nothing happens.
class DesktopNoticeBoard : public NoticeBoard
{
    Q_OBJECT
public:
    explicit DesktopNoticeBoard(const QDBusConnection &bus, QObject *parent = nullptr);
    void post(const Notice &notice) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    uint m_shown = 0;
};

}
