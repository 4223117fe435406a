#pragma once

#include <QByteArray>
#include <QList>
#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <tuple>

namespace dreamjar::server {

/// What the server has done since it started, in numbers alone, for GET /metrics (the text format of Prometheus). Safe
/// from any thread.
class Metrics
{
public:
    /// `place` is the pattern of a route and never a path, which may hold what somebody typed.
    void noteRequest(const QByteArray &method, const QByteArray &place, int status, std::chrono::microseconds took);
    /// By its kind alone.
    void noteDatabaseFailure(const QByteArray &kind);

    /// A number that somebody else counts.
    struct Sample {
        QByteArray name;
        QByteArray type; ///< counter or gauge
        QByteArray help;
        double value = 0;
    };
    QByteArray text(const QList<Sample> &more) const;

private:
    static constexpr std::array<double, 12> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    mutable std::mutex m_mutex;
    std::map<std::tuple<QByteArray, QByteArray, int>, quint64> m_requests;
    std::map<QByteArray, quint64> m_databaseFailures;
    std::array<quint64, bounds.size()> m_durations{};
    quint64 m_count = 0;
    double m_seconds = 0;
};

}
