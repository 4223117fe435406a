#pragma once

#include <QString>

namespace dreamjar::cli {

/// What --help prints: everything that a script's author needs.
QString helpText();

}
