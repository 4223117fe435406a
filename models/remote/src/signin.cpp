#include "remote/signin.h"

#include "wire/codec.h"
#include "wire/google.h"
#include "wire/requests.h"

namespace dreamjar::remote {

namespace {

constexpr int triesToAskWhoIAm = 3;
constexpr int triesWithOpenId = 2;

Failure<Refusal> serverFailed()
{
    return Failure{Refusal{Reason::ServerFailed, {}, {}}};
}

/// Who signed in by an accepted answer that tells it with the tokens.
Result<SignedIn, Refusal> signedInBy(const Reply &reply)
{
    const auto answer = wire::read<wire::SignedInAnswer>(reply.answer.body);
    if (!answer || answer->tokens.access.isEmpty() || answer->tokens.refresh.isEmpty())
        return serverFailed();
    return SignedIn{answer->user.parent, {answer->tokens.access, answer->tokens.refresh}};
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
        const auto entered = signedInBy(reply);
        if (reply.accepted() && entered) {
            done(entered);
        } else if (reply.accepted() || std::holds_alternative<Unknown>(reply.outcome)) {
            const Refusal lost = reply.accepted() ? serverFailed().error : reply.why();
            withPassword(
                registration.email, registration.password, [done, lost](const Result<SignedIn, Refusal> &found) {
                    // Not known there: it was not registered, and what went wrong is the first failure.
                    if (!found && found.error().reason == Reason::WrongCredentials)
                        done(Failure{lost});
                    else
                        done(found);
                });
        } else {
            done(Failure{reply.why()});
        }
    });
}

void SignIn::withOpenId(const OpenIdProof &proof, OpenIdDone done)
{
    askWithOpenId(proof, 1, std::move(done));
}

/// The same proof may be shown again when the answer was lost: it opens the same account.
void SignIn::askWithOpenId(const OpenIdProof &proof, int tries, OpenIdDone done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/api/auth/google/token/";
    wire::GoogleProof body;
    body.idToken = proof.idToken;
    body.nonce = proof.nonce;
    call.body = wire::requestBody(body);
    m_api.send(call, this, [this, proof, tries, done = std::move(done)](const Reply &reply) {
        const auto entered = reply.accepted() ? signedInBy(reply) : Failure{reply.why()};
        const bool lost = std::holds_alternative<Unknown>(reply.outcome) || (reply.accepted() && !entered);
        const auto link = reply.answer.status == 409 ? wire::readLinkNeeded(reply.answer.body) : std::nullopt;
        if (entered)
            done(*entered);
        else if (link)
            done(LinkNeeded{link->ticket, link->email});
        else if (lost && tries < triesWithOpenId)
            askWithOpenId(proof, tries + 1, done);
        else
            done(entered.error());
    });
}

void SignIn::byLinking(const QString &ticket, const QString &password, Done done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/api/auth/google/link/";
    call.body = wire::requestBody(wire::LinkProof{ticket, password});
    m_api.send(call, this, [done = std::move(done)](const Reply &reply) {
        Refusal why = reply.why();
        if (reply.answer.status == 401)
            why.reason = Reason::WrongCredentials;
        done(reply.accepted() ? signedInBy(reply) : Failure{why});
    });
}

}
