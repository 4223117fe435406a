#pragma once

#include "routes/call.h"
#include "store/campaigns.h"

namespace dreamjar::server::routes {

// Who is shown which jar (PRODUCT A19).

/// Of these the public log of changes tells, so that answers about them may be told again from memory.
inline bool isListed(const store::CampaignRow &row)
{
    return row.campaign.reach == Reach::Listed;
}

/// 404 for everybody but its owner when it is private, also at a station: there strangers would see it.
inline Answer unlessShown(Call &call, const store::CampaignRow &row)
{
    return row.campaign.reach == Reach::Private && call.parent() != row.owner ? notFound() : Answer{};
}

}
