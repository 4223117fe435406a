#pragma once

#include "app/client.h"

namespace dreamjar::app {

/// Who is signed in while one looks around: everybody may know this password.
using SampleParent = sync::Credentials;

/// Sees to it that the invented family is in the server of `home`, before a client opens it.
Result<SampleParent, OpenTrouble> prepareSample(const Home &home, const Clock &clock, KeySource &keys);

}
