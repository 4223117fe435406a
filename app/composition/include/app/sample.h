#pragma once

#include "sync/commands.h"

namespace dreamjar::app {

/// Who is signed in while one looks around: everybody may know this password.
using SampleParent = sync::Credentials;

}
