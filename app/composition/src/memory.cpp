#include "app/memory.h"

#include <QFile>

namespace dreamjar::app {

void leaveMemoryOutOfDumps()
{
    if (qEnvironmentVariableIsSet("DREAMJAR_FULL_DUMPS"))
        return;
    // core(5): the kernel asks this filter which mappings go into a dump, and gdb does so too. 0x10 are the headers of
    // programs and libraries alone. Wiping every copy of a token is not to be had: Qt's network makes its own.
    QFile filter{QStringLiteral("/proc/self/coredump_filter")};
    if (filter.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        filter.write("0x10");
}

}
