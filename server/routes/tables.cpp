#include "routes/tables.h"

#include "server/routetable.h"

namespace dreamjar::server {

namespace routes {

void addAllRoutes(Router &router)
{
    addTokenRoutes(router);
    addParentRoutes(router);
    addChildRoutes(router);
    addCampaignRoutes(router);
    addDonationRoutes(router);
    addFeedRoutes(router);
    addServerRoutes(router);
}

}

QStringList routeTable()
{
    routes::Router router;
    routes::addAllRoutes(router);
    return router.table();
}

}
