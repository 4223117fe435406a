#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace dreamjar::desktop {

/// One window per data folder. The first one listens on a local socket that only this user can reach; a second start
/// asks it to come forward and leaves. The data's lock file stays the judge of who may write; this is the courtesy.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True when a first window answered and comes forward.
    bool raiseFirst() const;
    /// Becomes the one that others raise. A socket that a killed process left behind is replaced.
    bool listen();

Q_SIGNALS:
    void raiseRequested();

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

}
