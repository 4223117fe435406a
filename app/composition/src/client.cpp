#include "app/client.h"

#include "domain/secureurl.h"
#include "embedded.h"

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

struct Embedded {
    std::unique_ptr<server::Server> server;
    QUrl url;
};

Result<Embedded, OpenTrouble> startEmbedded(
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
    auto server = std::make_unique<server::Server>(std::move(options).value(), clock, keys);
    const auto port = server->start();
    if (!port)
        return Failure{troubleOf(port.error(), folder)};
    return Embedded{std::move(server), QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(*port))};
}

}

Result<std::unique_ptr<Client>, OpenTrouble> Client::open(const Home &home, std::unique_ptr<remote::Vault> vault,
                                                          const Clock &clock, KeySource &keys, const Browser &browser)
{
    auto lock = takeLock(home.dataFolder);
    if (!lock)
        return Failure{lock.error()};

    auto replica = replica::Replica::open(replicaFolder(home), clock);
    if (!replica)
        return Failure{replicaTrouble(replica.error())};

    sync::EngineOptions options;
    options.google = browser.google;
    options.backPage = browser.backPage;
    options.openBrowser = browser.open;
    std::unique_ptr<server::Server> embedded;
    if (home.server && !home.sample) {
        options.server = *home.server;
        options.vaultName = home.server->toString() + QStringLiteral(" | ") + QDir(home.dataFolder).canonicalPath();
    } else {
        auto inside = startEmbedded(serverFolder(home), clock, keys, browser.google);
        if (!inside)
            return Failure{inside.error()};
        embedded = std::move(inside->server);
        options.server = inside->url;
        options.embedded = true;
        options.vaultName = QStringLiteral("local:") + serverFolder(home);
    }

    auto engine = std::make_unique<sync::Engine>(**replica, *vault, clock, keys, std::move(options));
    return std::unique_ptr<Client>(new Client{std::move(lock).value(), std::move(embedded), std::move(vault),
                                              std::move(replica).value(), std::move(engine)});
}

}
