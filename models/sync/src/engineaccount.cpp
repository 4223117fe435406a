#include "accountcall.h"
#include "accountcopy.h"
#include "engineprivate.h"

#include "domain/rules.h"
#include "wire/account.h"
#include "wire/objects.h"
#include "wire/requests.h"

// Engine: what a parent does about their own account.

namespace dreamjar::sync {

namespace {

using remote::Method;
using replica::Journal;

QByteArray pathOf(ParentId parent)
{
    return "/parents/" + QByteArray::number(parent.value()) + '/';
}

std::optional<bool> anything(const QByteArray &)
{
    return true;
}

std::optional<Parent> readProfile(const QByteArray &body)
{
    const auto view = wire::read<wire::ParentView>(body);
    return view ? std::optional{view->parent} : std::nullopt;
}

std::optional<QList<SignInPlace>> readPlaces(const QByteArray &body)
{
    const auto sessions = wire::readSessions(body);
    if (!sessions)
        return std::nullopt;
    QList<SignInPlace> places;
    for (const wire::SessionView &session : *sessions)
        places.append({session.id, session.created, session.lastUsed, session.client, session.current});
    return places;
}

}

void Engine::changeProfile(const ParentChange &change, QObject *context, Done<Parent> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent)
        return d->refuse<Parent>(context, std::move(done), signedOut);
    const auto checked = checkParentChange(change);
    if (!checked)
        return d->refuse<Parent>(context, std::move(done), checked.error());
    d->ask<Parent>(accountCall(Method::Put, pathOf(parent->id), wire::requestBody(*checked)), readProfile, context,
        [this, done = std::move(done)](const Result<Parent, Refusal> &changed) {
            if (changed)
                d->keeper.update(*changed);
            done(changed);
        });
}

void Engine::askHasPassword(QObject *context, Done<bool> done)
{
    const auto read = [](const QByteArray &body) -> std::optional<bool> {
        const auto view = wire::read<wire::ParentView>(body);
        return view ? std::optional{view->hasPassword.value_or(true)} : std::nullopt;
    };
    d->ask<bool>(accountCall(Method::Get, "/parents/me/"), read, context, std::move(done));
}

void Engine::changePassword(const QString &current, const QString &fresh, QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent)
        return d->refuse<bool>(context, std::move(done), signedOut);
    ParentChange change;
    change.password = fresh;
    if (!current.isEmpty())
        change.currentPassword = current;
    const auto checked = checkParentChange(change, current.isEmpty() ? PasswordState::None : PasswordState::Set);
    if (!checked)
        return d->refuse<bool>(context, std::move(done), checked.error());
    const QByteArray body = wire::requestBody(*checked);
    const bool plain = m_states->server().plain;
    d->ask<bool>(plain ? accountCall(Method::Put, pathOf(parent->id), body)
                       : accountCall(Method::Post, "/parents/me/password/", body),
        anything, context, std::move(done));
}

void Engine::listSignIns(QObject *context, Done<QList<SignInPlace>> done)
{
    d->ask<QList<SignInPlace>>(accountCall(Method::Get, "/api/sessions/"), readPlaces, context, std::move(done));
}

void Engine::endSignIn(qint64 place, QObject *context, Done<bool> done)
{
    d->ask<bool>(accountCall(Method::Delete, "/api/sessions/" + QByteArray::number(place) + '/'), anything, context,
        std::move(done));
}

void Engine::endOtherSignIns(QObject *context, Done<bool> done)
{
    d->ask<bool>(accountCall(Method::Delete, "/api/sessions/"), anything, context, std::move(done));
}

void Engine::copyEverything(QObject *context, Done<QList<AccountFile>> done)
{
    d->onCourier([back = d->back(context, std::move(done))](Courier &it) { AccountCopy::make(it.api(), back); });
}

void Engine::forgetHere(ParentId account, std::function<void(const Result<bool, Refusal> &)> tell)
{
    d->replica.journal(
        d.get(), [account](Journal &journal) { return journal.forgetAccount(account); },
        [this, account, tell](const Result<void, replica::StorageError> &journal) {
            d->replica.cache(
                d.get(), [account](replica::Cache &cache) { return cache.forgetDeletedAccount(account); },
                [this, tell, well = journal.ok()](const Result<replica::Changes, replica::StorageError> &cache) {
                    signOut(d.get(), [tell, well = well && cache.ok()](const Result<bool, Refusal> &left) {
                        if (well)
                            tell(left);
                        else
                            tell(Failure{Refusal{Reason::StorageFailed, {}, {}}});
                    });
                });
        });
}

void Engine::forgetOthers()
{
    d->keeper.forgetOthers();
}

void Engine::deleteAccount(QObject *context, Done<bool> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent)
        return d->refuse<bool>(context, std::move(done), signedOut);
    // What follows happens even if the screen that asked is gone: the account is.
    const auto tell = [context = QPointer{context}, done = std::move(done)](const Result<bool, Refusal> &result) {
        if (context)
            done(result);
    };
    d->ask<bool>(accountCall(Method::Delete, pathOf(parent->id)), anything, d.get(),
        [this, account = parent->id, tell](const Result<bool, Refusal> &gone) {
            if (!gone)
                return tell(gone);
            forgetHere(account, tell);
        });
}

}
