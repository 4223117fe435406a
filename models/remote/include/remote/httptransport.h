#pragma once

#include "remote/transport.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace dreamjar::remote {

/// How long to wait, and how much to take.
struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds{15}; ///< until the request is on its way
    std::chrono::milliseconds idle = std::chrono::seconds{30}; ///< without a byte in either direction
    std::chrono::milliseconds total = std::chrono::seconds{60};
    qint64 body = 8 * 1024 * 1024;
};

/// HTTP/1.1 over QNetworkAccessManager with its traps closed (docs: no doubled POST, no redirect, truncation noticed).
/// Lives and dies on one thread; its end aborts whatever is under way, without calling back.
class HttpTransport : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit HttpTransport(const QUrl &server, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    void send(const Request &request, QObject *context, Done done) override;

private:
    class Exchange;

    QUrl m_server;
    HttpLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

}
