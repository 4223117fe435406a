#pragma once

#include "accounts/buckets.h"
#include "accounts/kioskcredentials.h"
#include "accounts/passwords.h"
#include "accounts/ratelimits.h"
#include "accounts/seal.h"
#include "accounts/tokens.h"
#include "accounts/websession.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "domain/rules.h"
#include "http/message.h"
#include "store/idempotency.h"
#include "store/kiosks.h"
#include "store/store.h"
#include "telemetry/metrics.h"
#include "wire/errors.h"
#include "wire/requestfields.h"
#include "wire/timedbody.h"

#include <any>
#include <chrono>
#include <functional>
#include <optional>

namespace dreamjar::server::routes {

struct Google;

/// What every request may use. Made once by Server; safe from any thread.
struct Services {
    const Clock &clock;
    KeySource &keys;
    const accounts::Tokens &tokens;
    const accounts::Passwords &passwords;
    const accounts::Buckets &buckets;
    const accounts::Seal &seal;
    const accounts::KioskCredentials &kioskCredentials;
    const accounts::WebSession &webSession;
    Metrics &metrics;
    accounts::RateLimits limits;
    GuestDetails guestDetails = GuestDetails::Demanded;
    std::chrono::seconds accessLifetime{3600};
    std::chrono::seconds refreshLifetime{7 * 86'400};
    QString name;
    QString currency;
    QString epoch;
    Google *google = nullptr; ///< none: sign-in with a provider is not set up
};

/// The body of a request as fields.
struct Body {
    wire::RequestFields fields;
    QString digest; ///< where an Idempotency-Key came along: the same for two bodies that ask the same
};

/// The same with the Idempotency-Key that came along.
struct KeyedBody {
    wire::RequestFields fields;
    std::optional<store::Key> key;
};

/// One request on its way through the steps of its route. Only one thread has it at a time.
struct Call {
    http::Request request;
    const Services &services;
    std::optional<accounts::Claims> claims; ///< of a token that is valid; the account is checked by then
    bool byCookie = false; ///< it came in the explorer's cookie
    QString kioskToken; ///< the name of a station's token, which is looked up in the first step
    std::optional<store::KioskPrincipal> kiosk; ///< whose that is, when it is good
    QList<qint64> ids; ///< the numbers in the path, in order
    Instant now; ///< the same in all steps
    store::Store *store = nullptr; ///< in steps of the database lanes
    std::any carried; ///< from one step to the next
    bool keepEffects = false; ///< commit although the answer is a refusal
    QList<http::Header> answerHeaders; ///< go with the answer, whatever it will be
    std::optional<wire::TimedBody> retellable = {}; ///< the answer's body, when the same request may hear it again
    std::optional<Result<Body, http::Response>> bodyRead = {}; ///< by readBody()

    std::optional<ParentId> parent() const { return claims ? std::optional{claims->parent} : std::nullopt; }
    /// Only behind a door that asks for a sign-in.
    ParentId me() const { return claims->parent; }
    ChildId childId() const { return ChildId{ids.at(0)}; }
    CampaignId campaignId() const { return CampaignId{ids.at(0)}; }
    ParentId parentId() const { return ParentId{ids.at(0)}; }

    /// Does now what body() would do later, where time is dearer.
    void readBody();
    /// 415 and 400 for what is no JSON object and no form.
    Result<Body, http::Response> body() const;
    /// For what makes something: 400, too, for a key that is none.
    Result<KeyedBody, http::Response> keyedBody() const;
    /// The Idempotency-Key that came along, with the place and the principal that it counts for; none where it is none.
    std::optional<QByteArray> keyName() const;
};

/// Where a step runs.
enum class Lane {
    Here, ///< at once, where the request was read: for what needs nothing
    Read, ///< a snapshot of the database; nothing can be written
    Write, ///< one transaction, committed when the answer is no refusal, or says so; may run twice after a conflict
    Hash, ///< the few threads that may spend time and memory on passwords
    Web, ///< the few threads that may wait for another server
};

/// An answer ends the call; none leads to the next step. The last one must answer.
using Answer = std::optional<http::Response>;
struct Step {
    Lane lane = Lane::Read;
    std::function<Answer(Call &)> work;
};

http::Response json(int status, const QByteArray &body);
/// 200, and good for whoever asks the same, until something of it changes; see Route::about.
http::Response retellable(Call &call, const wire::TimedBody &body);
http::Response noContent();
http::Response refuse(const wire::ErrorAnswer &answer);
http::Response refuse(const Violations &violations);
http::Response refuse(const Refusal &refusal);
http::Response detail(int status, const QString &sentence);
http::Response notFound();
/// 403 for a station that wants more than it may.
http::Response kioskMayNot();
http::Response forbidden(wire::details::Act act);
/// A password could not be hashed just now.
http::Response shortOfMemory();
/// The same key came with another body.
http::Response keyReused();
/// Another request with the same key is not answered yet.
http::Response keyInFlight();
/// The first answer once more.
http::Response replayed(int status, const QByteArray &body);

}
