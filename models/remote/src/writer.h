#pragma once

#include "remote/transport.h"

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace dreamjar::remote {

/// The only place that sends POST, PUT and DELETE. QNetworkAccessManager silently sends a request again when the
/// connection drops before a status line came; it cannot where the body comes from a sequential device that is not
/// buffered. So every writing request has a body of that kind, DELETE too (a test greps that nobody else writes).
class Writer
{
public:
    static QNetworkReply *send(
        QNetworkAccessManager &network, QNetworkRequest request, Method method, const QByteArray &body);
};

}
