#include "loadednetwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace dreamjar::desktop {

void LoadedNetwork::load()
{
    const QDir programs{QCoreApplication::applicationDirPath()};
    QLibrary library{QDir::cleanPath(programs.filePath(QStringLiteral("../lib/dreamjar/dreamjar-network.so")))};
    using Door = app::Network *(*)();
    if (const auto door = reinterpret_cast<Door>(library.resolve("dreamjar_network")))
        m_module = door();
    else
        m_trouble = {app::Trouble::Incomplete, library.fileName(), library.errorString()};
}

Result<app::Network *, app::OpenTrouble> LoadedNetwork::module()
{
    std::call_once(m_once, [this] { load(); });
    if (!m_module)
        return Failure{m_trouble};
    return m_module;
}

app::Network::Way LoadedNetwork::toServer(const QUrl &server, remote::HttpLimits limits)
{
    const auto network = module();
    if (!network)
        return Failure{network.error()};
    return (*network)->toServer(server, limits);
}

app::Network::Way LoadedNetwork::toServerInside(
    const QString &folder, const Clock &clock, KeySource &keys, const sync::GoogleClient &google)
{
    const auto network = module();
    if (!network)
        return Failure{network.error()};
    return (*network)->toServerInside(folder, clock, keys, google);
}

std::unique_ptr<remote::OpenIdWay> LoadedNetwork::throughBrowser(
    const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page)
{
    const auto network = module();
    return network ? (*network)->throughBrowser(client, keys, page) : nullptr;
}

Result<void, app::OpenTrouble> LoadedNetwork::backUpInside(const QString &folder, const QString &file)
{
    const auto network = module();
    if (!network)
        return Failure{network.error()};
    return (*network)->backUpInside(folder, file);
}

Result<QString, app::OpenTrouble> LoadedNetwork::restoreInside(
    const QString &folder, const QString &file, const Clock &clock, KeySource &keys)
{
    const auto network = module();
    if (!network)
        return Failure{network.error()};
    return (*network)->restoreInside(folder, file, clock, keys);
}

Result<app::SampleParent, app::OpenTrouble> LoadedNetwork::prepareSample(
    const QString &folder, const Clock &clock, KeySource &keys)
{
    const auto network = module();
    if (!network)
        return Failure{network.error()};
    return (*network)->prepareSample(folder, clock, keys);
}

}
