#pragma once

#include "app/client.h"
#include "output.h"

namespace dreamjar::cli {

/// Copies the home into `folder`, or beside itself where that is empty.
Exit backUp(const app::Home &home, const QString &folder, const Clock &clock, const Output &out);
/// Puts a copy back; what was there is kept.
Exit restore(const app::Home &home, const QString &file, const Clock &clock, const Output &out);

}
