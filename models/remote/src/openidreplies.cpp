#include "openidreplies.h"

#include "wire/jsonvalue.h"

#include <QNetworkReply>

namespace dreamjar::remote {

void OpenIdReplies::networkReplyFinished(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    const QByteArray length = reply->rawHeader("Content-Length");
    if (status >= 400 && status < 500) {
        Q_EMIT failed(true);
        return;
    }
    const bool whole = reply->error() == QNetworkReply::NoError && (length.isEmpty() || length.toLongLong() == body.size());
    const auto json = wire::parseJson(body);
    const wire::JsonValue *idToken = status == 200 && whole && json && json->isObject() ? json->find("id_token") : nullptr;
    if (idToken && idToken->isString() && !idToken->text().isEmpty())
        Q_EMIT idTokenReceived(idToken->text());
    else
        Q_EMIT failed(false);
}

}
