#pragma once

#include "routes/router.h"

namespace dreamjar::server::routes {

// The endpoints of API.md, each file its rows of the table.
void addTokenRoutes(Router &router);
void addParentRoutes(Router &router);
void addChildRoutes(Router &router);
void addCampaignRoutes(Router &router);
void addDonationRoutes(Router &router);
void addFeedRoutes(Router &router);
void addServerRoutes(Router &router);
/// All of them.
void addAllRoutes(Router &router);

}
