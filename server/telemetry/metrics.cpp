#include "telemetry/metrics.h"

#include <algorithm>

namespace dreamjar::server {

namespace {

/// Clients may send what they like; a label per invention would fill the memory.
QByteArray knownMethod(const QByteArray &method)
{
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    return known.contains(method) ? method : QByteArray{"other"};
}

void describe(QByteArray &out, const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    out += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

}

void Metrics::noteRequest(const QByteArray &method, const QByteArray &place, int status, std::chrono::microseconds took)
{
    const double seconds = static_cast<double>(took.count()) / 1e6;
    const std::lock_guard lock{m_mutex};
    ++m_requests[{knownMethod(method), place.isEmpty() ? QByteArray{"none"} : place, status}];
    ++m_count;
    m_seconds += seconds;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    if (bound != bounds.end())
        ++m_durations[static_cast<size_t>(bound - bounds.begin())];
}

void Metrics::noteDatabaseFailure(const QByteArray &kind)
{
    const std::lock_guard lock{m_mutex};
    ++m_databaseFailures[kind];
}

QByteArray Metrics::text(const QList<Sample> &more) const
{
    QByteArray out;
    const std::lock_guard lock{m_mutex};
    describe(out, "dreamjar_http_requests_total", "counter", "Requests that were answered.");
    for (const auto &[labels, count] : m_requests) {
        const auto &[method, place, status] = labels;
        out += "dreamjar_http_requests_total{method=\"" + method + "\",place=\"" + place + "\",status=\""
            + QByteArray::number(status) + "\"} " + QByteArray::number(count) + '\n';
    }
    describe(out, "dreamjar_http_request_duration_seconds", "histogram", "From the whole request to its answer.");
    quint64 below = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        below += m_durations[i];
        out += "dreamjar_http_request_duration_seconds_bucket{le=\"" + number(bounds[i]) + "\"} "
            + QByteArray::number(below) + '\n';
    }
    out += "dreamjar_http_request_duration_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(m_count) + '\n';
    out += "dreamjar_http_request_duration_seconds_sum " + number(m_seconds) + '\n';
    out += "dreamjar_http_request_duration_seconds_count " + QByteArray::number(m_count) + '\n';
    describe(out, "dreamjar_database_failures_total", "counter", "Statements that the database refused.");
    for (const auto &[kind, count] : m_databaseFailures)
        out += "dreamjar_database_failures_total{kind=\"" + kind + "\"} " + QByteArray::number(count) + '\n';
    for (const Sample &sample : more) {
        describe(out, sample.name, sample.type, sample.help);
        out += sample.name + ' ' + number(sample.value) + '\n';
    }
    return out;
}

}
