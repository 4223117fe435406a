#pragma once

#include "routes/call.h"
#include "store/campaigns.h"

namespace dreamjar::server::routes {

/// 403 when a station calls and this jar is none of its own.
Answer unlessInReach(const Call &call, CampaignId campaign);

/// POST /campaigns/<id>/donations/ by a station (API.md part 2, item 8): it may have been made before, its donor's
/// details may be sealed, and where its jar was closed meanwhile it is held for the parent's word.
Answer giveAtKiosk(Call &call, const store::CampaignRow &row);

}
