#include "src/answerheaders.h"

namespace dreamjar::server {

namespace {

constexpr char protocol[] = "1; idem, etag, changes, late, seal";
constexpr char allowedHeaders[]
    = "accept, accept-encoding, authorization, content-type, dnt, idempotency-key, if-match, "
      "if-none-match, origin, user-agent, x-csrftoken, x-requested-with";

}

AnswerHeaders::AnswerHeaders(const QString &epoch, const QStringList &corsOrigins) : m_epoch(epoch.toLatin1())
{
    for (const QString &origin : corsOrigins)
        m_origins.insert(origin.toUtf8());
}

void AnswerHeaders::addForAll(const http::Request &request, const routes::Route *route, http::Response &response) const
{
    response.setHeader("DreamJar-Protocol", protocol);
    response.setHeader("DreamJar-Epoch", m_epoch);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    const bool reading = request.method == "GET" || request.method == "HEAD";
    const bool forEverybody = !route || route->door == routes::Door::Unguarded;
    response.setHeader("Vary", reading && !forEverybody ? "Origin, Accept, Authorization, Cookie" : "Origin");
}

void AnswerHeaders::add(const routes::Call &call, const routes::Route *route, http::Response &response) const
{
    const http::Request &request = call.request;
    response.setHeader("X-Request-Id", request.id);
    for (const http::Header &line : call.answerHeaders)
        response.setHeader(line.name, line.value);
    const bool private_ = request.headers.value("Authorization").has_value() || call.byCookie
        || (route && route->door == routes::Door::Unguarded && route->method == "POST");
    if (private_ || response.status == 201)
        response.setHeader("Cache-Control", "no-store");
    else if (response.headers().value("ETag"))
        response.setHeader("Cache-Control", "no-cache"); // kept, but asked for before it is shown again
    addCors(request, response);
}

void AnswerHeaders::addCors(const http::Request &request, http::Response &response) const
{
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

}
