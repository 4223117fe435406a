#include "remote/signin.h"

#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::remote {

namespace {

constexpr int triesToAskWhoIAm = 3;

Failure<Refusal> serverFailed()
{
    return Failure{Refusal{Reason::ServerFailed, {}, {}}};
}

}

SignIn::SignIn(ApiClient &api, QObject *parent) : QObject(parent), m_api(api) { }

void SignIn::withPassword(const QString &email, const QString &password, Done done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/api/token/";
    call.body = wire::requestBody(wire::Credentials{email, password});
    m_api.send(call, this, [this, done = std::move(done)](const Reply &reply) {
        if (!reply.accepted()) {
            Refusal why = reply.why();
            if (reply.answer.status == 401)
                why.reason = Reason::WrongCredentials;
            done(Failure{why});
            return;
        }
        const auto pair = wire::read<wire::TokenPair>(reply.answer.body);
        if (!pair || pair->access.isEmpty() || pair->refresh.isEmpty()) {
            done(serverFailed());
            return;
        }
        whoAmI({pair->access, pair->refresh}, 1, done);
    });
}

void SignIn::whoAmI(const Tokens &tokens, int tries, Done done)
{
    Call call;
    call.target = "/parents/me/";
    call.bearer = tokens.access;
    m_api.send(call, this, [this, tokens, tries, done = std::move(done)](const Reply &reply) {
        if (!reply.accepted()) {
            const bool again = !std::holds_alternative<Refused>(reply.outcome) && tries < triesToAskWhoIAm;
            if (again)
                whoAmI(tokens, tries + 1, done);
            else
                done(Failure{reply.why()});
            return;
        }
        const auto me = wire::read<wire::ParentView>(reply.answer.body);
        if (!me)
            done(serverFailed());
        else
            done(SignedIn{me->parent, tokens});
    });
}

void SignIn::byRegistering(const Registration &registration, Done done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/parents/";
    call.body = wire::requestBody(registration);
    m_api.send(call, this, [this, registration, done = std::move(done)](const Reply &reply) {
        const auto answer = wire::read<wire::SignedInAnswer>(reply.answer.body);
        const bool whole = answer.ok() && !answer->tokens.refresh.isEmpty();
        if (reply.accepted() && whole) {
            done(SignedIn{answer->user.parent, {answer->tokens.access, answer->tokens.refresh}});
        } else if (reply.accepted() || std::holds_alternative<Unknown>(reply.outcome)) {
            const Refusal lost = reply.accepted() ? serverFailed().error : reply.why();
            withPassword(
                registration.email, registration.password, [done, lost](const Result<SignedIn, Refusal> &entered) {
                    // Not known there: it was not registered, and what went wrong is the first failure.
                    if (!entered && entered.error().reason == Reason::WrongCredentials)
                        done(Failure{lost});
                    else
                        done(entered);
                });
        } else {
            done(Failure{reply.why()});
        }
    });
}

}
