#pragma once

#include "demo/plan.h"
#include "store/store.h"

namespace dreamjar::server::demo {

/// Puts an invented data set into the database through the store, each thing at its time. False when something in it
/// breaks a rule of the field table; what the database refuses is in store.failure().
bool write(const Plan &plan, const QByteArray &passwordHash, store::Store &store);

}
