#pragma once

#include "domain/result.h"
#include "http/message.h"

#include <QString>
#include <chrono>
#include <memory>

namespace dreamjar::server::http {

/// Where to listen and how much one client may ask of us (API.md part 2, item 9).
struct FrontendOptions {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: the system chooses
    int threads = 1;
    int headerLimit = 16 * 1024;
    qsizetype bodyLimit = 1024 * 1024;
    std::chrono::milliseconds readTimeout{10'000};
    int maxConnections = 1000;
};

/// Everything that knows the HTTP library. Listens, reads whole requests within the limits, hands each to the handler
/// and writes its answer. What breaks a limit of the transport (header over 16 KiB, too slow, broken framing) is
/// closed.
class Frontend
{
public:
    Frontend(const FrontendOptions &options, Handler handler);
    /// Stops; what was not answered by then is dropped. Reply objects must be gone by then.
    ~Frontend();
    Frontend(const Frontend &) = delete;
    Frontend &operator=(const Frontend &) = delete;

    /// The port that it listens on, or why it cannot, as a sentence.
    Result<quint16, QString> start();
    /// Takes no more connections, answers what comes on the open ones with 503, and waits until the requests in
    /// flight have their answer written, but no longer than `patience`.
    void drain(std::chrono::milliseconds patience);
    /// Ends the threads. Answers given afterwards go nowhere.
    void stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}
