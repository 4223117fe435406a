#include "routes/signin.h"

#include "domain/text.h"
#include "routes/tables.h"
#include "routes/throttle.h"
#include "store/attempts.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

struct SignIn {
    QString password;
    std::optional<store::Account> account;
    QString accountBucket;
    QString addressBucket;
    QByteArray newHash;
};

Answer readSignIn(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto credentials = wire::readCredentials(body->fields);
    if (!credentials)
        return refuse(credentials.error());
    SignIn signIn;
    signIn.password = credentials->password;
    signIn.accountBucket = accountBucket(call, credentials->email);
    signIn.addressBucket = addressBucket(call);
    // Counted before the password is looked at, so that a hundred tries at once are a hundred.
    if (auto no = signInThrottled(call, {signIn.accountBucket, signIn.addressBucket}))
        return no;
    signIn.account = store::Parents{*call.store}.byEmail(credentials->email);
    call.carried = signIn;
    return std::nullopt;
}

Answer checkPassword(Call &call)
{
    auto &signIn = std::any_cast<SignIn &>(call.carried);
    const accounts::Passwords &passwords = call.services.passwords;
    // Nobody's address takes the same work, so that time does not tell.
    const QByteArray hash = signIn.account ? signIn.account->passwordHash : QByteArray{};
    if (!passwords.matches(hash, signIn.password))
        return detail(401, wire::details::wrongCredentials());
    if (passwords.needsRehash(hash))
        signIn.newHash = passwords.hash(signIn.password);
    return std::nullopt;
}

Answer beginSession(Call &call, const SignedIn &answer)
{
    const auto &signIn = std::any_cast<const SignIn &>(call.carried);
    const ParentId parent = signIn.account->parent.id;
    store::Parents parents{*call.store};
    if (!parents.exists(parent))
        return detail(401, wire::details::wrongCredentials());
    if (!signIn.newHash.isEmpty())
        parents.rehash(parent, signIn.newHash);
    store::Attempts{*call.store}.forget(signIn.accountBucket);
    takeBack(call, {signIn.addressBucket});
    return answer(call, parent, openSession(call, parent));
}

Answer refresh(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto text = wire::readToken(body->fields, "refresh");
    if (!text)
        return refuse(wire::fieldError(QStringLiteral("refresh"), text.error()));
    const auto invalid
        = [] { return refuse(wire::refreshRefusedAnswer(QStringLiteral("Token is invalid or expired"))); };
    const auto claims = call.services.tokens.read(text->toLatin1(), call.now);
    if (!claims)
        return invalid();
    if (claims->type != accounts::TokenType::Refresh)
        return refuse(wire::refreshRefusedAnswer(QStringLiteral("Token has wrong type")));

    const QString successor = newTokenId(call);
    using Exchange = store::Sessions::Exchange;
    const Exchange exchange = store::Sessions{*call.store}.exchange(
        claims->session, claims->parent, claims->tokenId, successor, call.now + call.services.refreshLifetime);
    switch (exchange) {
    case Exchange::Done:
        return json(200, wire::toJson(signPair(call, claims->parent, claims->session, successor), call.now));
    case Exchange::Unknown:
        return invalid();
    case Exchange::Spent:
        call.keepEffects = true;
        return refuse(wire::refreshRefusedAnswer(QStringLiteral("Token is blacklisted")));
    }
    return invalid();
}

/// The caller's User-Agent, as far as it is fit to be shown.
QString programName(const http::Request &request)
{
    constexpr qsizetype longest = 200;
    QString name = QString::fromUtf8(request.headers.value("User-Agent").value_or(QByteArray{})).left(longest);
    name.removeIf([](QChar character) { return hasControlCharacter(QStringView{&character, 1}, false); });
    return name.trimmed();
}

}

QString newTokenId(Call &call)
{
    return QString::fromLatin1(call.services.keys.bytes(16).toHex());
}

wire::TokenPair signPair(Call &call, ParentId parent, qint64 session, const QString &refreshId)
{
    accounts::Claims claims;
    claims.parent = parent;
    claims.session = session;
    claims.issued = call.now;
    claims.type = accounts::TokenType::Refresh;
    claims.tokenId = refreshId;
    claims.expires = call.now + call.services.refreshLifetime;
    wire::TokenPair pair;
    pair.refresh = call.services.tokens.sign(claims);
    claims.type = accounts::TokenType::Access;
    claims.tokenId = newTokenId(call);
    claims.expires = call.now + call.services.accessLifetime;
    pair.access = call.services.tokens.sign(claims);
    return pair;
}

wire::TokenPair openSession(Call &call, ParentId parent)
{
    const QString refreshId = newTokenId(call);
    const qint64 session = store::Sessions{*call.store}.begin(
        parent, refreshId, call.now + call.services.refreshLifetime, programName(call.request));
    return signPair(call, parent, session, refreshId);
}

std::vector<Step> signInSteps(const SignedIn &answer)
{
    return {{Lane::Write, readSignIn}, {Lane::Hash, checkPassword},
        {Lane::Write, [answer](Call &call) { return beginSession(call, answer); }}};
}

void addTokenRoutes(Router &router)
{
    const auto tellTokens
        = [](Call &call, ParentId, const wire::TokenPair &tokens) { return json(200, wire::toJson(tokens, call.now)); };
    router.add("/api/token/", {{"POST", Door::Unguarded, signInSteps(tellTokens)}});
    router.add("/api/token/refresh/", {{"POST", Door::Unguarded, {{Lane::Write, refresh}}}});
}

}
