#include "routes/fielderrors.h"
#include "routes/kioskform.h"
#include "routes/paging.h"
#include "routes/reach.h"
#include "routes/tables.h"
#include "routes/throttle.h"
#include "store/campaigns.h"
#include "store/donations.h"
#include "store/kiosks.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

using wire::Kiosk;
using wire::KioskId;

constexpr std::chrono::hours codeLifetime{7 * 24};
constexpr int donorsTold = 3;

KioskId kioskId(const Call &call)
{
    return KioskId{call.ids.at(0)};
}

QSet<CampaignId> ownCampaigns(Call &call)
{
    const auto ids = store::Campaigns{*call.store}.idsOf(call.me());
    return {ids.begin(), ids.end()};
}

Answer unlessMine(Call &call)
{
    const auto owner = store::Kiosks{*call.store}.ownerOf(kioskId(call));
    if (!owner)
        return notFound();
    return *owner == call.me() ? Answer{}
                               : detail(403, QStringLiteral("You don't have permission to manage this kiosk."));
}

http::Response revokedAlready()
{
    return detail(409, QStringLiteral("This kiosk was revoked. Make a new one."));
}

Answer list(Call &call)
{
    const auto wish = readPage(call.request);
    if (!wish)
        return wish.error();
    return pageOf(
        call, store::Kiosks{*call.store}.of(call.me()), *wish, [](const Kiosk &kiosk) { return kiosk.id.value(); });
}

/// Gives the kiosk a code and tells it, this once.
QString newCode(Call &call, KioskId id, const QString &nonce)
{
    const accounts::KioskCredentials &credentials = call.services.kioskCredentials;
    const QString code = credentials.code(id.value(), nonce);
    store::Kiosks{*call.store}.setCode(call.me(), id, {credentials.codeName(code), call.now + codeLifetime});
    return code;
}

/// The code is told beside what is kept, which never holds it.
QByteArray withCode(const QByteArray &kiosk, const QString &code)
{
    return kiosk.chopped(1) + R"(,"code":")" + code.toLatin1() + R"("})";
}

QString newNonce(Call &call)
{
    return QString::fromLatin1(call.services.keys.bytes(16).toHex());
}

Answer create(Call &call)
{
    const auto body = call.keyedBody();
    if (!body)
        return body.error();
    const auto &key = body->key;
    store::Kiosks kiosks{*call.store};
    if (key) {
        if (const auto earlier = kiosks.madeBy(*key)) {
            if (earlier->digest != key->digest)
                return keyReused();
            const QString code = call.services.kioskCredentials.code(earlier->id.value(), earlier->nonce);
            return replayed(201, withCode(earlier->answer.toUtf8(), code));
        }
    }
    Kiosk settings = defaultKiosk();
    if (auto wrong = readKiosk(body->fields, ownCampaigns(call), true, settings))
        return wrong;
    const KioskId id = kiosks.add(call.me(), settings, key);
    const auto kiosk = kiosks.find(id);
    if (!kiosk)
        return notFound();
    const QString nonce = newNonce(call);
    const QByteArray answer = wire::toJson(*kiosk, call.now);
    if (key)
        kiosks.keepAnswer(id, nonce, answer);
    return json(201, withCode(answer, newCode(call, id, nonce)));
}

Answer edit(Call &call)
{
    if (auto no = unlessMine(call))
        return no;
    const auto body = call.body();
    if (!body)
        return body.error();
    store::Kiosks kiosks{*call.store};
    auto settings = kiosks.find(kioskId(call));
    if (!settings)
        return notFound();
    if (settings->revoked)
        return revokedAlready();
    if (auto wrong = readKiosk(body->fields, ownCampaigns(call), false, *settings))
        return wrong;
    kiosks.change(call.me(), *settings);
    return json(200, wire::toJson(*kiosks.find(kioskId(call)), call.now));
}

Answer revoke(Call &call)
{
    if (auto no = unlessMine(call))
        return no;
    store::Kiosks{*call.store}.revoke(call.me(), kioskId(call));
    return noContent();
}

Answer renewCode(Call &call)
{
    if (auto no = unlessMine(call))
        return no;
    const auto kiosk = store::Kiosks{*call.store}.find(kioskId(call));
    if (!kiosk)
        return notFound();
    if (kiosk->revoked)
        return revokedAlready();
    const QString code = newCode(call, kiosk->id, newNonce(call));
    return json(200, withCode(wire::toJson(*kiosk, call.now), code));
}

wire::SealAnswer sealKey(const Call &call)
{
    return {call.services.seal.id(), call.services.seal.publicKey()};
}

bool isPublicKey(const QString &base64)
{
    constexpr qsizetype size = 32;
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size;
}

Answer activate(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    FieldErrors errors;
    const auto code = wire::readToken(body->fields, "code");
    if (!code)
        errors.add("code", code.error());
    const auto *given = body->fields.find("receipt_key");
    const QString receiptKey = given ? wire::textOf(*given).value_or(QString{}).trimmed() : QString{};
    if (given && !given->isNull() && !receiptKey.isEmpty() && !isPublicKey(receiptKey))
        errors.add("receipt_key", QStringLiteral("Not a public key of Ed25519 in base64."));
    if (auto wrong = errors.response())
        return wrong;

    const QString bucket = addressBucket(call);
    if (auto no = signInThrottled(call, {bucket}))
        return no;
    const accounts::KioskCredentials &credentials = call.services.kioskCredentials;
    const QString token = accounts::KioskCredentials::newToken(call.services.keys);
    store::Kiosks kiosks{*call.store};
    const auto id = kiosks.activate(credentials.codeName(*code), credentials.tokenName(token.toLatin1()), receiptKey);
    const auto kiosk = id ? kiosks.find(*id) : std::nullopt;
    if (!kiosk) {
        call.keepEffects = true; // the try counts
        errors.add("code", QStringLiteral("This code is not valid any more."));
        return errors.response();
    }
    takeBack(call, {bucket});
    return json(200, wire::toJson(wire::KioskActivation{token, *kiosk, sealKey(call)}, call.now));
}

/// What a station asks when it starts, and now and then.
Answer showStation(Call &call)
{
    store::Kiosks kiosks{*call.store};
    kiosks.noteSeen(call.kiosk->id);
    const auto kiosk = kiosks.find(call.kiosk->id);
    if (!kiosk)
        return notFound();
    wire::KioskState state{*kiosk, {}, {}, call.now};
    store::Campaigns campaigns{*call.store};
    store::Donations donations{*call.store};
    for (const CampaignId id : kiosk->campaigns) {
        const auto row = campaigns.find(id);
        if (!row || unlessShown(call, *row))
            continue;
        state.campaigns.append(wire::publicView(row->campaign));
        if (kiosk->showDonorNames)
            state.recentDonors.append({id, donations.latestNames(id, donorsTold)});
    }
    return json(200, wire::toJson(state, call.now));
}

Answer keys(Call &call)
{
    return json(200, wire::toJson(sealKey(call), call.now));
}

}

void addKioskRoutes(Router &router)
{
    router.add("/api/kiosks/",
        {
            {"GET", Door::SignedIn, {{Lane::Read, list}}},
            creation(Door::SignedIn, {{Lane::Write, create}}),
        });
    router.add("/api/kiosks/activate/", {{"POST", Door::Unguarded, {{Lane::Write, activate}}}});
    router.add("/api/kiosks/{id}/",
        {
            {"PUT", Door::SignedIn, {{Lane::Write, edit}}},
            {"DELETE", Door::SignedIn, {{Lane::Write, revoke}}},
        });
    router.add("/api/kiosks/{id}/code/", {{"POST", Door::SignedIn, {{Lane::Write, renewCode}}}});
    router.add("/api/kiosk/", {{"GET", Door::Station, {{Lane::Write, showStation}}, Kiosks::Too}});
    router.add("/api/keys/", {{"GET", Door::Open, {{Lane::Read, keys}}, Kiosks::Too}});
}

}
