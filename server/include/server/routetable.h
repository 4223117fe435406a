#pragma once

#include <QStringList>

namespace dreamjar::server {

/// Everything that a server answers, a line for each: "GET /campaigns/{id}/". What `dreamjar-server routes` prints, and
/// what the description in openapi.yaml is held against.
QStringList routeTable();

}
