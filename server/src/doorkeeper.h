#pragma once

#include "routes/router.h"

namespace dreamjar::server {

/// Says whatever can be said of a request without the database: limits, preflight, redirects, tokens, 404 and 405.
class Doorkeeper
{
public:
    Doorkeeper(const routes::Router &router, bool explorer, qsizetype longestTarget)
        : m_router(router), m_explorer(explorer), m_longestTarget(longestTarget)
    {
    }

    /// Where a request goes to.
    struct Way {
        const routes::Route *route = nullptr;
        QByteArray pattern; ///< of the place, for logs
    };
    /// Nothing: it may go on along `way`, and `call` knows the token and the numbers in the path.
    std::optional<http::Response> refusal(routes::Call &call, Way &way) const;

private:
    std::optional<http::Response> overLimit(const http::Request &request) const;
    bool isForExplorer(const http::Request &request, const routes::Router::Match &match) const;

    const routes::Router &m_router;
    const bool m_explorer;
    const qsizetype m_longestTarget;
};

}
