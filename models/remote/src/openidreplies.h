#pragma once

#include <QAbstractOAuthReplyHandler>

namespace dreamjar::remote {

/// Between QtNetworkAuth's flow and our own web page: where to come back to, and a strict look at the token endpoint's
/// answer, of whose failures the flow says nothing.
class OpenIdReplies : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    explicit OpenIdReplies(const QString &callback, QObject *parent = nullptr)
        : QAbstractOAuthReplyHandler(parent), m_callback(callback)
    {
    }

    QString callback() const override { return m_callback; }
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void idTokenReceived(const QString &idToken);
    /// The token endpoint said no (`byProvider`), or nothing that can be understood.
    void failed(bool byProvider);

private:
    const QString m_callback;
};

}
