#include "engineprivate.h"

#include "wire/heldgifts.h"

// Engine: gifts that came too late, which the server keeps until the parent has decided.

namespace dreamjar::sync {

using remote::Call;

void Engine::refreshHeld()
{
    const auto &parent = d->keeper.parent();
    if (!parent)
        return;
    Call call;
    call.target = "/api/held/";
    call.as = Call::As::Account;
    const auto read = [](const QByteArray &body) -> std::optional<QList<HeldGift>> {
        const auto gifts = wire::readHeldGifts(body);
        return gifts ? std::optional{*gifts} : std::nullopt;
    };
    d->ask<QList<HeldGift>>(call, read, d.get(), [this, account = parent->id](const Result<QList<HeldGift>, Refusal> &gifts) {
        // Who signed out meanwhile leaves nothing behind.
        if (!gifts || d->replica.reader().viewer() != account)
            return;
        d->replica.cache(
            d.get(), [account, gifts = *gifts](replica::Cache &cache) { return cache.keepHeld(account, gifts); },
            [](const Result<void, replica::StorageError> &) {});
    });
}

void Engine::decideHeld(qint64 gift, bool accept, QObject *context, Done<bool> done)
{
    Call call;
    call.method = remote::Method::Post;
    call.target = "/api/held/" + QByteArray::number(gift) + '/';
    call.body = wire::decisionBody(accept);
    call.as = Call::As::Account;
    d->ask<bool>(call, [](const QByteArray &) { return std::optional{true}; }, d.get(),
        [this, context = QPointer{context}, done = std::move(done)](const Result<bool, Refusal> &decided) {
            if (decided) {
                refreshHeld();
                syncNow(); // what was accepted is a gift now
            }
            if (context)
                done(decided);
        });
}

}
