#include "src/dispatcher.h"

#include "database/transaction.h"
#include "routes/tables.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "wire/jsonwriter.h"

#include <QElapsedTimer>

namespace dreamjar::server {

using database::SqlError;
using routes::Answer;
using routes::Call;
using routes::Lane;

namespace {

constexpr int mostAttempts = 4;
constexpr char protocol[] = "1; idem, changes";
constexpr char allowedHeaders[]
    = "accept, accept-encoding, authorization, content-type, dnt, idempotency-key, if-match, "
      "if-none-match, origin, user-agent, x-csrftoken, x-requested-with";

http::Response unavailable()
{
    http::Response response = routes::detail(503, QStringLiteral("The server is busy. Try again."));
    response.setHeader("Retry-After", "1");
    return response;
}

/// RFC 4918 has a status for it. Room does not come back within a second.
http::Response full()
{
    http::Response response = routes::detail(507, QStringLiteral("The server has no room left. Nothing was done."));
    response.setHeader("Retry-After", "60");
    return response;
}

/// Another try of the whole transaction may do better.
bool isPassing(const SqlError &failure)
{
    return failure.kind == SqlError::Kind::UniqueViolation || failure.kind == SqlError::Kind::Busy
        || failure.kind == SqlError::Kind::ConnectionLost;
}

http::Response responseFor(const SqlError &failure)
{
    switch (failure.kind) {
    case SqlError::Kind::Full:
        return full();
    case SqlError::Kind::Busy:
    case SqlError::Kind::ReadOnly:
    case SqlError::Kind::ConnectionLost:
        return unavailable();
    case SqlError::Kind::UniqueViolation:
    case SqlError::Kind::ForeignKey:
    case SqlError::Kind::NotNull:
    case SqlError::Kind::Check:
    case SqlError::Kind::Corrupt:
    case SqlError::Kind::Other:
        break;
    }
    return routes::detail(500, QStringLiteral("The server failed. It has been noted."));
}

}

/// One request from its arrival to its answer.
struct Dispatcher::Flow {
    Call call;
    http::Reply reply;
    QByteArray pattern;
    const routes::Route *route = nullptr;
    size_t step = 0;
    bool accountChecked = false;
    QElapsedTimer timer;
};

Dispatcher::Dispatcher(const routes::Services &services, Lanes &lanes, Options options)
    : m_services(services), m_lanes(lanes), m_options(std::move(options))
{
    for (const QString &origin : m_options.corsOrigins)
        m_origins.insert(origin.toUtf8());
    routes::addAllRoutes(m_router);
}

void Dispatcher::handle(const http::Request &request, const http::Reply &reply)
{
    auto flow = std::make_shared<Flow>(Flow{
        {request, m_services, {}, {}, m_services.clock.now(), nullptr, {}, false}, reply, {}, nullptr, 0, false, {}});
    flow->timer.start();
    flow->call.request.peer = m_options.proxies.clientOf(request);
    if (auto response = refusal(*flow))
        finish(flow, *std::move(response));
    else
        go(flow);
}

/// Everything that can be said without the database: limits, preflight, redirects, tokens, 404 and 405.
std::optional<http::Response> Dispatcher::refusal(Flow &flow) const
{
    using Finding = routes::Router::Finding;
    const http::Request &request = flow.call.request;
    if (request.bodyTooLarge) {
        http::Response response = routes::detail(413, QStringLiteral("The request is too large."));
        response.closeConnection = true;
        return response;
    }
    if (request.target.size() > m_options.longestTarget)
        return routes::detail(414, QStringLiteral("The address of the request is too long."));

    const bool options = request.method == "OPTIONS";
    if (options && request.headers.value("Access-Control-Request-Method"))
        return http::Response{200};

    const auto match = m_router.match(request.method, request.path());
    flow.pattern = match.pattern;
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (match.finding == Finding::AddSlash && reading) {
        http::Response response{301};
        const QByteArray query = request.query();
        response.setHeader("Location", request.path() + '/' + (query.isEmpty() ? QByteArray{} : '?' + query));
        return response;
    }
    if (options && match.finding != Finding::Nothing && match.finding != Finding::AddSlash) {
        http::Response response{200};
        response.setHeader("Allow", match.allowed);
        return response;
    }

    const bool unguarded = match.route && match.route->door == routes::Door::Unguarded;
    if (!unguarded) {
        if (auto response = readToken(flow.call))
            return response;
    }
    const bool closed = match.route ? match.route->door == routes::Door::SignedIn : match.closed;
    if (closed && !flow.call.claims)
        return routes::detail(401, wire::details::noCredentials());
    if (match.finding == Finding::WrongMethod) {
        http::Response response
            = routes::detail(405, wire::details::methodNotAllowed(QString::fromLatin1(request.method)));
        response.setHeader("Allow", match.allowed);
        return response;
    }
    if (!match.route || match.badId)
        return routes::notFound();
    flow.route = match.route;
    flow.call.ids = match.ids;
    return std::nullopt;
}

/// Who calls. A header of another scheme is somebody who does not sign in with us.
std::optional<http::Response> Dispatcher::readToken(Call &call) const
{
    const auto header = call.request.headers.value("Authorization");
    if (!header)
        return std::nullopt;
    const QList<QByteArray> parts = header->simplified().split(' ');
    if (parts.first() != "Bearer")
        return std::nullopt;
    if (parts.size() != 2)
        return routes::refuse(wire::malformedAuthorizationAnswer());
    const auto claims = m_services.tokens.read(parts[1], call.now);
    if (!claims || claims->type != accounts::TokenType::Access)
        return routes::refuse(wire::badTokenAnswer());
    call.claims = claims;
    return std::nullopt;
}

void Dispatcher::go(const FlowPointer &flow)
{
    bool taken = false;
    switch (flow->route->steps[flow->step].lane) {
    case Lane::Here:
        continueWith(flow, flow->route->steps[flow->step].work(flow->call));
        return;
    case Lane::Read:
        taken = m_lanes.read([this, flow](database::Database &database) { runInDatabase(flow, database, false); });
        break;
    case Lane::Write:
        taken = m_lanes.write([this, flow](database::Database &database) { runInDatabase(flow, database, true); });
        break;
    case Lane::Hash:
        taken = m_lanes.hash([this, flow] { continueWith(flow, flow->route->steps[flow->step].work(flow->call)); });
        break;
    }
    if (!taken)
        finish(flow, unavailable());
}

void Dispatcher::runInDatabase(const FlowPointer &flow, database::Database &database, bool write)
{
    std::optional<SqlError> failure;
    for (int tries = 0; tries < mostAttempts; ++tries) {
        failure.reset();
        if (database.isLost())
            static_cast<void>(database.reopen()); // still unreachable: the next statement says so
        const Answer answer = attempt(*flow, database, write, failure);
        if (!failure) {
            flow->accountChecked = true;
            continueWith(flow, answer);
            return;
        }
        if (!isPassing(*failure))
            break;
    }
    logFailure(*flow, *failure);
    finish(flow, responseFor(*failure));
}

Answer Dispatcher::attempt(Flow &flow, database::Database &database, bool write, std::optional<SqlError> &failure)
{
    using database::Transaction;
    auto transaction = Transaction::begin(database, write ? Transaction::Kind::Write : Transaction::Kind::Snapshot);
    if (!transaction) {
        failure = transaction.error();
        return {};
    }
    store::Store store{database, flow.call.now};
    flow.call.store = &store;
    flow.call.keepEffects = false;
    Answer answer;
    if (flow.call.claims && !flow.accountChecked) {
        const accounts::Claims &claims = *flow.call.claims;
        const bool known = claims.session > 0 ? store::Sessions{store}.isOpen(claims.session, claims.parent)
                                              : store::Parents{store}.exists(claims.parent);
        if (!known)
            answer = routes::refuse(wire::badTokenAnswer());
    }
    if (!answer)
        answer = flow.route->steps[flow.step].work(flow.call);
    flow.call.store = nullptr;

    const bool keep = write && (!answer || answer->status < 400 || flow.call.keepEffects);
    if (keep)
        store.flushChanges();
    failure = store.failure();
    if (failure || !keep)
        return answer; // the transaction rolls back
    if (auto committed = transaction->commit(); !committed) {
        failure = committed.error();
        // Whether it was committed is not known: a second try might do it twice.
        if (failure->kind == SqlError::Kind::ConnectionLost)
            failure->kind = SqlError::Kind::ReadOnly;
    }
    return answer;
}

void Dispatcher::continueWith(const FlowPointer &flow, const Answer &answer)
{
    if (answer) {
        finish(flow, *answer);
        return;
    }
    ++flow->step;
    Q_ASSERT(flow->step < flow->route->steps.size());
    go(flow);
}

void Dispatcher::finish(const FlowPointer &flow, http::Response response)
{
    addGeneralHeaders(*flow, response);
    log(*flow, response);
    flow->reply(response);
}

void Dispatcher::addGeneralHeaders(const Flow &flow, http::Response &response) const
{
    const http::Request &request = flow.call.request;
    response.setHeader("DreamJar-Protocol", protocol);
    response.setHeader("DreamJar-Epoch", m_services.epoch.toLatin1());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Vary", "Origin");
    const bool private_ = request.headers.value("Authorization").has_value()
        || (flow.route && flow.route->door == routes::Door::Unguarded && flow.route->method == "POST");
    if (private_ || response.status == 201)
        response.setHeader("Cache-Control", "no-store");
    const auto origin = request.headers.value("Origin");
    if (!origin || !m_origins.contains(*origin))
        return;
    response.setHeader("Access-Control-Allow-Origin", *origin);
    response.setHeader(
        "Access-Control-Expose-Headers", "DreamJar-Protocol, DreamJar-Epoch, Idempotent-Replayed, Link, Retry-After");
    if (request.method == "OPTIONS") {
        response.setHeader("Access-Control-Allow-Methods", "DELETE, GET, HEAD, OPTIONS, POST, PUT");
        response.setHeader("Access-Control-Allow-Headers", allowedHeaders);
        response.setHeader("Access-Control-Max-Age", "86400");
    }
}

/// What happened, without what was said: the place and not the path, no query, no addresses.
void Dispatcher::log(const Flow &flow, const http::Response &response) const
{
    if (!m_options.log)
        return;
    wire::JsonWriter line;
    line.beginObject();
    line.member("time", flow.call.now);
    line.member("id", QString::fromLatin1(flow.call.request.id));
    line.member("method", QString::fromLatin1(flow.call.request.method));
    line.member("place", QString::fromLatin1(flow.pattern));
    line.member("status", response.status);
    line.member("us", static_cast<qint64>(flow.timer.nsecsElapsed() / 1000));
    line.endObject();
    m_options.log(line.bytes());
}

/// The engine's own words may hold what a person typed; the kind and the constraint do not.
void Dispatcher::logFailure(const Flow &flow, const SqlError &failure) const
{
    if (!m_options.log)
        return;
    wire::JsonWriter line;
    line.beginObject();
    line.member("time", flow.call.now);
    line.member("id", QString::fromLatin1(flow.call.request.id));
    line.member("place", QString::fromLatin1(flow.pattern));
    line.member("databaseFailure", static_cast<int>(failure.kind));
    line.member("constraint", failure.constraint);
    line.endObject();
    m_options.log(line.bytes());
}

}
