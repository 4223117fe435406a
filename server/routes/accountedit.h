#pragma once

#include "routes/router.h"

namespace dreamjar::server::routes {

// How one changes one's own account. A password needs the one before it, where there is one (an account that came by
// Google has none), and a new password ends all other sign-ins.

/// The steps of PUT /parents/<id>/.
std::vector<Step> editProfile();
/// The steps of POST /parents/me/password/.
std::vector<Step> changePassword();

/// The parent in the path is the one who asks; else 404 for nobody, 403 for somebody else.
Answer unlessMe(Call &call, wire::details::Act act);
/// What one sees of oneself.
Answer showMe(Call &call);
/// 412 when it has changed since the caller saw it.
Answer unlessIAmCurrent(Call &call);
/// What is not free, of what somebody wants to be called.
Violations taken(
    Call &call, const std::optional<QString> &username, const std::optional<QString> &email, ParentId except);
/// The same together with what is wrong with other fields.
Violations withTaken(Call &call, const wire::RequestFields &fields, const Violations &wrong, ParentId except);

}
