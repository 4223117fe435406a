#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <chrono>
#include <functional>
#include <utility>

class QObject;

namespace dreamjar::remote {

enum class Method { Get, Post, Put, Delete };

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What is asked of the server. `target` is percent-encoded and follows the server's address: "/campaigns/?limit=50".
struct Request {
    Method method = Method::Get;
    QByteArray target;
    QByteArray body; ///< JSON, or empty
    Headers headers;
};

/// What came back, as far as the wire can tell. A status of 0 means that no status line came.
struct Answer {
    enum class Failure {
        None,
        NotSent, ///< for sure: no connection, no such host, no TLS
        Lost, ///< it may have arrived: dropped, timed out, or given up by us
        Truncated, ///< a status line came, but not the whole body
        TooLarge, ///< a status line came, and more body than we take
    };
    Failure failure = Failure::None;
    int status = 0;
    QByteArray body;
    Headers headers;

    /// The value of the first such header, names compared without case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool isWhole() const { return failure == Failure::None; }
};

/// How long to wait, and how much to take.
struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds{15}; ///< until the request is on its way
    std::chrono::milliseconds idle = std::chrono::seconds{30}; ///< without a byte in either direction
    std::chrono::milliseconds total = std::chrono::seconds{60};
    qint64 body = 8 * 1024 * 1024;
};

/// Carries one request to the one server it was made for. Asynchronous: `done` is called on the thread of the
/// transport, later and exactly once, unless `context` died meanwhile or the transport itself did. Never sends twice,
/// never follows a redirect.
class Transport
{
public:
    using Done = std::function<void(const Answer &)>;

    virtual ~Transport() = default;
    virtual void send(const Request &request, QObject *context, Done done) = 0;
};

}
