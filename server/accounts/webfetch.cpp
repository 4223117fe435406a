#include "accounts/webfetch.h"

#include <QBuffer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <algorithm>

namespace dreamjar::server::accounts {

namespace {

/// A body that cannot be read a second time: the manager silently repeats a POST whose connection drops, when it can.
class OnceBuffer : public QBuffer
{
public:
    explicit OnceBuffer(const QByteArray &body, QObject *parent) : QBuffer(parent)
    {
        setData(body);
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return size() - m_given + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, size() - m_given);
        if (count <= 0)
            return -1;
        std::copy_n(buffer().constData() + m_given, count, data);
        m_given += count;
        return count;
    }

private:
    qint64 m_given = 0;
};

std::chrono::seconds maxAgeOf(const QNetworkReply &reply)
{
    for (const QByteArray &part : reply.rawHeader("Cache-Control").toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::seconds{0};
        if (directive.startsWith("max-age="))
            return std::chrono::seconds{qBound(0, directive.mid(8).toInt(), 86'400)};
    }
    return std::chrono::seconds{0};
}

}

template <class Send>
WebFetch::Answer WebFetch::ask(const QUrl &url, Send send)
{
    QEventLoop loop;
    {
        const std::lock_guard lock{m_mutex};
        if (m_stopped)
            return {};
        m_waiting.append(&loop);
    }
    QNetworkAccessManager network;
    QNetworkRequest request{url};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Connection", "close");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("dreamjar-server"));
    QNetworkReply *reply = send(network, request);

    QByteArray body;
    bool whole = false;
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, [&] {
        body += reply->readAll();
        if (body.size() > m_limits.body)
            loop.quit();
    });
    QObject::connect(reply, &QNetworkReply::finished, &loop, [&] {
        body += reply->readAll();
        const QByteArray length = reply->rawHeader("Content-Length");
        // 4xx and 5xx have errors of their own, from 200 on; below are those of the network.
        whole = (reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied)
            && (length.isEmpty() || length.toLongLong() == body.size());
        loop.quit();
    });
    QTimer::singleShot(m_limits.total, &loop, &QEventLoop::quit);
    loop.exec();
    {
        const std::lock_guard lock{m_mutex};
        m_waiting.removeOne(&loop);
    }
    reply->disconnect(&loop);
    if (!whole || body.size() > m_limits.body)
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), body, maxAgeOf(*reply)};
}

WebFetch::Answer WebFetch::get(const QUrl &url)
{
    return ask(url, [](QNetworkAccessManager &network, const QNetworkRequest &request) { return network.get(request); });
}

WebFetch::Answer WebFetch::postForm(const QUrl &url, const QByteArray &form)
{
    return ask(url, [&form](QNetworkAccessManager &network, QNetworkRequest request) {
        auto *body = new OnceBuffer(form, &network);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
        return network.post(request, body);
    });
}

void WebFetch::stop()
{
    const std::lock_guard lock{m_mutex};
    m_stopped = true;
    for (QEventLoop *loop : m_waiting)
        QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
}

}
