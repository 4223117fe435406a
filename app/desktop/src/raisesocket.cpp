#include "raisesocket.h"

#include <QFile>
#include <QSocketNotifier>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace dreamjar::desktop {

namespace {

constexpr int patience = 1500; // milliseconds for an answer
constexpr char heard = '\n';

bool addressOf(const QByteArray &path, sockaddr_un &address)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype{sizeof address.sun_path})
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return true;
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool isOurs(int connection)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

}

RaiseSocket::~RaiseSocket()
{
    if (m_socket < 0)
        return;
    ::unlink(m_path.constData());
    ::close(m_socket);
}

bool RaiseSocket::listen(const QString &path)
{
    sockaddr_un address{};
    m_path = QFile::encodeName(path);
    if (!addressOf(m_path, address))
        return false;
    const int socket = newSocket();
    ::unlink(m_path.constData());
    // Before there is a file: it is never there with other rights.
    if (socket < 0 || ::fchmod(socket, S_IRUSR | S_IWUSR) != 0
        || ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(socket, 8) != 0) {
        ::close(socket);
        return false;
    }
    m_socket = socket;
    m_notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &RaiseSocket::answer);
    return true;
}

void RaiseSocket::answer()
{
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0)
        return;
    const bool ours = isOurs(connection);
    if (ours)
        static_cast<void>(::send(connection, &heard, 1, MSG_NOSIGNAL));
    ::close(connection);
    if (ours)
        Q_EMIT rung();
}

bool RaiseSocket::ring(const QString &path)
{
    sockaddr_un address{};
    if (!addressOf(QFile::encodeName(path), address))
        return false;
    const int socket = newSocket();
    if (socket < 0)
        return false;
    char answer = 0;
    pollfd wait{socket, POLLIN, 0};
    const bool answered = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::poll(&wait, 1, patience) == 1 && ::recv(socket, &answer, 1, 0) == 1 && answer == heard;
    ::close(socket);
    return answered;
}

}
