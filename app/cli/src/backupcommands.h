#pragma once

#include "app/network.h"
#include "output.h"

namespace dreamjar::cli {

/// Copies the home into `folder`, or beside itself where that is empty.
Exit backUp(const app::Home &home, app::Network &network, const QString &folder, const Clock &clock, const Output &out);
/// Puts a copy back, or the newest ones of a folder; what was there is kept.
Exit restore(const app::Home &home, app::Network &network, const QString &place, const Clock &clock, KeySource &keys,
    const Output &out);

}
