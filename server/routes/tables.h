#pragma once

#include "routes/router.h"

namespace dreamjar::server::routes {

// The endpoints of API.md, each file its rows of the table.
void addTokenRoutes(Router &router);
void addParentRoutes(Router &router);
void addSessionRoutes(Router &router);
void addChildRoutes(Router &router);
void addBrowseRoutes(Router &router);
void addCampaignRoutes(Router &router);
void addDonationRoutes(Router &router);
void addFeedRoutes(Router &router);
void addKioskRoutes(Router &router);
void addHeldRoutes(Router &router);
void addGoogleRoutes(Router &router);
void addPictureRoutes(Router &router);
/// The browsable API; where it is wanted.
void addExplorerRoutes(Router &router);
void addServerRoutes(Router &router);
/// All of them.
enum class Explorer { Shown, Hidden };
void addAllRoutes(Router &router, Explorer explorer);

}
