#pragma once

namespace dreamjar::resources {

/// Makes ":/dreamjar/…" readable. A linker drops the resources of a static library unless somebody names them; calling
/// it again does no harm.
void init();

}
