#pragma once

#include "domain/clock.h"
#include "replica/replica.h"
#include "stallwatch.h"
#include "sync/commands.h"
#include "sync/states.h"

namespace dreamjar::bench {

/// A person in a hurry before the real window on a full book: types a search, scrolls to the end, sorts, goes from pane to
/// pane, while news keeps coming. False when something that must come did not.
bool playBusyHour(replica::Replica &replica, sync::Commands &commands, sync::States &states, const Clock &clock, int jars,
    StallWatch &watch);

}
