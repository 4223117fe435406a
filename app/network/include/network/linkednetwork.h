#pragma once

#include "app/network.h"

namespace dreamjar::app {

/// The network by the code that is linked into this very binary.
class LinkedNetwork : public Network
{
public:
    Way toServer(const QUrl &server, remote::HttpLimits limits = {}) override;
    Way toServerInside(const QString &folder, const Clock &clock, KeySource &keys,
        const sync::GoogleClient &google) override;
    std::unique_ptr<remote::OpenIdWay> throughBrowser(
        const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page) override;
    Result<void, OpenTrouble> backUpInside(const QString &folder, const QString &file) override;
    Result<QString, OpenTrouble> restoreInside(
        const QString &folder, const QString &file, const Clock &clock, KeySource &keys) override;
    Result<SampleParent, OpenTrouble> prepareSample(const QString &folder, const Clock &clock, KeySource &keys) override;
};

}
