#include "routes/googleweb.h"

#include "routes/google.h"
#include "routes/googleentry.h"
#include "wire/jsonvalue.h"
#include "wire/jsonwriter.h"

#include <QCryptographicHash>
#include <algorithm>
#include <sodium.h>

namespace dreamjar::server::routes {

namespace {

using Trouble = accounts::OpenIdProvider::Trouble;

constexpr std::chrono::minutes tripTakes{10};
constexpr qsizetype randomBytes = 32;
const QByteArray tripPurpose = "google trip";
const QByteArray cookieName = "dreamjar_google";
const QByteArray callbackPath = "/api/auth/google/callback/";
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// What has to be known when somebody comes back from the provider.
struct Trip {
    QByteArray state;
    QByteArray nonce;
    QByteArray verifier;
    QByteArray redirectUri;
    bool toClient = false; ///< the tokens go to the web client, not into a body
};

QByteArray written(const Trip &trip)
{
    wire::JsonWriter out;
    out.beginArray();
    for (const QByteArray &text : {trip.state, trip.nonce, trip.verifier, trip.redirectUri})
        out.string(QString::fromLatin1(text));
    out.boolean(trip.toClient);
    out.endArray();
    return out.bytes();
}

/// Sealed by us, so it is what we wrote.
Trip readTrip(const QByteArray &text)
{
    const auto value = wire::parseJson(text);
    const auto &items = value->items();
    const auto bytes = [&](size_t at) { return items.at(at).text().toLatin1(); };
    return {bytes(0), bytes(1), bytes(2), bytes(3), items.at(4).toBool()};
}

std::optional<QByteArray> cookie(const http::Request &request)
{
    for (const QByteArray &pair : request.headers.value("Cookie").value_or(QByteArray{}).split(';')) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(cookieName + '='))
            return trimmed.mid(cookieName.size() + 1);
    }
    return std::nullopt;
}

void setCookie(http::Response &response, const QByteArray &value, std::chrono::seconds lives, bool secure)
{
    response.setHeader("Set-Cookie",
        cookieName + '=' + value + "; Path=" + callbackPath + "; Max-Age="
            + QByteArray::number(static_cast<qlonglong>(lives.count())) + "; HttpOnly; SameSite=Lax"
            + (secure ? "; Secure" : ""));
    response.setHeader("Cache-Control", "no-store");
}

/// Where this API is to be found from outside: as the operator says, or as the caller found it.
std::optional<QByteArray> publicAddress(const Call &call)
{
    QByteArray address = call.services.google->options.publicUrl.toUtf8();
    if (address.isEmpty()) {
        const QByteArray host = call.request.headers.value("Host").value_or(QByteArray{});
        const bool plain = !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || QByteArrayView{".-:[]_"}.contains(c);
        });
        if (!plain)
            return std::nullopt;
        address = "http://" + host;
    }
    while (address.endsWith('/'))
        address.chop(1);
    return address;
}

QByteArray clientAddress(const Call &call)
{
    QByteArray address = call.services.google->options.webClient.toUtf8();
    while (address.endsWith('/'))
        address.chop(1);
    return address;
}

QByteArray randomText(Call &call)
{
    return call.services.keys.bytes(randomBytes).toBase64(base64url);
}

http::Response redirect(const QByteArray &address)
{
    http::Response response{302};
    response.setHeader("Location", address);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && !a.isEmpty()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

Answer leave(Call &call)
{
    Google &google = *call.services.google;
    if (google.web.id.isEmpty())
        return detail(503, QStringLiteral("Sign-in with Google is not set up for web pages on this server."));
    const auto address = publicAddress(call);
    if (!address)
        return detail(400, QStringLiteral("The Host header is not understood."));
    const auto where = google.provider.endpoints();
    if (!where)
        return providerUnreachable();
    Trip trip{randomText(call), randomText(call), randomText(call), *address + callbackPath, false};
    trip.toClient = !clientAddress(call).isEmpty() && call.request.parameter("process") == QByteArray{"login"};

    const QByteArray challenge
        = QCryptographicHash::hash(trip.verifier, QCryptographicHash::Sha256).toBase64(base64url);
    QByteArray target = where->authorization.toEncoded();
    target += target.contains('?') ? '&' : '?';
    target += "response_type=code&scope=openid%20email%20profile&client_id=" + google.web.id.toUtf8().toPercentEncoding()
        + "&redirect_uri=" + trip.redirectUri.toPercentEncoding() + "&state=" + trip.state + "&nonce=" + trip.nonce
        + "&code_challenge=" + challenge + "&code_challenge_method=S256";
    http::Response response = redirect(target);
    setCookie(response, google.notes.seal(tripPurpose, written(trip), call.now + tripTakes), tripTakes,
        address->startsWith("https"));
    return response;
}

/// Somebody on the way back.
struct Return {
    Trip trip;
    accounts::Identity identity;
};

http::Response failed(Call &call, bool toClient, int status, const QByteArray &error, const QString &sentence)
{
    http::Response response;
    if (toClient) {
        response = redirect(clientAddress(call) + "/login?error=oauth_failed");
    } else {
        wire::JsonWriter out;
        out.beginObject();
        out.member("error", QString::fromLatin1(error));
        out.member("detail", sentence);
        out.endObject();
        response = json(status, out.bytes());
        if (status == 401)
            response.setHeader("WWW-Authenticate", "Bearer");
    }
    setCookie(response, {}, std::chrono::seconds{0}, false);
    return response;
}

Answer checkReturn(Call &call)
{
    const auto &notes = call.services.google->notes;
    const auto sealed = cookie(call.request);
    const auto note = sealed ? notes.open(tripPurpose, *sealed, call.now) : std::nullopt;
    const Trip trip = note ? readTrip(*note) : Trip{};
    const bool toClient = note ? trip.toClient : !clientAddress(call).isEmpty();
    if (!same(call.request.parameter("state").value_or(QByteArray{}), trip.state))
        return failed(call, toClient, 401, "state_mismatch",
            QStringLiteral("This is not the answer to a sign-in that was begun in this browser. Begin again."));
    if (call.request.parameter("error"))
        return failed(call, toClient, 401, "access_denied", QStringLiteral("The sign-in was not allowed."));
    if (call.request.parameter("code").value_or(QByteArray{}).isEmpty())
        return failed(call, toClient, 401, "no_code", QStringLiteral("The sign-in provider sent no code."));
    call.carried = Return{trip, {}};
    return std::nullopt;
}

Answer redeem(Call &call)
{
    auto &[trip, identity] = std::any_cast<Return &>(call.carried);
    Google &google = *call.services.google;
    auto found = google.provider.redeem({call.request.parameter("code").value_or(QByteArray{}), trip.verifier,
                                            trip.redirectUri},
        google.web, QString::fromLatin1(trip.nonce));
    if (!found && found.error() == Trouble::Unreachable && !trip.toClient)
        return providerUnreachable();
    if (!found)
        return failed(call, trip.toClient, 401, "not_accepted",
            QStringLiteral("The sign-in provider's answer was not accepted."));
    identity = *std::move(found);
    return std::nullopt;
}

Answer arrive(Call &call)
{
    const auto &[trip, identity] = std::any_cast<const Return &>(call.carried);
    const auto entry = enter(call, identity);
    const auto *in = std::get_if<Entered>(&entry);
    if (!in)
        return failed(call, trip.toClient, 401, "account_exists", std::get<AddressTaken>(entry).link.detail);
    http::Response response = answerTo(entry);
    if (trip.toClient)
        response = redirect(clientAddress(call) + "/oauth-success#access=" + in->tokens.access.toLatin1()
            + "&refresh=" + in->tokens.refresh.toLatin1() + "&login_success=true");
    setCookie(response, {}, std::chrono::seconds{0}, false);
    return response;
}

}

std::vector<Step> googleLogin()
{
    return {{Lane::Here, unlessGoogle}, {Lane::Web, leave}};
}

std::vector<Step> googleCallback()
{
    return {{Lane::Here, unlessGoogle}, {Lane::Here, checkReturn}, {Lane::Web, redeem}, {Lane::Write, arrive}};
}

}
