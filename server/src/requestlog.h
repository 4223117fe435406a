#pragma once

#include "database/errors.h"
#include "domain/instant.h"
#include "http/message.h"
#include "telemetry/metrics.h"

#include <functional>

namespace dreamjar::server {

/// What happened, without what was said: the place and not the path, no query, no addresses. Safe from any thread.
class RequestLog
{
public:
    using Line = std::function<void(const QByteArray &)>; ///< one JSON object, without a line end
    RequestLog(Metrics &metrics, Line line) : m_metrics(metrics), m_line(std::move(line)) { }

    struct Entry {
        Instant came;
        const http::Request &request;
        QByteArray place; ///< the pattern of its route
    };
    void answered(const Entry &entry, int status, std::chrono::microseconds took) const;
    void failed(const Entry &entry, const database::SqlError &failure) const;

private:
    Metrics &m_metrics;
    const Line m_line;
};

}
