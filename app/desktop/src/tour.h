#pragma once

#include "app/network.h"
#include "options.h"

class QApplication;

namespace dreamjar::desktop {

/// Plays the main job in a fresh data folder of its own, with real widgets, the real embedded server and a vault in
/// memory, and writes a PNG of every screen into the folder that is asked for: in English and in both lights, unless a
/// language or a light is asked for. Gives what could not be done; empty when all went well.
QString playTour(QApplication &application, const Options &asked, const Clock &clock, KeySource &keys, app::Network &network);

}
