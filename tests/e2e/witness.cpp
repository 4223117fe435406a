// Loaded before a program: writes down every address that it connects or sends to, and every name that it looks up, one a
// line, into the file that DREAMJAR_WITNESS names. Sockets within the machine (AF_UNIX) are left out.

#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void note(const char *what, const char *whom)
{
    const char *path = std::getenv("DREAMJAR_WITNESS");
    const int file = path ? ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (file < 0)
        return;
    const std::string line = std::string{what} + ' ' + (whom ? whom : "?") + '\n';
    if (::write(file, line.data(), line.size()) < 0)
        std::abort();
    ::close(file);
}

void noteAddress(const char *what, const sockaddr *address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address && address->sa_family == AF_INET)
        ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text.data(), text.size());
    else if (address && address->sa_family == AF_INET6)
        ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text.data(), text.size());
    else
        return;
    note(what, text.data());
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

}

extern "C" {

__attribute__((visibility("default"))) int connect(int socket, const sockaddr *address, socklen_t length)
{
    noteAddress("connect", address);
    return real<int(int, const sockaddr *, socklen_t)>("connect")(socket, address, length);
}

__attribute__((visibility("default"))) ssize_t sendto(
    int socket, const void *data, size_t size, int flags, const sockaddr *address, socklen_t length)
{
    noteAddress("send", address);
    return real<ssize_t(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto")(
        socket, data, size, flags, address, length);
}

__attribute__((visibility("default"))) int getaddrinfo(
    const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    note("look-up", name);
    return real<int(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo")(name, service, hints, found);
}
}
