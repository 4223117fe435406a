#pragma once

#include "app/network.h"

#include <mutex>

namespace dreamjar::desktop {

/// The network by the module that lies beside the program, loaded when something is first asked of it.
class LoadedNetwork : public app::Network
{
public:
    Way toServer(const QUrl &server, remote::HttpLimits limits = {}) override;
    Way toServerInside(const QString &folder, const Clock &clock, KeySource &keys,
        const sync::GoogleClient &google) override;
    std::unique_ptr<remote::OpenIdWay> throughBrowser(
        const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page) override;
    Result<void, app::OpenTrouble> backUpInside(const QString &folder, const QString &file) override;
    Result<QString, app::OpenTrouble> restoreInside(
        const QString &folder, const QString &file, const Clock &clock, KeySource &keys) override;
    Result<app::SampleParent, app::OpenTrouble> prepareSample(
        const QString &folder, const Clock &clock, KeySource &keys) override;

private:
    Result<app::Network *, app::OpenTrouble> module();
    void load();

    std::once_flag m_once;
    app::Network *m_module = nullptr; ///< of the module, which stays loaded to the end
    app::OpenTrouble m_trouble;
};

}
