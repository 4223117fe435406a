#pragma once

#include "server/commandline.h"

namespace dreamjar::server {

/// Does what is done once and ends, says what came of it, and gives the exit code.
int runErrand(const CommandLine &line, const Clock &clock, KeySource &keys);

inline constexpr int couldNotStart = 1, wrongUse = 2;
/// A sentence on the standard output, or where `code` is not 0 on the standard error. Gives `code`.
int say(int code, const QString &sentence);

}
