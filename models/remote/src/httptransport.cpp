#include "remote/httptransport.h"

#include "writer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace dreamjar::remote {

namespace {

bool neverLeft(QNetworkReply::NetworkError error)
{
    switch (static_cast<int>(error)) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

QUrl urlFor(const QUrl &server, const QByteArray &target)
{
    QByteArray base = server.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + target, QUrl::StrictMode);
}

}

/// One request and its answer: watches the clock, counts the bytes, and answers once.
class HttpTransport::Exchange : public QObject
{
public:
    Exchange(QNetworkReply *reply, const HttpLimits &limits, QObject *context, Done done, QObject *parent)
        : QObject(parent), m_reply(reply), m_limits(limits), m_context(context), m_done(std::move(done))
    {
        m_reply->setParent(this);
        for (QTimer *timer : {&m_connect, &m_idle, &m_total}) {
            timer->setSingleShot(true);
            connect(timer, &QTimer::timeout, m_reply, &QNetworkReply::abort);
        }
        m_connect.start(m_limits.connect);
        m_total.start(m_limits.total);
        m_idle.setInterval(m_limits.idle);

        connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            m_sent = true;
            m_connect.stop();
            m_idle.start();
        });
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
            if (sent <= 0)
                return;
            m_sent = true;
            m_connect.stop();
            m_idle.start();
        });
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(context, &QObject::destroyed, m_reply, &QNetworkReply::abort);
    }

private:
    void read()
    {
        m_connect.stop();
        m_idle.start();
        m_body += m_reply->read(m_limits.body + 1 - m_body.size());
        if (m_body.size() > m_limits.body) {
            m_tooLarge = true;
            m_reply->abort();
        }
    }

    void finish()
    {
        if (!m_tooLarge && m_reply->isOpen())
            m_body += m_reply->readAll();
        Answer answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &header : m_reply->rawHeaderPairs())
            answer.headers.emplaceBack(header.first, header.second);
        answer.failure = failure(answer);
        if (!m_tooLarge)
            answer.body = std::move(m_body);
        if (m_context && m_done)
            m_done(answer);
        deleteLater();
    }

    Answer::Failure failure(const Answer &answer) const
    {
        const QNetworkReply::NetworkError error = m_reply->error();
        if (answer.status == 0) {
            const bool gaveUpConnecting = error == QNetworkReply::OperationCanceledError && !m_sent;
            return (neverLeft(error) || gaveUpConnecting) && !m_sent ? Answer::Failure::NotSent : Answer::Failure::Lost;
        }
        if (m_tooLarge)
            return Answer::Failure::TooLarge;
        // Qt reports 4xx and 5xx as errors of their own; what counts here is whether the body arrived.
        const bool ofTheNetwork = (error > 0 && error < 100) || error == QNetworkReply::ContentReSendError;
        if (ofTheNetwork)
            return Answer::Failure::Truncated;
        const QByteArray length = answer.header("Content-Length");
        if (!length.isEmpty() && length.toLongLong() != m_body.size())
            return Answer::Failure::Truncated;
        return Answer::Failure::None;
    }

    QNetworkReply *m_reply;
    HttpLimits m_limits;
    QPointer<QObject> m_context;
    Done m_done;
    QTimer m_connect, m_idle, m_total;
    QByteArray m_body;
    bool m_sent = false;
    bool m_tooLarge = false;
};

HttpTransport::HttpTransport(const QUrl &server, HttpLimits limits, QObject *parent)
    : QObject(parent), m_server(server), m_limits(limits), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    const auto exchanges = findChildren<QObject *>(QString{}, Qt::FindDirectChildrenOnly);
    for (QObject *exchange : exchanges) {
        exchange->blockSignals(true);
        for (QObject *child : exchange->children()) {
            child->disconnect(exchange);
            if (auto *reply = qobject_cast<QNetworkReply *>(child))
                reply->abort();
        }
        delete exchange;
    }
}

void HttpTransport::send(const Request &request, QObject *context, Done done)
{
    QNetworkRequest network{urlFor(m_server, request.target)};
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setRawHeader("Accept", "application/json");
    // Unpacked by nobody on the way, so that Content-Length can be held against the body.
    network.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);

    QNetworkReply *reply = request.method == Method::Get
        ? m_network->get(network)
        : Writer::send(*m_network, network, request.method, request.body);
    new Exchange(reply, m_limits, context, std::move(done), this);
}

}
