#pragma once

#include "domain/campaign.h"
#include "http/message.h"
#include "wire/kiosk.h"
#include "wire/requestfields.h"

#include <QSet>

namespace dreamjar::server::routes {

/// Reads what a parent says about a kiosk into `settings`: of a new one `name` and `campaigns` must be there; of one
/// that is, only what is sent changes. Only campaigns in `own` may be named. 400 with everything that is wrong.
std::optional<http::Response> readKiosk(
    const wire::RequestFields &fields, const QSet<CampaignId> &own, bool isNew, wire::Kiosk &settings);
/// As it is when a parent says nothing more.
wire::Kiosk defaultKiosk();

}
