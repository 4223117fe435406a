#pragma once

namespace dreamjar::app {

/// From now on a core dump of this process holds no data: neither tokens nor names, children, gifts. What remains is
/// which code was loaded and where it stood. DREAMJAR_FULL_DUMPS in the environment leaves dumps whole, for whoever hunts
/// a crash on invented data. What the process starts inherits it.
void leaveMemoryOutOfDumps();

}
