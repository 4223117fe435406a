#pragma once

#include "remote/apiclient.h"
#include "sync/commands.h"

#include <QUrl>

namespace dreamjar::sync {

/// What is asked of the server at once, past the outbox and the replica: pictures, and a look with a stranger's eyes.
/// Lives on the network's thread.
class Errands : public QObject
{
public:
    explicit Errands(remote::ApiClient &api) : m_api(api) { }

    void lookAsStranger(CampaignId campaign, Done<StrangersView> done);
    void keepPicture(const QByteArray &file, const QUrl &server, Done<QString> done);
    void findPicture(const QString &url, Done<QByteArray> done);

private:
    void askGifts(const StrangersView &seen, Done<StrangersView> done);

    remote::ApiClient &m_api;
};

}
