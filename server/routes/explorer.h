#pragma once

#include "http/message.h"

namespace dreamjar::server::routes {

/// The page of the explorer (API.md part 2, item 11), which shows whatever place it was opened at.
http::Response explorerPage();

}
