#pragma once

#include <QIODevice>

#include <cstring>

namespace dreamjar::remote {

/// Bytes that can be read once and never again. QNetworkAccessManager silently sends a request again when the connection
/// drops before a status line came; it cannot where the body comes from a sequential device that is not buffered.
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
