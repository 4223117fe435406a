#pragma once

#include "app/network.h"

#include <QString>

class QApplication;

namespace dreamjar::desktop {

/// Plays the main job in a fresh data folder of its own, with real widgets, the real embedded server and a vault in
/// memory, and writes a PNG of every screen into `folder`. Gives what could not be done; empty when all went well.
QString playTour(QApplication &application, const QString &folder, const Clock &clock, KeySource &keys, app::Network &network);

}
