#pragma once

#include "app/client.h"
#include "credential.h"
#include "station/stationdesk.h"

namespace dreamjar::desktop {

/// A donation station at one server: its data, its credential, its desk.
class Stand : public QObject
{
    Q_OBJECT
public:
    /// Opens the desk on what is there; `folder` is the client's own.
    Stand(std::unique_ptr<app::Client> client, const QString &folder, const Clock &clock, KeySource &keys);

    app::Client &client() const { return *m_client; }
    station::StationDesk &desk() { return m_desk; }
    /// After the first screen.
    void startEngine();

private:
    const std::unique_ptr<app::Client> m_client;
    const Credential m_credential;
    station::StationDesk m_desk;
};

}
