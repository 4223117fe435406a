#include "network/linkednetwork.h"

#include "domain/secureurl.h"
#include "embedded.h"
#include "insidebackup.h"
#include "remote/httptransport.h"
#include "remote/openidattempt.h"
#include "server/demo.h"

#include <QTimer>
#include <functional>

namespace dreamjar::app {

namespace {

/// HTTP to a server of its own.
class TransportInside : public remote::Transport
{
public:
    TransportInside(std::unique_ptr<server::Server> server, quint16 port, std::function<void()> copyWhenDue)
        : m_server(std::move(server)), m_http(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)))
    {
        // Who leaves it open for weeks has copies, too.
        QObject::connect(&m_hourly, &QTimer::timeout, &m_hourly, std::move(copyWhenDue));
        m_hourly.start(std::chrono::hours{1});
    }

    void send(const remote::Request &request, QObject *context, Done done) override
    {
        m_http.send(request, context, std::move(done));
    }

private:
    std::unique_ptr<server::Server> m_server;
    remote::HttpTransport m_http;
    QTimer m_hourly;
};

}

Network::Way LinkedNetwork::toServer(const QUrl &server, remote::HttpLimits limits)
{
    return std::unique_ptr<remote::Transport>{std::make_unique<remote::HttpTransport>(server, limits)};
}

Network::Way LinkedNetwork::toServerInside(
    const QString &folder, const Clock &clock, KeySource &keys, const sync::GoogleClient &google)
{
    auto options = embeddedOptions(folder);
    if (!options)
        return Failure{options.error()};
    // What cannot be trusted would keep the server from starting.
    if (google.isSet() && isSecureUrl(QUrl{google.issuer, QUrl::StrictMode})) {
        options->google.issuer = google.issuer;
        options->google.nativeClientId = google.clientId;
        options->google.nativeClientSecret = google.clientSecret;
    }
    const auto copy = [options = *options, folder, &clock] { copyWhenDue(options, folder, clock.now()); };
    copy(); // before its tables are changed
    auto server = std::make_unique<server::Server>(std::move(options).value(), clock, keys);
    const auto port = server->start();
    if (!port)
        return Failure{troubleOf(port.error(), folder)};
    return std::unique_ptr<remote::Transport>{std::make_unique<TransportInside>(std::move(server), *port, copy)};
}

std::unique_ptr<remote::OpenIdWay> LinkedNetwork::throughBrowser(
    const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page)
{
    remote::OpenIdAttempt::Options options;
    options.page = page;
    return std::make_unique<remote::OpenIdAttempt>(client, keys, options);
}

Result<void, OpenTrouble> LinkedNetwork::backUpInside(const QString &folder, const QString &file)
{
    const auto options = embeddedOptions(folder);
    if (!options)
        return Failure{options.error()};
    return copyInside(*options, file);
}

Result<QString, OpenTrouble> LinkedNetwork::restoreInside(
    const QString &folder, const QString &file, const Clock &clock, KeySource &keys)
{
    const auto options = embeddedOptions(folder);
    if (!options)
        return Failure{options.error()};
    return putBackInside(*options, file, clock, keys);
}

Result<SampleParent, OpenTrouble> LinkedNetwork::prepareSample(
    const QString &folder, const Clock &clock, KeySource &keys)
{
    const auto options = embeddedOptions(folder);
    if (!options)
        return Failure{options.error()};
    const auto family = server::fillSample(*options, clock, keys);
    // Whoever looks around may also delete the family's account: what is left is theirs to look at.
    if (!family && family.error().kind != server::StartError::Kind::NotEmpty)
        return Failure{troubleOf(family.error(), folder)};
    const server::SampleFamily known;
    return SampleParent{known.email, known.password};
}

}
