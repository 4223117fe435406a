#pragma once

#include "remote/transport.h"

#include <QObject>
#include <QUrl>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace dreamjar::remote {

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
