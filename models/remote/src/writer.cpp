#include "writer.h"

#include "oncedevice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace dreamjar::remote {

QNetworkReply *Writer::send(
    QNetworkAccessManager &network, QNetworkRequest request, Method method, const QByteArray &body)
{
    // An empty device would be "no body", and then the manager feels free to send again.
    auto *device = new OnceDevice(body.isEmpty() ? QByteArrayLiteral("{}") : body);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, device->bytesAvailable());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));

    QNetworkReply *reply = nullptr;
    switch (method) {
    case Method::Post:
        reply = network.post(request, device);
        break;
    case Method::Put:
        reply = network.put(request, device);
        break;
    case Method::Delete:
        // deleteResource() takes no body.
        reply = network.sendCustomRequest(request, QByteArrayLiteral("DELETE"), device);
        break;
    case Method::Get:
        qFatal("Writer: a GET is no write");
    }
    device->setParent(reply);
    return reply;
}

}
