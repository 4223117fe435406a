#pragma once

#include "store/campaigns.h"

namespace dreamjar::server::store {

/// All columns of a campaign that its views need, for readCampaign(); `rest` is what stands behind FROM and its joins.
QString selectCampaigns(QStringView rest);
CampaignRow readCampaign(const database::Query &row);
Category readCategory(const database::Query &row, int column);

}
