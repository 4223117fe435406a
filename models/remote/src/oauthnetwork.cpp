#include "oauthnetwork.h"

#include "oncedevice.h"

#include <QNetworkReply>

namespace dreamjar::remote {

namespace {
constexpr int patienceWithTheProvider = 10'000;
constexpr qint64 mostBytes = 256 * 1024;
}

QNetworkReply *OAuthNetwork::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *outgoing)
{
    QNetworkRequest request{original};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Connection", "close");
    request.setTransferTimeout(patienceWithTheProvider);
    OnceDevice *body = nullptr;
    if (outgoing) {
        body = new OnceDevice(outgoing->readAll());
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    if (body)
        body->setParent(reply);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostBytes)
            reply->abort();
    });
    return reply;
}

}
