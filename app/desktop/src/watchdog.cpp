#include "watchdog.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace dreamjar::desktop {

namespace {

/// sd_notify(3) by hand: one datagram to the socket that the environment names; '@' stands for the abstract ones.
void notify(const QByteArray &message)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.isEmpty() || static_cast<size_t>(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()));
    [[maybe_unused]] const ssize_t sent = ::sendto(socket, message.constData(), static_cast<size_t>(message.size()),
        MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

}

Watchdog::Watchdog(QObject *parent) : QObject(parent)
{
    const qint64 microseconds = qEnvironmentVariable("WATCHDOG_USEC").toLongLong();
    if (microseconds <= 0)
        return;
    connect(&m_timer, &QTimer::timeout, this, [] { notify("WATCHDOG=1"); });
    m_timer.start(std::chrono::milliseconds{std::max<qint64>(500, microseconds / 3000)});
}

}
