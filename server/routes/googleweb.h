#pragma once

#include "routes/call.h"

#include <vector>

namespace dreamjar::server::routes {

// Sign-in with a provider for web pages: away to the provider, and back with a code. What has to be remembered between
// the two is in a sealed cookie, so that any of several servers can go on.
std::vector<Step> googleLogin();
std::vector<Step> googleCallback();

}
