#pragma once

#include "http/message.h"
#include "http/proxies.h"
#include "routes/router.h"
#include "src/answerheaders.h"
#include "src/commitwatch.h"
#include "src/doorkeeper.h"
#include "src/keptanswers.h"
#include "src/keysinflight.h"
#include "src/lanes.h"
#include "src/requestlog.h"

#include <QStringList>

namespace dreamjar::server {

/// Leads each request along the steps of its route, through the lanes, to its answer.
class Dispatcher
{
public:
    struct Options {
        QStringList corsOrigins;
        http::TrustedProxies proxies;
        qsizetype longestTarget = 2000;
        bool explorer = true;
        bool othersWrite = false; ///< other processes, to the same database
        RequestLog::Line log; ///< from any thread
    };

    Dispatcher(const routes::Services &services, Lanes &lanes, KeptAnswers &kept, Options options);

    void handle(const http::Request &request, const http::Reply &reply);

private:
    struct Flow;
    using FlowPointer = std::shared_ptr<Flow>;

    void begin(const FlowPointer &flow);
    bool waitsForAnother(const FlowPointer &flow);
    void go(const FlowPointer &flow);
    void read(const FlowPointer &flow, database::Database &database);
    bool write(const FlowPointer &flow);
    bool takesKey(Flow &flow);
    routes::Answer workOn(Flow &flow, store::Store &store) const;
    void continueWith(const FlowPointer &flow, const routes::Answer &answer);
    void fail(const FlowPointer &flow, const database::SqlError &failure);
    void finish(const FlowPointer &flow, http::Response response);

    const routes::Services &m_services;
    Lanes &m_lanes;
    KeptAnswers &m_kept;
    KeysInFlight m_keys;
    const http::TrustedProxies m_proxies;
    const QByteArray m_instance; ///< tells the requests of several processes apart
    routes::Router m_router;
    const Doorkeeper m_doorkeeper;
    const AnswerHeaders m_headers;
    const RequestLog m_log;
    std::optional<CommitWatch> m_watch; ///< where others write
};

}
