#pragma once

#include "http/message.h"
#include "http/proxies.h"
#include "routes/router.h"
#include "src/commitwatch.h"
#include "src/keptanswers.h"
#include "src/lanes.h"

#include <QSet>
#include <QStringList>

namespace dreamjar::server {

/// What is the same for all routes: who calls, where the steps run, and the general behaviour of API.md part 1.
class Dispatcher
{
public:
    struct Options {
        QStringList corsOrigins;
        http::TrustedProxies proxies;
        qsizetype longestTarget = 2000;
        bool explorer = true;
        bool othersWrite = false; ///< other processes, to the same database
        std::function<void(const QByteArray &line)> log; ///< one JSON object, without a line end; from any thread
    };

    Dispatcher(const routes::Services &services, Lanes &lanes, KeptAnswers &kept, Options options);

    void handle(const http::Request &request, const http::Reply &reply);

private:
    struct Flow;
    using FlowPointer = std::shared_ptr<Flow>;

    void begin(const FlowPointer &flow);
    std::optional<http::Response> refusal(Flow &flow) const;
    bool isForExplorer(const http::Request &request, const routes::Router::Match &match) const;
    bool waitsForAnother(const FlowPointer &flow);
    void go(const FlowPointer &flow);
    void read(const FlowPointer &flow, database::Database &database);
    bool write(const FlowPointer &flow);
    routes::Answer workOn(Flow &flow, store::Store &store) const;
    void continueWith(const FlowPointer &flow, const routes::Answer &answer);
    void finish(const FlowPointer &flow, http::Response response);
    void addHeadersOfAll(const Flow &flow, http::Response &response) const;
    void addGeneralHeaders(const Flow &flow, http::Response &response) const;
    void log(const Flow &flow, const http::Response &response) const;
    void logFailure(const Flow &flow, const database::SqlError &failure) const;

    const routes::Services &m_services;
    Lanes &m_lanes;
    KeptAnswers &m_kept;
    const Options m_options;
    const QByteArray m_instance; ///< tells the requests of several processes apart
    QSet<QByteArray> m_origins;
    routes::Router m_router;
    std::optional<CommitWatch> m_watch; ///< where others write
};

}
