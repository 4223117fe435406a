#include "routes/tables.h"

#include "server/routetable.h"

namespace dreamjar::server {

namespace routes {

void addAllRoutes(Router &router, Explorer explorer)
{
    addTokenRoutes(router);
    addParentRoutes(router);
    addSessionRoutes(router);
    addChildRoutes(router);
    addBrowseRoutes(router);
    addCampaignRoutes(router);
    addDonationRoutes(router);
    addFeedRoutes(router);
    addKioskRoutes(router);
    addHeldRoutes(router);
    addGoogleRoutes(router);
    addPictureRoutes(router);
    addServerRoutes(router);
    if (explorer == Explorer::Shown)
        addExplorerRoutes(router);
}

}

QStringList routeTable()
{
    routes::Router router;
    routes::addAllRoutes(router, routes::Explorer::Shown);
    return router.table();
}

}
