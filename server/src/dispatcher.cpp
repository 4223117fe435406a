#include "src/dispatcher.h"

#include "database/transaction.h"
#include "routes/conditions.h"
#include "routes/explorer.h"
#include "routes/problem.h"
#include "routes/tables.h"
#include "src/principals.h"
#include "wire/jsonwriter.h"

#include <QElapsedTimer>

namespace dreamjar::server {

using database::SqlError;
using routes::Answer;
using routes::Call;
using routes::Lane;

namespace {

constexpr char protocol[] = "1; idem, etag, changes, late, seal";
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

const char *nameOf(SqlError::Kind kind)
{
    switch (kind) {
    case SqlError::Kind::Busy:
        return "busy";
    case SqlError::Kind::Full:
        return "full";
    case SqlError::Kind::ReadOnly:
        return "read_only";
    case SqlError::Kind::ConnectionLost:
        return "connection_lost";
    case SqlError::Kind::UniqueViolation:
        return "unique";
    case SqlError::Kind::ForeignKey:
        return "foreign_key";
    case SqlError::Kind::NotNull:
        return "not_null";
    case SqlError::Kind::Check:
        return "check";
    case SqlError::Kind::Corrupt:
        return "corrupt";
    case SqlError::Kind::Other:
        break;
    }
    return "other";
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

/// What a stranger asks like any other: the answer to one is the answer to all.
bool isFromStranger(const http::Request &request)
{
    return (request.method == "GET" || request.method == "HEAD") && !request.bodyTooLarge
        && !routes::accepts(request, "text/html") && !request.headers.value("Authorization")
        && !request.headers.value("Cookie");
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
    Answer written = {}; ///< to be told when it is committed
    bool fromStranger = false;
    KeptAnswers::ReadingPointer reading = nullptr; ///< for others, too
    bool toldBefore = false; ///< the answer comes with the headers of all
};

Dispatcher::Dispatcher(const routes::Services &services, Lanes &lanes, KeptAnswers &kept, Options options)
    : m_services(services), m_lanes(lanes), m_kept(kept), m_options(std::move(options)),
      m_instance(services.keys.bytes(4).toHex())
{
    if (m_options.othersWrite)
        m_watch.emplace(m_lanes, m_kept);
    for (const QString &origin : m_options.corsOrigins)
        m_origins.insert(origin.toUtf8());
    routes::addAllRoutes(m_router, m_options.explorer ? routes::Explorer::Shown : routes::Explorer::Hidden);
}

void Dispatcher::handle(const http::Request &request, const http::Reply &reply)
{
    auto flow = std::make_shared<Flow>(
        Flow{{request, m_services, {}, {}, {}, {}, {}, m_services.clock.now(), nullptr, {}, false, {}}, reply, {},
            nullptr, 0, false, {}});
    flow->timer.start();
    flow->call.request.id = m_instance + '-' + request.id;
    flow->fromStranger = isFromStranger(request);
    if (m_watch && flow->fromStranger && m_kept.knows(request.target))
        m_watch->catchUp([this, flow] { begin(flow); });
    else
        begin(flow);
}

void Dispatcher::begin(const FlowPointer &flow)
{
    if (flow->fromStranger) {
        if (auto told = m_kept.find(flow->call.request.target, flow->call.now)) {
            flow->pattern = told->place;
            flow->toldBefore = true;
            finish(flow, routes::unlessKnown(flow->call.request, told->response));
            return;
        }
    }
    flow->call.request.peer = m_options.proxies.clientOf(flow->call.request);
    if (auto response = refusal(*flow))
        finish(flow, *std::move(response));
    else if (!waitsForAnother(flow))
        go(flow);
}

/// One reads for all who ask the same at once.
bool Dispatcher::waitsForAnother(const FlowPointer &flow)
{
    if (!flow->fromStranger || !flow->route->about || flow->call.request.headers.value("If-None-Match"))
        return false;
    const routes::Topic topic{*flow->route->about, flow->call.ids.value(0)};
    const QByteArray &target = flow->call.request.target;
    flow->reading = m_kept.startReading(target, flow->pattern, topic, [this, flow](const http::Response &response) {
        flow->toldBefore = true;
        finish(flow, response);
    });
    return !flow->reading;
}

/// A person who opens an address in a browser sees it in the explorer; where browsers are led on purpose, they are not.
bool Dispatcher::isForExplorer(const http::Request &request, const routes::Router::Match &match) const
{
    return m_options.explorer && match.route && match.route->method == "GET"
        && match.route->door != routes::Door::Unguarded && !match.pattern.startsWith("/explorer/")
        && !match.pattern.contains("/auth/") && routes::accepts(request, "text/html");
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
    flow.route = match.route;
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

    if (isForExplorer(request, match))
        return routes::explorerPage();

    const bool unguarded = match.route && match.route->door == routes::Door::Unguarded;
    if (!unguarded) {
        if (auto response = readPrincipal(flow.call, m_options.explorer ? Cookies::Count : Cookies::DoNotCount))
            return response;
    }
    const bool closed = match.route
        ? match.route->door == routes::Door::SignedIn || match.route->door == routes::Door::Station
        : match.closed;
    if (closed && !flow.call.claims && flow.call.kioskToken.isEmpty())
        return routes::detail(401, wire::details::noCredentials());
    if (match.finding == Finding::WrongMethod) {
        http::Response response
            = routes::detail(405, wire::details::methodNotAllowed(QString::fromLatin1(request.method)));
        response.setHeader("Allow", match.allowed);
        return response;
    }
    if (!match.route || match.badId)
        return routes::notFound();
    flow.call.ids = match.ids;
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
        taken = m_lanes.read([this, flow](database::Database &database) { read(flow, database); });
        break;
    case Lane::Write:
        taken = write(flow);
        break;
    case Lane::Hash:
        taken = m_lanes.hash([this, flow] { continueWith(flow, flow->route->steps[flow->step].work(flow->call)); });
        break;
    case Lane::Web:
        taken = m_lanes.web([this, flow] { continueWith(flow, flow->route->steps[flow->step].work(flow->call)); });
        break;
    }
    if (!taken)
        finish(flow, unavailable());
}

void Dispatcher::read(const FlowPointer &flow, database::Database &database)
{
    using database::Transaction;
    const auto attempt = [&]() -> Result<Answer, SqlError> {
        const auto snapshot = Transaction::begin(database, Transaction::Kind::Snapshot);
        if (!snapshot)
            return Failure{snapshot.error()};
        store::Store store{database, flow->call.now};
        Answer answer = workOn(*flow, store);
        if (store.failure())
            return Failure{*store.failure()};
        return answer;
    };
    auto answer = attempt();
    for (int tries = 1; !answer && isPassing(answer.error()) && tries < mostAttempts; ++tries) {
        if (database.isLost())
            static_cast<void>(database.reopen()); // still unreachable: the next statement says so
        answer = attempt();
    }
    if (answer) {
        flow->accountChecked = true;
        continueWith(flow, *answer);
        return;
    }
    logFailure(*flow, answer.error());
    finish(flow, responseFor(answer.error()));
}

bool Dispatcher::write(const FlowPointer &flow)
{
    Write write;
    write.now = flow->call.now;
    write.work = [this, flow](store::Store &store) {
        flow->written = workOn(*flow, store);
        return !flow->written || flow->written->status < 400 || flow->call.keepEffects;
    };
    write.done = [this, flow](const std::optional<SqlError> &failure) {
        if (!failure) {
            flow->accountChecked = true;
            continueWith(flow, std::exchange(flow->written, {}));
            return;
        }
        logFailure(*flow, *failure);
        finish(flow, responseFor(*failure));
    };
    write.looksAtChanges = flow->call.request.method != "POST"; // as If-Match does, which creations do not know
    return m_lanes.write(std::move(write));
}

/// One try of the present step.
Answer Dispatcher::workOn(Flow &flow, store::Store &store) const
{
    flow.call.store = &store;
    flow.call.keepEffects = false;
    Answer answer;
    if (!flow.accountChecked)
        answer = checkPrincipal(flow.call, *flow.route, store);
    if (!answer)
        answer = flow.route->steps[flow.step].work(flow.call);
    flow.call.store = nullptr;
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
    if (!flow->toldBefore)
        addHeadersOfAll(*flow, response);
    if (flow->reading) {
        const auto again = response.status == 200 ? flow->call.retellable : std::nullopt;
        m_kept.done(std::exchange(flow->reading, nullptr), response, again);
    }
    const http::Request &request = flow->call.request;
    if (response.status >= 400 && response.status != 412 && routes::wantsProblem(request))
        routes::turnIntoProblem(response, request.id);
    if (response.status == 401 && flow->call.byCookie)
        response.setHeader("Set-Cookie", accounts::WebSession::noCookie());
    addGeneralHeaders(*flow, response);
    m_services.metrics.noteRequest(
        request.method, flow->pattern, response.status, std::chrono::microseconds{flow->timer.nsecsElapsed() / 1000});
    log(*flow, response);
    flow->reply(response);
}

/// What whoever asks the same hears, too.
void Dispatcher::addHeadersOfAll(const Flow &flow, http::Response &response) const
{
    const http::Request &request = flow.call.request;
    response.setHeader("DreamJar-Protocol", protocol);
    response.setHeader("DreamJar-Epoch", m_services.epoch.toLatin1());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    const bool reading = request.method == "GET" || request.method == "HEAD";
    const bool forEverybody = !flow.route || flow.route->door == routes::Door::Unguarded;
    response.setHeader("Vary", reading && !forEverybody ? "Origin, Accept, Authorization, Cookie" : "Origin");
}

void Dispatcher::addGeneralHeaders(const Flow &flow, http::Response &response) const
{
    const http::Request &request = flow.call.request;
    response.setHeader("X-Request-Id", request.id);
    for (const http::Header &line : flow.call.answerHeaders)
        response.setHeader(line.name, line.value);
    const bool private_ = request.headers.value("Authorization").has_value() || flow.call.byCookie
        || (flow.route && flow.route->door == routes::Door::Unguarded && flow.route->method == "POST");
    if (private_ || response.status == 201)
        response.setHeader("Cache-Control", "no-store");
    else if (response.headers().value("ETag"))
        response.setHeader("Cache-Control", "no-cache"); // kept, but asked for before it is shown again
    const auto origin = request.headers.value("Origin");
    if (!origin || !m_origins.contains(*origin))
        return;
    response.setHeader("Access-Control-Allow-Origin", *origin);
    response.setHeader("Access-Control-Expose-Headers",
        "DreamJar-Protocol, DreamJar-Epoch, ETag, Idempotent-Replayed, Link, RateLimit, RateLimit-Policy, Retry-After, "
        "X-Request-Id");
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
    m_services.metrics.noteDatabaseFailure(nameOf(failure.kind));
    if (!m_options.log)
        return;
    wire::JsonWriter line;
    line.beginObject();
    line.member("time", flow.call.now);
    line.member("id", QString::fromLatin1(flow.call.request.id));
    line.member("place", QString::fromLatin1(flow.pattern));
    line.member("databaseFailure", QString::fromLatin1(nameOf(failure.kind)));
    line.member("constraint", failure.constraint);
    line.endObject();
    m_options.log(line.bytes());
}

}
