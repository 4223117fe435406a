#include "routes/signin.h"
#include "routes/tables.h"
#include "store/parents.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::details::Act;

/// 404 for nobody, 403 for somebody else.
Answer unlessMe(Call &call, Act act)
{
    if (call.parentId() == call.me())
        return std::nullopt;
    return store::Parents{*call.store}.exists(call.parentId()) ? forbidden(act) : notFound();
}

Violations taken(
    Call &call, const std::optional<QString> &username, const std::optional<QString> &email, ParentId except)
{
    store::Parents parents{*call.store};
    Violations found;
    if (username && parents.usernameTaken(*username, except))
        found.append({Field::Username, Rule::UsernameTaken, 0, {}, {}});
    if (email && parents.emailTaken(*email, except))
        found.append({Field::Email, Rule::EmailTaken, 0, {}, {}});
    return found;
}

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
        return refuse(registration.error());
    if (const Violations found = taken(call, registration->username, registration->email, {}); !found.isEmpty())
        return refuse(found);
    if (call.services.rateLimits) {
        if (const auto wait = call.services.registrations.wait(call.request.peer, call.now))
            return tooMany(*wait);
        call.services.registrations.count(call.request.peer, call.now);
    }
    call.carried = Opening{*std::move(registration), {}};
    return std::nullopt;
}

Answer hashPassword(Call &call)
{
    auto &opening = std::any_cast<Opening &>(call.carried);
    opening.passwordHash = call.services.passwords.hash(opening.registration.password);
    if (opening.passwordHash.isEmpty())
        return detail(503, QStringLiteral("The server is short of memory. Try again."));
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

Answer showMe(Call &call)
{
    const auto view = store::Parents{*call.store}.view(call.me());
    return view ? json(200, wire::toJson(*view, call.now)) : notFound();
}

Answer show(Call &call)
{
    if (auto no = unlessMe(call, Act::ViewProfile))
        return no;
    return showMe(call);
}

struct Edit {
    ParentChange change;
    QByteArray currentHash;
    QByteArray newHash;
};

Answer readEdit(Call &call)
{
    if (auto no = unlessMe(call, Act::EditProfile))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    auto change = wire::readParentChange(body->fields);
    if (!change)
        return refuse(change.error());
    store::Parents parents{*call.store};
    if (const Violations found = taken(call, change->username, change->email, call.me()); !found.isEmpty())
        return refuse(found);
    Edit edit{*std::move(change), {}, {}};
    if (edit.change.password) {
        if (const auto account = parents.account(call.me()))
            edit.currentHash = account->passwordHash;
    }
    call.carried = edit;
    return std::nullopt;
}

Answer hashEdit(Call &call)
{
    auto &edit = std::any_cast<Edit &>(call.carried);
    if (!edit.change.password)
        return std::nullopt;
    if (!call.services.passwords.matches(edit.currentHash, edit.change.currentPassword.value_or(QString{})))
        return refuse(Violations{{Field::CurrentPassword, Rule::WrongPassword, 0, {}, {}}});
    edit.newHash = call.services.passwords.hash(*edit.change.password);
    return std::nullopt;
}

Answer applyEdit(Call &call)
{
    const auto &edit = std::any_cast<const Edit &>(call.carried);
    if (const Violations found = taken(call, edit.change.username, edit.change.email, call.me()); !found.isEmpty())
        return refuse(found);
    store::Parents{*call.store}.change(call.me(), edit.change, edit.newHash);
    return showMe(call);
}

Answer remove(Call &call)
{
    if (auto no = unlessMe(call, Act::DeleteAccount))
        return no;
    store::Parents{*call.store}.remove(call.me());
    return noContent();
}

}

void addParentRoutes(Router &router)
{
    router.add("/parents/",
        {{"POST", Door::Open,
            {{Lane::Read, readRegistration}, {Lane::Hash, hashPassword}, {Lane::Write, openAccount}}}});
    // Clients exist that call it without the slash and could not follow a redirect with their token.
    for (const char *path : {"/parents/me/", "/parents/me"})
        router.add(path, {{"GET", Door::SignedIn, {{Lane::Read, showMe}}}});
    router.add("/parents/{id}/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, show}}},
            {"PUT", Door::SignedIn, {{Lane::Read, readEdit}, {Lane::Hash, hashEdit}, {Lane::Write, applyEdit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, remove}}},
        });
}

}
