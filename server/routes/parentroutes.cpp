#include "routes/accountedit.h"
#include "routes/signin.h"
#include "routes/tables.h"
#include "routes/throttle.h"
#include "store/parents.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::details::Act;

struct Opening {
    Registration registration;
    QByteArray passwordHash;
};

Answer readRegistration(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto registration = wire::readRegistration(body->fields);
    if (!registration)
        return refuse(withTaken(call, body->fields, registration.error(), {}));
    if (const Violations found = taken(call, registration->username, registration->email, {}); !found.isEmpty())
        return refuse(found);
    if (auto no = throttled(call, "registration", call.services.limits.registrations,
            {call.services.buckets.registrations(call.request.peer)}))
        return no;
    call.carried = Opening{*std::move(registration), {}};
    return std::nullopt;
}

Answer hashPassword(Call &call)
{
    auto &opening = std::any_cast<Opening &>(call.carried);
    opening.passwordHash = call.services.passwords.hash(opening.registration.password);
    if (opening.passwordHash.isEmpty())
        return shortOfMemory();
    return std::nullopt;
}

Answer openAccount(Call &call)
{
    const auto &opening = std::any_cast<const Opening &>(call.carried);
    // Somebody may have been quicker while the password was hashed.
    if (const Violations found = taken(call, opening.registration.username, opening.registration.email, {});
        !found.isEmpty())
        return refuse(found);
    wire::SignedInAnswer answer;
    answer.user.parent = store::Parents{*call.store}.add(opening.registration, opening.passwordHash);
    answer.tokens = openSession(call, answer.user.parent.id);
    return json(201, wire::toJson(answer, call.now));
}

Answer show(Call &call)
{
    if (auto no = unlessMe(call, Act::ViewProfile))
        return no;
    return showMe(call);
}

Answer remove(Call &call)
{
    if (auto no = unlessMe(call, Act::DeleteAccount))
        return no;
    if (auto no = unlessIAmCurrent(call))
        return no;
    store::Parents{*call.store}.remove(call.me());
    return noContent();
}

}

void addParentRoutes(Router &router)
{
    router.add("/parents/",
        {{"POST", Door::Open,
            {{Lane::Write, readRegistration}, {Lane::Hash, hashPassword}, {Lane::Write, openAccount}}}});
    // Clients exist that call it without the slash and could not follow a redirect with their token.
    for (const char *path : {"/parents/me/", "/parents/me"})
        router.add(path, {{"GET", Door::SignedIn, {{Lane::Read, showMe}}}});
    router.add("/parents/me/password/", {{"POST", Door::SignedIn, changePassword()}});
    router.add("/parents/{id}/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, show}}},
            {"PUT", Door::SignedIn, editProfile()},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
