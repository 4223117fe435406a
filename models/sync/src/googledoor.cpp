#include "googledoor.h"

namespace dreamjar::sync {

namespace {

using Kind = GoogleRefusal::Kind;
using remote::OpenIdTrouble;

Kind kindOf(OpenIdTrouble trouble)
{
    switch (trouble) {
    case OpenIdTrouble::Unreachable:
        return Kind::ProviderUnreachable;
    case OpenIdTrouble::CannotListen:
        return Kind::CannotListen;
    case OpenIdTrouble::NoBrowser:
        return Kind::NoBrowser;
    case OpenIdTrouble::Denied:
        return Kind::Denied;
    case OpenIdTrouble::Refused:
        return Kind::ProviderRefused;
    case OpenIdTrouble::NotOurs:
        return Kind::NotOurs;
    case OpenIdTrouble::NobodyCame:
        return Kind::NobodyCame;
    }
    Q_UNREACHABLE();
}

Failure<GoogleRefusal> refused(Kind kind, const Refusal &why = {})
{
    return Failure{GoogleRefusal{kind, {}, why}};
}

Kind kindOf(const Refusal &why)
{
    if (why.reason == Reason::SignedOut)
        return Kind::NotAccepted;
    return why.reason == Reason::Conflict ? Kind::AddressTaken : Kind::Other;
}

}

GoogleDoor::GoogleDoor(remote::SignIn &door, KeySource &keys, const EngineOptions &options)
    : m_door(door), m_keys(keys), m_options(options)
{
}

void GoogleDoor::enter(const GoogleClient &client, Done done)
{
    cancel();
    m_done = std::move(done);
    m_ticket.clear();
    if (client.isSet() && m_options.openId)
        m_attempt = m_options.openId({client.issuer, client.clientId, client.clientSecret}, m_keys, m_options.backPage);
    if (!m_attempt)
        return finish(refused(Kind::NotSetUp));
    connect(m_attempt.get(), &remote::OpenIdWay::browserWanted, this, &GoogleDoor::browserWanted);
    m_attempt->start([this](const auto &proof) { proven(proof); });
}

void GoogleDoor::cancel()
{
    endAttempt();
    finish(refused(Kind::Cancelled));
}

/// Later, because it may be the attempt itself that is speaking.
void GoogleDoor::endAttempt()
{
    ++m_count;
    if (m_attempt)
        m_attempt.release()->deleteLater();
}

void GoogleDoor::browserMissing()
{
    if (m_attempt)
        m_attempt->browserMissing();
}

void GoogleDoor::proven(const Result<remote::OpenIdProof, OpenIdTrouble> &proof)
{
    endAttempt();
    if (!proof)
        return finish(refused(kindOf(proof.error())));
    m_door.withOpenId(*proof, [this, count = m_count](const auto &entered) {
        if (count != m_count)
            return; // given up meanwhile
        if (const auto *in = std::get_if<remote::SignedIn>(&entered)) {
            finish(*in);
        } else if (const auto *link = std::get_if<remote::LinkNeeded>(&entered)) {
            m_ticket = link->ticket;
            finish(Failure{GoogleRefusal{Kind::PasswordNeeded, link->email, {}}});
        } else {
            const Refusal &why = std::get<Refusal>(entered);
            finish(refused(kindOf(why), why));
        }
    });
}

void GoogleDoor::link(const QString &password, Done done)
{
    cancel();
    m_done = std::move(done);
    m_door.byLinking(m_ticket, password, [this, count = m_count](const Result<remote::SignedIn, Refusal> &entered) {
        if (count != m_count)
            return;
        if (entered)
            finish(*entered);
        else if (entered.error().reason == Reason::NotFound)
            finish(refused(Kind::LinkRanOut));
        else
            finish(refused(entered.error().reason == Reason::Conflict ? Kind::AddressTaken : Kind::Other, entered.error()));
    });
}

void GoogleDoor::finish(const Result<remote::SignedIn, GoogleRefusal> &result)
{
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

}
