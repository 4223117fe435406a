#pragma once

#include "remote/transport.h"

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace dreamjar::remote {

/// The only place that sends POST, PUT and DELETE to a DreamJar server. Every writing request has a OnceDevice for its
/// body, DELETE too (a test greps that nobody else writes).
class Writer
{
public:
    static QNetworkReply *send(
        QNetworkAccessManager &network, QNetworkRequest request, Method method, const QByteArray &body);
};

}
