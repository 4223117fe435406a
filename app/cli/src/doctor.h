#pragma once

#include "app/network.h"
#include "output.h"

#include <functional>

namespace dreamjar::cli {

/// Looks at everything without changing it, and only then, if all can be read, opens it for the figures.
Exit doctor(const app::Home &home, const std::function<std::unique_ptr<remote::Vault>()> &vault, const Clock &clock,
    KeySource &keys, app::Network &network, const Output &out);

}
