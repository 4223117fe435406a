#include "remote/farewell.h"

#include "wire/account.h"
#include "wire/codec.h"
#include "wire/requests.h"

#include <QTimer>

namespace dreamjar::remote {

namespace {
constexpr std::chrono::seconds patienceWithTheServer{3};
}

void Farewell::say(ApiClient &api, const Tokens &tokens, Done done)
{
    // A plain server keeps no list of sign-ins.
    if (tokens.refresh.isEmpty() || api.discovery().isPlain())
        return done();
    // The access token may be old, or never have been asked for: a new one first.
    (new Farewell(api, tokens, std::move(done)))->refresh();
}

Farewell::Farewell(ApiClient &api, const Tokens &tokens, Done done)
    : QObject(&api), m_api(api), m_tokens(tokens), m_done(std::move(done))
{
    QTimer::singleShot(patienceWithTheServer, this, &Farewell::tell);
}

void Farewell::tell()
{
    if (const Done done = std::exchange(m_done, {}))
        done();
}

void Farewell::finish()
{
    tell();
    deleteLater();
}

void Farewell::ask(Method method, const QByteArray &target, const QByteArray &body, ApiClient::Done done)
{
    Call call;
    call.method = method;
    call.target = target;
    call.body = body;
    call.bearer = m_tokens.access;
    m_api.send(call, this, std::move(done));
}

void Farewell::refresh()
{
    m_tokens.access.clear();
    ask(Method::Post, "/api/token/refresh/", wire::refreshBody(m_tokens.refresh), [this](const Reply &reply) {
        const auto pair = wire::read<wire::TokenPair>(reply.answer.body);
        if (!reply.accepted() || !pair)
            return finish();
        m_tokens.access = pair->access;
        lookForSession();
    });
}

void Farewell::lookForSession()
{
    ask(Method::Get, "/api/sessions/", {}, [this](const Reply &reply) {
        if (const auto sessions = wire::readSessions(reply.answer.body); reply.accepted() && sessions) {
            for (const wire::SessionView &session : *sessions) {
                if (session.current)
                    return end(session.id);
            }
        }
        finish();
    });
}

void Farewell::end(qint64 session)
{
    ask(Method::Delete, "/api/sessions/" + QByteArray::number(session) + '/', {},
        [this](const Reply &) { finish(); });
}

}
