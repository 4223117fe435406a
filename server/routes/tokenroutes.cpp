#include "routes/signin.h"
#include "routes/tables.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "wire/codec.h"
#include "wire/requests.h"

#include <QCryptographicHash>

namespace dreamjar::server::routes {

namespace {

struct SignIn {
    QString password;
    std::optional<store::Account> account;
    QByteArray accountKey; ///< for counting failures
    QByteArray addressKey;
    QByteArray newHash;
};

QByteArray countingKey(const char *what, const QByteArray &value)
{
    return what + QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

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
    signIn.accountKey = countingKey("account", store::foldedEmail(credentials->email).toUtf8());
    signIn.addressKey = countingKey("address", call.request.peer);
    if (call.services.rateLimits) {
        for (const QByteArray &key : {signIn.accountKey, signIn.addressKey}) {
            if (const auto wait = call.services.failedSignIns.wait(key, call.now))
                return tooMany(*wait);
        }
        // Counted before the password is looked at, so that a hundred tries at once are a hundred.
        call.services.failedSignIns.count(signIn.accountKey, call.now);
        call.services.failedSignIns.count(signIn.addressKey, call.now);
    }
    signIn.account = store::Parents{*call.store}.byEmail(credentials->email);
    call.carried = signIn;
    return std::nullopt;
}

Answer checkPassword(Call &call)
{
    auto &signIn = std::any_cast<SignIn &>(call.carried);
    const accounts::Passwords &passwords = call.services.passwords;
    if (!signIn.account) {
        passwords.pretend(signIn.password);
        return detail(401, wire::details::wrongCredentials());
    }
    if (!passwords.matches(signIn.account->passwordHash, signIn.password))
        return detail(401, wire::details::wrongCredentials());
    call.services.failedSignIns.forget(signIn.accountKey);
    call.services.failedSignIns.takeBack(signIn.addressKey, call.now);
    if (passwords.needsRehash(signIn.account->passwordHash))
        signIn.newHash = passwords.hash(signIn.password);
    return std::nullopt;
}

Answer beginSession(Call &call)
{
    const auto &signIn = std::any_cast<const SignIn &>(call.carried);
    const ParentId parent = signIn.account->parent.id;
    store::Parents parents{*call.store};
    if (!parents.exists(parent))
        return detail(401, wire::details::wrongCredentials());
    if (!signIn.newHash.isEmpty())
        parents.rehash(parent, signIn.newHash);
    return json(200, wire::toJson(openSession(call, parent), call.now));
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
    const qint64 session
        = store::Sessions{*call.store}.begin(parent, refreshId, call.now + call.services.refreshLifetime);
    return signPair(call, parent, session, refreshId);
}

void addTokenRoutes(Router &router)
{
    router.add("/api/token/",
        {{"POST", Door::Unguarded,
            {{Lane::Read, readSignIn}, {Lane::Hash, checkPassword}, {Lane::Write, beginSession}}}});
    router.add("/api/token/refresh/", {{"POST", Door::Unguarded, {{Lane::Write, refresh}}}});
}

}
