#pragma once

#include "app/client.h"

namespace dreamjar::app {

/// Fills the invented family's server, which must not exist yet, for "Look around with sample data".
Result<bool, OpenTrouble> makeSample(const Home &home, const Clock &clock, KeySource &keys);
/// Who is signed in there: everybody may know this password.
sync::Credentials sampleParent();

}
