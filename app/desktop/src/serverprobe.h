#pragma once

#include "app/network.h"
#include "ui/panes/firstrunpane.h"

namespace dreamjar::desktop {

/// Asks an address who it is: a DreamJar server says its name, a plain one lists campaigns. Answers within ten seconds.
/// `network` must outlive it.
ui::ServerProbe httpProbe(app::Network &network);

}
