#pragma once

#include "app/client.h"
#include "server/server.h"

namespace dreamjar::app {

/// How the server inside this process runs on `folder`, which is made when it is missing.
Result<server::Options, OpenTrouble> embeddedOptions(const QString &folder);
OpenTrouble troubleOf(const server::StartError &error, const QString &folder);

}
