#include "app/client.h"

#include "app/network.h"
#include "remote/transport.h"

#include <QDir>

namespace dreamjar::app {

namespace {

Result<database::LockFile, OpenTrouble> takeLock(const QString &folder)
{
    if (!makeDataFolder(folder))
        return Failure{OpenTrouble{Trouble::NotWritable, folder, {}}};
    auto lock = database::LockFile::take(QDir(folder).filePath(QStringLiteral("lock")));
    if (lock)
        return std::move(lock).value();
    return Failure{OpenTrouble{lock.error().notWritable ? Trouble::NotWritable : Trouble::InUse, folder, {}}};
}

OpenTrouble replicaTrouble(const replica::OpenFailure &failure)
{
    switch (failure.error) {
    case replica::OpenError::NotWritable:
        return {Trouble::NotWritable, failure.file, {}};
    case replica::OpenError::Locked:
        return {Trouble::InUse, failure.file, {}};
    case replica::OpenError::NewerSchema:
        return {Trouble::NewerSchema, failure.file, {}};
    case replica::OpenError::DamagedJournal:
        return {Trouble::DamagedJournal, failure.file, {}};
    case replica::OpenError::Full:
        return {Trouble::DiskFull, failure.file, {}};
    case replica::OpenError::Other:
        break;
    }
    return {Trouble::Other, failure.file, {}};
}

/// While there is no server to talk to: everything is as if it were out of reach.
class NoTransport : public remote::Transport
{
public:
    void send(const remote::Request &, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                remote::Answer answer;
                answer.failure = remote::Answer::Failure::NotSent;
                done(answer);
            },
            Qt::QueuedConnection);
    }
};

sync::Engine::TransportMaker makerOf(std::function<Network::Way()> way, Connection &connection)
{
    return [way = std::move(way), &connection]() -> std::unique_ptr<remote::Transport> {
        auto transport = way();
        if (transport)
            return std::move(transport).value();
        QMetaObject::invokeMethod(
            &connection, [&connection, trouble = transport.error()] { connection.tell(trouble); });
        return std::make_unique<NoTransport>();
    };
}

/// Everything but the lock.
Result<std::unique_ptr<Client>, OpenTrouble> assemble(const Home &home, std::unique_ptr<remote::Vault> vault,
    const Clock &clock, KeySource &keys, Network &network, const Browser &browser)
{
    auto replica = replica::Replica::begin(replicaFolder(home), clock);
    if (!replica)
        return Failure{replicaTrouble(replica.error())};

    sync::EngineOptions options;
    options.google = browser.google;
    options.backPage = browser.backPage;
    options.openBrowser = browser.open;
    options.openId = [&network](const remote::OpenIdClient &who, KeySource &random, const QByteArray &page) {
        return network.throughBrowser(who, random, page);
    };
    std::function<Network::Way()> way;
    if (home.server && !home.sample) {
        options.server = *home.server;
        options.vaultName = home.server->toString() + QStringLiteral(" | ") + QDir(home.dataFolder).canonicalPath();
        way = [&network, url = *home.server] { return network.toServer(url); };
    } else {
        options.embedded = true;
        options.vaultName = QStringLiteral("local:") + serverFolder(home);
        way = [&network, &clock, &keys, folder = serverFolder(home), google = browser.google] {
            return network.toServerInside(folder, clock, keys, google);
        };
    }

    options.keepsGifts = !home.isStation;
    if (home.pullEvery)
        options.pullEvery = *home.pullEvery;
    auto connection = std::make_unique<Connection>();
    auto engine = std::make_unique<sync::Engine>(
        **replica, *vault, clock, keys, std::move(options), makerOf(std::move(way), *connection));
    return std::unique_ptr<Client>(new Client{std::nullopt, std::move(connection), std::move(vault),
                                              std::move(replica).value(), std::move(engine)});
}

Result<std::unique_ptr<Client>, OpenTrouble> finish(Result<std::unique_ptr<Client>, OpenTrouble> client)
{
    if (!client)
        return client;
    if (const auto ready = (*client)->ready(); !ready)
        return Failure{ready.error()};
    (*client)->replica->tidyUp();
    return client;
}

}

void Connection::tell(const OpenTrouble &trouble)
{
    m_trouble = trouble;
    Q_EMIT failed(trouble);
}

Result<std::unique_ptr<Client>, OpenTrouble> Client::begin(const Home &home, std::unique_ptr<remote::Vault> vault,
                                                           const Clock &clock, KeySource &keys, Network &network,
                                                           const Browser &browser)
{
    auto lock = takeLock(home.dataFolder);
    if (!lock)
        return Failure{lock.error()};
    auto client = assemble(home, std::move(vault), clock, keys, network, browser);
    if (client)
        (*client)->lock = std::move(lock).value();
    return client;
}

Result<std::unique_ptr<Client>, OpenTrouble> Client::open(const Home &home, std::unique_ptr<remote::Vault> vault,
                                                          const Clock &clock, KeySource &keys, Network &network,
                                                          const Browser &browser)
{
    return finish(begin(home, std::move(vault), clock, keys, network, browser));
}

Result<std::unique_ptr<Client>, OpenTrouble> Client::openBeside(const Client &holder, const Home &home,
    std::unique_ptr<remote::Vault> vault, const Clock &clock, KeySource &keys, Network &network)
{
    Q_ASSERT(holder.lock);
    return finish(assemble(home, std::move(vault), clock, keys, network, {}));
}

Result<void, OpenTrouble> Client::ready()
{
    if (const auto opened = replica->ready(); !opened)
        return Failure{replicaTrouble(opened.error())};
    return {};
}

}
