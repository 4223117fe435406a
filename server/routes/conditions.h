#pragma once

#include "routes/call.h"

namespace dreamjar::server::routes {

/// The version of an answer, told as its ETag. What grows with time alone (is_expired, age) is in `moment`: it makes an
/// answer new, but no edit stale.
struct Version {
    QByteArray data;
    QByteArray moment;
};

// As strangers see things.
Version versionOf(Call &call, const Campaign &campaign);
Version versionOfGifts(Call &call, CampaignId campaign);
Version versionOfOpenCampaigns(Call &call);
// As their owner, who calls, sees them.
Version versionOfOwn(Call &call, const Campaign &campaign);
/// Of a jar that is in no list, for who has its address: the public log says nothing of it.
Version versionOfUnlisted(Call &call, const Campaign &campaign, ParentId owner);
Version versionOfOwn(Call &call, ChildId child);
Version versionOfMe(Call &call);

/// 304 when the caller has this version already (If-None-Match).
Answer unlessNew(const Call &call, const Version &version);
/// The same for an answer that is there already: `answer` itself, or that 304.
http::Response unlessKnown(const http::Request &request, const http::Response &answer);
/// Whether the caller names this version as the one to change (If-Match), or names none.
bool isCurrent(const Call &call, const Version &version);
bool namesVersion(const Call &call);
http::Response tagged(http::Response response, const Version &version);
/// 412 with what `current` says.
http::Response stale(http::Response current);

}
