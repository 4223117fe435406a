#pragma once

#include "arguments.h"
#include "app/client.h"
#include "exitcode.h"
#include "output.h"

namespace dreamjar::cli {

/// Holds a receipt's text against the public keys that are known here; asks nobody.
Exit verifyReceipt(const Arguments &arguments, const app::Home &home, const Output &out);

}
