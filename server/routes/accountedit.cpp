#include "routes/accountedit.h"

#include "routes/conditions.h"
#include "routes/throttle.h"
#include "store/attempts.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "store/versions.h"
#include "wire/codec.h"
#include "wire/requests.h"

#include <algorithm>

namespace dreamjar::server::routes {

namespace {

using wire::details::Act;

struct Edit {
    ParentChange change;
    QByteArray currentHash;
    QByteArray newHash;
    QString bucket; ///< where wrong passwords are counted
};

PasswordState stateOf(const store::Account &account)
{
    return account.passwordHash.isEmpty() ? PasswordState::None : PasswordState::Set;
}

http::Response renderMe(Call &call)
{
    store::Parents parents{*call.store};
    const auto account = parents.account(call.me());
    auto view = parents.view(call.me());
    if (!account || !view)
        return notFound();
    view->hasPassword = !account->passwordHash.isEmpty();
    return json(200, wire::toJson(*view, call.now));
}

Answer begin(Call &call, const Body &body, Result<ParentChange, Violations> change, const store::Account &account)
{
    if (!change)
        return refuse(withTaken(call, body.fields, change.error(), call.me()));
    if (const Violations found = taken(call, change->username, change->email, call.me()); !found.isEmpty())
        return refuse(found);
    Edit edit{*std::move(change), account.passwordHash, {}, accountBucket(call, account.parent.email)};
    // Whoever found somebody signed in may not try passwords here without end.
    if (edit.change.password && stateOf(account) == PasswordState::Set) {
        if (auto no = signInThrottled(call, {edit.bucket}))
            return no;
    }
    call.carried = edit;
    return std::nullopt;
}

Answer readEdit(Call &call)
{
    if (auto no = unlessMe(call, Act::EditProfile))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto account = store::Parents{*call.store}.account(call.me());
    if (!account)
        return notFound();
    return begin(call, *body, wire::readParentChange(body->fields, stateOf(*account)), *account);
}

Answer readPassword(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto account = store::Parents{*call.store}.account(call.me());
    if (!account)
        return notFound();
    return begin(call, *body, wire::readPasswordChange(body->fields, stateOf(*account)), *account);
}

Answer hashEdit(Call &call)
{
    auto &edit = std::any_cast<Edit &>(call.carried);
    if (!edit.change.password)
        return std::nullopt;
    if (!edit.currentHash.isEmpty()
        && !call.services.passwords.matches(edit.currentHash, edit.change.currentPassword.value_or(QString{})))
        return refuse(Violations{{Field::CurrentPassword, Rule::WrongPassword, 0, {}, {}}});
    edit.newHash = call.services.passwords.hash(*edit.change.password);
    if (edit.newHash.isEmpty())
        return shortOfMemory();
    return std::nullopt;
}

Answer applyEdit(Call &call)
{
    const auto &edit = std::any_cast<const Edit &>(call.carried);
    store::Parents parents{*call.store};
    if (auto no = unlessIAmCurrent(call))
        return no;
    if (const Violations found = taken(call, edit.change.username, edit.change.email, call.me()); !found.isEmpty())
        return refuse(found);
    if (edit.change.password) {
        const auto account = parents.account(call.me());
        if (!account || account->passwordHash != edit.currentHash)
            return detail(409, QStringLiteral("The password was changed meanwhile. Try again."));
        store::Sessions{*call.store}.endOthers(call.me(), call.claims->session);
        store::Attempts{*call.store}.forget(edit.bucket);
    }
    if (edit.change != ParentChange{})
        parents.change(call.me(), edit.change, edit.newHash);
    return tagged(renderMe(call), versionOfMe(call));
}

}

std::vector<Step> editProfile()
{
    return {{Lane::Write, readEdit}, {Lane::Hash, hashEdit}, {Lane::Write, applyEdit}};
}

std::vector<Step> changePassword()
{
    return {{Lane::Write, readPassword}, {Lane::Hash, hashEdit}, {Lane::Write, applyEdit}};
}

Answer unlessMe(Call &call, Act act)
{
    if (call.parentId() == call.me())
        return std::nullopt;
    return store::Parents{*call.store}.exists(call.parentId()) ? forbidden(act) : notFound();
}

Answer showMe(Call &call)
{
    const Version version = versionOfMe(call);
    if (auto same = unlessNew(call, version))
        return same;
    return tagged(renderMe(call), version);
}

Answer unlessIAmCurrent(Call &call)
{
    if (!namesVersion(call))
        return std::nullopt;
    store::Versions{*call.store}.holdParent(call.me());
    const Version version = versionOfMe(call);
    return isCurrent(call, version) ? Answer{} : stale(tagged(renderMe(call), version));
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

Violations withTaken(Call &call, const wire::RequestFields &fields, const Violations &wrong, ParentId except)
{
    const auto sound = [&](Field field, std::string_view name) -> std::optional<QString> {
        const auto isOfField = [field](const Violation &violation) { return violation.field == field; };
        const wire::JsonValue *value = fields.find(name);
        const auto text = value ? wire::textOf(*value) : std::nullopt;
        return text && std::none_of(wrong.begin(), wrong.end(), isOfField) ? std::optional{text->trimmed()}
                                                                           : std::nullopt;
    };
    Violations all = taken(call, sound(Field::Username, "username"), sound(Field::Email, "email"), except) + wrong;
    std::stable_sort(all.begin(), all.end(), [](const Violation &a, const Violation &b) { return a.field < b.field; });
    return all;
}

}
