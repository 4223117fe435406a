#include "crashwatch.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <span>
#include <string_view>
#include <sys/stat.h>
#include <typeinfo>
#include <unistd.h>

namespace dreamjar::desktop {

namespace {

// A crashed program may have no heap, no locks and no stack left: everything that the report needs is made ready before,
// and what runs then calls nothing but what signal-safety(7) allows, and dladdr().

constexpr int deepest = 64;
constexpr unsigned reportSeconds = 5; // seconds, should even the report hang
constexpr std::array watched{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

std::array<char, PATH_MAX> reportPath{};
std::array<char, 512> head{};
std::array<char, 64 * 1024> spareStack{};
std::atomic<const char *> exceptionType{nullptr};
std::atomic_flag reported;

void put(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written <= 0)
            return;
        text.remove_prefix(static_cast<size_t>(written));
    }
}

void put(int file, std::uintptr_t number, unsigned base)
{
    std::array<char, 24> digits{};
    size_t first = digits.size();
    do {
        digits[--first] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    put(file, {digits.data() + first, digits.size() - first});
}

std::string_view nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGILL:
        return "SIGILL";
    case SIGFPE:
        return "SIGFPE";
    default:
        return "SIGABRT";
    }
}

/// "dreamjar +0x1234 _ZN8dreamjar…": not backtrace_symbols_fd(), which writes whole paths, and with them names of people.
void putPlace(int file, const void *address)
{
    Dl_info place{};
    if (::dladdr(address, &place) == 0 || !place.dli_fname) {
        put(file, "?");
        return;
    }
    const std::string_view path{place.dli_fname};
    put(file, path.substr(path.rfind('/') + 1));
    put(file, " +0x");
    put(file, reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(place.dli_fbase), 16);
    if (place.dli_sname) {
        put(file, " ");
        put(file, place.dli_sname);
    }
}

void writeReport(int signal)
{
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    put(file, head.data());
    put(file, "Ended by: ");
    put(file, nameOf(signal));
    if (const char *type = exceptionType) {
        put(file, ", exception ");
        put(file, type);
    }
    put(file, "\nSeconds since 1970: ");
    put(file, static_cast<std::uintptr_t>(::time(nullptr)), 10);
    put(file, "\n\n");
    std::array<void *, deepest> frames{};
    const int count = ::backtrace(frames.data(), deepest);
    for (const void *frame : std::span{frames}.first(static_cast<size_t>(count))) {
        putPlace(file, frame);
        put(file, "\n");
    }
    ::close(file);
}

void onSignal(int signal)
{
    if (!reported.test_and_set()) {
        ::alarm(reportSeconds);
        writeReport(signal);
        ::alarm(0);
    }
    // The end is the one that it would have been, with its dump and its code.
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

[[noreturn]] void onTerminate()
{
    // The type alone: what() may hold a name.
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        exceptionType = type->name();
    std::abort();
}

}

QString crashReportIn(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("crash-report.txt"));
}

void watchForCrash(const QString &folder, const QByteArray &version)
{
    const QByteArray path = QFile::encodeName(QDir::current().absoluteFilePath(crashReportIn(folder)));
    const QByteArray words = "DreamJar " + version + " ended unexpectedly.\nQt: " + qVersion() + "\nSystem: "
        + QSysInfo::productType().toUtf8() + ' ' + QSysInfo::productVersion().toUtf8() + ", "
        + QSysInfo::currentCpuArchitecture().toUtf8() + '\n';
    if (static_cast<size_t>(path.size()) >= reportPath.size() || static_cast<size_t>(words.size()) >= head.size())
        return;
    std::memcpy(reportPath.data(), path.constData(), static_cast<size_t>(path.size()) + 1);
    std::memcpy(head.data(), words.constData(), static_cast<size_t>(words.size()) + 1);
    void *first = nullptr;
    ::backtrace(&first, 1); // links what it needs, once

    stack_t stack{};
    stack.ss_sp = spareStack.data();
    stack.ss_size = spareStack.size();
    ::sigaltstack(&stack, nullptr); // for a stack that is full
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : watched)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

}
