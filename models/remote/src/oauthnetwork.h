#pragma once

#include <QNetworkAccessManager>

namespace dreamjar::remote {

/// The network as QtNetworkAuth is let use it: a POST leaves once, no redirect is followed, nothing takes longer or is
/// larger than a provider's answer.
class OAuthNetwork : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &original, QIODevice *outgoing = nullptr) override;
};

}
