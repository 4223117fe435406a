#pragma once

#include "accounts/passwords.h"
#include "accounts/ratelimits.h"
#include "accounts/tokens.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "http/message.h"
#include "store/idempotency.h"
#include "store/store.h"
#include "wire/errors.h"
#include "wire/requestfields.h"

#include <any>
#include <chrono>
#include <functional>
#include <optional>

namespace dreamjar::server::routes {

/// What every request may use. Made once by Server; safe from any thread.
struct Services {
    const Clock &clock;
    KeySource &keys;
    const accounts::Tokens &tokens;
    const accounts::Passwords &passwords;
    accounts::RateLimit &failedSignIns;
    accounts::RateLimit &registrations;
    bool rateLimits = true;
    std::chrono::seconds accessLifetime{3600};
    std::chrono::seconds refreshLifetime{7 * 86'400};
    QString name;
    QString currency;
    QString epoch;
};

/// The body of a request as fields, and in the form that is the same for two bodies that ask the same.
struct Body {
    wire::RequestFields fields;
    QByteArray canonical;
};

/// One request on its way through the steps of its route. Only one thread has it at a time.
struct Call {
    http::Request request;
    const Services &services;
    std::optional<accounts::Claims> claims; ///< of a token that is valid; the account is checked by then
    QList<qint64> ids; ///< the numbers in the path, in order
    Instant now; ///< the same in all steps
    store::Store *store = nullptr; ///< in steps of the database lanes
    std::any carried; ///< from one step to the next
    bool keepEffects = false; ///< commit although the answer is a refusal

    std::optional<ParentId> parent() const { return claims ? std::optional{claims->parent} : std::nullopt; }
    /// Only behind a door that asks for a sign-in.
    ParentId me() const { return claims->parent; }
    ChildId childId() const { return ChildId{ids.at(0)}; }
    CampaignId campaignId() const { return CampaignId{ids.at(0)}; }
    ParentId parentId() const { return ParentId{ids.at(0)}; }

    /// 415 and 400 for what is no JSON object and no form.
    Result<Body, http::Response> body() const;
    /// The Idempotency-Key, when there is one; 400 when it is none.
    Result<std::optional<store::Key>, http::Response> idempotencyKey(const QByteArray &canonicalBody) const;
};

/// Where a step runs.
enum class Lane {
    Here, ///< at once, where the request was read: for what needs nothing
    Read, ///< a snapshot of the database; nothing can be written
    Write, ///< one transaction, committed when the answer is a success, or says so; may run twice after a conflict
    Hash, ///< the few threads that may spend time and memory on passwords
};

/// An answer ends the call; none leads to the next step. The last one must answer.
using Answer = std::optional<http::Response>;
struct Step {
    Lane lane = Lane::Read;
    std::function<Answer(Call &)> work;
};

http::Response json(int status, const QByteArray &body);
http::Response noContent();
http::Response refuse(const wire::ErrorAnswer &answer);
http::Response refuse(const Violations &violations);
http::Response refuse(const Refusal &refusal);
http::Response detail(int status, const QString &sentence);
http::Response notFound();
http::Response forbidden(wire::details::Act act);
http::Response tooMany(std::chrono::seconds wait);
/// The same key came with another body.
http::Response keyReused();
/// The first answer once more.
http::Response replayed(int status, const QByteArray &body);

}
