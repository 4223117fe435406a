#pragma once

#include "testserver.h"

namespace dreamjar::test {

/// Every kind of write that changes what strangers see, one after the other. After each, `look` is told what was done
/// and where strangers see it.
void writeInEveryWay(
    TestServer &server, const std::function<void(const char *done, const QList<QByteArray> &paths)> &look);

}
