#pragma once

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace dreamjar::desktop {

/// A door bell in the file system that only this user can ring. By hand and not by QLocalServer, because QtNetwork is
/// not loaded before the first picture.
class RaiseSocket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~RaiseSocket() override;

    /// Listens at `path`; what lies there is a dead one's and is taken away.
    bool listen(const QString &path);
    /// Rings at `path`. True when somebody answered in time.
    static bool ring(const QString &path);

Q_SIGNALS:
    void rung();

private:
    void answer();

    int m_socket = -1;
    QByteArray m_path;
    QSocketNotifier *m_notifier = nullptr;
};

}
