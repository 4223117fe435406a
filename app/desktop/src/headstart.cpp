#include "headstart.h"

#include "database/database.h"

#include <QDBusConnection>

namespace dreamjar::desktop {

namespace {

bool comesToADesktop()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    return platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
}

/// The first widget that has a name asks the bus whether somebody reads the screen aloud, and waits for the answer;
/// where no bus runs yet, until one was started.
void askForBus()
{
    static_cast<void>(QDBusConnection::sessionBus());
}

/// Finding the driver and linking it takes longer than opening a file with it.
void readDriver()
{
    static_cast<void>(database::Database::open(database::Location::memory(), database::Access::ReadOnly).ok());
}

}

HeadStart::HeadStart()
{
    if (comesToADesktop())
        m_bus = std::jthread{askForBus};
}

void HeadStart::goOn()
{
    m_driver = std::jthread{readDriver};
}

}
