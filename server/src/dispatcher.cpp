#include "src/dispatcher.h"

#include "database/transaction.h"
#include "routes/conditions.h"
#include "routes/problem.h"
#include "routes/tables.h"
#include "src/failures.h"
#include "src/principals.h"

#include <QElapsedTimer>

namespace dreamjar::server {

using database::SqlError;
using routes::Answer;
using routes::Call;
using routes::Lane;

namespace {

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
    Doorkeeper::Way way = {};
    size_t step = 0;
    bool accountChecked = false;
    QElapsedTimer timer = {};
    Answer written = {}; ///< to be told when it is committed
    std::optional<KeysInFlight::Hold> key = {}; ///< its Idempotency-Key
    bool fromStranger = false;
    KeptAnswers::ReadingPointer reading = nullptr; ///< for others, too
    bool toldBefore = false; ///< the answer comes with the headers of all

    const routes::Step &presentStep() const { return way.route->steps[step]; }
    RequestLog::Entry entry() const { return {call.now, call.request, way.pattern}; }
};

Dispatcher::Dispatcher(const routes::Services &services, Lanes &lanes, KeptAnswers &kept, Options options)
    : m_services(services), m_lanes(lanes), m_kept(kept), m_proxies(std::move(options.proxies)),
      m_instance(services.keys.bytes(4).toHex()), m_doorkeeper(m_router, options.explorer, options.longestTarget),
      m_headers(services.epoch, options.corsOrigins), m_log(services.metrics, std::move(options.log))
{
    if (options.othersWrite)
        m_watch.emplace(m_lanes, m_kept);
    routes::addAllRoutes(m_router, options.explorer ? routes::Explorer::Shown : routes::Explorer::Hidden);
}

void Dispatcher::handle(const http::Request &request, const http::Reply &reply)
{
    auto flow = std::make_shared<Flow>(
        Flow{{request, m_services, {}, {}, {}, {}, {}, m_services.clock.now(), nullptr, {}, false, {}}, reply});
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
            flow->way.pattern = told->place;
            flow->toldBefore = true;
            finish(flow, routes::unlessKnown(flow->call.request, told->response));
            return;
        }
    }
    flow->call.request.peer = m_proxies.clientOf(flow->call.request);
    if (auto response = m_doorkeeper.refusal(flow->call, flow->way))
        finish(flow, *std::move(response));
    else if (!waitsForAnother(flow))
        go(flow);
}

/// One reads for all who ask the same at once.
bool Dispatcher::waitsForAnother(const FlowPointer &flow)
{
    const auto about = flow->way.route->about;
    if (!flow->fromStranger || !about || flow->call.request.headers.value("If-None-Match"))
        return false;
    const routes::Topic topic{*about, flow->call.ids.value(0)};
    const QByteArray &target = flow->call.request.target;
    flow->reading = m_kept.startReading(target, flow->way.pattern, topic, [this, flow](const http::Response &response) {
        flow->toldBefore = true;
        finish(flow, response);
    });
    return !flow->reading;
}

void Dispatcher::go(const FlowPointer &flow)
{
    bool taken = false;
    const auto work = [this, flow] { continueWith(flow, flow->presentStep().work(flow->call)); };
    switch (flow->presentStep().lane) {
    case Lane::Here:
        work();
        return;
    case Lane::Read:
        taken = m_lanes.read([this, flow](database::Database &database) { read(flow, database); });
        break;
    case Lane::Write:
        taken = write(flow);
        break;
    case Lane::Hash:
        taken = m_lanes.hash(work);
        break;
    case Lane::Web:
        taken = m_lanes.web(work);
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
    if (!answer) {
        fail(flow, answer.error());
        return;
    }
    flow->accountChecked = true;
    continueWith(flow, *answer);
}

/// False: another request is being worked on with the same key.
bool Dispatcher::takesKey(Flow &flow)
{
    const auto name = flow.key || flow.way.route->keys == routes::Keys::Ignored ? std::nullopt : flow.call.keyName();
    if (!name)
        return true;
    if (auto hold = m_keys.take(*name))
        flow.key.emplace(*std::move(hold));
    return flow.key.has_value();
}

bool Dispatcher::write(const FlowPointer &flow)
{
    if (!takesKey(*flow)) {
        finish(flow, routes::keyInFlight());
        return true;
    }
    flow->call.readBody(); // not on the writer's thread, for which all wait
    Write write;
    write.now = flow->call.now;
    write.work = [this, flow](store::Store &store) {
        // Elsewhere, too: other processes may use the same database.
        const bool mine = !flow->key || store::claim(store, flow->key->name());
        flow->written = mine ? workOn(*flow, store) : Answer{routes::keyInFlight()};
        return !flow->written || flow->written->status < 400 || flow->call.keepEffects;
    };
    write.done = [this, flow](const std::optional<SqlError> &failure) {
        if (failure) {
            fail(flow, *failure);
            return;
        }
        flow->accountChecked = true;
        continueWith(flow, std::exchange(flow->written, {}));
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
        answer = checkPrincipal(flow.call, *flow.way.route, store);
    if (!answer)
        answer = flow.presentStep().work(flow.call);
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
    Q_ASSERT(flow->step < flow->way.route->steps.size());
    go(flow);
}

void Dispatcher::fail(const FlowPointer &flow, const SqlError &failure)
{
    m_log.failed(flow->entry(), failure);
    finish(flow, responseFor(failure));
}

void Dispatcher::finish(const FlowPointer &flow, http::Response response)
{
    const http::Request &request = flow->call.request;
    flow->key.reset(); // before the answer: whoever hears it may ask at once again
    if (!flow->toldBefore)
        m_headers.addForAll(request, flow->way.route, response);
    if (flow->reading) {
        const auto again = response.status == 200 ? flow->call.retellable : std::nullopt;
        m_kept.done(std::exchange(flow->reading, nullptr), response, again);
    }
    if (response.status >= 400 && response.status != 412 && routes::wantsProblem(request))
        routes::turnIntoProblem(response, request.id);
    if (response.status == 401 && flow->call.byCookie)
        response.setHeader("Set-Cookie", accounts::WebSession::noCookie());
    m_headers.add(flow->call, flow->way.route, response);
    m_log.answered(flow->entry(), response.status, std::chrono::microseconds{flow->timer.nsecsElapsed() / 1000});
    flow->reply(response);
}

}
