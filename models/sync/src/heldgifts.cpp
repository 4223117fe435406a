#include "engineprivate.h"

#include "wire/heldgifts.h"

// Engine: gifts that came too late, which the server keeps until the parent has decided.

namespace dreamjar::sync {

namespace {

using remote::Call;
using remote::Reply;

/// The answer comes on the network's thread; it is told on the engine's, unless who asked has gone.
template <class T>
std::function<void(Result<T, Refusal>)> backHome(QObject *home, QObject *context, Done<T> done)
{
    return [home, context = QPointer{context}, done = std::move(done)](Result<T, Refusal> result) {
        QMetaObject::invokeMethod(home, [context, done, result = std::move(result)] {
            if (context)
                done(result);
        });
    };
}

}

void Engine::findHeld(QObject *context, Done<QList<HeldGift>> done)
{
    Call call;
    call.target = "/api/held/";
    call.as = Call::As::Account;
    d->onCourier([call, tell = backHome<QList<HeldGift>>(d.get(), context, std::move(done))](Courier &it) {
        it.ask(call, [tell](const Reply &reply) {
            if (!reply.accepted())
                return tell(Failure{reply.why()});
            const auto gifts = wire::readHeldGifts(reply.answer.body);
            if (!gifts)
                return tell(Failure{Refusal{Reason::ServerFailed, {}, {}}});
            tell(*gifts);
        });
    });
}

void Engine::decideHeld(qint64 gift, bool accept, QObject *context, Done<bool> done)
{
    Call call;
    call.method = remote::Method::Post;
    call.target = "/api/held/" + QByteArray::number(gift) + '/';
    call.body = wire::decisionBody(accept);
    call.as = Call::As::Account;
    d->onCourier([call, tell = backHome<bool>(d.get(), context, std::move(done))](Courier &it) {
        it.ask(call, [&it, tell](const Reply &reply) {
            if (!reply.accepted())
                return tell(Failure{reply.why()});
            it.syncNow(); // what was accepted is a gift now
            tell(true);
        });
    });
}

}
