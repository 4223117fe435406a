#include "routes/google.h"
#include "routes/googleentry.h"
#include "routes/googleweb.h"
#include "routes/signin.h"
#include "routes/tables.h"
#include "routes/throttle.h"
#include "store/attempts.h"
#include "store/openidlinks.h"
#include "store/parents.h"

#include <QHostAddress>
#include <QUrl>

namespace dreamjar::server::routes {

namespace {

using Trouble = accounts::OpenIdProvider::Trouble;

/// A sign-in that a program brings a proof for.
struct Proven {
    wire::GoogleProof proof;
    accounts::Identity identity;
};

http::Response notBelieved()
{
    return detail(401, QStringLiteral("The sign-in provider's answer was not accepted."));
}

/// A program's own address, to which the provider sent the code: nothing that leads off this person's computer.
bool isLoopback(const QUrl &url)
{
    return url.isValid() && url.scheme() == QStringLiteral("http") && QHostAddress{url.host()}.isLoopback();
}

Answer readProof(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto proof = wire::readGoogleProof(body->fields);
    if (!proof)
        return refuse(proof.error());
    if (proof->isCode() && !isLoopback(QUrl{proof->redirectUri, QUrl::StrictMode}))
        return refuse(wire::fieldError(QStringLiteral("redirect_uri"), Rule::Url));
    call.carried = Proven{*std::move(proof), {}};
    return std::nullopt;
}

Answer askProvider(Call &call)
{
    auto &[proof, identity] = std::any_cast<Proven &>(call.carried);
    Google &google = *call.services.google;
    auto found = proof.isCode()
        ? google.provider.redeem(
            {proof.code.toUtf8(), proof.codeVerifier.toUtf8(), proof.redirectUri.toUtf8()}, google.native, proof.nonce)
        : google.provider.identify(proof.idToken.toUtf8(), google.audiences(), proof.nonce);
    if (!found)
        return found.error() == Trouble::Unreachable ? providerUnreachable() : notBelieved();
    identity = *std::move(found);
    return std::nullopt;
}

Answer enterProven(Call &call)
{
    return answerTo(enter(call, std::any_cast<const Proven &>(call.carried).identity));
}

/// A ticket and the password of the account that it names.
struct Linking {
    wire::LinkProof proof;
    LinkTicket ticket;
    std::optional<store::Account> account;
};

Answer readLinking(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto proof = wire::readLinkProof(body->fields);
    if (!proof)
        return refuse(proof.error());
    const auto ticket = openTicket(call, proof->ticket);
    if (!ticket)
        return detail(410, QStringLiteral("The link ticket has run out. Sign in with Google once more."));
    Linking linking{*std::move(proof), *ticket, store::Parents{*call.store}.account(ticket->parent)};
    if (!linking.account)
        return detail(410, QStringLiteral("The account is not there any more."));
    if (auto tooOften
        = signInThrottled(call, {accountBucket(call, linking.account->parent.email), addressBucket(call)}))
        return tooOften;
    call.carried = linking;
    return std::nullopt;
}

Answer checkPassword(Call &call)
{
    const auto &linking = std::any_cast<const Linking &>(call.carried);
    if (!call.services.passwords.matches(linking.account->passwordHash, linking.proof.password))
        return detail(401, wire::details::wrongCredentials());
    return std::nullopt;
}

Answer link(Call &call)
{
    const auto &linking = std::any_cast<const Linking &>(call.carried);
    const auto account = store::Parents{*call.store}.account(linking.ticket.parent);
    // The password may have been changed between the two steps.
    if (!account || account->passwordHash != linking.account->passwordHash)
        return detail(401, wire::details::wrongCredentials());
    store::Attempts{*call.store}.forget(accountBucket(call, account->parent.email));
    takeBack(call, {addressBucket(call)});
    if (!store::OpenIdLinks{*call.store}.add(linking.ticket.issuer, linking.ticket.subject, account->parent.id))
        return detail(409, QStringLiteral("This Google account is linked with another account here."));
    return answerTo(Entered{account->parent, openSession(call, account->parent.id)});
}

}

QStringList Google::audiences() const
{
    QStringList all;
    for (const QString &id : {web.id, native.id}) {
        if (!id.isEmpty())
            all.append(id);
    }
    return all;
}

void addGoogleRoutes(Router &router)
{
    router.add("/auth/google/login/", {{"GET", Door::Unguarded, googleLogin()}});
    router.add("/api/auth/google/callback/", {{"GET", Door::Unguarded, googleCallback()}});
    router.add("/api/auth/google/token/",
        {{"POST", Door::Unguarded,
            {{Lane::Here, unlessGoogle}, {Lane::Here, readProof}, {Lane::Web, askProvider},
                {Lane::Write, enterProven}}}});
    router.add("/api/auth/google/link/",
        {{"POST", Door::Unguarded,
            {{Lane::Here, unlessGoogle}, {Lane::Write, readLinking}, {Lane::Hash, checkPassword},
                {Lane::Write, link}}}});
}

}
