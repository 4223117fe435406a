#pragma once

#include "raisesocket.h"

#include "database/lockfile.h"

#include <QObject>
#include <QString>
#include <optional>

namespace dreamjar::desktop {

/// One window per data folder. Who holds the lock file in it is the first one, and listens on a local socket that only
/// this user can reach; a later start asks the first one to come forward and leaves. A process that was killed leaves
/// both behind, and neither keeps the next one out.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    enum class Standing {
        First,  ///< this one; also where the folder cannot be written, which is told in the window
        Raised, ///< another one was here first and comes forward
        Silent, ///< another one was here first and does not answer
    };
    /// Once, at the start. Waits some seconds for a first one that is just starting itself.
    Standing claim();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_folder;
    QString m_socket;
    std::optional<database::LockFile> m_lock;
    RaiseSocket m_bell;
};

}
