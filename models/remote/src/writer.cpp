#include "writer.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <cstring>

namespace dreamjar::remote {

namespace {

/// Bytes that can be read once and never again.
class OnceDevice : public QIODevice
{
public:
    explicit OnceDevice(QByteArray body) : m_body(std::move(body)) { open(QIODevice::ReadOnly); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 limit) override
    {
        const qint64 count = qMin(limit, m_body.size() - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

}

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
