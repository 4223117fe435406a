#include "serverprobe.h"

#include "wire/feed.h"

#include <QJsonDocument>

namespace dreamjar::desktop {

namespace {

using Finding = ui::ServerCheck::Finding;
using Done = std::function<void(const ui::ServerCheck &)>;

const remote::HttpLimits limits{std::chrono::seconds{5}, std::chrono::seconds{5}, std::chrono::seconds{10}, 1024 * 1024};

/// One question, which owns itself until it is answered or whoever asked is gone.
class Question : public QObject
{
public:
    Question(app::Network &network, const QUrl &url, QObject *context, Done done)
        : QObject(context), m_done(std::move(done))
    {
        auto way = network.toServer(url, limits);
        if (!way) {
            QMetaObject::invokeMethod(this, [this] { finish({Finding::Unreachable, {}, {}}); }, Qt::QueuedConnection);
            return;
        }
        m_transport = std::move(way).value();
        ask(QByteArrayLiteral("/api/server/"), [this](const remote::Answer &answer) { heardName(answer); });
    }

private:
    void ask(const QByteArray &target, std::function<void(const remote::Answer &)> done)
    {
        m_transport->send({remote::Method::Get, target, {}, {{"Accept", "application/json"}}}, this, std::move(done));
    }

    void heardName(const remote::Answer &answer)
    {
        if (answer.status == 0)
            return finish({Finding::Unreachable, {}, {}});
        if (const auto info = wire::readServerInfo(answer.body); answer.isWhole() && answer.status == 200 && info)
            return finish({Finding::DreamJar, info->name, info->currency});
        ask(QByteArrayLiteral("/campaigns/?limit=1"), [this](const remote::Answer &list) {
            const bool plain = list.status == 200 && QJsonDocument::fromJson(list.body).isArray();
            finish({plain ? Finding::Plain : Finding::SomethingElse, {}, {}});
        });
    }

    void finish(const ui::ServerCheck &found)
    {
        m_done(found);
        deleteLater();
    }

    std::unique_ptr<remote::Transport> m_transport;
    Done m_done;
};

}

ui::ServerProbe httpProbe(app::Network &network)
{
    return [&network](const QUrl &url, QObject *context, Done done) {
        new Question(network, url, context, std::move(done));
    };
}

}
